import { tokenAt } from '../../2-document/tokens.ts'
import type { Count, Unit } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { unitAt } from '../quantity/head.ts'
import type { Patient } from './en/rows.ts'
import { markedAt } from './marked.ts'
import type { Item, Scene } from './scene.ts'

const coordinators = wordSet('and or')
/** "146 people and entities": neither people nor firms alone. */
const bodies = wordSet('entities entity companies firms organisations organizations businesses groups vessels')

/** The count of an item as a claim holds it, or null where it has no number of its own; `counted` is what it counts. */
export const countOf = (
  scene: Scene,
  item: Item,
  patient: Patient = 'people',
  counted: Unit | null = item.unit,
): Count | null => {
  const q = item.quantity
  if (!q) return null
  if (q.sort === 'fraction') return null
  const mixed =
    patient === 'any' && coordinators.has(scene.tokens[item.last]) && bodies.has(scene.tokens[item.last + 1])
  const unit =
    q.sort === 'percent'
      ? 'percent'
      : q.sort === 'money'
        ? q.unit
        : mixed
          ? 'other'
          : isNumberOfPeople(scene, item)
            ? 'people'
            : unitOf(
                patient === 'sites' && q.head === null ? null : (counted ?? q.unit),
                patient,
                isBody(scene, q.head),
              )
  const of = q.head !== null && q.sort === 'count' ? scene.tokens[q.head]!.text : null
  return {
    low: q.low,
    high: q.high,
    qualifier: q.qualifier,
    unit: unit ?? 'other',
    text: scene.layers.text.slice(q.start, q.end),
    of,
  }
}

const counts = wordSet('number')
const those = wordSet('those')

/** "the number of those cheated at no fewer than 160", "the number of investors cheated …": people, and no cases. */
const isNumberOfPeople = ({ tokens, itemAt: at, items }: Scene, { first, sort, sentence }: Item): boolean => {
  if (sort !== 'bare') return false
  for (let i = first - 1; i > first - 14 && tokenAt(tokens, i)?.sentence === sentence; i--) {
    if (!counts.has(tokens[i]) || tokens[i + 1]?.lower !== 'of') continue
    const whose = markedAt(items, at, i + 2) ?? markedAt(items, at, i + 3)
    return those.has(tokens[i + 2]) || whose?.sort === 'people'
  }
  return false
}

const usual: Record<Patient, Unit> = { people: 'people', sites: 'sites', things: 'other', money: 'cases', any: 'other' }

/** A bare number counts what the act is done to ("256 out of 635" that were closed are sites, whatever a bare number counts elsewhere); an unknown noun as object of what is done to people is people; a flat that is seized is property, not a place where something happened. */
const unitOf = (unit: Unit | null, patient: Patient, body: boolean): Unit => {
  if (unit === null) return usual[patient]
  if (patient === 'things' && unit === 'sites') return 'other'
  // "raided two condominium units"
  if (patient === 'sites' && unit === 'other' && !body) return 'sites'
  return unit === 'other' && patient === 'people' && !body ? 'people' : unit
}

/** "charged 17 people and 58 companies". */
const isBody = (scene: Scene, head: number | null): boolean => head !== null && bodies.has(scene.tokens[head])

const collectives = wordSet(
  'families family households household groups group gangs gang rings teams batches batch crews couples lines',
)

/** "19 confessions", "40 appointments": what nobody is, whatever noun the ending makes. */
const abstract = /(?:[st]ions|ments|ities|isms|nesses)$/

/** "61 passports", "four vans", "19 confessions": a noun that the lists or its ending know as a thing, and no unknown word for people. */
export const isThing = (scene: Scene, item: Item): boolean => {
  const head = item.quantity?.head
  if (item.unit !== 'other' || head == null) return false
  const noun = scene.tokens[head]!
  const unit = unitAt(noun)
  return unit === undefined ? abstract.test(noun.lower) : unit === 'other' && !collectives.has(noun)
}

/** The number itself, for comparing a part with its whole. */
export const sizeOf = (item: Item): number => item.quantity?.high ?? item.quantity?.low ?? Number.NaN

/** The size of the group that a claim counts, for comparing it with others. */
export const totalOf = (d: { count: Count | null }): number => d.count?.high ?? d.count?.low ?? 0

/** So many people are a sum of money whose currency an earlier sentence names. */
export const isTooMany = (item: Item): boolean => sizeOf(item) >= 50_000_000
