import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const labour = wordSet('labour labor prostitution exploitation')
const fraud = wordSet(
  'scam scams scamming scammers scammed fraud frauds fraudulent fraudsters swindled cheated victims online cyber telecom phishing',
)
const gains = wordSet('profits profit revenue revenues earnings income proceeds')

/** "Profits from forced labour come to $150 billion": nobody was cheated of them. */
export const isOfLabour = ({ tokens, sentences }: Scene, sentence: number): boolean => {
  const { first, last } = sentences[sentence]!
  let found = false
  let gained = false
  for (let i = first; i < last; i++) {
    if (fraud.has(tokens[i])) return false
    found ||= labour.has(tokens[i])
    gained ||= gains.has(tokens[i])
  }
  return found && gained
}
