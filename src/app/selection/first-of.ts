export type Key = [number, number, string]

/** The first of some rows in the order of their keys, as events, from after a key on, and the key of the last of them. */
export const firstOf = (
  events: readonly string[],
  rows: readonly number[],
  keyOf: (row: number) => [number, number],
  after: Key | null,
  limit: number,
  turn: 1 | -1,
): { events: string[]; last: Key | null } => {
  const order = byKey(turn)
  const keyed: Key[] = []
  // Only the best are kept while the rest goes by; most of that is worse than the worst of them at first sight.
  let worst = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const [first, second] = keyOf(row)
    if (first > worst) continue
    const key: Key = [first, second, events[row]!]
    if (after === null || order(key, after) > 0) keyed.push(key)
    if (keyed.length < 4 * limit + 1024) continue
    keyed.sort(order).length = limit
    worst = keyed.at(-1)?.[0] ?? worst
  }
  const first = keyed.sort(order).slice(0, limit)
  return { events: first.map(([, , event]) => event), last: first.at(-1) ?? null }
}

/** By both numbers, then by event: `turn` is 1 for its first letters first, -1 for its last. */
const byKey =
  (turn: number) =>
  (a: Key, b: Key): number =>
    a[0] - b[0] || a[1] - b[1] || (a[2] === b[2] ? 0 : a[2] < b[2] ? -turn : turn)
