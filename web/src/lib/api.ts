import type { AddLine, AddResult, NewDocument, SetAsideList } from '../../../src/model/api/adding.ts'
import type { CorrectDocument, DocumentList, DocumentRemoval, DocumentView } from '../../../src/model/api/documents.ts'
import type { DossierList, DossierRemoval } from '../../../src/model/api/dossiers.ts'
import type { EventView } from '../../../src/model/api/event.ts'
import type { EventList } from '../../../src/model/api/events.ts'
import type { ApiError } from '../../../src/model/api/failure.ts'
import type { NameList } from '../../../src/model/api/names.ts'
import type { Overview } from '../../../src/model/api/totals.ts'
import type { WatchList } from '../../../src/model/api/watches.ts'
import type { DossierAsOf, DossierChanges, EventAsOf } from '../../../src/model/history.ts'
import type { NationalityProfile, SiteProfile, SourceCorrections, SourceProfile } from '../../../src/model/profile.ts'
import type {
  MergeSuggestions,
  NewReviewBody,
  Queue,
  QueueQuery,
  ReviewList,
  ReviewsQuery,
  ReviewView,
  SourceList,
} from '../../../src/model/review.ts'
import type { SearchResult } from '../../../src/model/search.ts'
import type { DocumentVersions } from '../../../src/model/versions.ts'
import { texts } from '../texts/index.ts'
import { linesOf } from './lines.ts'
import { loadFontsFor } from './scripts.ts'

/** A failure with what would help, as every page shows it. */
export class Failed extends Error {
  readonly code: string
  readonly help: string
  readonly status: number

  constructor(failure: ApiError, status: number) {
    super(failure.message)
    this.code = failure.code
    this.help = failure.help
    this.status = status
  }
}

const isApiError = (value: unknown): value is ApiError =>
  typeof value === 'object' && value !== null && 'message' in value && 'help' in value && 'code' in value

/** Network trouble and answers in no known form become a {@link Failed} with advice, too. */
const send = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(`/api${path}`, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Failed({ code: 'offline', ...texts.state.offline }, 0)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const answerOf = async <T>(response: Response): Promise<T> => {
  const text = await response.text().catch(() => '')
  void loadFontsFor(text)
  const body = parsed(text)
  if (response.ok && body !== null) return body as T
  const known = isApiError(body) ? body : null
  // A development proxy or a gateway answers 502 to 504 itself when nothing listens behind it.
  const standIn = response.status >= 502 ? texts.state.offline : texts.state.unexpected
  throw new Failed(known ?? { code: 'unexpected', ...standIn }, response.status)
}

const request = async <T>(path: string, init: RequestInit = {}): Promise<T> => answerOf<T>(await send(path, init))

export type Far = { documents: number; claims: number }

/** An addition, told line by line how far it is. */
const adding = async (path: string, init: RequestInit, onFar: (far: Far) => void): Promise<AddResult> => {
  const response = await send(path, { ...init, headers: { ...init.headers, accept: 'application/x-ndjson' } })
  if (!response.ok || !response.body) return answerOf<AddResult>(response)
  for await (const text of linesOf(response.body)) {
    const line = JSON.parse(text) as AddLine
    if ('progress' in line) onFar(line.progress)
    else if ('failure' in line) throw new Failed(line.failure, response.status)
    else return line.result
  }
  throw new Failed({ code: 'offline', ...texts.state.offline }, 0)
}

const json = (method: string, body: unknown, signal?: AbortSignal): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  signal: signal ?? null,
})

const query = (values: Record<string, unknown>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== undefined) search.set(name, String(value))
  return search.size > 0 ? `?${search}` : ''
}

const id = encodeURIComponent

export const api = {
  dossiers: () => request<DossierList>('/dossiers'),
  removeDossier: (dossier: string) => request<DossierRemoval>(`/dossiers/${id(dossier)}`, { method: 'DELETE' }),
  restoreDossier: (dossier: string) => request<DossierRemoval>(`/dossiers/${id(dossier)}/restore`, { method: 'POST' }),
  overview: (dossier: string, filters: Record<string, string>, signal?: AbortSignal) =>
    request<Overview>(`/dossiers/${id(dossier)}/overview${query(filters)}`, { signal: signal ?? null }),
  events: (dossier: string, filters: Record<string, string | number | undefined>, signal?: AbortSignal) =>
    request<EventList>(`/dossiers/${id(dossier)}/events${query(filters)}`, { signal: signal ?? null }),
  names: (dossier: string, filters: Record<string, string | undefined>, signal?: AbortSignal) =>
    request<NameList>(`/dossiers/${id(dossier)}/names${query(filters)}`, { signal: signal ?? null }),
  documents: (dossier: string, filters: Record<string, string | undefined>, signal?: AbortSignal) =>
    request<DocumentList>(`/dossiers/${id(dossier)}/documents${query(filters)}`, { signal: signal ?? null }),
  event: (event: string) => request<EventView>(`/events/${id(event)}`),
  document: (document: string) => request<DocumentView>(`/documents/${id(document)}`),
  versions: (document: string, signal?: AbortSignal) =>
    request<DocumentVersions>(`/documents/${id(document)}/versions${query({ limit: 100 })}`, {
      signal: signal ?? null,
    }),
  correct: (document: string, fields: CorrectDocument) =>
    request<DocumentView>(`/documents/${id(document)}`, json('PATCH', fields)),
  remove: (document: string) => request<DocumentRemoval>(`/documents/${id(document)}`, { method: 'DELETE' }),
  restore: (document: string) => request<DocumentRemoval>(`/documents/${id(document)}/restore`, { method: 'POST' }),
  addText: (dossier: string, document: NewDocument, signal: AbortSignal) =>
    request<AddResult>(`/dossiers/${id(dossier)}/documents`, json('POST', { documents: [document] }, signal)),
  addFile: (
    dossier: string,
    file: File,
    fields: { publisher: string; published: string },
    signal: AbortSignal,
    onFar: (far: Far) => void,
  ) => {
    const body = new FormData()
    // Fields go before the file, so that a server which reads the stream knows them in time.
    if (fields.publisher !== '') body.append('publisher', fields.publisher)
    if (fields.published !== '') body.append('published', fields.published)
    body.append('files', file, file.name)
    return adding(`/dossiers/${id(dossier)}/documents`, { method: 'POST', body, signal }, onFar)
  },
  addAddress: (dossier: string, address: string, signal: AbortSignal, onFar: (far: Far) => void) =>
    adding(`/dossiers/${id(dossier)}/addresses`, json('POST', { addresses: [address] }, signal), onFar),
  watches: (dossier: string) => request<WatchList>(`/dossiers/${id(dossier)}/watches`),
  watch: (dossier: string, address: string, minutes: number) =>
    request<WatchList>(`/dossiers/${id(dossier)}/watches`, json('POST', { address, minutes })),
  setWatch: (watch: string, change: { active?: boolean; minutes?: number }) =>
    request<{ id: string }>(`/watches/${id(watch)}`, json('PATCH', change)),
  lookNow: (watch: string) => request<{ id: string }>(`/watches/${id(watch)}/look`, { method: 'POST' }),
  unwatch: (watch: string) => request<{ id: string }>(`/watches/${id(watch)}`, { method: 'DELETE' }),
  setAside: (dossier: string) => request<SetAsideList>(`/dossiers/${id(dossier)}/set-aside`),
  giveUp: (dossier: string, name: string) =>
    request<SetAsideList>(`/dossiers/${id(dossier)}/set-aside${query({ name })}`, { method: 'DELETE' }),
  retry: (dossier: string) => request<AddResult>(`/dossiers/${id(dossier)}/set-aside/retry`, { method: 'POST' }),
  review: (body: NewReviewBody) => request<ReviewView>('/reviews', json('POST', body)),
  undoReview: (review: number, by: string) =>
    request<ReviewView>(`/reviews/${review}/undo`, json('POST', { by, reason: '' })),
  reviews: (dossier: string, about: ReviewsQuery, signal?: AbortSignal) =>
    request<ReviewList>(`/dossiers/${id(dossier)}/reviews${query(about)}`, { signal: signal ?? null }),
  queue: (dossier: string, page: QueueQuery, signal?: AbortSignal) =>
    request<Queue>(`/dossiers/${id(dossier)}/queue${query(page)}`, { signal: signal ?? null }),
  sources: (dossier: string) => request<SourceList>(`/dossiers/${id(dossier)}/sources`),
  suggestions: (event: string) => request<MergeSuggestions>(`/events/${id(event)}/suggestions`),
  changes: (dossier: string, since: string, signal?: AbortSignal) =>
    request<DossierChanges>(`/dossiers/${id(dossier)}/changes${query({ since })}`, { signal: signal ?? null }),
  /** Its figures as the reports published by the end of that day would have them. */
  asOf: (event: string, date: string, signal?: AbortSignal) =>
    request<EventAsOf>(`/events/${id(event)}/as-of${query({ date, by: 'published' })}`, { signal: signal ?? null }),
  site: (dossier: string, name: string) => request<SiteProfile>(`/dossiers/${id(dossier)}/site${query({ name })}`),
  source: (dossier: string, name: string) =>
    request<SourceProfile>(`/dossiers/${id(dossier)}/source${query({ name })}`),
  corrections: (dossier: string, name: string, signal?: AbortSignal) =>
    request<SourceCorrections>(`/dossiers/${id(dossier)}/source/corrections${query({ name })}`, {
      signal: signal ?? null,
    }),
  nationality: (dossier: string, code: string) =>
    request<NationalityProfile>(`/dossiers/${id(dossier)}/nationality${query({ code })}`),
  /** Totals of the events that filters select, as it said them at the end of a day. */
  dossierAsOf: (dossier: string, asked: Record<string, string>, signal?: AbortSignal) =>
    request<DossierAsOf>(`/dossiers/${id(dossier)}/as-of${query(asked)}`, { signal: signal ?? null }),
  search: (dossier: string, q: string, signal?: AbortSignal) =>
    request<SearchResult>(`/dossiers/${id(dossier)}/search${query({ q, limit: 10 })}`, { signal: signal ?? null }),
}
