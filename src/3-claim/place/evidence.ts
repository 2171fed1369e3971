import type { Token } from '../../2-document/tokens.ts'
import type { Entry } from './gazetteer.ts'
import type { Candidate } from './known.ts'
import { afterBody, isBodyAt, isPersonal } from './named.ts'
import { fairSize, wellKnown } from './size.ts'

/** What the whole text says for countries, divisions and people. */
export type Context = {
  /** How much in the text speaks for each country. */
  countries: Map<string, number>
  /** By hash of a name: how much of that the name itself does. */
  own: Map<number, number>
  /** Of each division named, the hash of its name; 0 where it has several. */
  provinces: Map<string, number>
  /** Words that stand in names of people. */
  people: Set<string>
  /** By hash of the name: what a name was taken for with good reason. */
  settled: Map<number, Entry>
}

/** A town speaks for its country; that which a report was sent from as firmly as if the country were named. */
export const vote = (context: Context, c: Candidate, country: string, sentFrom = false): void => {
  const n = sentFrom ? 3 : 1
  add(context.countries, country, n)
  context.own.set(c.hash, (context.own.get(c.hash) ?? 0) + n)
}

/** How much of a text, beside the name itself, speaks for the country of its entry. */
export const support = (c: Candidate, e: Entry, { countries, own }: Context): number =>
  (countries.get(e.country!) ?? 0) - (own.get(c.hash) ?? 0)

/**
 * Whether the text names the division that a place lies in; by the place's own name only where its country is told of, or no
 * other country has a town so called ("Kochi" of Kochi in Japan, and of Kerala).
 */
export const hasDivision = (c: Candidate, e: Entry, context: Context): boolean => {
  const named = context.provinces.get(e.division)
  if (named === undefined) return false
  if (named !== c.hash || support(c, e, context) > 0) return true
  for (const o of c.entries) if (o.country !== e.country && o.size >= fairSize) return false
  return true
}

const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n)

/** What is certain before anything is decided: countries named, places of one meaning, names of people. */
export const contextOf = (candidates: readonly Candidate[], tokens: readonly Token[]): Context => {
  const context: Context = {
    countries: new Map(),
    own: new Map(),
    provinces: new Map(),
    people: new Set(),
    settled: new Map(),
  }
  for (const c of candidates) {
    const listed = c.entries.find((e) => e.listed && e.country && e.kind !== 'region')
    const rival =
      listed && c.entries.some((e) => e.country !== listed.country && (e.kind === 'province' || e.size >= wellKnown))
    if (listed?.country && !rival)
      add(context.countries, listed.country, listed.adjective ? 1 : listed.kind === 'country' ? 2 : 3)
    const only = c.entries.length === 1 ? c.entries[0]! : null
    if (only && !only.listed && only.country && !only.word && !only.person && !c.before && !c.after)
      vote(context, c, only.country)
    for (const e of c.entries)
      if (e.kind === 'province' && !e.listed) {
        const known = context.provinces.get(e.division) ?? c.hash
        context.provinces.set(e.division, known === c.hash ? known : 0)
      }
    if (c.sort !== 'known' || isBodyAt(c.last, tokens)) continue
    if (c.before && !afterBody(c, tokens)) context.people.add(tokens[c.last - 1]!.lower)
    if (c.after && isPersonal(c, tokens)) context.people.add(tokens[c.first]!.lower)
  }
  return context
}
