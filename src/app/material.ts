import type { Transaction } from 'kysely'
import { type Group, groupOf } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { type ClaimKey, type ClaimPoint, claimsOfDocuments, type Database, outletsOf } from '../store/index.ts'
import { keyOf } from './claim-refs.ts'
import { pointKey } from './summary.ts'

/** A claim with the points of its places. */
type Located = { claim: SourcedClaim; points: ClaimPoint[] }

/** A report with its claims that count, by id. */
export type ToldReport = { outlet: Outlet; claims: Map<string, Located> }

/** How much of reports is kept at most, in letters, and for how many letters a claim counts: some thousand reports. */
const mostLetters = 16_000_000
const lettersOfClaim = 1000

const lettersOf = ({ outlet, claims }: ToldReport): number => outlet.text.length + claims.size * lettersOfClaim

/** Reports that events are made of. Events that are worked on one after the other have many in common: those are read once. */
export class Reports {
  readonly #db: Transaction<Database>
  /** The ones asked for last stand last. */
  readonly #kept = new Map<string, ToldReport>()
  #letters = 0

  constructor(db: Transaction<Database>) {
    this.#db = db
  }

  /** Some reports by document, removed ones left out. */
  async of(documents: Iterable<string>): Promise<Map<string, ToldReport>> {
    const found = new Map<string, ToldReport>()
    const missing: string[] = []
    for (const document of documents) {
      const known = this.#kept.get(document)
      if (known === undefined) missing.push(document)
      else found.set(document, known)
    }
    for (const report of missing.length === 0 ? [] : await this.#read(missing)) found.set(report.outlet.id, report)
    for (const report of found.values()) this.#keep(report)
    this.#forget()
    return found
  }

  async #read(documents: readonly string[]): Promise<ToldReport[]> {
    const outlets = await outletsOf(this.#db, documents)
    const told = new Map(outlets.map((outlet) => [outlet.id, { outlet, claims: new Map<string, Located>() }]))
    for (const { document, body, points } of await claimsOfDocuments(this.#db, documents))
      told.get(document)?.claims.set(body.id, { claim: { ...body, document }, points })
    return [...told.values()]
  }

  #keep(report: ToldReport): void {
    if (!this.#kept.delete(report.outlet.id)) this.#letters += lettersOf(report)
    this.#kept.set(report.outlet.id, report)
  }

  #forget(): void {
    for (const [document, report] of this.#kept) {
      if (this.#letters <= mostLetters) return
      this.#kept.delete(document)
      this.#letters -= lettersOf(report)
    }
  }
}

/** What an event is reckoned from: its claims in order, and the points of its places. */
export type Material = { group: Group; points: Map<string, ClaimPoint> }

const byDocument = (a: ClaimKey, b: ClaimKey): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.claim < b.claim ? -1 : 1

/** Puts claims, as references, together as an event; those of reports that are not given are left out. */
export const materialOf = (
  refs: readonly string[],
  reports: ReadonlyMap<string, ToldReport>,
  outlets: ReadonlyMap<string, Outlet>,
): Material => {
  const told = refs
    .map(keyOf)
    .sort(byDocument)
    .flatMap(({ claim, document }) => reports.get(document)?.claims.get(claim) ?? [])
  return {
    group: groupOf(
      told.map(({ claim }) => claim),
      outlets,
    ),
    points: new Map(told.flatMap(({ points }) => points.map((point) => [pointKey(point), point] as const))),
  }
}
