import type { Place } from '../../../model/claim.ts'
import type { TimeMention } from '../../annotations.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import type { Dated } from './time-candidates.ts'

/** Of each sentence the claims that it makes. */
export type Company = readonly (readonly Draft[] | undefined)[]

export const companyOf = (scene: Scene, drafts: readonly Draft[]): Company => {
  const company: Draft[][] = new Array(scene.sentences.length)
  for (const d of drafts) {
    const told = company[d.sentence]
    if (told) told.push(d)
    else company[d.sentence] = [d]
  }
  return company
}

/** What else is told in the sentence of a date, against the claim: the nearest in kind. */
export const companies = ['none', 'own', 'nothing', 'other', 'group', 'sort', 'figure'] as const
const [nothing, other, group, sort, figure] = [2, 3, 4, 5, 6]

export const withOf = (company: Company, d: Draft, sentence: number): number => {
  const told = company[sentence]
  let most = nothing
  if (told)
    for (let k = 0; k < told.length; k++) {
      const near = nearnessOf(d, told[k]!)
      if (near > most) most = near
    }
  return most
}

/** So small a number says nothing of who is counted. */
const smallest = 5

const nearnessOf = (d: Draft, o: Draft): number => {
  const n = d.count?.low ?? d.count?.high ?? 0
  if (n >= smallest && o.count && (o.count.low ?? o.count.high) === n && o.count.unit === d.count!.unit) return figure
  const a = sortOf(d.action)
  const b = sortOf(o.action)
  return a.sort === b.sort ? sort : a.group === b.group ? group : other
}

/** Whether what is told with a date is told of the claim's place. */
export const shares = ['unknown', 'same', 'other'] as const

export const sharesOf = (company: Company, d: Draft, sentence: number): number => {
  const told = company[sentence]
  if (!told || !d.places.length) return 0
  let share = 0
  for (const o of told) {
    if (!o.places.length) continue
    if (haveOne(o.places, d.places)) return 1
    share = 2
  }
  return share
}

const haveOne = (places: readonly Place[], others: readonly Place[]): boolean => {
  for (const p of places) for (const q of others) if (p.name === q.name) return true
  return false
}

/** Whether a date is the last one told before a claim's sentence, the first behind it, or further off. */
export const orders = ['none', 'own', 'told-before', 'told-after', 'before', 'after'] as const

/** The dates told right before and right after a claim's sentence. */
export type Around = { before: TimeMention | null; after: TimeMention | null }

export const aroundOf = ({ sentences }: Scene, d: Draft, dates: readonly Dated[]): Around => {
  const { first, last } = sentences[d.sentence]!
  let before: TimeMention | null = null
  let after: TimeMention | null = null
  for (let n = 0; n < dates.length; n++) {
    const date = dates[n]!
    if (!isTold(date)) continue
    if (date.mention.first < first) before = date.mention
    else if (date.mention.first >= last) {
      after = date.mention
      break
    }
  }
  return { before, after }
}

export const orderOf = ({ before, after }: Around, { mention }: Dated, anchor: number): number =>
  mention === before ? 2 : mention === after ? 3 : mention.first < anchor ? 4 : 5

/** As it stands, and none of speaking. */
const isTold = ({ speech, reading }: Dated): boolean => !speech && reading === 0

/** How often a report names some days: no others, first of all, as often as any, less. */
export const ranks = ['none', 'only', 'first', 'often', 'other'] as const

/** Ranks the days that a report names. */
export const rank = (dates: readonly Dated[]): void => {
  const often = new Map<number, number>()
  let most = 0
  for (const date of dates) {
    if (!isTold(date)) continue
    const n = (often.get(date.days) ?? 0) + 1
    often.set(date.days, n)
    if (n > most) most = n
  }
  const first = often.keys().next().value
  for (const date of dates) {
    const n = often.get(date.days)
    date.rank = often.size === 1 && n ? 1 : date.days === first ? 2 : most > 1 && n === most ? 3 : 4
  }
}
