import { createHash } from 'node:crypto'
import { fetchAddress } from '../1-capture/expand.ts'
import { type Fetcher, headerOf, targetOf } from '../1-capture/fetch/index.ts'
import type { WatchList } from '../model/api/watches.ts'
import { Failed, type Failure } from '../model/errors.ts'
import {
  changeWatch,
  dropWatch,
  findWatch,
  listWatches,
  makeDue,
  releaseWatch,
  type Store,
  saveLook,
  saveWatch,
  takeDueWatch,
} from '../store/index.ts'
import { addReports } from './ingest.ts'
import type { Incoming } from './inputs.ts'
import { incomingOf, webOf } from './receive.ts'
import { requireDossier } from './shown.ts'

/** While a process looks, no other one does; if it dies, another may after this. */
const leaseMinutes = 30
const longestWaitMinutes = 7 * 24 * 60

const noWatch = (id: string) =>
  new Failed('not-found', `Nothing of the id ${id} is watched.`, 'The list of watched addresses shows what is.')

/** Begins to watch a feed or a page, every so many minutes. Throws `not-found`, and `fetch-refused` for what is never fetched. */
export const addWatch = async (store: Store, dossier: string, address: string, minutes: number): Promise<void> => {
  await requireDossier(store, dossier)
  const target = targetOf(address)
  if (!target.ok) throw new Failed(target.failure.code, target.failure.message, target.failure.help)
  const id = `w${createHash('sha256').update(`${dossier}\n${target.value.address}`).digest('hex').slice(0, 16)}`
  await saveWatch(store.db, { id, dossier, address: target.value.address, minutes })
}

/** Switches a watch on or off, or changes how often it looks. Throws `not-found`. */
export const setWatch = async (
  { db }: Store,
  id: string,
  change: { active?: boolean; minutes?: number },
): Promise<void> => {
  if (!(await findWatch(db, id))) throw noWatch(id)
  await changeWatch(db, id, change)
}

/** Makes a watch due at once; whoever keeps watch looks at it within seconds. Throws `not-found`, and `conflict` where it is off. */
export const lookSoon = async ({ db }: Store, id: string): Promise<void> => {
  const watch = await findWatch(db, id)
  if (!watch) throw noWatch(id)
  if (!watch.active) throw new Failed('conflict', `${watch.address} is off.`, 'Switch it on: it is then looked at.')
  await makeDue(db, { id })
}

/** Ends a watch; what it brought stays. Throws `not-found`. */
export const removeWatch = async ({ db }: Store, id: string): Promise<void> => {
  if (!(await findWatch(db, id))) throw noWatch(id)
  await dropWatch(db, id)
}

/** The watched addresses of a dossier with their health. Throws `not-found`. */
export const watchesOf = async (store: Store, dossier: string): Promise<WatchList> => {
  await requireDossier(store, dossier)
  const watches = await listWatches(store.db, dossier)
  return watches.map(({ etag: _etag, lastModified: _modified, lookingSince, lastFailedAt, ...watch }) => ({
    ...watch,
    lastFailureAt: lastFailedAt,
    looking: lookingSince !== null && Date.parse(lookingSince) > Date.now() - leaseMinutes * 60_000,
  }))
}

type Due = NonNullable<Awaited<ReturnType<typeof takeDueWatch>>>
type Validators = { etag: string | null; lastModified: string | null }

/** How long until the next look: twice as long after each failure, up to a week. */
export const nextMinutes = (minutes: number, failures: number): number =>
  Math.min(Math.max(minutes, longestWaitMinutes), minutes * 2 ** Math.min(failures, 20))

const look = async (
  store: Store,
  fetch: Fetcher,
  signal: AbortSignal | undefined,
  { id, dossier, address, minutes, failures, ...known }: Due,
): Promise<void> => {
  const validators: Validators = { etag: known.etag, lastModified: known.lastModified }
  let failure: Failure | null = null
  let unchanged = false
  // The watch's own validators go with its own address: a feed is no document, whose captures would know them.
  const own: Fetcher = async (asked, before) => {
    const outcome = await fetch(asked, asked === address ? validators : before)
    if (asked === address) note(outcome)
    return outcome
  }
  const note = (outcome: Awaited<ReturnType<Fetcher>>): void => {
    if (!outcome.ok) failure = outcome.failure
    else if (outcome.value.kind === 'unchanged') unchanged = true
    else {
      validators.etag = headerOf(outcome.value.page.headers, 'etag')
      validators.lastModified = headerOf(outcome.value.page.headers, 'last-modified')
    }
  }
  const incoming = async function* (): AsyncGenerator<Incoming> {
    for await (const found of fetchAddress(address, webOf(store, dossier, own))) {
      if (!(found.name === address && (failure || unchanged))) yield incomingOf(found, {})
    }
  }
  const { added } = await addReports(store, incoming(), { dossier, signal, by: `the watch of ${address}` })
  if (signal?.aborted) {
    await releaseWatch(store.db, id)
    return
  }
  const found = added.filter(({ duplicate, changed }) => !duplicate && !changed).length
  const changed = added.filter((report) => report.changed).length
  const wait = nextMinutes(minutes, failure ? failures + 1 : 0)
  await saveLook(store.db, id, { failure, ...validators, found, changed, minutes: wait })
}

/**
 * Looks at every watched address whose time has come, one after another; gives how many there were. Once `signal` says so, it
 * stops after the page at hand; what was not looked at to the end is due again.
 */
export const lookAtDue = async (store: Store, fetch: Fetcher, signal?: AbortSignal): Promise<number> => {
  for (let looked = 0; ; looked++) {
    const due = signal?.aborted ? undefined : await takeDueWatch(store.db, leaseMinutes)
    if (!due) return looked
    await look(store, fetch, signal, due)
  }
}

/** Looks at every watched address of a dossier that is not off, due or not; gives how many there were. */
export const lookAtAll = async (store: Store, fetch: Fetcher, dossier: string): Promise<number> => {
  await makeDue(store.db, { dossier })
  return lookAtDue(store, fetch)
}

const usualPauseMs = 5000

/** Looks at what is due as long as the process lives; gives how to stop it, which waits for the page at hand. */
export const keepWatching = (
  store: Store,
  fetch: Fetcher,
  onError: (error: unknown) => void,
  pauseMs = usualPauseMs,
): (() => Promise<void>) => {
  const stopped = new AbortController()
  let running: Promise<unknown> | null = null
  const timer = setInterval(() => {
    running ??= lookAtDue(store, fetch, stopped.signal)
      .catch(onError)
      .finally(() => {
        running = null
      })
  }, pauseMs)
  timer.unref()
  return async () => {
    stopped.abort()
    clearInterval(timer)
    await running
  }
}
