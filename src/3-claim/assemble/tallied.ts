import { type Act, actWith } from './act.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { gappedHolder, holderOf, tallyHolder } from './gapped.ts'
import { freeItems } from './reported.ts'
import type { Item, Scene } from './scene.ts'
import { actAt } from './told-act.ts'
import { actionCalled } from './whole.ts'

/**
 * "Selangor recorded 47, Perak 112 and Kedah five" behind a sentence on arrests, "The Philippines recorded 47 minors among
 * returnees, Viet Nam 112": numbers of several countries or bodies, for one act.
 */
export const addTallied = (
  scene: Scene,
  n: number,
  drafts: Draft[],
  before: number,
  used: ReadonlySet<Item>,
  recent: Act | null,
): void => {
  const { first, last } = scene.sentences[n]!
  const all = freeItems(scene, first, last, used)
  if (all.length) addCounts(scene, n, drafts, before, withoutTold(all, drafts, before), recent)
}

const withoutTold = (items: readonly Item[], drafts: readonly Draft[], before: number): Item[] =>
  items.filter((i) => {
    for (let k = before; k < drafts.length; k++) if (drafts[k]!.item === i) return false
    return true
  })

const addCounts = (
  scene: Scene,
  n: number,
  drafts: Draft[],
  before: number,
  free: readonly Item[],
  recent: Act | null,
): void => {
  const gapped = free.filter((i) => gappedHolder(scene, i))
  if (!gapped.length) return
  const told = drafts.findLast((d, k) => k >= before && d.count?.unit === 'people' && d.item?.quantity && !d.whole)
  const lead = told ? null : (free.find((i) => i.first < gapped[0]!.first && tallyHolder(scene, i)) ?? null)
  const act = told?.act ?? (lead ? actTold(scene, n, lead, recent) : null)
  if (!act) return
  for (const item of lead ? [lead, ...gapped] : gapped) {
    const draft = draftOf(scene, actWith(act, { sentence: n, anchor: item.head, patients: [item] }), item, null)
    if (!draft?.count) continue
    const counted = draftWith(draft, { sentence: n, rule: `${draft.row.name}, tallied` })
    drafts.push(lead ? toldBy(scene, counted, item) : counted)
  }
}

/** Who counts those to whom it was done did not do it; a country that counts its returnees says so itself. */
const toldBy = (scene: Scene, d: Draft, item: Item): Draft => {
  const place = holderOf(scene, item)?.place
  if (place?.kind !== 'country' || d.action !== 'repatriate') return draftWith(d, { actors: [] })
  return draftWith(d, {
    actors: [],
    places: [],
    source: { name: place.name.replace(/^The /, ''), kind: 'official', via: [] },
    nationalities: d.nationalities.length || !place.country ? d.nationalities : [place.country],
  })
}

/** What the numbers are numbers of: those the sentence calls returnees or detainees, or the act told right before. */
const actTold = (scene: Scene, n: number, lead: Item, recent: Act | null): Act | null => {
  const called = actionCalled(scene, n)
  if (called) return actAt(scene, called, n, lead.head)
  return recent && n - recent.sentence === 1 ? actWith(recent, { agent: null }) : null
}
