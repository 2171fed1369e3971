import type { Head } from './head.ts'
import type { Parsed } from './number.ts'

/** A number with what was found around it, before it is decided what sort it is. */
export type Candidate = {
  parsed: Parsed
  /** Tokens of the number itself, with a currency in front but without hedge. */
  first: number
  last: number
  currency: string | null
  percent: boolean
  hedged: boolean
  range: boolean
  head: Head | null
}

/** Whether it is an integer in figures, without a currency. */
export const isBareInteger = (c: Candidate): boolean =>
  !c.parsed.amount && c.parsed.form === 'numeral' && c.currency === null
