import { queryClient } from '../lib/query-client.ts'

/** Milliseconds after a page asked for everything anew in which a change is taken for the one it made itself. */
const ownWithin = 4000

let asked = Number.NEGATIVE_INFINITY
let busy = 0

queryClient.getQueryCache().subscribe((event) => {
  if (event.type === 'updated' && event.action.type === 'invalidate') asked = Date.now()
})

/** Marks long work of this page: what the dossier gains meanwhile is no news to its reader. Call what it gives at the end. */
export const beginOwnWork = (): (() => void) => {
  busy++
  let ended = false
  return () => {
    if (!ended) busy--
    ended = true
  }
}

/** Whether a change of the dossier comes from this page, which shows it already. */
export const isOwnWork = (): boolean => busy > 0 || Date.now() - asked < ownWithin
