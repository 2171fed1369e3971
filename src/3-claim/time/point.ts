import type { RuleName } from './en/rules.ts'
import type { Partial } from './partial.ts'
import type { Value } from './value.ts'

/** A time expression without what stands around it: "Feb 20", "last week", "the first quarter of 2024". */
export type Point = {
  /** The token after it. */
  last: number
  value: Value
  /** Set where it is a plain calendar date, so that a range can fill in what one of its ends leaves out. */
  partial: Partial | null
  rule: RuleName
}
