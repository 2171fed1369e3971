import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { areaNouns } from './area-nouns.ts'
import { countedOver, joinedBefore } from './list.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { soloAt } from './solo.ts'
import { findSubject } from './subject.ts'

const shares = wordSet('most many some several few')

/** "30 workers, most of whom died": nobody says how many. */
const isSomeOfWhom = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'whom' && ofs.has(tokens[at - 1]) && shares.has(tokens[at - 2])

/** The items that are the subject of a verb group. */
export const subjectItems = (scene: Scene, first: number, start: number, finite: boolean): Item[] => {
  if (isOnePerson(scene, first - 1, start) || isSomeOfWhom(scene, first - 1)) return []
  const item = findSubject(scene, first, start, finite, (i) => itemAt(scene, i))
  if (!item || isOwner(scene, item)) return []
  const inner = modified(scene, item, first, finite) ?? countedOver(scene, item)
  return inner ? [inner] : joinedBefore(scene, item, start)
}

const owning = wordSet("their his her 's ’s ' ’")

/** "Their passports were taken away", "the victims’ phones were seized": done to what is theirs. */
export const isOwner = ({ tokens, itemAt: at }: Scene, { head, last }: Item): boolean =>
  !at[last] && (owning.has(tokens[last]) || (last === head + 1 && owning.has(tokens[head])))

const clauseLeads = wordSet('where when after before because that')
const hung = new Set(['ADP', 'PART', 'CCONJ', 'PUNCT'])

/** "The four went to the hospital where Sok died": a person named right before the verb is its subject, not a group farther off. */
const isOnePerson = (scene: Scene, at: number, start: number): boolean => {
  if (at < start || itemAt(scene, at)?.quantity) return false
  const { tokens, placeAt } = scene
  if (tokens[at]!.pos === 'PROPN' && !placeAt[at] && clauseLeads.has(tokens[at - 1])) return true
  const person = soloAt(scene, at)
  if (!person || person.last !== at + 1) return false
  return person.first === start || !hung.has(tokens[person.first - 1]!.pos)
}

const who = wordSet('who that which')
/** So many words tell where they are: "across the north of the island". */
const WHERE = 6

/** "one of 14 sites across the county which were searched": only where they are stands between. */
const isWhere = ({ tokens, placeAt }: Scene, from: number, to: number): boolean => {
  if (to - from > WHERE || tokens[from]?.pos !== 'ADP' || !tokens[to - 1]) return false
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
  return placeAt[to - 1]! > 0 || areaNouns.has(tokens[to - 1]) || widerAreas.has(tokens[to - 1])
}

const widerAreas = wordSet('country area island')

/** "one of five Nepalis who got away", "12 of the 40 workers rescued there": the clause is about the larger number. */
const modified = (scene: Scene, item: Item, first: number, finite: boolean): Item | null => {
  const { quantity, group } = item
  const end = who.has(scene.tokens[first - 1]) ? first - 1 : finite ? -1 : first
  if (!quantity || !group || (end !== item.last && !(end > item.last && isWhere(scene, item.last, end)))) return null
  const inner = scene.items.find((o) => o.first > item.first && o.last < item.last && o.quantity !== null)
  if (!inner || !(inner.quantity!.low! > quantity.low!) || !ofs.has(scene.tokens[quantity.last])) return null
  return itemWith(item, {
    first: inner.first,
    quantity: inner.quantity,
    part: false,
    group: { ...group, refers: 'new' },
  })
}
