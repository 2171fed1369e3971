import type { Place } from '../../../model/claim.ts'
import { isOfShelter, isPromised } from '../../place/other-scenes.ts'
import type { Scene } from '../scene.ts'
import { type Cluster, isDescription, plain, ways } from './place-candidates.ts'

/** Where places that the text names without their town lie: looked up once for each mention. */
export type Anchors = { scene: Scene; clusters: readonly Cluster[]; found: (readonly Place[] | undefined)[] }

export const anchorsOf = (scene: Scene, clusters: readonly Cluster[]): Anchors => ({
  scene,
  clusters,
  found: clusters.map(() => undefined),
})

/**
 * The town or division that a site stands in, where its own mention does not say: the one that is known to hold it, if the
 * text names that; of a site that no list knows, the one named nearest. "Police went to Bavet. … a hotel" stands in Bavet.
 */
export const anchorOf = (anchors: Anchors, cluster: Cluster): readonly Place[] => {
  const known = anchors.found[cluster.number]
  if (known !== undefined) return known
  const places = lookUp(anchors, cluster)
  anchors.found[cluster.number] = places
  return places
}

const lookUp = ({ scene, clusters }: Anchors, cluster: Cluster): readonly Place[] => {
  const { within, lat } = cluster.head
  const around = within.filter((w) => (w.kind === 'locality' || w.kind === 'province') && isNamed(clusters, w.name))
  if (around.length || lat !== null) return around.map((w) => ({ ...w, way: cluster.head.way ?? 'at' }))
  let best: Cluster | null = null
  // "King Shaka International Airport", "Milimani Law Courts" may be far from the town told of before.
  let least = farNamed.test(cluster.head.name) ? ofOtherSentences : farOff
  for (const o of clusters) {
    if (o === cluster || o.head.country !== cluster.head.country || !isTown(o)) continue
    if (isPromised(scene.tokens, o.first) || isOfShelter(scene.tokens, o.first)) continue
    const d = farFrom(scene, cluster, o)
    if (d < least) {
      least = d
      best = o
    }
  }
  return best ? best.places.filter((p) => p.kind !== 'site') : []
}

const farNamed = / (?:Airport|Courts)$/
const ofOtherSentences = 1000

/** A town named further off than the paragraph above says nothing. */
const farOff = 4000

/** By sentences, then by words: within a sentence, above and below in the paragraph, in the paragraph above. */
const farFrom = ({ sentences, tokens }: Scene, from: Cluster, to: Cluster): number => {
  const sentence = tokens[to.first]!.sentence
  const own = tokens[from.first]!.sentence
  const words = Math.min(999, Math.abs(to.first - from.first))
  if (sentence === own) return words
  const gap = sentences[sentence]!.paragraph - sentences[own]!.paragraph
  if (gap === 0) return (sentence < own ? 1000 : 2000) + words
  return gap === -1 ? 3000 + words : farOff
}

const isNamed = (clusters: readonly Cluster[], name: string): boolean =>
  clusters.some((c) => c.places.some((p) => p.name === name))

const to = ways.indexOf('to')

const isTown = ({ standing, places, way }: Cluster): boolean =>
  standing === plain &&
  way !== to &&
  places.some((p) => (p.kind === 'locality' || p.kind === 'province') && !isDescription(p.name))
