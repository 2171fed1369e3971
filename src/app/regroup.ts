import type { Transaction } from 'kysely'
import {
  blockKeys,
  type Constraint,
  hash32,
  LinkIndex,
  type Mention,
  mentionsOf,
  reportKeys,
} from '../4-event/index.ts'
import type { SourcedClaim } from '../model/event.ts'
import {
  claimsOfDocuments,
  type Database,
  dropLinkedReports,
  type Label,
  type LinkedReport,
  linkedReports,
  outletsOf,
  reportsInBlocks,
  reportsOfComponents,
  saveComponents,
  saveLinkedReports,
} from '../store/index.ts'
import { packMentions, unpackMentions } from './packed.ts'

type Db = Transaction<Database>

/** Reports whose claims, and labels that are stored with one round of statements. */
const reportsAtOnce = 200
const labelsAtOnce = 5000

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** The blocks that a report lies in. */
export const keysOf = (mentions: readonly Mention[]): number[] => [
  ...new Set([...mentions.flatMap(blockKeys), ...mentions.slice(0, 1).flatMap(reportKeys)].map((key) => key | 0)),
]

/** What documents tell of, from their claims as they are now; nothing of removed ones. */
const tellingOf = async (
  db: Db,
  documents: readonly string[],
  constraints: readonly Constraint[],
): Promise<Mention[][]> => {
  const outlets = await outletsOf(db, documents)
  const told = new Map<string, SourcedClaim[]>(outlets.map(({ id }) => [id, []]))
  for (const { body, document } of await claimsOfDocuments(db, documents))
    told.get(document)?.push({ ...body, document })
  return outlets
    .map((outlet) => mentionsOf(told.get(outlet.id) ?? [], outlet, constraints))
    .filter((mentions) => mentions.length > 0)
}

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

  addFresh(reports: readonly (readonly Mention[])[]): void {
    for (const mentions of reports)
      for (const [position, { key, document }] of mentions.entries()) this.#stored.set(key, { document, position })
    this.index.add(reports.flat())
  }

  addStored(reports: readonly LinkedReport[]): void {
    const added: Mention[] = []
    for (const { document, mentions, components } of reports) {
      if (this.#loaded.has(document)) continue
      this.#loaded.add(document)
      for (const [position, mention] of unpackMentions(mentions).entries()) {
        added.push(mention)
        this.#stored.set(mention.key, { document, position, component: components[position]! })
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
      const { document, position } = this.#stored.get(key)!
      return this.labelOf(key) === component ? [] : [{ document, position, component }]
    })
  }
}

/**
 * Groups the claims of documents that came, went or changed with those of the reports around them, and keeps what the next
 * change needs. Gives all groups that may be others now, as claim references: whatever is tied to the documents, or was.
 * What it reads is what shares a block with them; how much else there is does not matter. `everything`: the documents are all
 * there are, and nothing is kept of any; they are taken some at a time, so that only what linking compares is held of all.
 */
export const regroup = async (
  db: Db,
  dossier: string,
  documents: readonly string[],
  constraints: readonly Constraint[],
  everything = false,
): Promise<string[][]> => {
  const before = everything ? [] : await linkedReports(db, documents)
  const touched = new Set(before.flatMap(({ components }) => components))
  if (before.length > 0) await dropLinkedReports(db, documents)
  const around = new Neighbourhood(constraints, documents)
  around.addStored(await linkedReports(db, boundTo(new Set(documents), constraints)))
  const keys: string[] = []
  for (const some of chunks(documents, reportsAtOnce)) {
    const fresh = await tellingOf(db, some, constraints)
    if (!everything) around.addStored(await reportsInBlocks(db, dossier, fresh.flatMap(keysOf)))
    around.addFresh(fresh)
    for (const mentions of fresh) for (const { key } of mentions) keys.push(key)
    const rows = fresh.map((mentions) => ({
      document: mentions[0]!.document,
      mentions: packMentions(mentions),
      keys: keysOf(mentions),
    }))
    await saveLinkedReports(db, dossier, rows)
  }
  for (const { mentions } of around.index.reached(keys))
    for (const key of mentions) {
      const label = around.labelOf(key)
      if (label !== undefined) touched.add(label)
    }
  around.addStored(await reportsOfComponents(db, dossier, [...touched]))
  const components = around.index.reached([...keys, ...around.keysLabelled(touched)])
  for (const labels of chunks(
    components.flatMap(({ mentions }) => around.labelsFor(mentions)),
    labelsAtOnce,
  ))
    await saveComponents(db, labels)
  return components.flatMap(({ groups }) => groups)
}
