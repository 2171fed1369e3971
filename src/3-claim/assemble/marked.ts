/** Marks at each token the first mention that covers it: its index, plus 1. */
export const mark = (at: Int32Array, mentions: readonly { first: number; last: number }[]): void => {
  for (let n = 0; n < mentions.length; n++) {
    const { first, last } = mentions[n]!
    for (let i = first; i < last; i++) if (at[i] === 0) at[i] = n + 1
  }
}

/**
 * The mention that is marked at a token. Asked for here only: a list that is once asked for what stands before its beginning
 * (index -1) is looked into by name ever after, at that place in the code.
 */
export const markedAt = <T>(mentions: readonly T[], at: Int32Array, token: number): T | undefined => {
  const n = at[token]
  return n ? mentions[n - 1] : undefined
}
