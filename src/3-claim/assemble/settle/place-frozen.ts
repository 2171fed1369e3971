import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
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
  const { kind, first, last } = nearest[n]!
  if (d.action === 'seize' && d.act.patients.some((p) => p.first <= first && first < p.last)) return true
  if (kind >= ofCountry || !isFrozen(scene, d)) return false
  return !isOwn(where[n]!) || betweenOf(scene, d.sentence, d.anchor, first, last) === inClause
}

const isFrozen = ({ tokens }: Scene, { action, act }: Draft): boolean =>
  action === 'seize' && freezing.has(tokens[act.trigger.head])
