import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Item, Scene } from '../scene.ts'
import type { Stretch } from '../stretch.ts'
import { kinds } from './place-candidates.ts'
import type { Report } from './place-report.ts'
import { betweenOf, betweens, isOwn } from './position.ts'

const inClause = betweens.indexOf('clause')
const ofCountry = kinds.indexOf('country')
const freezing = wordSet('frozen froze freeze freezes freezing restrained')

/** "They froze 22 accounts": money is frozen nowhere, where its sentence says who did it and names no place. */
export const isFrozenNowhere = (scene: Scene, d: Draft): boolean => {
  if (!isFrozen(scene, d) || d.act.group?.passive !== false) return false
  const { first, last } = scene.sentences[d.sentence]!
  for (let i = first; i < last; i++) if (scene.placeAt[i]) return false
  return true
}

/**
 * "froze nine flats that they trace to a call centre in Batumi": what another sentence or an aside tells of; "seized cash, three
 * bungalows and eleven cars": nor what is taken itself.
 */
export const isNoSiteOfTaken = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean => {
  const { kind, first, last, mentions } = nearest[n]!
  if (d.action === 'seize' && d.act.patients.some((p) => isTakenItself(scene, p, mentions[0]!))) return true
  if (kind >= ofCountry || !isFrozen(scene, d)) return false
  return !isOwn(where[n]!) || betweenOf(scene, d.sentence, d.anchor, first, last) === inClause
}

/** "returned three flats; five other flats remain confiscated": property of the kind that is taken. */
const isTakenItself = ({ tokens }: Scene, p: Item, { first, last }: Stretch): boolean =>
  (p.first <= first && first < p.last) || (p.unit !== 'devices' && tokens[p.head]!.lower === tokens[last - 1]!.lower)

const isFrozen = ({ tokens }: Scene, { action, act }: Draft): boolean =>
  action === 'seize' && freezing.has(tokens[act.trigger.head])
