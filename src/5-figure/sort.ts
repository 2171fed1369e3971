import { plain } from '../4-event/index.ts'
import type { Count } from '../model/claim.ts'
import type { PeopleSort } from '../model/event.ts'
import { textAfter } from './after.ts'

const rows: Record<PeopleSort, string> = {
  women: 'woman women female females lady ladies',
  men: 'man men male males',
  girls: 'girl girls',
  boys: 'boy boys',
  children: 'child children kid kids',
  minors: 'minor minors juvenile juveniles underage',
  babies: 'baby babies infant infants toddler toddlers',
}

const sorts = new Map(
  Object.entries(rows).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort as PeopleSort] as const)),
)

/** After "54 of them" and "35 were" the sort still follows. */
const between = new Set('of them whom these those were are was is being'.split(' '))

const sortAfter = (evidence: string, number: string): PeopleSort | null => {
  for (const word of textAfter(evidence, number).slice(0, 60).trim().split(/\s+/)) {
    const bare = plain(word)
    const sort = sorts.get(bare)
    if (sort !== undefined) return sort
    if (!between.has(bare)) return null
  }
  return null
}

/** The sort of people that a count is of by its own noun: "54 of them women", "489 men"; null for any other noun. */
export const sortOf = ({ unit, of, text }: Count, evidence: string): PeopleSort | null => {
  if (unit !== 'people') return null
  return of === null ? sortAfter(evidence, text) : (sorts.get(plain(of).split(' ').at(-1) ?? '') ?? null)
}
