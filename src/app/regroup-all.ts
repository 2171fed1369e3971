import { setImmediate as breathe } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { type Constraint, hash32, LinkIndex } from '../4-event/index.ts'
import { type Database, dropLinks, type Label, saveBlocks, saveComponents, saveLinkedReports } from '../store/index.ts'
import { chunks } from './chunks.ts'
import { overlap } from './overlap.ts'
import { linkedReportOf, reportsAtOnce, reportsOf, tellingOf } from './telling.ts'

type Db = Transaction<Database>

/** Labels that are stored with one statement. */
const labelsAtOnce = 20_000

/** Mentions of which each waits for its label: where it stands, by its number. */
class Places {
  readonly #reports: number[] = []
  readonly #positions: number[] = []

  add(report: number, position: number): void {
    this.#reports.push(report)
    this.#positions.push(position)
  }

  labelOf(number: number, component: number): Label {
    return { report: this.#reports[number]!, position: this.#positions[number]!, component }
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
  await overlap(
    chunks(documents, reportsAtOnce),
    (some) => reportsOf(db, some),
    async (reports) => {
      const told = tellingOf(reports, constraints)
      for (const { seq, mentions } of told) {
        index.put(mentions)
        for (const position of mentions.keys()) places.add(seq, position)
      }
      const rows = told.map(linkedReportOf)
      await breathe()
      return rows
    },
    (rows) => saveLinkedReports(db, dossier, rows),
  )
  // Written while the claims are being grouped.
  const blocks = saveBlocks(db, dossier)
  blocks.catch(() => {})
  await breathe()
  const groups: string[][] = []
  const labels: Label[] = []
  for (const { numbers, groups: own } of index.components()) {
    const component = labelOf(own)
    for (const number of numbers) labels.push(places.labelOf(number, component))
    for (const group of own) groups.push(group)
  }
  labels.sort((a, b) => a.report - b.report || a.position - b.position)
  await blocks
  for (const some of chunks(labels, labelsAtOnce)) await saveComponents(db, some)
  return groups
}
