import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Scene } from '../scene.ts'

/** Verbs for whoever takes people away from a place. */
export const taking = wordSet(
  `rescue rescued rescues rescuing free freed freeing evacuate evacuated bring brought take took taken fly flew flown deport
  deported deporting repatriate repatriated return returned release released pull pulled extradite extradited remove removed`,
)
const active = wordSet('operating operates operated operate active')
const wide = wordSet('across throughout between')

/** "a ring operating across the Horn of Africa": all the lands that it works in. */
export const isWhereActive = (tokens: Scene['tokens'], first: number): boolean => {
  const at = tokenAt(tokens, first - 1)?.pos === 'DET' ? first - 2 : first - 1
  return wide.has(tokens[at]) && active.has(tokens[at - 1])
}

const officers = wordSet(
  'officers detectives agents operatives investigators police policemen personnel officials counterparts',
)

/** "detectives from the bureau's headquarters", "officers from Isiolo station": whose officers they are; "freed officers from" is where. */
export const isOfOfficers = (tokens: Scene['tokens'], first: number): boolean => {
  const at = tokenAt(tokens, first - 1)?.pos === 'DET' ? first - 2 : first - 1
  return tokens[at]?.lower === 'from' && officers.has(tokens[at - 1]) && !taking.has(tokens[at - 2])
}

/** "handed over to the police from Yunnan": where those serve who take people over. */
export const isOfTakers = (tokens: Scene['tokens'], first: number): boolean => {
  const noun = tokenAt(tokens, first - 1)?.pos === 'DET' ? first - 3 : first - 2
  const at = tokens[noun - 1]?.pos === 'DET' ? noun - 2 : noun - 1
  return isOfOfficers(tokens, first) && tokens[at]?.lower === 'to'
}
