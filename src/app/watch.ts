import { createHash } from 'node:crypto'
import { fetchAddress } from '../1-capture/expand.ts'
import { type Fetcher, headerOf, targetOf } from '../1-capture/fetch/index.ts'
import { Failed, type Failure } from '../model/errors.ts'
import {
  changeWatch,
  dropWatch,
  findWatch,
  listWatches,
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

/** Ends a watch; what it brought stays. Throws `not-found`. */
export const removeWatch = async ({ db }: Store, id: string): Promise<void> => {
  if (!(await findWatch(db, id))) throw noWatch(id)
  await dropWatch(db, id)
}

/** The watched addresses of a dossier with their health. Throws `not-found`. */
export const watchesOf = async (store: Store, dossier: string) => {
  await requireDossier(store, dossier)
  const watches = await listWatches(store.db, dossier)
  return watches.map(({ etag: _etag, lastModified: _lastModified, ...watch }) => watch)
}

type Due = NonNullable<Awaited<ReturnType<typeof takeDueWatch>>>
type Validators = { etag: string | null; lastModified: string | null }

/** How long until the next look: twice as long after each failure, up to a week. */
export const nextMinutes = (minutes: number, failures: number): number =>
  Math.min(Math.max(minutes, longestWaitMinutes), minutes * 2 ** Math.min(failures, 20))

const look = async (
  store: Store,
  fetch: Fetcher,
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
    for await (const found of fetchAddress(address, webOf(store, dossier, own)))
      if (!(found.name === address && (failure || unchanged))) yield incomingOf(found, {})
  }
  const { added } = await addReports(store, incoming(), { dossier })
  const found = added.filter(({ duplicate, changed }) => !duplicate && !changed).length
  const changed = added.filter((report) => report.changed).length
  const wait = nextMinutes(minutes, failure ? failures + 1 : 0)
  await saveLook(store.db, id, { failure, ...validators, found, changed, minutes: wait })
}

/** Looks at every watched address whose time has come, one after another; gives how many there were. */
export const lookAtDue = async (store: Store, fetch: Fetcher): Promise<number> => {
  for (let looked = 0; ; looked++) {
    const due = await takeDueWatch(store.db, leaseMinutes)
    if (!due) return looked
    await look(store, fetch, due)
  }
}

const everyMs = 30_000

/** Looks at what is due as long as the process lives; gives how to stop it, which waits for a look under way. */
export const keepWatching = (
  store: Store,
  fetch: Fetcher,
  onError: (error: unknown) => void,
): (() => Promise<void>) => {
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => (stopped ? 0 : lookAtDue(store, fetch))).catch(onError)
  }, everyMs)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
}
