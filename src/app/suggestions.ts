import { evidenceRows, LinkIndex } from '../4-event/index.ts'
import type { MergeSuggestions } from '../model/review.ts'
import { eventsOfClaims, findEvent, linkedReports, reportsInBlocks, type Store } from '../store/index.ts'
import { standingEvent } from './events.ts'
import { unpackMentions } from './packed.ts'
import { standingReviews } from './standing.ts'
import { keysOf } from './telling.ts'

/** Reports of an event that are looked around from. */
const reportsAtMost = 50

const keyOf = (ref: string) => {
  const at = ref.indexOf(' ')
  return { claim: ref.slice(0, at), document: ref.slice(at + 1) }
}

/** Events that evidence does not quite join with one, the likeliest first, with what speaks for and against. Throws `not-found`. */
export const suggestMerges = async ({ db }: Store, id: string): Promise<MergeSuggestions> => {
  const event = await findEvent(db, await standingEvent(db, id))
  if (!event) return []
  const own = await linkedReports(db, event.reports.slice(0, reportsAtMost))
  const keys = own.flatMap(({ mentions }) => keysOf(unpackMentions(mentions)))
  const around = await reportsInBlocks(db, event.dossier, keys)
  const { constraints } = await standingReviews(db, event.dossier)
  const index = new LinkIndex(constraints)
  const seen = new Set<string>()
  for (const { document, mentions } of [...own, ...around]) {
    if (!seen.has(document)) index.add(unpackMentions(mentions))
    seen.add(document)
  }
  const suggestions = index.suggestions()
  const homes = await eventsOfClaims(
    db,
    suggestions.flatMap(({ a, b }) => [keyOf(a), keyOf(b)]),
  )
  const homeOf = new Map(homes.map(({ document, claim, event: home }) => [`${claim} ${document}`, home]))
  const found = new Map<string, (typeof suggestions)[number]>()
  for (const suggestion of suggestions) {
    const ends = [homeOf.get(suggestion.a), homeOf.get(suggestion.b)]
    const other = ends.find((end) => end !== event.event)
    if (other !== undefined && ends.includes(event.event) && !found.has(other)) found.set(other, suggestion)
  }
  const shown: MergeSuggestions = []
  for (const [other, { weight, evidence }] of found) {
    const row = await findEvent(db, other)
    if (row)
      shown.push({
        event: { id: other, title: row.title, documents: row.documents, claims: row.claims },
        weight,
        reasons: evidence.map((name) => ({ says: evidenceRows[name].says, weight: evidenceRows[name].weight })),
      })
  }
  return shown
}
