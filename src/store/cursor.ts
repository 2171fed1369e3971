import { Failed } from '../model/errors.ts'

/** Where a page of a list ended: the values of its order, opaque to the client. */
export const writeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** Reads a cursor back; throws `usage` for one that this list did not give. */
export const readCursor = (cursor: string, length: number): (string | number)[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
    )
      return values
  } catch {
    // Said below.
  }
  throw new Failed('usage', 'This page of the list cannot be found.', 'Start again from the first page.')
}

/** Words as a full-text query in which every word must stand, the last one perhaps unfinished; null where there is no word. */
export const wordQuery = (text: string): string | null => {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu)
  return words ? words.map((word) => `'${word}':*`).join(' & ') : null
}
