import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { type Cluster, kinds, plain } from './place-candidates.ts'

const lastSite = kinds.indexOf('described')
/** Words between what officers do to a house and the house: "broke into an old three-storey". */
const farthest = 5

/** "raided a villa in Lae", "a villa in Lae was closed": the site that a raid is done to; null where its own words name none. */
const raidedBy = (scene: Scene, d: Draft, clusters: readonly Cluster[]): Cluster | null => {
  const { trigger, group } = d.act
  if ((d.action !== 'raid' && d.action !== 'close') || group === null) return null
  if (group.passive) return subjectOf(scene, trigger.head, clusters)
  if (d.action === 'close') return null
  const { tokens } = scene
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

/** "after a similar office in Asunción was closed": the site right before its verb. */
const subjectOf = ({ tokens }: Scene, head: number, clusters: readonly Cluster[]): Cluster | null => {
  let end = head
  while (tokens[end - 1]?.pos === 'AUX' || tokens[end - 1]?.pos === 'ADV') end--
  if (end === head) return null
  for (const c of clusters) if (c.last === end) return c.standing === plain && c.kind <= lastSite ? c : null
  return null
}

/** The sites that the raids and closures of a report are done to. */
export type Raided = readonly { of: Draft; site: Cluster }[]

/** The raids and closures of a report that name the site they are done to, each with it. */
export const raidedIn = (scene: Scene, drafts: readonly Draft[], clusters: readonly Cluster[]): Raided =>
  drafts.flatMap((of) => {
    const site = raidedBy(scene, of, clusters)
    return site ? [{ of, site }] : []
  })

/** "In Banteay Meanchey, 271 were held when police raided a building in Poipet": the site raided in a claim's sentence. */
export const raidedBeside = (raided: Raided, d: Draft): Cluster | null => {
  for (const { of, site } of raided) if (of.sentence === d.sentence && of.action === 'raid') return site
  return null
}
