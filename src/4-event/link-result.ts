import type { EvidenceName } from './evidence-rows.ts'

/** Two groups that evidence does not quite join, by their first claims: for a person to decide. */
export type Suggestion = { a: string; b: string; weight: number; evidence: EvidenceName[] }

export type Change = {
  /** Groups that stood before and no longer do, as sorted claim references. */
  gone: string[][]
  /** Groups that stand now and did not before. */
  made: string[][]
}

/** Mentions that ties hold together, and their groups as sorted claim references. */
export type Reached = { mentions: string[]; groups: string[][] }

/** Mentions that ties hold together, by number, and their groups as sorted claim references. */
export type Component = { numbers: number[]; groups: string[][] }
