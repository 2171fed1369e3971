import type { Place } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { PlaceMention } from '../annotations.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorsOf } from './actors.ts'
import { type Antecedent, antecedentOf } from './antecedent.ts'
import { countOf } from './count.ts'
import { isNotOne } from './denial.ts'
import { type Draft, draftWith, ofThings } from './draft.ts'
import { type Found, placesOf, timeOf } from './fields.ts'
import { gappedHolder, type Holder } from './gapped.ts'
import { isOfficer } from './in-dock.ts'
import { markedAt } from './marked.ts'
import { isToCome, modalityOf } from './modality.ts'
import { doerBehind, ownPlaceOf, ownTimeOf } from './own-fields.ts'
import { roleOf } from './role-of.ts'
import type { Item, Scene } from './scene.ts'
import { isInSomeCases, isShareOf } from './share-of.ts'
import { ownWords, sourceOf } from './source.ts'
import { ofSameAct } from './told-as.ts'

const punished = wordSet('whipped caned flogged lashed')

/** "were also ordered to be whipped": what a court gives them, and harm that nobody tells of. */
const isPunishment = ({ tokens }: Scene, { trigger }: Act): boolean =>
  trigger.row.action === 'harm' && punished.has(tokens[trigger.head])

/** A claim of an act about one item; null where the text says that it did not come to be. */
export const draftOf = (
  scene: Scene,
  act: Act,
  item: Item | null,
  whole: Draft | null,
  drafts?: readonly Draft[],
): Draft | null => {
  const { row } = act.trigger
  if (item && row.patient === 'people' && isWhere(scene, item)) return null
  const modality = modalityOf(scene, act, item)
  if (!modality || (modality === 'ordered' && isPunishment(scene, act))) return null
  // "those not arrested were let go": who they are, and no word that nobody was arrested.
  if (modality === 'denied' && act.group?.bare && act.group.passive && isAmongOthers(scene, act)) return null
  const anchor = act.anchor ?? act.trigger.head
  const same = item && drafts ? ofSameAct(scene, drafts, row.action, item) : null
  const back = same
    ? { item: same, counted: item!.sentence - same.sentence <= 1 && !isOneNationOf(scene, item!, same) }
    : item
      ? backOf(scene, item, antecedentOf(scene, item, drafts, row.role === 'victim' ? 'victim' : null, act))
      : null
  const nobody = modality === 'denied' && item?.quantity != null && isNotOne(scene, item.first - 1)
  const uncounted = nobody || (item !== null && isShareOf(scene, act, item))
  const own =
    item && !uncounted && (row.patient !== 'any' || row.action === 'sanction')
      ? countOf(scene, item, row.patient)
      : null
  const count =
    own ??
    (!uncounted &&
    back?.counted &&
    modality !== 'denied' &&
    row.patient !== 'any' &&
    !isInSomeCases(scene, act) &&
    !isOfThose(scene, act, item!)
      ? countOf(scene, back.item)
      : null)
  if (modality === 'estimated' && !count) return null
  const holder = item?.quantity ? gappedHolder(scene, item) : null
  const land = item && row.patient === 'people' ? landOfLabel(scene, item, row.action) : null
  const nationalities = land
    ? (act.patients.find((p) => !isPlace(p))?.nationalities ?? [])
    : item?.nationalities.length
      ? item.nationalities
      : (ownPeopleOf(holder, row) ?? (ofThings.has(row.action) ? null : back?.item.nationalities) ?? [])
  const time = timeOf(scene, act, anchor, modality)
  const places =
    (land ? foundAt(land) : item?.quantity ? ownPlaceOf(scene, item) : null) ?? placesOf(scene, act, anchor)
  const named = holder?.actor ?? holder?.place
  const actors = named ? { value: [named.name], spans: [{ start: named.start, end: named.end }] } : actorsOf(scene, act)
  const source =
    ownWords(scene, act) ?? sourceOf(scene, act.sentence, anchor) ?? sourceOfNumber(scene, act, item, anchor)
  const spans: Draft['spans'] = {}
  if (time) spans.time = time.spans
  if (places) spans.places = places.spans
  if (actors) spans.actors = actors.spans
  if (source) spans.source = source.spans
  return {
    rule: `${row.name}${act.trigger.kind === 'noun' ? ' (noun)' : act.group?.passive ? ' (passive)' : ''}`,
    row,
    action: row.action,
    act,
    item,
    antecedent: own === null && count !== null ? (back?.item ?? null) : null,
    sentence: act.sentence,
    anchor,
    whole,
    partOf: whole !== null || (item !== null && (item.part || item.group?.refers === 'rest' || isAmong(scene, item))),
    count,
    nationalities,
    role: roleOf(scene, act, item) ?? (row.patient === 'people' && back ? roleTaken(back.item, drafts) : null),
    modality,
    actors: actors?.value ?? (row.action === 'warn' && source ? [source.value.name] : []),
    places: places?.value ?? [],
    time: time?.value ?? null,
    source: source?.value ?? null,
    rating: undefined,
    inferred: back ? new Set(inferredFrom(item!, back)) : new Set(),
    spans,
  }
}

/** "77 people, among them 22 Chinese, were held. The Zambians were freed": some of the 77, of another nation than other parts. */
const isOneNationOf = ({ items }: Scene, item: Item, whole: Item): boolean =>
  item.nationalities.length > 0 &&
  whole.nationalities.length === 0 &&
  items.some(
    (o) =>
      o.sentence === whole.sentence &&
      o.first >= whole.last &&
      o.quantity !== null &&
      o.nationalities.length > 0 &&
      !o.nationalities.some((n) => item.nationalities.includes(n)),
  )

const backOf = (scene: Scene, item: Item, back: Antecedent | null): Antecedent | null =>
  back?.counted && !item.quantity && isOneNationOf(scene, item, back.item) ? { ...back, counted: false } : back

/** What those a group points back at are; agents who were charged are no officers. */
const roleTaken = (o: Item, drafts: readonly Draft[] = []): Draft['role'] =>
  o.role === 'official' && !isOfficer(drafts, o) ? 'suspect' : o.role

/** "The individuals indicted included …": those of whom this is told, however many others were told of before. */
const isOfThose = ({ tokens }: Scene, { group }: Act, { head, last }: Item): boolean =>
  group?.bare === true && group.passive && last === group.first && tokens[head]!.pos !== 'PRON'

/** "Kenya repatriated 150, Uganda 88": each state brings home its own. */
const ownPeopleOf = (holder: Holder | null, { name }: Act['trigger']['row']): readonly string[] | null =>
  name === 'bring home' && holder?.place?.kind === 'country' && holder.place.country ? [holder.place.country] : null

/** "The police put the number of those held at 20": the number stands in their words, the act before them. */
const sourceOfNumber = (scene: Scene, act: Act, item: Item | null, anchor: number): ReturnType<typeof sourceOf> =>
  item?.quantity && item.sentence === act.sentence && item.first > anchor && act.trigger.row.patient === 'people'
    ? sourceOf(scene, act.sentence, item.head)
    : null

const isAmongOthers = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  const { last } = sentences[sentence]!
  for (let i = trigger.last; i < Math.min(last, trigger.last + 3); i++) if (isAuxiliary(tokens[i])) return true
  return false
}

const joining = wordSet('and , women men children girls boys')
const those = wordSet('those the them')

/** "Eighteen women and two men were among those arrested": a part of them. */
const isAmong = ({ tokens }: Scene, { last, quantity, group }: Item): boolean => {
  if (!quantity || group?.refers === 'back') return false
  let at = last
  while (at < last + 5 && (joining.has(tokens[at]) || tokens[at]?.pos === 'NUM')) at++
  return isBe(tokens[at]) && tokens[at + 1]?.lower === 'among' && those.has(tokens[at + 2])
}

const within = wordSet('in inside at into')

/** "all were locked up in one park": where it was done, not to whom. */
const isWhere = ({ tokens }: Scene, item: Item): boolean => item.unit === 'sites' && within.has(tokens[item.first - 1])

const inferredFrom = (item: Item, back: Antecedent): ('count' | 'nationalities')[] => [
  ...(back.counted && !item.quantity ? (['count'] as const) : []),
  ...(!item.nationalities.length && back.item.nationalities.length ? (['nationalities'] as const) : []),
]

const partSpans = (
  whole: Draft,
  doer: Span | null,
  places: Span[] | undefined,
  time: Span[] | undefined,
): Draft['spans'] => {
  const spans = { ...whole.spans }
  if (doer) spans.actors = [{ start: doer.start, end: doer.end }]
  if (places) spans.places = places
  if (time) spans.time = time
  return spans
}

const foreign = wordSet('foreigner foreigners')

/**
 * The one nationality of a whole is that of its parts too. Not of foreigners beside those ("234 Filipinos and 174 foreigners"),
 * nor of a number that is larger ("two Rwandans, which add up to 499").
 */
const takenOver = (scene: Scene, whole: Draft, item: Item): readonly string[] => {
  const isWithin = (item.quantity?.low ?? 0) <= (whole.count?.high ?? Number.POSITIVE_INFINITY)
  return whole.nationalities.length === 1 && isWithin && !foreign.has(scene.tokens[item.head])
    ? whole.nationalities
    : []
}

/** "Indians were rescued from Cambodia (1,091) and Laos (770)": the label of a part of one nation is a place. */
const nationsOfPart = (scene: Scene, whole: Draft, item: Item): readonly string[] =>
  item.nationalities.length && !(whole.nationalities.length === 1 && journeys.has(whole.row.action) && isPlace(item))
    ? item.nationalities
    : takenOver(scene, whole, item)

const journeys = new Set(['rescue', 'repatriate', 'deport', 'hold', 'escape'])

/** A country stands for where they were, not for who they are. */
const isPlace = ({ group }: Item): boolean => group?.rule === 'listed country'

const labelPlace = (scene: Scene, item: Item): Place[] | null => {
  const place = isPlace(item) ? markedAt(scene.layers.places, scene.placeAt, item.head) : undefined
  return place ? [{ name: place.name, kind: place.kind, country: place.country, way: place.way ?? 'at' }] : null
}

/** "in Thailand, Laos (27) and Myanmar (five)": where so many were, by the word that leads to the list; not "tourists from Laos (27)". */
const landOfLabel = (scene: Scene, item: Item, action: Draft['action']): PlaceMention | null => {
  const place = isPlace(item) ? markedAt(scene.layers.places, scene.placeAt, item.head) : undefined
  if (!place?.stands) return null
  const way = wayOfList(scene, place)
  return way === 'at' || (way === 'from' && journeys.has(action)) ? place : null
}

/** "in Laos (27), Benin (3) and Ghana (5)": the word that leads to the first leads to all. */
const wayOfList = (scene: Scene, place: PlaceMention): PlaceMention['way'] => {
  const { tokens, layers, placeAt } = scene
  let at = place.first - 1
  while (at > 0 && joining.has(tokens[at])) at--
  if (place.way || at === place.first - 1 || tokens[at]?.text !== ')') return place.way
  while (at > 0 && tokens[at]!.text !== '(' && tokens[at]!.sentence === tokens[place.first]!.sentence) at--
  const before = markedAt(layers.places, placeAt, at - 1)
  return before ? wayOfList(scene, before) : null
}

const foundAt = (place: PlaceMention): Found<Place[]> => ({
  value: [{ name: place.name, kind: place.kind, country: place.country, way: place.way ?? 'at' }],
  spans: [{ start: place.start, end: place.end }],
})

/** A part of a figure: all fields of the whole, with its own number and group. */
export const partDraft = (scene: Scene, whole: Draft, item: Item): Draft => {
  const own = ownPlaceOf(scene, item)
  const time = ownTimeOf(scene, item)
  const nationalities = nationsOfPart(scene, whole, item)
  const place = nationalities === item.nationalities ? null : labelPlace(scene, item)
  const doer = doerBehind(scene, item)
  return draftWith(whole, {
    actors: doer ? [doer.name] : whole.actors,
    time: time?.value ?? whole.time,
    places: place ?? own?.value ?? whole.places,
    spans: own || time || doer ? partSpans(whole, doer, own?.spans, time?.spans) : whole.spans,
    rule: `${whole.row.name}, part`,
    item,
    whole,
    partOf: true,
    modality: whole.modality === 'happened' && isToCome(scene, item) ? 'planned' : whole.modality,
    count: countOf(scene, item, whole.row.patient, item.unit ?? whole.count?.unit ?? null),
    nationalities,
    role: item.role ?? whole.role,
    inferred: new Set(whole.inferred),
  })
}
