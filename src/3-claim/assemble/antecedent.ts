import type { Role } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { sizeOf } from './count.ts'
import type { Item, Scene } from './scene.ts'

const pronouns = wordSet('they them he she him her it who those these whom their')
/** "the foreigners who have no visas" are not all of them. */
const restricts = wordSet('who whose whom')
const nounsOfPersons = wordSet('man woman person one')

/** What a group that points back takes from the group it points at. */
export type Antecedent = {
  item: Item
  /** The number may be taken over: a noun that means the whole group, not a pronoun. */
  counted: boolean
}

/** The group named before that an item points back at, or null. */
export const antecedentOf = (scene: Scene, item: Item): Antecedent | null => {
  if (item.sort !== 'people' && item.sort !== 'bare') return null
  const refers = item.group?.refers ?? (item.part ? 'part' : 'new')
  const head = scene.tokens[item.head]!
  const named = item.quantity !== null && item.nationalities.length === 0
  if (refers === 'new' && !named) return null
  const elliptic = item.quantity !== null && item.head >= item.quantity.first && item.head < item.quantity.last
  const size = sizeOf(item)
  const some = isSomeOf(scene, item)
  let nearest: Item | null = null
  let interposed = false
  for (let k = scene.items.length - 1; k >= 0; k--) {
    const o = scene.items[k]!
    if (o.sort !== 'people' || o.last > item.first) continue
    if (item.sentence - o.sentence > 12) break
    const known = o.quantity !== null || o.nationalities.length > 0
    if (!known) {
      interposed ||= o.sentence === item.sentence && pronouns.has(head) && isSomeOf(scene, o)
      continue
    }
    if (pronouns.has(head) && isAside(scene, o, item)) continue
    if (item.quantity) {
      if (refers === 'part' || refers === 'rest') {
        if (o.quantity && sizeOf(o) > size && !o.part) return { item: o, counted: false }
      } else if (o.quantity && sizeOf(o) === size && compatible(item, o)) return { item: o, counted: false }
      else if (
        elliptic &&
        o.sentence === item.sentence &&
        o.nationalities.length &&
        !(sizeOf(o) < size) &&
        !o.part &&
        !o.group?.one
      )
        return { item: o, counted: false }
      continue
    }
    if ((o.part || o.group?.refers === 'part') && !(plurals.has(head) && o.sentence === item.sentence)) continue
    if (!compatible(item, o)) continue
    if (pronouns.has(head))
      return {
        item: o,
        counted:
          plurals.has(head) && !some && !interposed && o.role !== 'official' && isParty(o) && isNearBy(scene, item, o),
      }
    nearest ??= o
    if (o.quantity && sizeOf(o) > 1)
      return {
        item: o,
        counted:
          refers === 'back' &&
          isPlural(head.lower) &&
          !restricts.has(scene.tokens[item.last]) &&
          !nounsOfPersons.has(head) &&
          !some &&
          isInReach(scene, item, o),
      }
  }
  return nearest ? { item: nearest, counted: false } : null
}

const shares = wordSet('some most many several few')

/** "some of them", "some of the workers": nobody counted these. */
const isSomeOf = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  return (
    shares.has(tokens[item.first]) || (tokens[item.first - 1]?.lower === 'of' && shares.has(tokens[item.first - 2]))
  )
}

const dashes = wordSet('— – --')

/** "The four -- three women and a man -- said they were beaten": what stands between dashes only says who they are. */
const isAside = (scene: Scene, o: Item, item: Item): boolean => {
  if (o.sentence !== item.sentence) return false
  const { tokens } = scene
  let closed = false
  for (let i = o.last; i < item.first && !closed; i++) closed = dashes.has(tokens[i])
  const { first } = scene.sentences[o.sentence]!
  for (let i = o.first - 1; closed && i > first; i--) if (dashes.has(tokens[i])) return i - 1 >= scene.dateline
  return false
}

const isPlural = (word: string): boolean =>
  word.endsWith('s') ||
  [
    'group',
    'batch',
    'all',
    'both',
    'people',
    'men',
    'women',
    'party',
    'lot',
    'detained',
    'arrested',
    'rescued',
    'chinese',
    'taiwanese',
    'vietnamese',
    'burmese',
    'nepalese',
  ].includes(word)

/** "Two of the women said they had been sold": where the group stands in the same sentence, it is what the pronoun means. */
export const meantBy = (scene: Scene, item: Item): Item => {
  if (item.quantity || !item.group || !persons.has(scene.tokens[item.head])) return item
  const back = antecedentOf(scene, item)
  return back?.counted && back.item.sentence === item.sentence ? back.item : item
}

const persons = wordSet('they them')
const plurals = wordSet('they them their')

/** More than one and few enough to be one party: thousands are a total, seldom those whom "they" means. */
const isParty = (o: Item): boolean => sizeOf(o) > 1 && sizeOf(o) < 1000

/** "They were flown home": those counted in the sentence before, or in the one before that of the same paragraph. */
const isNearBy = (scene: Scene, item: Item, o: Item): boolean => {
  const gap = item.sentence - o.sentence
  const here = scene.sentences[item.sentence]!.paragraph
  return gap <= 1 || (gap <= 3 && here === scene.sentences[o.sentence]!.paragraph)
}

/** Nothing that both say contradicts: nationality, role. */
const compatible = (a: Item, b: Item): boolean => {
  if (a.nationalities.length && b.nationalities.length && !a.nationalities.some((n) => b.nationalities.includes(n)))
    return false
  return !conflicts(a.role, b.role)
}

const conflicts = (a: Role | null, b: Role | null): boolean => a !== null && b !== null && a !== b

/** "The Chinese were detained" means a number only where that stands in the same paragraph; "the group" reaches further. */
const isInReach = (scene: Scene, item: Item, o: Item): boolean =>
  item.nationalities.length === 0 ||
  scene.sentences[item.sentence]!.paragraph === scene.sentences[o.sentence]!.paragraph
