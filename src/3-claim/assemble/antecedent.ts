import type { Role } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { sizeOf } from './count.ts'
import type { Item, Scene } from './scene.ts'

const pronouns = wordSet('they them he she him her it who those these whom their')
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
  const index = scene.items.indexOf(item)
  let nearest: Item | null = null
  for (let k = index - 1; k >= 0; k--) {
    const o = scene.items[k]!
    if (o.sort !== 'people' || o.last > item.first) continue
    if (item.sentence - o.sentence > 12) break
    const known = o.quantity !== null || o.nationalities.length > 0
    if (!known) continue
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
    if (o.part || o.group?.refers === 'part') continue
    if (!compatible(item, o)) continue
    if (pronouns.has(head))
      return { item: o, counted: o.quantity !== null && o.sentence === item.sentence && head.lower === 'them' }
    nearest ??= o
    if (o.quantity && sizeOf(o) > 1)
      return {
        item: o,
        counted: refers === 'back' && isPlural(head.lower) && !nounsOfPersons.has(head) && isInReach(scene, item, o),
      }
  }
  return nearest ? { item: nearest, counted: false } : null
}

const isPlural = (word: string): boolean =>
  word.endsWith('s') ||
  [
    'group',
    'batch',
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
