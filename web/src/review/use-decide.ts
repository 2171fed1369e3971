import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import type { EventView } from '../../../src/model/api/event.ts'
import type { ClaimChange, ClaimPointer, NewReviewBody, ReviewView } from '../../../src/model/review.ts'
import { api, Failed } from '../lib/api.ts'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'
import { useReviewer } from './reviewer.tsx'

type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** A decision as a page makes it; the name is added. */
export type Decision = Without<NewReviewBody, 'by'>

type ShownClaim = DocumentView['claims'][number] | EventView['claims'][number]

/** A claim as it will stand once the decision is kept. */
export const expected = <T extends ShownClaim>(claim: T, decision: Decision): T => {
  if (decision.kind === 'accept') return { ...claim, verdict: claim.verdict ?? 'accepted' }
  if (decision.kind === 'reject') return { ...claim, verdict: 'rejected' }
  if (decision.kind === 'credibility') return { ...claim, credibility: decision.credibility }
  if (decision.kind !== 'correct') return claim
  const { count, ...change } = decision.change as ClaimChange
  const { verdict: _, read, credibility: __, ...asRead } = claim
  return {
    ...claim,
    ...change,
    ...(count === undefined ? {} : { count: count === null ? null : { ...count, of: count.of ?? null } }),
    verdict: claim.verdict === 'added' ? 'added' : 'corrected',
    read: claim.verdict === 'added' ? null : (read ?? asRead),
  } as T
}

const concerns = (pointers: readonly ClaimPointer[], document: string, claim: string) =>
  pointers.some((pointer) => pointer.document === document && pointer.claim === claim)

/** Shows a decision on the pages at once, before the server has answered. */
const show = (client: QueryClient, decision: Decision): void => {
  if (!('claims' in decision)) return
  const pointers = decision.claims as ClaimPointer[]
  client.setQueriesData<DocumentView>(
    { queryKey: ['document'] },
    (report) =>
      report && {
        ...report,
        claims: report.claims.map((claim) =>
          concerns(pointers, report.id, claim.id) ? expected(claim, decision) : claim,
        ),
      },
  )
  client.setQueriesData<EventView>(
    { queryKey: ['event'] },
    (event) =>
      event && {
        ...event,
        claims: event.claims.map((claim) =>
          concerns(pointers, claim.document, claim.id) ? expected(claim, decision) : claim,
        ),
      },
  )
}

const sayFailure = (error: unknown): string => {
  const { message, help } = error instanceof Failed ? error : texts.state.unexpected
  return `${message} ${help}`
}

export type Decide = (
  decision: Decision,
  told?: {
    /** Before the server has answered; `onUndone` follows where it refuses. */
    onBegun?: () => void
    onDecided?: (review: ReviewView) => void
    onUndone?: () => void
  },
) => Promise<ReviewView | null>

/**
 * Keeps a decision: asks for the reviewer's name where it is not known, shows what will come at once, then offers to undo it. Gives
 * null where nothing was decided; the reason is then on the page.
 */
export const useDecide = (): Decide => {
  const client = useQueryClient()
  const notice = useNotice()
  const { ask } = useReviewer()
  return useCallback(
    async (decision, told = {}) => {
      const by = await ask()
      if (by === null) return null
      // At once, so that the next key acts on what comes next.
      if (told.onBegun) flushSync(told.onBegun)
      await client.cancelQueries()
      show(client, decision)
      try {
        const review = await api.review({ ...decision, by } as NewReviewBody)
        told.onDecided?.(review)
        const undo = async () => {
          await api.undoReview(review.id, by)
          told.onUndone?.()
          await client.invalidateQueries()
        }
        notice({ message: texts.review.said[decision.kind], undo })
        await client.invalidateQueries()
        return review
      } catch (error) {
        notice({ message: sayFailure(error), undo: null })
        if (told.onBegun) told.onUndone?.()
        await client.invalidateQueries()
        return null
      }
    },
    [client, notice, ask],
  )
}

/** Takes a decision back, or makes one again that was taken back. */
export const useUndoing = (): ((review: ReviewView) => Promise<void>) => {
  const client = useQueryClient()
  const notice = useNotice()
  const { ask } = useReviewer()
  return useCallback(
    async ({ id, undone }) => {
      const by = await ask()
      if (by === null) return
      try {
        const now = await api.undoReview(undone?.id ?? id, by)
        const back = now.undone?.id ?? id
        notice({
          message: undone ? texts.review.said[now.kind] : texts.undo.undone,
          undo: async () => {
            await api.undoReview(back, by)
            await client.invalidateQueries()
          },
        })
      } catch (error) {
        notice({ message: sayFailure(error), undo: null })
      }
      await client.invalidateQueries()
    },
    [client, notice, ask],
  )
}
