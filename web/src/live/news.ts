import type { DossierState } from '../../../src/model/stream.ts'

/** What came since a page was drawn; `other` where something changed that is not counted. */
export type News = { documents: number; events: number; other: boolean }

/** What the dossier holds now that the page does not show; null where nothing changed. */
export const newsOf = (shown: DossierState, now: DossierState): News | null => {
  if (shown.mark === now.mark) return null
  const documents = Math.max(0, now.documents - shown.documents)
  const events = Math.max(0, now.events - shown.events)
  return { documents, events, other: documents === 0 && events === 0 }
}
