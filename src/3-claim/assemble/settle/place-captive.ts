import type { Place } from '../../../model/claim.ts'
import { isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { isPromised } from '../../place/other-scenes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type Cluster, kinds, type PlaceCandidate, plain, ways } from './place-candidates.ts'
import type { Choice } from './place-chain.ts'
import { purposes } from './place-purpose.ts'
import type { Report } from './place-report.ts'
import { isOwn } from './position.ts'

const passage = purposes.indexOf('passage')
const care = purposes.indexOf('care')
const captives = new Set<Draft['action']>(['hold', 'harm', 'missing', 'die'])
const passing = new Set<Draft['action']>(['hold', 'harm'])
const scenes = new Set<Draft['action']>(['raid', 'rescue', 'escape', 'hold', 'harm'])
const wayOut = new Set<Draft['action']>(['repatriate', 'deport', 'escape', 'rescue', 'release'])

/**
 * "Nine landed in Islamabad. Most had been beaten": nobody was held or beaten where he came to when it was over, at a gate passed
 * on the way, in a hospital, or where the job would have been.
 */
export const isAfterCaptivity = (report: Report, d: Draft, n: number, choices: readonly Choice[]): boolean => {
  if (!captives.has(d.action) || isWaiting(report.scene, d)) return false
  const { scene, candidates, nearest, where } = report
  const { purpose } = nearest[n]!
  if (candidates[n]!.clusters.every((c) => isPromised(scene.tokens, c.first))) return true
  if (isOwn(where[n]!)) return d.action === 'harm' && purpose === care && isOfTreatment(scene, d.sentence, nearest[n]!)
  if (d.action === 'harm' && purpose === care) return true
  return (
    (purpose === passage && passing.has(d.action) && !isScene(candidates[n]!, choices)) ||
    isArrival(nearest[n]!, choices)
  )
}

const waiting = wordSet('waiting wait waits awaiting await awaits stranded stuck sheltering staying')

/** "41 are waiting for their papers": out already, and where they came to. */
const isWaiting = ({ tokens }: Scene, { act: { trigger } }: Draft): boolean => {
  const end = Math.max(trigger.last, trigger.particle.last)
  for (let i = trigger.head; i < end; i++) if (waiting.has(tokens[i])) return true
  return false
}

/** Whether an operation was told of there: "Coral Gate", a motel. */
const isScene = (candidate: PlaceCandidate, choices: readonly Choice[]): boolean =>
  choices.some((c) => c.candidate === candidate && scenes.has(c.of.action))

const treating = wordSet(
  'treated treat treating treatment sent taken rushed brought transported transferred admitted discharged recovering',
)

/** "were rushed to Elmhurst Hospital", "one is in a hospital"; not "gunmen beat three nurses in a hospital". */
const isOfTreatment = ({ tokens, sentences }: Scene, sentence: number, { first, way }: Cluster): boolean => {
  if (way === to || (tokens[first - 1]?.pos === 'ADP' && isBe(tokens[first - 2]))) return true
  const { first: begin, last } = sentences[sentence]!
  for (let i = begin; i < last; i++) if (treating.has(tokens[i])) return true
  return false
}
const to = ways.indexOf('to')

const isArrival = ({ head }: Cluster, choices: readonly Choice[]): boolean =>
  choices.some(({ of, places }) => wayOut.has(of.action) && places.some((p) => p.way === 'to' && p.name === head.name))

/** For a claim that cannot be where it seemed: where people were held or taken out last, or nowhere. */
export const captivityBefore = (choices: readonly Choice[], d: Draft): Choice => {
  for (let k = choices.length - 1; k >= 0; k--) {
    const c = choices[k]!
    if (!isOfCaptivity(c)) continue
    const places = c.places.filter((p) => p.way !== 'to')
    if (places.length) return { candidate: c.candidate, cluster: c.cluster, places: places.map(stayed), of: d }
  }
  return { candidate: null, cluster: null, places: [], of: d }
}

/** "returned from Myanmar": there; "flew home from Bangkok": on the way. */
const isOfCaptivity = ({ of, cluster }: Choice): boolean => {
  if (cluster !== null && cluster.standing !== plain) return false
  if (scenes.has(of.action)) return true
  return (
    of.action === 'repatriate' && cluster?.head.way === 'from' && cluster.purpose !== passage && cluster.kind !== ofTown
  )
}
const ofTown = kinds.indexOf('locality')

const stayed = (p: Place): Place => ({ name: p.name, kind: p.kind, country: p.country, way: 'at' })
