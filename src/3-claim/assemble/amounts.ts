import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

const amounts = wordSet('number numbers')

/** "a large number of Indian citizens": more than one, and nobody counted them. */
export const isUncountedMany = ({ tokens }: Scene, o: Item): boolean => {
  for (let i = o.head - 1; i > o.head - 6 && i > 0; i--)
    if (tokens[i]!.lower === 'of') return amounts.has(tokens[i - 1])
  return false
}

const reach = 10

/** "put the number of victims in Cambodia at 100,000": how many they are, and no sum of money. */
export const isHowMany = ({ tokens, sentences }: Scene, item: Item): boolean => {
  if (item.sort !== 'bare') return false
  const { first } = sentences[item.sentence]!
  for (let i = item.first - 1; i >= first && item.first - i <= reach; i--)
    if (cheated.has(tokens[i])) return false
    else if (amounts.has(tokens[i]) && tokens[i + 1]!.lower === 'of') return true
  return false
}

/** "the number of those cheated at no fewer than 160": who lost the money. */
const cheated = wordSet('cheated defrauded swindled scammed duped fleeced conned')
