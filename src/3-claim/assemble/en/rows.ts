import type { Action, Role } from '../../../model/claim.ts'

/** What an act is done to or by. */
export type Patient = 'people' | 'things' | 'sites' | 'money' | 'any'

/** Whose doing an act is, where the same words say another act of others. */
export type DoneBy = 'officers' | 'brokers' | 'sellers' | 'captors'

/**
 * One line of the list of acts: words that say that something was done, and where its group stands.
 * `verbs`: lemmas divided by "|"; words after the first are particles that may follow the object ("take into custody").
 * `nouns`: nouns for the act ("arrest" in "the arrest of 20").
 */
export type ActRow = {
  name: string
  action: Action
  /** Where the group stands: object of the active and subject of the passive, or subject of the active. */
  frame: 'object' | 'subject'
  patient: Patient
  verbs?: string
  nouns?: string
  /** The verb says this act only right after one of these words, divided by "|" ("fatally shot"). */
  led?: string
  /** Prepositions that lead from the noun to its group, a few words on: "warrants were issued for 16 men". */
  reach?: string
  /** The role of the group where the text gives none. */
  role?: Role
  /** Too common a word to count without a counted group in a report that is on topic. */
  weak?: true
  /** The words say this act only of such doers. */
  by?: DoneBy
  /** A state that lasts while the text is written, where in the present tense. */
  state?: true
  /** The act is still to come, whatever the tense. */
  planned?: true
  /** Only ordered, whatever the tense. */
  ordered?: true
  /** Somebody only says that it is so. */
  alleged?: true
  examples: readonly { text: string; gives: string }[]
  rejects: readonly string[]
}
