/** Tokens of a mention: `last` is the one behind it. */
export type Stretch = { first: number; last: number }
