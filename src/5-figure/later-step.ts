import { familyOf, plain } from '../4-event/index.ts'
import { placeOf } from './after.ts'
import type { Statement } from './statement.ts'

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const caught = wordsOf(
  'arrested detained caught held apprehended captured nabbed rounded rescued freed saved evacuated',
)

const relative = wordsOf('who whom that')

const auxiliary = wordsOf('was were is are be been being had has have will would')

/** What becomes of people after they were caught or freed. */
const steps = wordsOf(
  `deported expelled deport expel deports expels flown flew handed repatriated repatriate returned landed arrived brought
  removed remove charged indicted arraigned sentenced convicted released release transferred remanded came sent`,
)

/** Within how many words behind their number it is told who they are. */
const NEAR = 8

/** Whether a number's own words say who they are, "41 foreigners caught in a warehouse", and not what was done: "41 were caught". */
const saysWho = (behind: readonly string[]): boolean => {
  const at = behind.slice(0, NEAR).findIndex((word) => caught.has(word))
  if (at < 0) return false
  const between = behind.slice(0, at)
  return between.some((word) => relative.has(word)) || !between.some((word) => auxiliary.has(word))
}

/**
 * "Forty-one foreigners caught in a warehouse were flown home": 41 were flown, of however many were caught. Such a number of those
 * who were caught or freed is no rival of a larger one.
 */
export const isOfLaterStep = ({ claim, count }: Pick<Statement, 'claim' | 'count'>): boolean => {
  if (familyOf(claim.action) !== 'operation') return false
  const at = placeOf(claim.evidence, count.text)
  if (at < 0) return false
  const before = plain(claim.evidence.slice(0, at)).split(' ')
  const behind = plain(claim.evidence.slice(at + count.text.length)).split(' ')
  return saysWho(behind) && [...before, ...behind].some((word) => steps.has(word))
}
