import type { SearchResult } from '../model/search.ts'
import { claimsOfEvents, pageOfDocuments, type Store, textsOf } from '../store/index.ts'
import { holdsAll, passageOf, wordsIn } from './passage.ts'
import { selectEvents } from './selection/index.ts'
import { requireDossier } from './shown.ts'

/** Finds words in a dossier's documents, claims and names. Throws `not-found`. */
export const search = async (store: Store, dossier: string, q: string, limit: number): Promise<SearchResult> => {
  await requireDossier(store, dossier)
  const { db } = store
  const words = wordsIn(q)
  if (words.length === 0) return { documents: [], claims: [], names: { sites: [], sources: [], outlets: [] } }
  const [{ documents }, { index, rows }] = await Promise.all([
    pageOfDocuments(db, dossier, { q, limit }),
    selectEvents(db, dossier, { q }),
  ])
  const shown = documents.filter(({ removedAt }) => removedAt === null)
  const [texts, claims] = await Promise.all([
    textsOf(
      db,
      shown.map(({ id }) => id),
    ),
    claimsOfEvents(db, index.page(rows, 'documents', null, 2 * limit).events),
  ])
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  return {
    documents: shown.map(({ id, title, publisher, published }) => ({
      ...{ id, title, publisher, published },
      passage: passageOf(textOf.get(id) ?? '', words),
    })),
    claims: claims
      .filter(({ evidence }) => holdsAll(evidence, words))
      .slice(0, limit)
      .map(({ evidence, ...claim }) => ({ ...claim, passage: passageOf(evidence, words) })),
    names: {
      sites: index.namesLike('sites', q, limit),
      sources: index.namesLike('sources', q, limit),
      outlets: index.namesLike('outlets', q, limit),
    },
  }
}
