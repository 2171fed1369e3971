import { departures } from './act-groups.ts'
import { type Draft, draftWith } from './draft.ts'
import { partDraft } from './draft-of.ts'
import type { Scene } from './scene.ts'

/** "brought back on two chartered planes": the flights of a journey are a figure of their own. */
export const addFlights = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  let journey: Draft | null = null
  for (let k = before; k < drafts.length && !journey; k++) if (departures.has(drafts[k]!.action)) journey = drafts[k]!
  if (!journey) return
  for (const item of scene.items) {
    if (item.sentence > n) break
    if (item.sentence !== n || item.unit !== 'flights' || !item.quantity) continue
    // "because one of the aircraft had a fault": of those told of.
    if (item.quantity.partitive) continue
    drafts.push(
      draftWith(partDraft(scene, journey, item), {
        whole: null,
        partOf: false,
        nationalities: journey.nationalities,
        rule: `${journey.row.name}, flights`,
      }),
    )
  }
}
