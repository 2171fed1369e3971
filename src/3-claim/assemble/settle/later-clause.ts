import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Item, Scene } from '../scene.ts'
import { groups, sortOf } from './acts.ts'
import { agent, kinds, plain, ways } from './place-candidates.ts'
import type { Report } from './place-report.ts'
import { isOwn } from './position.ts'

const journey = groups.indexOf('journey')
const ofCountry = kinds.indexOf('country')
const to = ways.indexOf('to')

const leaving = new Set<Draft['action']>(['release', 'escape'])
/** Words between those counted in the next clause and its verb: "eight of the men were". */
const RIGHT_AFTER = 4

/**
 * "26 came home, and 41 more are waiting in Mae Sot": what the next clause tells of others. Where some died and others were
 * hurt it tells of all.
 */
export const isOfLaterClause = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean => {
  const { first, standing, kind, way } = nearest[n]!
  if (!isOwn(where[n]!)) return false
  if (standing === agent) return kind === ofCountry && isDoerOfEvent(scene, d, first)
  if (standing !== plain || (kind >= ofCountry && way !== to)) return false
  if (d.act.sentence !== d.sentence) return false
  const head = Math.max(d.act.trigger.head, d.anchor)
  if (d.modality === 'happened' && isNextStep(scene, head, first)) return true
  if (!leaving.has(d.action) && sortOf(d.action).group !== journey) return false
  return scene.items.some(
    (o) =>
      o.sentence === d.sentence &&
      o.quantity !== null &&
      o.sort !== 'thing' &&
      o !== d.item &&
      o.first > head &&
      o.first < first &&
      isOpening(scene, o, first),
  )
}

const events = wordSet('after since before when because as')
/** So many tokens may lead from the word of the clause to who does what it tells: "since last week the US". */
const OPENS_WITHIN = 4

/** "4,000 were deported in a drive that began after China extradited the boss": not where these were. */
const isDoerOfEvent = ({ tokens }: Scene, { act: { trigger } }: Draft, first: number): boolean => {
  for (let i = first - 1; i >= first - OPENS_WITHIN && i > trigger.head; i--) {
    if (events.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB') return false
  }
  return false
}

const coming = wordSet('would will')

/** "had freed 61 and would take them to Mae Sot": where they were to go next. */
const isNextStep = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i + 1 < to; i++) if (joining.has(tokens[i]) && coming.has(tokens[i + 1])) return true
  return false
}

/** Whether counted people open a clause that ends behind a token: a joining word before them, a verb right after. */
const isOpening = ({ tokens }: Scene, { first, last }: Item, end: number): boolean => {
  const led = tokens[first - 1]
  if (!led || (led.text !== ';' && !joining.has(led))) return false
  for (let i = last; i < end && i - last < RIGHT_AFTER; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true
    if (pos === 'PUNCT') return false
  }
  return false
}
const joining = wordSet('and while but')
