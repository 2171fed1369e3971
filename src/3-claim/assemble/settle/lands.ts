import type { PlaceCandidate } from './place-candidates.ts'

/** The countries that the places of a report lie in, each by a number. */
export type Lands = {
  codes: readonly string[]
  /** Of each candidate the number of its country; -1 where none is known. */
  of: readonly number[]
  /** The number of the country that the report is about; -1 where no place lies in it. */
  main: number
  /** Of each country how often it is named against the others: a value of `landRanks`. */
  ranks: readonly number[]
}

/** How often a country, or a place in it, is named: no country, the only one, most often, second, less. */
export const landRanks = ['none', 'only', 'first', 'second', 'other'] as const
/** How many countries a report names. */
export const landCounts = ['0', '1', '2', '3+'] as const

export const landsOf = (candidates: readonly PlaceCandidate[], main: string | null): Lands => {
  const codes: string[] = []
  const counts: number[] = []
  const of = candidates.map(({ country, clusters }) => {
    if (country === null) return -1
    let n = codes.indexOf(country)
    if (n < 0) {
      n = codes.length
      codes.push(country)
      counts.push(0)
    }
    counts[n]! += clusters.length
    return n
  })
  const [most, next] = [...counts].sort((a, b) => b - a)
  const ranks = counts.map((c) => (counts.length === 1 ? 1 : c === most ? 2 : c === next ? 3 : 4))
  return { codes, of, main: main === null ? -1 : codes.indexOf(main), ranks }
}
