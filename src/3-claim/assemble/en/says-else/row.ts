/**
 * Words of the list of acts that say something else in this company: no act. Phrases are divided by "|".
 * The words after the act are looked for up to the next mark of punctuation.
 */
export type SaysElse = {
  name: string
  /** The actions that the words would say otherwise. */
  actions: string
  /** Only these forms of the verb; all where left out. */
  words?: string
  /** Right before the act. */
  before?: string
  /** Behind the act, within so many words. */
  after?: string
  within?: number
  /** Words behind the act, as far off, that leave it what it is; so does a country named there. */
  unless?: string
  /** Looked for behind commas as well. */
  far?: true
  /** An act that counts somebody stays. */
  uncounted?: true
  /** Only where one of these does it. */
  agent?: string
  /** Only where one of these stands before it in its sentence. */
  earlier?: string
  /** Only a participle without a verb of its own. */
  bare?: true
  examples: readonly string[]
  /** What stays an act, and the number that it counts. */
  stays: readonly { text: string; gives: string }[]
}
