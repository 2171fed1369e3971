import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type Cluster, kinds, plain } from './place-candidates.ts'

const lastSite = kinds.indexOf('described')
/** Words between what officers do to a house and the house: "broke into an old three-storey". */
const farthest = 5

/** "raided a villa in Lae", "broke into a warehouse": the site that a raid is done to; null where its own words name none. */
const raidedBy = ({ tokens }: Scene, d: Draft, clusters: readonly Cluster[]): Cluster | null => {
  const { trigger, group } = d.act
  if (d.action !== 'raid' || group === null || group.passive) return null
  for (const c of clusters) {
    if (c.standing !== plain || c.kind > lastSite || c.first < trigger.last || c.first - trigger.last > farthest)
      continue
    let isObject = true
    for (let i = trigger.last; i < c.first && isObject; i++) isObject = passed.has(tokens[i]!.pos)
    if (isObject) return c
  }
  return null
}

const passed = new Set(['DET', 'ADJ', 'NUM', 'ADP'])

/** The sites that the raids of a report are done to. */
export type Raided = readonly { of: Draft; site: Cluster }[]

/** The raids of a report that name the site they are done to, each with it. */
export const raidedIn = (scene: Scene, drafts: readonly Draft[], clusters: readonly Cluster[]): Raided =>
  drafts.flatMap((of) => {
    const site = raidedBy(scene, of, clusters)
    return site ? [{ of, site }] : []
  })

/** "In Banteay Meanchey, 271 were held when police raided a building in Poipet": the site raided in a claim's sentence. */
export const raidedBeside = (raided: Raided, d: Draft): Cluster | null => {
  for (const { of, site } of raided) if (of.sentence === d.sentence) return site
  return null
}
