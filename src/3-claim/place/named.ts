import type { Token } from '../../2-document/tokens.ts'
import { bodyLinks, localityNouns, outletNouns, ownedNouns } from './en/words.ts'
import type { Entry } from './gazetteer.ts'
import type { Candidate } from './known.ts'
import { wellKnown } from './size.ts'

/** Some meaning of the name is also a personal name, or it is no more than a village without its noun. */
export const isPersonal = (c: Candidate, tokens: readonly Token[]): boolean =>
  c.entries.some((e) => e.person) || (c.entries.every(isVillage) && !endsInUnit(c, tokens))

const isVillage = (e: Entry): boolean => e.kind === 'locality' && !e.listed && e.size < wellKnown

/** "Metcalfe County": a name that says itself what it is. */
export const endsInUnit = (c: Candidate, tokens: readonly Token[]): boolean =>
  c.last - c.first > 1 && localityNouns.has(tokens[c.last - 1])

/** "CTV Edmonton", "Radio Phnom Penh": the words before belong to a body, not to a person. */
export const afterBody = (c: Candidate, tokens: readonly Token[]): boolean => {
  const previous = tokens[c.first - 1]
  return (
    previous !== undefined &&
    (isBody(previous) || (previous.text.length > 1 && previous.text === previous.text.toUpperCase()))
  )
}

/** "Phnom Penh Police", "Bangkok Post": what the place modifies. */
export const isBody = (t: Token | undefined): boolean => ownedNouns.has(t) || outletNouns.has(t)

/** "Batumi City Court": a body with words between. */
export const isBodyAt = (at: number, tokens: readonly Token[]): boolean => {
  let k = at
  while (k < at + 2 && bodyLinks.has(tokens[k])) k++
  return isBody(tokens[k])
}
