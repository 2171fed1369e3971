import type { AddResult } from '../../../src/model/api/adding.ts'
import { Failed } from '../lib/api.ts'
import { texts } from '../texts/index.ts'

/** What became of one input. */
export type Outcome =
  | { kind: 'added'; name: string; id: string; claims: number }
  | { kind: 'changed'; name: string; id: string; claims: number }
  | { kind: 'duplicate'; name: string; id: string }
  | { kind: 'failed'; name: string; message: string; help: string }

/** Turns the server's answer about one input into what the list shows. */
export const outcomesOf = (name: string, { added, failed }: AddResult): Outcome[] => [
  ...added.map((document): Outcome => {
    const title = document.title ?? name
    return document.duplicate
      ? { kind: 'duplicate', name: title, id: document.id }
      : { kind: document.changed ? 'changed' : 'added', name: title, id: document.id, claims: document.claims }
  }),
  ...failed.map((failure): Outcome => {
    const named = failure.name || name
    // The name stands above the message, which begins with it too.
    const message = failure.message.startsWith(`${named}: `) ? failure.message.slice(named.length + 2) : failure.message
    return { kind: 'failed', name: named, message, help: failure.help }
  }),
]

/** A refusal of a whole request is the fate of its one input. */
export const outcomeOfError = (name: string, error: unknown): Outcome => {
  const { message, help } = error instanceof Failed ? error : texts.state.unexpected
  return { kind: 'failed', name, message, help }
}

const largestFile = 20 * 1024 * 1024

/** Why a file is not even sent; null where it may be. */
export const refusalOf = (file: { name: string; size: number }): Outcome | null =>
  file.size > largestFile ? { kind: 'failed', name: file.name, ...texts.add.tooLarge } : null
