import type { Transaction } from 'kysely'
import { type Constraint, hash32, LinkIndex, type Mention } from '../4-event/index.ts'
import {
  type Database,
  dropLinkedReports,
  type Label,
  type LinkedReport,
  linkedReports,
  reportsInBlocks,
  reportsOfComponents,
  saveBlocks,
  saveComponents,
  saveLinkedReports,
} from '../store/index.ts'
import { unpackMentions } from './packed.ts'
import { linkedReportOf, reportsOf, type Telling, tellingOf } from './telling.ts'

type Db = Transaction<Database>

/** The other documents that a person's decisions tie to these. */
const boundTo = (documents: ReadonlySet<string>, constraints: readonly Constraint[]): string[] =>
  constraints.flatMap(({ a, b }) => {
    const ends = [a, b].map((ref) => ref.slice(ref.indexOf(' ') + 1))
    return ends.some((end) => documents.has(end)) ? ends.filter((end) => !documents.has(end)) : []
  })

/** The reports around some, as far as they are loaded, grouped. */
class Neighbourhood {
  readonly index: LinkIndex
  readonly #loaded: Set<string>
  /** By mention: where it is stored, and its stored label. */
  readonly #stored = new Map<string, Label | Omit<Label, 'component'>>()

  constructor(constraints: readonly Constraint[], documents: Iterable<string>) {
    this.index = new LinkIndex(constraints)
    this.#loaded = new Set(documents)
  }

  addFresh(told: readonly Telling[]): void {
    for (const { seq, mentions } of told)
      for (const [position, { key }] of mentions.entries()) this.#stored.set(key, { report: seq, position })
    this.index.add(told.flatMap(({ mentions }) => mentions))
  }

  addStored(reports: readonly LinkedReport[]): void {
    const added: Mention[] = []
    for (const { document, seq, mentions, components } of reports) {
      if (this.#loaded.has(document)) continue
      this.#loaded.add(document)
      for (const [position, mention] of unpackMentions(mentions).entries()) {
        added.push(mention)
        this.#stored.set(mention.key, { report: seq, position, component: components[position]! })
      }
    }
    this.index.add(added)
  }

  labelOf(key: string): number | undefined {
    const stored = this.#stored.get(key)
    return stored && 'component' in stored ? stored.component : undefined
  }

  keysLabelled(labels: ReadonlySet<number>): string[] {
    return [...this.#stored].flatMap(([key, stored]) =>
      'component' in stored && labels.has(stored.component) ? [key] : [],
    )
  }

  /** The labels to store: a set of mentions has that of its first. */
  labelsFor(mentions: readonly string[]): Label[] {
    const component = hash32(mentions[0]!) | 0
    return mentions.flatMap((key) => {
      const { report, position } = this.#stored.get(key)!
      return this.labelOf(key) === component ? [] : [{ report, position, component }]
    })
  }
}

/**
 * Groups the claims of documents that came, went or changed with those of the reports around them, and keeps what the next
 * change needs. Gives all groups that may be others now, as claim references: whatever is tied to the documents, or was.
 * What it reads is what shares a block with them; how much else there is does not matter.
 */
export const regroup = async (
  db: Db,
  dossier: string,
  documents: readonly string[],
  constraints: readonly Constraint[],
): Promise<string[][]> => {
  const before = await linkedReports(db, documents)
  const touched = new Set(before.flatMap(({ components }) => components))
  if (before.length > 0) await dropLinkedReports(db, documents)
  const around = new Neighbourhood(constraints, documents)
  around.addStored(await linkedReports(db, boundTo(new Set(documents), constraints)))
  const fresh = tellingOf(await reportsOf(db, documents), constraints)
  const rows = fresh.map(linkedReportOf)
  around.addStored(
    await reportsInBlocks(
      db,
      dossier,
      rows.flatMap(({ keys }) => keys),
    ),
  )
  around.addFresh(fresh)
  await saveLinkedReports(db, dossier, rows)
  await saveBlocks(
    db,
    dossier,
    rows.map(({ document }) => document),
  )
  const keys = fresh.flatMap(({ mentions }) => mentions.map(({ key }) => key))
  for (const { mentions } of around.index.reached(keys))
    for (const key of mentions) {
      const label = around.labelOf(key)
      if (label !== undefined) touched.add(label)
    }
  around.addStored(await reportsOfComponents(db, dossier, [...touched]))
  const components = around.index.reached([...keys, ...around.keysLabelled(touched)])
  await saveComponents(
    db,
    components.flatMap(({ mentions }) => around.labelsFor(mentions)),
  )
  return components.flatMap(({ groups }) => groups)
}
