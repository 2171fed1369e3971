import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { NewDocument } from '../../../src/model/api.ts'
import { api } from '../lib/api.ts'
import { type Outcome, outcomeOfError, outcomesOf, refusalOf } from './outcomes.ts'

export type Work =
  | { state: 'idle' }
  | { state: 'reading'; done: number; total: number }
  | { state: 'cancelled'; done: number; total: number }

type Task = { name: string; run: (signal: AbortSignal) => Promise<Outcome[]> }

/** Reads inputs one after the other, so that progress is true and cancelling keeps what was read. */
export const useAdding = (dossier: string) => {
  const client = useQueryClient()
  const [work, setWork] = useState<Work>({ state: 'idle' })
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  /** When the first of these was begun. */
  const [since, setSince] = useState<string | null>(null)
  const abort = useRef<AbortController | null>(null)

  const perform = async (tasks: Task[]) => {
    const control = new AbortController()
    abort.current = control
    let done = 0
    setSince((before) => before ?? new Date().toISOString())
    setWork({ state: 'reading', done, total: tasks.length })
    for (const task of tasks) {
      const result = await task.run(control.signal).catch((error: unknown) => [outcomeOfError(task.name, error)])
      if (control.signal.aborted) break
      done++
      setOutcomes((before) => [...result, ...before])
      setWork({ state: 'reading', done, total: tasks.length })
    }
    setWork(control.signal.aborted ? { state: 'cancelled', done, total: tasks.length } : { state: 'idle' })
    await client.invalidateQueries()
  }

  return {
    work,
    outcomes,
    since,
    cancel: () => abort.current?.abort(),
    addText: (document: NewDocument, name: string) =>
      perform([{ name, run: async (signal) => outcomesOf(name, await api.addText(dossier, document, signal)) }]),
    addFiles: (files: File[], fields: { publisher: string; published: string }) =>
      perform(
        files.map((file) => ({
          name: file.name,
          run: async (signal) => {
            const refusal = refusalOf(file)
            return refusal ? [refusal] : outcomesOf(file.name, await api.addFile(dossier, file, fields, signal))
          },
        })),
      ),
  }
}
