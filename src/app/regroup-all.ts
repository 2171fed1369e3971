import { setImmediate as breathe } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { type Constraint, hash32, LinkIndex } from '../4-event/index.ts'
import { type Database, dropLinks, type Label, saveBlocks, saveComponents, saveLinkedReports } from '../store/index.ts'
import { chunks } from './chunks.ts'
import { openHelper } from './helper.ts'
import { overlap } from './overlap.ts'
import { unpackMentions } from './packed.ts'
import { reportsAtOnce, reportsToTell, tell } from './telling.ts'

type Db = Transaction<Database>

/** Labels that are stored with one statement. */
const labelsAtOnce = 20_000

/** Where mentions stand, by number: they come in the order of their reports' arrival. */
class Places {
  readonly #reports: number[] = []
  readonly #positions: number[] = []

  get size(): number {
    return this.#reports.length
  }

  add(report: number, position: number): void {
    this.#reports.push(report)
    this.#positions.push(position)
  }

  /** The labels of all mentions, some at a time. */
  *labels(components: Int32Array, atOnce: number): Generator<Label[]> {
    for (let from = 0; from < this.size; from += atOnce)
      yield Array.from({ length: Math.min(atOnce, this.size - from) }, (_, index) => ({
        report: this.#reports[from + index]!,
        position: this.#positions[from + index]!,
        component: components[from + index]!,
      }))
  }
}

/** Groups that ties hold together have the label of their first mention, which is called as its first claim is. */
const labelOf = (groups: readonly (readonly string[])[]): number =>
  hash32(groups.map((refs) => refs[0]!).sort()[0]!) | 0

/**
 * Groups all claims of a dossier, given all its documents in the order of their arrival, and keeps what the next change needs;
 * what was kept before is forgotten. Gives the groups, as claim references. Only what linking compares is held of all at once.
 */
export const regroupAll = async (
  db: Db,
  dossier: string,
  documents: readonly string[],
  constraints: readonly Constraint[],
): Promise<string[][]> => {
  await dropLinks(db, dossier)
  const index = new LinkIndex(constraints)
  const places = new Places()
  const teller = openHelper('telling-thread', tell)
  try {
    await overlap(
      chunks(documents, reportsAtOnce),
      async (some) => teller.ask(await reportsToTell(db, some, constraints)),
      (reports) => {
        for (const { seq, mentions } of reports)
          for (const [position] of index.put(unpackMentions(mentions)).entries()) places.add(seq, position)
        return reports
      },
      (reports) => saveLinkedReports(db, dossier, reports),
    )
  } finally {
    await teller.close()
  }
  // Written while the claims are being grouped.
  const blocks = saveBlocks(db, dossier)
  blocks.catch(() => {})
  await breathe()
  const groups: string[][] = []
  const components = new Int32Array(places.size)
  for (const { numbers, groups: own } of index.components()) {
    const component = labelOf(own)
    for (const number of numbers) components[number] = component
    for (const group of own) groups.push(group)
  }
  await blocks
  for (const labels of places.labels(components, labelsAtOnce)) await saveComponents(db, labels)
  return groups
}
