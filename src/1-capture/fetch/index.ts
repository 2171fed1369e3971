/** Fetching: how to ask the public internet for a page without ever reaching anything else. `fetcher.ts` first. */
export type { Network } from './exchange.ts'
export { headerOf } from './exchange.ts'
export {
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type FetchOutcome,
  type Known,
  makeFetcher,
} from './fetcher.ts'
export { targetOf } from './target.ts'
