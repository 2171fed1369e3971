import type { Sentence, Token } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import { paperNouns } from '../actor/en/nouns.ts'
import type { AttributionMention } from '../annotations.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { namelessPhrases } from './en/cues.ts'
import { isSpeaker } from './holder.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { quoting } from './quoting.ts'
import type { Cue, Scene, Stance } from './scene.ts'
import { lastWord, type Source, sourceOf } from './source.ts'

const nameless = lexicon(namelessPhrases.map((p) => [p, true as const]))
/** Words that a phrase for unnamed speakers begins with. */
const ofNameless = wordKind(({ word }) => nameless.opens(word))
const told = wordSet('told informed briefed telling tells')
const telling = wordSet('information data intelligence')
const listeners = wordSet('reporters journalists media press parliament lawmakers newspaper site website daily')
const someone = wordSet('a an this')
const carrying = wordSet('carried published quoted cited relayed reported aired broadcast posted')

/** Those that relay a cue: "told Reuters", "Reuters quoted … as saying", "in a statement carried by Xinhua". */
export const relayOf = (scene: Scene, cue: Cue): { source: Source; via: readonly Source[] } | null => {
  const { tokens, sentence, actors, memory, text } = scene
  if (!cue.source) return null
  if (cue.via) return { source: cue.source, via: cue.via }
  if (quoting.has(tokens[cue.first]) && cue.rule !== 'quoted as saying') {
    // "cited information from the embassy": whose it is.
    const at = telling.has(tokens[cue.last]) && tokens[cue.last + 1]?.lower === 'from' ? cue.last + 2 : cue.last
    const name = phraseAfter(tokens, sentence, at)
    return name && isQuoted(scene, name)
      ? { source: sourceOf(tokens, text, name, actors, memory), via: [cue.source] }
      : null
  }
  if (!told.has(tokens[cue.first])) return carriedBy(scene, cue)
  const name = withoutMeans(tokens, phraseAfter(tokens, sentence, cue.last))
  if (!name || listeners.has(tokens[name.head]) || someone.has(tokens[name.first])) return null
  const heard = sourceOf(tokens, text, name, actors, memory)
  return heard.kind === 'media' || (heard.kind === 'embassy' && cue.source.kind !== 'embassy')
    ? { source: cue.source, via: [heard] }
    : null
}

const means = wordSet('telephone phone email e-mail text video')

/** "told the Post by telephone": how they spoke is no part of the name. */
const withoutMeans = (tokens: readonly Token[], name: Phrase | null): Phrase | null => {
  if (!name) return null
  for (let i = name.first + 1; i < name.last; i++)
    if (tokens[i]!.lower === 'by' && means.has(tokens[i + 1]))
      return { ...name, last: i, head: Math.min(name.head, i - 1) }
  return name
}

/** "cited police", not "cited the audit as the reason" nor "cited remarks she had made": somebody or something that speaks. */
const isQuoted = (scene: Scene, name: Phrase): boolean => {
  if (!isSpeaker(scene, name)) return false
  const { tokens, sentence } = scene
  const next = tokens[name.last]
  if (!next || name.last >= sentence.last) return true
  if (next.lower === 'as') return tokens[name.last + 1]?.lower.endsWith('ing') === true
  return next.pos !== 'AUX' && next.pos !== 'VERB'
}

const carriedBy = (scene: Scene, cue: Cue): { source: Source; via: readonly Source[] } | null => {
  const { tokens, sentence } = scene
  const end = Math.min(sentence.last - 1, cue.last + 10)
  for (let k = cue.last; k < end; k++) {
    if (tokens[k + 1]!.lower !== 'by' || !carrying.has(tokens[k])) continue
    const name = phraseAfter(tokens, sentence, k + 2)
    if (!name) return null
    const heard = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
    return heard.kind === 'media' && cue.source ? { source: cue.source, via: [heard] } : null
  }
  return null
}

const frames = new Set<Stance>(['asserts', 'estimates', 'warns'])
const papers = new Set(paperNouns.split(/\s+/))
/** "Statements", "the court documents", and not the Bangkok Post. */
const isPaper = (name: string): boolean =>
  papers.has(name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : name.toLowerCase())
const unnamed = new Set(['sources', 'officials', 'reports', 'accounts'])

/**
 * Puts the speakers of one sentence in order: what one says that another said is one chain, and the outer one relays it.
 * The United Nations speak for the unnamed they cite.
 */
export const inChain = (scene: Scene, found: AttributionMention[]): AttributionMention[] => {
  if (found.length === 0) return found
  let kept = found
  const relayed = kept.find((a) => a.via.length > 0)
  if (relayed && kept.length > 1) kept = withoutRelay(kept, relayed)
  if (kept.length > 1) kept = chained(kept, scene.text)
  const { memory } = scene
  const secret = kept.some((a) => a.source?.kind === 'official') && isNameless(scene.tokens, scene.sentence)
  for (const a of kept) {
    if (!a.source) continue
    if (secret && a.source.kind === 'official' && !a.rule.startsWith('pronoun') && !memory.people.has(a.source.name))
      a.source.kind = 'anonymous'
    if (a.via.length > 0) memory.via.set(a.source.name, a.via)
    else a.via = memory.via.get(a.source.name) ?? a.via
  }
  return kept
}

/** "…, Xinhua said, quoting a ministry": what the agency says before is the ministry's. */
const withoutRelay = (found: readonly AttributionMention[], relayed: AttributionMention): AttributionMention[] => {
  const own = found.find((a) => a !== relayed && a.source?.name === relayed.via[0]!.name)
  if (own && own.cue.start < relayed.cue.start && own.content.start < own.cue.start) relayed.content = own.content
  return found.filter((a) => a === relayed || a.source?.name !== relayed.via[0]!.name)
}

const chained = (found: AttributionMention[], text: string): AttributionMention[] => {
  const dropped = new Set<AttributionMention>()
  for (const outer of found) {
    if (!outer.source || outer.via.length > 0 || !frames.has(outer.stance)) continue
    const inner = found.find((a) => a !== outer && a.source && isInside(outer, a) && !isNextClause(text, outer, a))
    if (!inner?.source || inner.stance === 'thinks') continue
    if (inner.source.name === outer.source.name) continue
    if (outer.source.kind === 'un' && unnamed.has(lastWord(inner.source.name))) {
      dropped.add(inner)
      continue
    }
    if (outer.source.kind !== 'media' || inner.source.kind === 'media') continue
    // "Statements show that nine paid, the superintendent said": who speaks last tells what the paper shows.
    if (inner.content.start <= outer.start && isPaper(outer.source.name)) continue
    inner.via = [outer.source, ...inner.via]
    if (isInside(inner, outer)) inner.content = { start: inner.content.start, end: outer.start }
  }
  return dropped.size ? found.filter((a) => !dropped.has(a)) : found
}

/** "One paper said it was 30; the police said 28", "Media put it at nine, but the police said three": clauses of their own. */
const isNextClause = (text: string, outer: AttributionMention, inner: AttributionMention): boolean => {
  if (outer.cue.end >= inner.start) return false
  const between = text.slice(outer.cue.end, inner.start)
  return between.includes('; ') || (turns.some((t) => between.includes(t)) && !between.startsWith(' that '))
}

const turns = [', but ', ', while ', ', whereas ', ', though ', ', although ']

/** Whether a cue stands within what another says. */
const isInside = (outer: AttributionMention, inner: AttributionMention): boolean =>
  outer.content.start <= inner.cue.start && inner.cue.end <= outer.content.end

const isNameless = (tokens: readonly Token[], sentence: Sentence): boolean => {
  if (!(sentence.kinds & ofNameless)) return false
  for (let i = sentence.first; i < sentence.last; i++)
    if (tokens[i]!.kinds & ofNameless && findAt(nameless, tokens, i)) return true
  return false
}
