import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { joinedAfter, joinedBefore } from './list.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'

const numberNouns = wordSet('number numbers total count figure figures tally toll sum')
const links = wordSet('at to as was is were are reached stood of')

/**
 * Numbers that a sentence gives for an act from a distance: "put the number of Indians trafficked at 5,000", "prosecuted
 * for illegal entry: 680 persons", "among the arrested are 37 Sri Lankans", "all 165 were among those arrested".
 * Adds them to the acts' patients.
 */
export const addReported = (scene: Scene, n: number, acts: readonly Act[], used: Set<Item>): void => {
  const { first, last } = scene.sentences[n]!
  let free: readonly Item[] | null = null
  for (const act of acts) {
    if (act.trigger.row.patient !== 'people' || isNumbered(act)) continue
    free ??= freeItems(scene, first, last, used)
    const sites = act.trigger.row.action === 'hold' ? siteItem(scene, first, last, used) : null
    if (sites) {
      act.patients = [sites]
      used.add(sites)
      continue
    }
    if (act.nominalised) {
      const subject = amongNominal(scene, act, first, last)
      if (subject) {
        act.patients = joinedAfter(scene, subject, last)
        for (const p of act.patients) used.add(p)
        continue
      }
    }
    const places = inBrackets(scene, act, free)
    if (places.length > 1) {
      const named = act.patients[0]
      act.patients = places.map((i) => withGroup(itemWith(i, { sort: 'people', unit: 'people' }), named))
      for (const p of places) used.add(p)
      continue
    }
    const item =
      numbered(scene, act, free, last) ??
      labelled(scene, act, free, last) ??
      counted(scene, act, free, first) ??
      among(scene, act, free, first)
    if (!item) continue
    const named = act.patients[0]
    const before = item.last <= act.trigger.head ? joinedBefore(scene, item, first) : []
    act.patients = (before.length > 1 ? before : joinedAfter(scene, item, last))
      .filter((i) => i === item || !used.has(i))
      .map((i) => withGroup(i, named))
    for (const p of act.patients) used.add(p)
    used.add(item)
  }
}

const isNumbered = ({ patients }: Act): boolean => {
  for (const p of patients) if (p.quantity) return true
  return false
}

export const freeItems = (scene: Scene, first: number, last: number, used: ReadonlySet<Item>): Item[] => {
  const free: Item[] = []
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (!item) continue
    i = item.last - 1
    if (item.quantity && !used.has(item) && (item.sort === 'people' || item.sort === 'bare')) free.push(item)
  }
  return free
}

const numbering = wordSet('number numbers numbered total totals totalled totaled')

/** "Those detained in the raid number 38": how many those are of whom the participle tells. */
const numbered = ({ tokens }: Scene, { trigger, group }: Act, free: readonly Item[], last: number): Item | null => {
  if (group?.bare !== true) return null
  for (let i = trigger.last; i < Math.min(last, trigger.last + 10); i++) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ' || isAuxiliary(t)) return null
    if (numbering.has(t)) return free.find((f) => f.first === i + 1) ?? null
  }
  return null
}

/** What the label says of the people: "Thai nationals fined by the court: 32 persons". */
const withGroup = (item: Item, named: Item | undefined): Item =>
  named && named.sort === 'people' && !item.nationalities.length
    ? itemWith(item, { nationalities: named.nationalities, role: item.role ?? named.role })
    : item

/** "A smaller team was caught: nine Malaysians, who were sent back": told of by another act as well. */
const apposed = (scene: Scene, act: Act, colon: number): Item | null => {
  const item = itemAt(scene, colon + 1) ?? itemAt(scene, colon + 2)
  return act.group?.passive && act.group.finite && item?.quantity && item.sort === 'people' ? item : null
}

/** "People were arrested in Bavet (50) and Poipet (20)": how many at each place. */
const inBrackets = ({ tokens, placeAt }: Scene, act: Act, free: readonly Item[]): Item[] =>
  free.filter(
    (f) =>
      f.sort === 'bare' &&
      f.first > act.trigger.head &&
      tokens[f.first - 1]?.text === '(' &&
      tokens[f.last]?.text === ')' &&
      placeAt[f.first - 2]! > 0,
  )

/** "Deported – 439 persons", "Fined by the court and deported, 439 persons": a row told in a line. */
const rowMarks = wordSet('- – — ,')

const labelled = (scene: Scene, act: Act, free: readonly Item[], last: number): Item | null => {
  for (let i = act.trigger.last; i < Math.min(last, act.trigger.last + 14); i++) {
    const t = scene.tokens[i]!
    if (t.text === ';') return null
    if (t.text === ':') return free.find((f) => f.first > i && f.first - i <= 2) ?? apposed(scene, act, i)
    if (!rowMarks.has(t)) continue
    const cell = free.find((f) => f.first === i + 1)
    const next = cell && scene.tokens[cell.last]
    if (cell && (!next || next.text === ';' || next.text === '.' || next.sentence !== t.sentence)) return cell
  }
  return null
}

const counted = (scene: Scene, act: Act, free: readonly Item[], first: number): Item | null => {
  const { tokens } = scene
  let noun = act.trigger.kind === 'noun' && numberNouns.has(tokens[act.trigger.last - 1]) ? act.trigger.last - 1 : -1
  for (let i = act.trigger.head - 1; i >= first && act.trigger.head - i < 12; i--)
    if (numberNouns.has(tokens[i])) {
      noun = i
      break
    }
  if (noun < 0) return null
  const after = free.find((f) => f.first > act.trigger.head && links.has(tokens[f.first - 1]))
  if (after) return after
  return free.find((f) => f.last < noun && noun - f.last < 3 && links.has(tokens[f.first - 1])) ?? null
}

const among = (scene: Scene, act: Act, free: readonly Item[], first: number): Item | null => {
  const { tokens } = scene
  for (let i = act.trigger.head - 1; i >= first && act.trigger.head - i < 5; i--) {
    if (tokens[i]!.lower !== 'among') continue
    return free.findLast((f) => f.last <= i) ?? free.find((f) => f.first > act.trigger.head) ?? null
  }
  return null
}

/** "Among the arrested are 37 Sri Lankans": the item after the verb, though another act may count it as well. */
const amongNominal = (scene: Scene, act: Act, first: number, last: number): Item | null => {
  const { tokens } = scene
  const { head } = act.trigger
  if (head - first > 3 || tokens[head - 2]?.lower !== 'among' || !isBe(tokens[head + 1])) return null
  for (let i = head + 2; i < Math.min(last, head + 7); i++) {
    const item = itemAt(scene, i)
    if (item?.quantity) return item
  }
  return null
}

/** "53 compounds where people are held": captivity counted by its sites. */
const siteItem = (scene: Scene, first: number, last: number, used: ReadonlySet<Item>): Item | null => {
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (item?.unit === 'sites' && item.quantity && !used.has(item)) return item
  }
  return null
}
