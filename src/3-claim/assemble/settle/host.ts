import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Company } from './time-company.ts'

/**
 * The word that a date hangs on: the verb before it, or the word of an act that stands nearer ("after their arrest on
 * Monday"); where it opens its sentence, the first verb behind it. -1 for none.
 */
export const hostOf = (scene: Scene, company: Company, first: number, last: number): number => {
  const { tokens, sentences, itemAt } = scene
  const { sentence } = tokens[first]!
  const { first: start, last: end } = sentences[sentence]!
  const told = company[sentence]
  const after = verbRightBehind(tokens, first, last)
  if (after >= 0) return after
  for (let i = first - 1; i >= start; i--) {
    const t = tokens[i]!
    if (t.text === ';' || t.text === ':') break
    if ((told && actAt(told, i)) || (t.pos === 'VERB' && itemAt[i] === 0)) return i
  }
  for (let i = last; i < end; i++) {
    if (tokens[i]!.text === ';') return -1
    if (tokens[i]!.pos === 'VERB' && itemAt[i] === 0) return i
  }
  return -1
}

/** "Kenya, which brought home 290, last week shut two bureaus": the verb right behind a date that a comma parts from all before; -1 for none. */
export const verbRightBehind = (tokens: Scene['tokens'], first: number, last: number): number => {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.sentence !== tokens[first]!.sentence) return -1
  return tokens[last]!.pos === 'VERB' && !tokens[last]!.lower.endsWith('ing') ? last : -1
}

/** The act that a word says, of those that claims are made of. */
const actAt = (told: readonly Draft[], token: number): Act | null => {
  for (const { act } of told) if (act.trigger.head === token) return act
  return null
}

/**
 * Whether a date of a claim's sentence hangs on the claim's own act ("self"), on one joined to it by "and", on the noun or
 * the participle of another claim, on another verb ("will expel 80 who were arrested on Monday").
 */
export const hosts = ['elsewhere', 'self', 'joined', 'inner', 'noun', 'kin', 'verb', 'none'] as const

const coordinators = wordSet('and but or')

export const hostFor = ({ tokens }: Scene, company: Company, { act, anchor }: Draft, host: number): number => {
  if (host < 0) return 7
  if (host === act.trigger.head || host === anchor) return 1
  if (act.group && host >= act.group.first && host <= act.group.head) return 1
  const told = company[tokens[host]!.sentence]
  const other = told ? actAt(told, host) : null
  if (!other) return 6
  const { group } = other
  if (group === null) return 4
  if (other.shares === act || act.shares === other || coordinators.has(tokens[group.first - 1])) return 2
  return group.finite ? 5 : 3
}

/** How the claim's own act stands in its sentence. */
export const forms = ['noun', 'main', 'relative', 'bare', 'infinitive'] as const

const relatives = wordSet('who which that whom where when')

export const formOf = ({ tokens }: Scene, { act: { group } }: Draft): number => {
  if (group === null) return 0
  if (relatives.has(tokens[group.first - 1]) || relatives.has(tokenAt(tokens, group.first - 2))) return 2
  return group.infinitive ? 4 : group.finite || !group.passive ? 1 : 3
}
