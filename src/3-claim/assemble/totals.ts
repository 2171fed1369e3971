import { people } from '../group/people.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { countOf, sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { timeOf } from './fields.ts'
import { ownTimeOf } from './own-fields.ts'
import { isAsked } from './restated.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { sourceOf } from './source.ts'

/** "Cambodia: 44 in 2022, 207 in 2023": a place, and what its act came to year by year; the act stands in the lead-in. */
export const addLabelled = (
  scene: Scene,
  n: number,
  acts: readonly Act[],
  drafts: Draft[],
  before: number,
  free: readonly Item[],
  recent: Act | null,
): boolean => {
  const { first, last } = scene.sentences[n]!
  const place = scene.placeAt[first]
  if (!place || !recent || acts.length || drafts.length > before) return false
  const colon = scene.layers.places[place - 1]!.last
  if (scene.tokens[colon]?.text !== ':' || colon >= last) return false
  const dated = free.filter((i) => scene.timeAt[i.last] || scene.timeAt[i.last + 1])
  if (dated.length < 2) return false
  const { name, kind, country } = scene.layers.places[place - 1]!
  for (const item of dated) {
    const draft = draftOf(scene, recent, item, null)
    if (!draft) continue
    const time = ownTimeOf(scene, item)
    const { nationalities, role } = recent.patients[0] ?? { nationalities: [], role: null }
    drafts.push(
      draftWith(draft, {
        sentence: n,
        partOf: false,
        nationalities,
        role: role ?? draft.role,
        time: time?.value ?? draft.time,
        places: [{ name, kind, country, way: 'at' }],
        rule: `${draft.row.name}, labelled list`,
      }),
    )
  }
  return true
}

const numberNouns = wordSet('total count figure tally number toll')
/** "The number of beds is 140". */
export const isNumberOfThings = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i + 2 < to; i++)
    if (numberNouns.has(scene.tokens[i]) && scene.tokens[i + 1]!.lower === 'of') {
      const noun = scene.tokens[i + 2]!
      return noun.pos === 'NOUN' && itemAt(scene, i + 2) === null && !people.get(noun)
    }
  return false
}

/** "put the number moved at 70": of those to whom something was done that was told of nobody before. */
const isOfUntold = ({ tokens }: Scene, from: number, to: number, drafts: readonly Draft[]): boolean => {
  for (let i = from; i + 1 < to; i++) {
    const verb = tokens[i + 1]!
    if (numberNouns.has(tokens[i]) && verb.pos === 'VERB' && verb.lower.endsWith('ed'))
      return !drafts.some((d) => tokens[d.act.trigger.head]!.lower === verb.lower)
  }
  return false
}

const newTotal = ', new total'

/** A later figure for an act told before. */
export const isNewTotal = ({ rule }: Draft): boolean => rule.endsWith(newTotal)

const counting = wordSet('counted was is stood reached had to at hit')

/** "By Thursday the office had counted just 677", "the total was 31,000": a new figure for the act told before. */
export const addTotals = (scene: Scene, n: number, drafts: Draft[], free: readonly Item[]): void => {
  const { first, last } = scene.sentences[n]!
  if (free.length !== 1) return
  const item = free[0]!
  if (
    item.sort !== 'bare' ||
    (!counting.has(scene.tokens[item.first - 1]) && !counting.has(scene.tokens[item.first - 2]))
  )
    return
  let said = false
  for (let i = first; i < last; i++)
    if ((numberNouns.has(scene.tokens[i]) && !isVerb(scene, i)) || scene.tokens[i]!.lower === 'counted') said = true
  said ||= isOfNumber(scene, n, item)
  if (
    !said ||
    isAsked(scene, n) ||
    isOfUntold(scene, first, item.first, drafts) ||
    isNumberOfThings(scene, first, item.first)
  )
    return
  const size = sizeOf(item)
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]!
    if (n - d.sentence > 4) return
    if (d.whole || d.count?.unit !== 'people' || d.partOf || d.modality === 'planned') continue
    if (size < totalOf(d) / 30 || size > totalOf(d) * 30) return
    const source = sourceOf(scene, n, item.head)
    const time = timeIn(scene, n, item.head, d)
    drafts.push(
      draftWith(d, {
        item,
        sentence: n,
        anchor: item.head,
        modality: d.modality === 'denied' ? 'happened' : d.modality,
        count: countOf(scene, item, d.row.patient),
        source: source?.value ?? null,
        time: time ?? d.time,
        inferred: new Set([...d.inferred, 'places']),
        rule: `${d.row.name}${newTotal}`,
      }),
    )
    return
  }
}

const rising = wordSet('risen rose grown grew climbed reached increased swelled gone fallen fell dropped stood')

/** "The number of arrests is 210. By Friday it had risen to 340": the number that the sentence before has told. */
const isOfNumber = ({ tokens, sentences }: Scene, n: number, item: Item): boolean => {
  if (n === 0) return false
  const { first } = sentences[n]!
  let it = -1
  for (let i = item.first - 1; i >= first && item.first - i < 8; i--) if (tokens[i]!.lower === 'it') it = i
  if (it < 0) return false
  let risen = false
  for (let i = it + 1; i < item.first; i++) risen ||= rising.has(tokens[i])
  for (let i = sentences[n - 1]!.first; risen && i < first; i++) if (numberNouns.has(tokens[i])) return true
  return false
}

/** "thought to number around 60": how many they are, and no count of what was told. */
const isVerb = ({ tokens }: Scene, i: number): boolean => tokens[i - 1]?.lower === 'to'

/** The date of a new total: "By Thursday" leaves the start open. */
const timeIn = (scene: Scene, n: number, anchor: number, d: Draft): Draft['time'] =>
  timeOf(scene, actWith(d.act, { sentence: n }), anchor, 'happened')?.value ?? null
