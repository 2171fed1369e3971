import { createHash } from 'node:crypto'

/** An event's id where no register of ids is at hand: a hash of its first claim's reference. */
export const eventIdOf = (refs: readonly string[]): string =>
  `e${createHash('sha256')
    .update([...refs].sort()[0] ?? '')
    .digest('hex')
    .slice(0, 16)}`
