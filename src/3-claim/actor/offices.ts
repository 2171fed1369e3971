import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { isClauseBehind } from './apposition.ts'
import { actorNouns } from './en/nouns.ts'
import { mentionWith } from './mention.ts'
import { isPost, isProsecutor, nounAt, titleWords } from './words.ts'

const bodies = new Set<SourceKind | null>(['un', 'ngo', 'embassy', 'company', 'media'])
const kindOfNoun = new Map(actorNouns.map(([word, noun]) => [word, noun.kind]))

/** "Interior Ministry spokesman Touch Sokhak" and "Touch Sokhak, spokesman of the ministry": whom a person speaks for. */
export const linkOffices = (found: ActorMention[], tokens: readonly Token[]): ActorMention[] =>
  found.map((a, n) => {
    if (!a.person) return a
    const before = found[n - 1]
    const after = found[n + 1]
    const of =
      before && !before.person && before.last === a.first
        ? n - 1
        : after && !after.person && tokens[a.last]?.text === ',' && inApposition(tokens, a.last, after.first)
          ? n + 1
          : null
    const offices = officesNear(tokens, a)
    const body = of === null ? null : (of > n ? bodyBehind(found, of, tokens) : found[of]!).kind
    const office = offices.length ? officeOf(offices) : null
    // "a programme officer of IOM" speaks for the body, whatever the office is called.
    const kind = a.kind ?? (office === 'official' && of === n + 1 && bodies.has(body) ? body : office) ?? body
    return mentionWith(a, { of, offices, kind: kind ?? (hasAge(tokens, a.last) ? 'victim' : null) })
  })

const joins = wordSet('of at for with')

/** "national officer of the WFP": the body behind a described office, else the office itself. */
const bodyBehind = (found: readonly ActorMention[], of: number, tokens: readonly Token[]): ActorMention => {
  const office = found[of]!
  const body = found[of + 1]
  const linked = body && !body.person && joins.has(tokens[office.last]) && body.first - office.last < 3
  return linked ? body : office
}

/** "Amina Yusuf, 26, …": someone of whom no more than the age is told speaks for themself. */
const hasAge = (tokens: readonly Token[], comma: number): boolean => {
  const end = tokens[comma + 2]?.text
  return tokens[comma]?.text === ',' && /^[1-9]\d$/.test(tokens[comma + 1]?.text ?? '') && (end === ',' || end === '.')
}

const inApposition = (tokens: readonly Token[], comma: number, at: number): boolean => {
  if (at - comma > 12 || tokens[comma]!.sentence !== tokens[at]!.sentence || isClauseBehind(tokens, comma)) return false
  for (let k = comma + 1; k < at; k++) if (tokens[k]!.text === ',' || tokens[k]!.pos === 'VERB') return false
  return true
}

/** Lower-case office nouns right before a name and in the apposition after it. */
const officesNear = (tokens: readonly Token[], a: ActorMention): string[] => {
  const offices: string[] = []
  const sentence = tokens[a.first]!.sentence
  for (let k = a.first - 1; k >= 0 && a.first - k <= 9 && tokens[k]!.sentence === sentence; k--) {
    const t = tokens[k]!
    if ((t.pos === 'PUNCT' && (t.text !== ',' || k < a.first - 1)) || t.pos === 'VERB') break
    if (isPost(tokens, k) || titleWords.has(t)) offices.push(officeAt(tokens, k))
  }
  for (let k = a.first; k < a.last; k++)
    if (isPost(tokens, k) || titleWords.has(tokens[k])) offices.push(officeAt(tokens, k))
  if (tokens[a.last]?.text === ',' && !isClauseBehind(tokens, a.last))
    for (
      let k = a.last + 1;
      k < tokens.length && k - a.last < 12 && tokens[k]!.text !== ',' && tokens[k]!.sentence === sentence;
      k++
    )
      if (nounAt(tokens, k)?.sort === 'post' || nounAt(tokens, k)?.sort === 'people') offices.push(officeAt(tokens, k))
  return offices.map((o) => (o === 'gen' || o === 'gen.' ? 'general' : o))
}

/** The word for an office, as the lists have it. */
const officeAt = (tokens: readonly Token[], k: number): string =>
  isProsecutor(tokens, k) ? 'prosecutor' : tokens[k]!.lower

const officeOf = (offices: readonly string[]): SourceKind | null => {
  for (const office of offices) {
    const kind = kindOfNoun.get(office)
    if (kind) return kind
  }
  return null
}
