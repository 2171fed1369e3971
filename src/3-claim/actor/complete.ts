import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { mentionWith } from './mention.ts'
import { acronymRule, nounAt } from './words.ts'

/** A person later called by one name has the fullest name given in the document, and its kind. */
export const completeNames = (found: ActorMention[]): ActorMention[] =>
  found.map((a) => {
    if (!a.person) return a
    const full = fullest(found, a.name)
    const best = full ?? a
    const offices = a.offices.length ? a.offices : best.offices
    const kind = a.kind ?? best.kind ?? found.find((b) => b.person && b.name === best.name && b.kind)?.kind ?? null
    return best === a && kind === a.kind ? a : mentionWith(a, { name: best.name, kind, offices })
  })

/** The first person whose name holds a shorter one. */
const fullest = (found: readonly ActorMention[], name: string): ActorMention | undefined => {
  // "John Lee Ka-chiu" is Lee later on.
  const inside = ` ${name} `
  return found.find((b) => b.person && b.name.length > name.length && ` ${b.name} `.includes(inside))
}

/** Words that stand for a body named before ("the ministry"); general ones such as "police" stand for themselves. */
const general = wordSet(
  'police army military government governments authorities authority court troops soldiers officers forces force state media',
)

/** "The ministry", and a short form in brackets after a name ("(PAOCC)"), are the fullest name given before. */
export const completeBodies = (found: ActorMention[], tokens: readonly Token[]): ActorMention[] => {
  const short = new Map<string, ActorMention>()
  const bodies: ActorMention[] = []
  let agency: ActorMention | null = null
  const outlets = new Map(found.filter((a) => !a.person && a.kind === 'media').map((a) => [a.name, a]))
  return found.map((a) => {
    const outlet = a.kind === null ? outlets.get(a.name) : undefined
    if (outlet) return mentionWith(a, { person: false, kind: outlet.kind, rule: outlet.rule })
    if (a.person) return a
    const before = tokenAt(tokens, a.first - 1)
    const bracket = before?.text === '(' && tokens[a.last]?.text === ')' ? bodies.at(-1) : undefined
    if (bracket) short.set(a.name, bracket)
    const alone = a.last - a.first === 1 || (a.last - a.first === 2 && same.has(tokens[a.first]))
    const full =
      short.get(a.name) ??
      (a.rule === acronymRule ? bodies.find((b) => initialsOf(b.name) === a.name) : undefined) ??
      (alone ? bodyCalled(a, tokens, bodies) : undefined)
    if (
      tokens[a.last]?.text === '(' &&
      tokens[a.last + 2]?.text === ')' &&
      tokens[a.last + 1]!.text === tokens[a.last + 1]!.text.toUpperCase()
    )
      short.set(tokens[a.last + 1]!.text, full ?? a)
    if (named.has(a.rule) && a.kind !== 'media' && a.kind !== 'company') agency = full ?? a
    if (full) {
      // "the agency" is whichever was named last, in full or in short.
      if (a.rule === acronymRule || short.get(a.name) === full) bodies.push(full)
      return mentionWith(a, { name: full.name, kind: full.kind ?? a.kind })
    }
    if (
      agency &&
      alone &&
      a.rule === 'described' &&
      anyBody.has(tokens[a.first]) &&
      tokens[a.first - 1]?.lower === 'the'
    )
      return mentionWith(a, { name: agency.name, kind: agency.kind })
    if (a.name.includes(' ')) bodies.push(a)
    return a
  })
}

/** How a body is named that its name does not tell to be a ministry, a court or the like. */
const named = new Set(['known name', acronymRule])
const anyBody = wordSet('agency organisation organization')

/** "NBI" of the National Bureau of Investigation. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((c) => c !== c.toLowerCase())
    .join('')

const same = wordSet('same')

const bodyCalled = (
  a: ActorMention,
  tokens: readonly Token[],
  bodies: readonly ActorMention[],
): ActorMention | undefined => {
  const noun = tokens[a.last - 1]!
  if (nounAt(tokens, a.last - 1)?.sort !== 'body' || (a.last - a.first === 1 && general.has(noun))) return undefined
  return bodies.findLast((b) => {
    const lower = b.name.toLowerCase()
    return (
      lower.endsWith(` ${noun.lower}`) ||
      lower.startsWith(`${noun.lower} of`) ||
      lower.includes(` ${noun.lower} of `) ||
      lower.includes(` ${noun.lower} for `)
    )
  })
}
