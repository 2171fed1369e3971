import { useSyncExternalStore } from 'react'
import type { NewDocument } from '../../../src/model/api/adding.ts'
import { api, type Far } from '../lib/api.ts'
import { queryClient } from '../lib/query-client.ts'
import { beginOwnWork } from '../live/own-work.ts'
import { type Outcome, outcomeOfError, outcomesOf, refusalOf } from './outcomes.ts'

export type Work =
  | { state: 'idle' }
  | { state: 'reading'; done: number; total: number; far: Far | null }
  | { state: 'cancelled'; done: number; total: number }

export type Adding = {
  work: Work
  /** Newest first. */
  outcomes: Outcome[]
  /** When the first of these was begun. */
  since: string | null
}

export type Task = { name: string; run: (signal: AbortSignal, onFar: (far: Far) => void) => Promise<Outcome[]> }

/** Kept outside of any page: whoever goes elsewhere meanwhile finds the work going on. */
let adding: Adding = { work: { state: 'idle' }, outcomes: [], since: null }
let abort: AbortController | null = null
const listeners = new Set<() => void>()

const set = (part: Partial<Adding>) => {
  adding = { ...adding, ...part }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const watchedEvery = 60 // minutes

/**
 * Reads inputs one after the other, so that progress is true and cancelling keeps what was read. Answers the names of those that
 * came to nothing, so that whoever typed them need not type them again.
 */
const perform = async (tasks: Task[]): Promise<string[]> => {
  const control = new AbortController()
  abort = control
  const endOwnWork = beginOwnWork()
  const total = tasks.length
  const left = new Set(tasks.map(({ name }) => name))
  let done = 0
  set({ since: adding.since ?? new Date().toISOString(), work: { state: 'reading', done, total, far: null } })
  for (const task of tasks) {
    const onFar = (far: Far) => set({ work: { state: 'reading', done, total, far } })
    const result = await task.run(control.signal, onFar).catch((error: unknown) => [outcomeOfError(task.name, error)])
    if (control.signal.aborted) break
    done++
    if (result.some(({ kind }) => kind !== 'failed')) left.delete(task.name)
    set({ outcomes: [...result, ...adding.outcomes], work: { state: 'reading', done, total, far: null } })
  }
  set({ work: control.signal.aborted ? { state: 'cancelled', done, total } : { state: 'idle' } })
  await queryClient.invalidateQueries()
  endOwnWork()
  return [...left]
}

/** Stops what is being read; what was read stays. */
export const cancelAdding = () => abort?.abort()

/** What is being added, and what came of it, in this tab. */
export const useAddingState = (): Adding => useSyncExternalStore(subscribe, () => adding)

/** What is being added to a dossier, and ways to add more. */
export const useAdding = (dossier: string) => ({
  ...useAddingState(),
  cancel: cancelAdding,
  addText: (document: NewDocument, name: string) =>
    perform([{ name, run: async (signal) => outcomesOf(name, await api.addText(dossier, document, signal)) }]),
  addAddresses: (addresses: string[], watch: boolean) =>
    perform(
      addresses.map((address) => ({
        name: address,
        run: async (signal, onFar) => {
          const answer = await api.addAddress(dossier, address, signal, onFar)
          const refused = answer.failed.some(({ code }) => code === 'fetch-refused')
          if (watch && !refused) await api.watch(dossier, address, watchedEvery)
          return outcomesOf(address, answer)
        },
      })),
    ),
  addFiles: (files: File[], fields: { publisher: string; published: string }) =>
    perform(
      files.map((file) => ({
        name: file.name,
        run: async (signal, onFar) => {
          const refusal = refusalOf(file)
          return refusal ? [refusal] : outcomesOf(file.name, await api.addFile(dossier, file, fields, signal, onFar))
        },
      })),
    ),
})
