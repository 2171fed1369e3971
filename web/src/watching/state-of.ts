import type { Watch } from '../../../src/model/api/watches.ts'

export type WatchState = 'works' | 'failing' | 'off' | 'fresh' | 'looking'

/** How a watched source does. */
export const stateOf = ({ active, looking, failures, looks }: Watch): WatchState => {
  if (!active) return 'off'
  if (looking) return 'looking'
  if (failures > 0) return 'failing'
  return looks === 0 ? 'fresh' : 'works'
}

/** What needs a look first: failing sources, then those that are on, each in the order in which they were given. */
export const inOrder = (watches: readonly Watch[]): Watch[] => {
  const rank = (watch: Watch) => (watch.active ? (watch.failures > 0 ? 0 : 1) : 2)
  return [...watches].sort((a, b) => rank(a) - rank(b))
}
