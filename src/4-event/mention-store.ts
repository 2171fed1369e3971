import { BlockIndex } from './block-index.ts'
import { Bytes, Words } from './bytes.ts'
import { Column } from './column.ts'
import type { Mention, Report } from './mention.ts'
import { readClaims, readMention, writeMention } from './mention-bytes.ts'
import { hash32 } from './minhash.ts'
import { Recent } from './recent.ts'
import { ReportTexts } from './report-texts.ts'

/** Mentions and reports kept unpacked: those of one neighbourhood are asked for again and again, and it may hold two thousand. */
const UNPACKED = 6000

const NO_DAY = -0x80000000

/**
 * All mentions that an index holds, by number, and their reports, packed: a million claims are a few large pieces of memory
 * and not a hundred million objects. What is taken out is no longer found; its room is not used again.
 */
export class MentionStore {
  readonly #bytes = new Bytes()
  readonly #words = new Words()
  /** Where a mention's record begins, and the number of its report. */
  readonly #records = new Column(Float64Array)
  readonly #reportOf = new Column(Int32Array)
  /** Numbers by the hash of the key. */
  readonly #byKey = new BlockIndex()
  /** What the texts of reports have in common, by the number of the report. */
  readonly texts = new ReportTexts()
  readonly #documents: string[] = []
  readonly #published = new Column(Int32Array)
  readonly #reports = new Map<string, number>()
  readonly #mentionsOf = new BlockIndex()
  readonly #unpacked = new Recent<number, Mention>(UNPACKED)
  readonly #unpackedReports = new Recent<number, Report>(UNPACKED)

  /** How many numbers were given out. */
  get size(): number {
    return this.#records.length
  }

  add(mention: Mention): number {
    const number = this.#records.length
    const report = this.reportNamed(mention.document) ?? this.#addReport(mention)
    writeMention(mention, this.#bytes, this.#words)
    this.#records.push(this.#bytes.finish())
    this.#reportOf.push(report)
    this.#byKey.add(hash32(mention.key), number)
    this.#mentionsOf.add(report, number)
    return number
  }

  /** Lets a mention be found no more. */
  remove(number: number): void {
    const report = this.reportOf(number)
    this.#byKey.remove(hash32(this.keyOf(number)), number)
    this.#mentionsOf.remove(report, number)
    if (this.#mentionsOf.of(report).length === 0) this.#reports.delete(this.#documents[report]!)
  }

  get(number: number): Mention {
    return this.#unpacked.get(number, () =>
      readMention(this.#record(number), this.#words, this.report(this.reportOf(number))),
    )
  }

  /** References of a mention's claims, sorted; also of one that was taken out. */
  claimsOf(number: number): string[] {
    return readClaims(this.#record(number), this.#documents[this.reportOf(number)]!)
  }

  keyOf(number: number): string {
    return this.claimsOf(number)[0]!
  }

  numberOf(key: string): number | undefined {
    return this.#byKey.of(hash32(key)).find((number) => this.keyOf(number) === key)
  }

  reportOf(number: number): number {
    return this.#reportOf.at(number)
  }

  reportNamed(document: string): number | undefined {
    return this.#reports.get(document)
  }

  /** The mentions of a report. */
  mentionsOf(report: number): number[] {
    return this.#mentionsOf.of(report)
  }

  /** What the mentions of a report have in common. */
  report(report: number): Report {
    return this.#unpackedReports.get(report, () => {
      const published = this.#published.at(report)
      return {
        document: this.#documents[report]!,
        published: published === NO_DAY ? null : published,
        ...this.texts.get(report),
      }
    })
  }

  #addReport({ document, published, signature, names }: Mention): number {
    const report = this.#documents.push(document) - 1
    this.#reports.set(document, report)
    this.#published.push(published ?? NO_DAY)
    this.texts.push({ signature, names })
    return report
  }

  #record(number: number) {
    return this.#bytes.from(this.#records.at(number))
  }
}
