import type { Claim, Count } from '../model/claim.ts'
import type { Outlet } from '../model/event.ts'
import { adoptClaims } from './annotated.ts'

/** What a test says of a claim; the rest is filled in. `says` is its evidence, one sentence. */
export type Told = Partial<Omit<Claim, 'count' | 'at'>> & {
  says: string
  /** 235, [24, 99], or a whole count. */
  n?: number | readonly [number, number] | Count
  /** "at least", "about" and the like. */
  hedge?: Count['qualifier']
  unit?: Count['unit']
  /** A day, or first and last day. */
  on?: string | readonly [string | null, string | null]
  /** "Poipet/locality/KHM", most specific first. */
  at?: readonly string[]
  /** "Interior Ministry/official", with relays after it: "…<Asia Wire". */
  by?: string
}

const countOf = ({ n, hedge = 'exact', unit = 'people' }: Told): Count | null => {
  if (n === undefined) return null
  if (typeof n === 'object' && 'qualifier' in n) return n
  const [low, high] = typeof n === 'number' ? [n, n] : n
  const text = String(low)
  if (hedge === 'atLeast') return { low, high: null, qualifier: hedge, unit, text, of: null }
  if (hedge === 'atMost') return { low: null, high, qualifier: hedge, unit, text, of: null }
  return { low, high, qualifier: low === high ? hedge : 'about', unit, text, of: null }
}

const placesOf = (at: readonly string[] = []): Claim['places'] =>
  at.map((place) => {
    const [name, kind, country] = place.split('/')
    return { name: name!, kind: kind as Claim['places'][number]['kind'], country: country ?? null, way: 'at' }
  })

const sourceOf = (by: string | undefined): Claim['source'] => {
  if (by === undefined) return null
  const [head, ...via] = by.split('<')
  const [name, kind] = head!.split('/')
  return { name: name!, kind: (kind ?? 'official') as NonNullable<Claim['source']>['kind'], via }
}

const timeOf = (on: Told['on']): Claim['time'] => {
  if (on === undefined) return null
  const [start, end] = typeof on === 'string' ? [on, on] : on
  return { start, end, text: '' }
}

/** A report for a test: its text is its claims' sentences. */
export const report = (id: string, published: string | null, told: readonly Told[]): Outlet & { claims: Claim[] } => {
  const text = told.map(({ says }) => says).join(' ')
  const claims = adoptClaims(
    text,
    told.map(({ says, n: _n, hedge: _h, unit: _u, on, at, by, ...rest }, index) => ({
      evidence: says,
      action: 'arrest',
      modality: 'happened',
      nationalities: [],
      role: null,
      actors: [],
      event: null,
      ...rest,
      count: countOf(told[index]!),
      places: placesOf(at),
      time: timeOf(on),
      source: sourceOf(by),
    })),
  ).map((claim, index) => ({ ...claim, inferred: told[index]?.inferred ?? [] }))
  return { id, publisher: `The ${id} Times`, published, title: null, text, claims }
}
