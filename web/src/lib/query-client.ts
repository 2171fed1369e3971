import { QueryClient } from '@tanstack/react-query'
import { Failed } from './api.ts'

/** One more try where nothing answered; a clear refusal is final. */
const retry = (tries: number, error: Error) => tries < 1 && error instanceof Failed && error.status === 0

/** Nothing is loaded anew under a reader's eyes: the stream tells that there is more (live/). */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry, refetchOnWindowFocus: false } },
})
