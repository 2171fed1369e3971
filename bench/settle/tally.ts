/** How many choices came out right, how many nearly, and how many could have. */
export type Tally = { right: number; near: number; there: number; n: number }

/** Counts one choice: what it is worth, and the best that could be had. */
export const count = (tally: Tally, worth: number, best: number): void => {
  tally.n++
  if (worth === 1) tally.right++
  if (worth > 0) tally.near++
  if (best === 1) tally.there++
}

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`

/** Prints a tally as one line. */
export const report = (name: string, { right, near, there, n }: Tally): void =>
  console.log(
    `${name.padEnd(28)} ${percent(right, n)} of ${n} right, ${percent(near, n)} nearly, ${percent(there, n)} could be`,
  )

export const newTally = (): Tally => ({ right: 0, near: 0, there: 0, n: 0 })
