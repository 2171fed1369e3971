import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { Span } from '../../model/span.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { component } from '../component.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import {
  cuePhrases,
  cueVerbPhrases,
  cueVerbs,
  inverting,
  namelessPhrases,
  needsAfter,
  needsWithin,
  nounLike,
  participles,
  passiveCues,
  speechNouns,
} from './en/cues.ts'
import { phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { type Memory, remember, type Source, sourceOf } from './source.ts'

type Stance = AttributionMention['stance']
type Scene = {
  tokens: readonly Token[]
  text: string
  actors: readonly ActorMention[]
  memory: Memory
  sentence: Sentence
}
type Side = 'before' | 'after'
type Cue = { first: number; last: number; source: Source | null; side: Side; stance: Stance; rule: string }

const verbs = lexicon([...cueVerbs, ...cueVerbPhrases])
const phrases = lexicon(cuePhrases.map((p) => [p, true as const]))
const nounLikeVerbs = wordSet(nounLike)
const invertingVerbs = wordSet(inverting)
const passives = wordSet(passiveCues)
const speech = wordSet(speechNouns)
const after = new Map(Object.entries(needsAfter).map(([verb, next]) => [verb, wordSet(next)]))
const within10 = new Map(Object.entries(needsWithin).map(([verb, word]) => [verb, wordSet(word)]))
const noOne = wordSet('others ones both all some many most none')
const participleVerbs = wordSet(participles)
const nameless = lexicon(namelessPhrases.map((p) => [p, true as const]))
const links = wordSet('of as by in to at with on from')
const beForms = wordSet('is are was were been being be')
const singular = wordSet('he she')
const thing = wordSet('it')
const plural = wordSet('they')
const others = wordSet('i we you')
const possessives = wordSet("'s ’s his her their its")
const closing = wordSet('” " ’ \' ,')
const opening = wordSet('“ "')
const told = wordSet('told informed briefed telling tells')
const listeners = wordSet('reporters journalists media press parliament lawmakers')
const quoting = wordSet('quoted quoting quotes cited citing cites')

/** Who says what: a source, the word that shows it, and the stretch of text that is theirs. */
export const attribution = component({
  name: 'attribution',
  reads: ['tokens', 'sentences', 'text', 'actors'],
  adds: 'attributions',
  run: ({ tokens, sentences, text, actors }) => {
    const memory: Memory = { person: null, body: null, last: null, via: new Map() }
    const found: AttributionMention[] = []
    const quoted = quotedTokens(tokens, sentences)
    let speaker: { source: Source; via: readonly Source[]; paragraph: number } | null = null
    for (const sentence of sentences) {
      const scene: Scene = { tokens, text, actors, memory, sentence }
      const here: AttributionMention[] = []
      for (let i = sentence.first; i < sentence.last; i++) {
        if (quoted[i] === 1) continue
        const cue = cueAt(scene, i)
        if (!cue || (weak(cue) && within(here.at(-1), tokens[cue.first]!))) continue
        if (cue.source && cue.stance !== 'thinks') remember(memory, cue.source, actors)
        here.push(finish(scene, cue))
        i = Math.max(i, cue.last - 1)
      }
      const kept = withRelays(scene, here)
      const said = kept.findLast((a) => a.source !== null && goesFurther.has(a.stance))
      if (said?.source) speaker = { source: said.source, via: said.via, paragraph: sentence.paragraph }
      else if (kept.some((a) => a.stance !== 'thinks')) speaker = null
      else if (speaker && opening.has(tokens[sentence.first])) kept.push(goesOn(sentence, speaker, 'quotation goes on'))
      else if (speaker && speaker.paragraph === sentence.paragraph)
        kept.push(goesOn(sentence, speaker, 'speech goes on'))
      else speaker = null
      found.push(...kept)
    }
    return found
  },
})

/** What a speaker says of wishes, or of who else said what, stays part of what the speaker says. */
const weak = (cue: Cue): boolean => cue.stance === 'thinks' || cue.rule === 'pronoun + cue'

const within = (outer: AttributionMention | undefined, inner: Span): boolean =>
  outer?.source != null && outer.content.start <= inner.start && inner.end <= outer.content.end

/** Marks the tokens inside quotation marks: a cue there belongs to the words quoted. A paragraph's end closes a quotation. */
const quotedTokens = (tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array => {
  const marks = new Uint8Array(tokens.length)
  let open = false
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    for (let i = sentence.first; i < sentence.last; i++) {
      const mark = tokens[i]!.text
      if (mark === '“') open = true
      else if (mark === '”') open = false
      else if (mark === '"' || mark === "''" || mark === '``') open = !open
      else if (open) marks[i] = 1
    }
  }
  return marks
}

const goesFurther = new Set<Stance>(['asserts', 'estimates'])

/** Where one that relays it frames what another says ("…, Reuters quoted the minister as saying"), the two are one chain. */
const withRelays = (scene: Scene, found: AttributionMention[]): AttributionMention[] => {
  const { memory, sentence, tokens } = scene
  let kept = found
  const relayed = found.find((a) => a.via.length > 0)
  if (relayed) kept = kept.filter((a) => a === relayed || a.source?.name !== relayed.via[0]!.name)
  const frame = kept.find((a) => a.source?.kind === 'media' && a.via.length === 0 && a.stance === 'asserts')
  const framed =
    frame &&
    kept.find(
      (a) =>
        a !== frame &&
        a.source &&
        a.source.kind !== 'media' &&
        frame.content.start <= a.start &&
        a.end <= frame.content.end,
    )
  if (frame?.source && framed) {
    const outer = frame.source
    kept = kept.filter((a) => a !== frame).map((a) => (a === framed ? { ...a, via: [outer, ...a.via] } : a))
  }
  const secret = isNameless(tokens, sentence)
  return kept.map((a) => {
    if (!a.source) return a
    const source =
      secret &&
      a.source.kind === 'official' &&
      !a.rule.startsWith('pronoun') &&
      !scene.actors.some((x) => x.person && x.name === a.source?.name)
        ? { ...a.source, kind: 'anonymous' as const }
        : a.source
    if (a.via.length > 0) memory.via.set(source.name, a.via)
    return { ...a, source, via: a.via.length > 0 ? a.via : (memory.via.get(source.name) ?? []) }
  })
}

const isNameless = (tokens: readonly Token[], sentence: Sentence): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) if (findAt(nameless, tokens, i)) return true
  return false
}

const cueAt = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  const t = tokens[i]!
  if (t.word === 0) return null
  const phrase = findAt(phrases, tokens, i)
  if (phrase) return phraseCue(scene, i, phrase.last)
  const verb = findAt(verbs, tokens, i)
  if (verb) {
    const made =
      passiveCue(scene, i) ??
      invertedCue(scene, i, verb.value, true) ??
      verbCue(scene, i, verb.value) ??
      invertedCue(scene, i, verb.value, false)
    if (made) return made
  }
  return speech.has(t) ? nounCue(scene, i) : null
}

const phraseCue = (scene: Scene, first: number, last: number): Cue | null => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, last)
  const source = name ? sourceOf(tokens, scene.text, name, scene.actors, scene.memory) : pronoun(scene, last)
  return source === undefined ? null : { first, last, source, side: 'after', stance: 'asserts', rule: 'according to' }
}

/** "are believed to", "was reported": said by someone unnamed. */
const passiveCue = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  let at = i - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (!beForms.has(tokens[at])) return null
  if (!passives.has(tokens[i])) return null
  const by = tokens[i + 1]?.lower === 'by' ? phraseAfter(tokens, scene.sentence, i + 2) : null
  const source = by ? sourceOf(tokens, scene.text, by, scene.actors, scene.memory) : null
  return { first: i, last: i + 1, source, side: by ? 'after' : 'before', stance: 'thinks', rule: 'passive cue' }
}

const verbCue = (scene: Scene, i: number, stance: Stance): Cue | null => {
  const { tokens, sentence } = scene
  if (beForms.has(tokens[i - 1]) && !tokens[i]!.lower.endsWith('ing')) return null
  const next = after.get(tokens[i]!.lower)
  if (next && !next.has(tokens[i + 1])) return null
  const far = within10.get(tokens[i]!.lower)
  if (far && !tokens.slice(i + 1, Math.min(i + 11, sentence.last)).some((t) => far.has(t))) return null
  if (participleVerbs.has(tokens[i]) && links.has(tokens[i + 1]) && !isAux(tokens[i - 1])) return null
  const { end, apposed } = subjectEnd(tokens, sentence, i)
  if (end <= sentence.first) return null
  const apposition = apposed ? personBetween(scene, end, i) : null
  if (apposition) return { first: i, last: i + 1, source: apposition, side: 'before', stance, rule: 'subject + cue' }
  const who = pronoun(scene, end - 1)
  if (who !== undefined) return { first: i, last: i + 1, source: who, side: 'before', stance, rule: 'pronoun + cue' }
  if (nounLikeVerbs.has(tokens[i]) && (end !== i || tokens[i]!.pos !== 'VERB')) return null
  const name = phraseBefore(tokens, sentence, end)
  if (!name || (name.last < end && tokens[name.last]?.text !== '(')) return null
  if (noOne.has(tokens[name.head]) || (stance === 'thinks' && tokens[name.head]!.pos === 'ADJ')) return null
  return {
    first: i,
    last: i + 1,
    source: sourceOf(tokens, scene.text, name, scene.actors, scene.memory),
    side: 'before',
    stance,
    rule: 'subject + cue',
  }
}

const isAux = (t: Token | undefined): boolean =>
  t !== undefined && (t.lower === 'has' || t.lower === 'have' || t.lower === 'had')

/** "the group's chief of staff, Major Saw San Aung, told …": the person that the apposition names. */
const personBetween = (scene: Scene, comma: number, verb: number): Source | null => {
  const { actors, tokens } = scene
  const person = actors.find((a) => a.person && a.first === comma + 1 && a.last < verb && tokens[a.last]?.text === ',')
  return person ? { start: person.start, end: person.end, name: person.name, kind: person.kind ?? 'official' } : null
}

/** "…", said the minister. */
const invertedCue = (scene: Scene, i: number, stance: Stance, sure: boolean): Cue | null => {
  const { tokens, sentence, actors } = scene
  if (!invertingVerbs.has(tokens[i]) || i === sentence.first || !closing.has(tokens[i - 1])) return null
  if (sure && !actors.some((a) => a.person && a.first === i + 1)) return null
  const name = phraseAfter(tokens, sentence, i + 1)
  if (!name) return null
  return {
    first: i,
    last: i + 1,
    source: sourceOf(tokens, scene.text, name, scene.actors, scene.memory),
    side: 'after',
    stance,
    rule: 'cue + subject',
  }
}

/** "the minister's claim", "allegations by residents". */
const nounCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  const next = tokens[i + 1]?.lower
  const follows = next === 'that' || next === 'of' || next === 'by' || next === 'from'
  if (!follows) return null
  if (next === 'by' || next === 'from') {
    const name = phraseAfter(tokens, sentence, i + 2)
    if (!name) return null
    return {
      first: i,
      last: i + 2,
      source: sourceOf(tokens, scene.text, name, scene.actors, scene.memory),
      side: 'after',
      stance: 'asserts',
      rule: 'speech noun',
    }
  }
  let at = i
  while (
    at > sentence.first &&
    !possessives.has(tokens[at - 1]) &&
    (tokens[at - 1]!.pos === 'ADJ' || tokens[at - 1]!.pos === 'NOUN')
  )
    at--
  if (!possessives.has(tokens[at - 1])) return null
  const mark = tokens[at - 1]!
  const isPronoun = mark.lower !== "'s" && mark.lower !== '’s'
  const who = isPronoun ? scene.memory.last : undefined
  const name = isPronoun ? null : phraseBefore(tokens, sentence, at - 1)
  if (!isPronoun && !name) return null
  const source = who
    ? { ...who, start: mark.start, end: mark.end }
    : name
      ? sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
      : null
  return { first: i, last: i + 1, source, side: 'before', stance: 'asserts', rule: 'speech noun' }
}

/** Whom a pronoun stands for: undefined where the token is none, null where nobody has been named. */
const pronoun = (scene: Scene, at: number): Source | null | undefined => {
  const { tokens, memory, sentence } = scene
  const t = tokens[at]
  if (!t || at < sentence.first) return undefined
  const who = singular.has(t)
    ? (memory.person ?? memory.last)
    : thing.has(t)
      ? memory.body
      : plural.has(t)
        ? memory.last
        : others.has(t)
          ? memory.person
          : undefined
  if (who === undefined) return undefined
  return who ? { ...who, start: t.start, end: t.end } : null
}

/** Adds those that relay it ("told Reuters", "Reuters quoted … as saying") and the stretch of text that is said. */
const finish = (scene: Scene, cue: Cue): AttributionMention => {
  const { tokens, sentence, text } = scene
  const cueSpan: Span = { start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end }
  const relayed = relay(scene, cue)
  const source = relayed?.source ?? cue.source
  const via = relayed?.via ?? []
  const left = Math.min(cueSpan.start, cue.source && cue.source.end <= cueSpan.start ? cue.source.start : cueSpan.start)
  const right = Math.max(
    cueSpan.end,
    cue.source && cue.source.start >= cueSpan.end && cue.side === 'after' ? cue.source.end : cueSpan.end,
  )
  return {
    first: cue.first,
    last: cue.last,
    start: left,
    end: right,
    cue: cueSpan,
    source,
    via,
    content: contentOf(text, sentence, tokens, cue, left, right),
    carried: false,
    stance: cue.stance,
    rule: cue.rule,
  }
}

const relay = (scene: Scene, cue: Cue): { source: Source; via: Source[] } | null => {
  const { tokens, sentence, actors, memory, text } = scene
  if (quoting.has(tokens[cue.first]) && cue.source) {
    const name = phraseAfter(tokens, sentence, cue.last)
    if (!name) return null
    return { source: sourceOf(tokens, text, name, actors, memory), via: [cue.source] }
  }
  if (!told.has(tokens[cue.first]) || !cue.source) return null
  const name = phraseAfter(tokens, sentence, cue.last)
  if (!name || listeners.has(tokens[name.head])) return null
  const heard = sourceOf(tokens, text, name, actors, memory)
  return heard.kind === 'media' ? { source: cue.source, via: [heard] } : null
}

const contentOf = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  cue: Cue,
  left: number,
  right: number,
): Span => {
  const before = trim(text, sentence.start, left)
  const after = trim(text, right, sentence.end)
  if (cue.side === 'after' && cue.rule === 'according to') return before.end - before.start > 12 ? before : after
  if (cue.rule === 'cue + subject') return before
  const next = tokens[cue.last]
  const closes = !next || next.sentence !== cue.first || next.text === ',' || next.text === '.'
  const longAfter = after.end - after.start > 12
  if (!longAfter) return before
  const ends =
    next !== undefined &&
    (next.text === ',' || next.text === '.') &&
    before.end - before.start > after.end - after.start
  return closes && ends ? before : after
}

const trim = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  while (from < to && /[\s,]/.test(text[from]!)) from++
  while (to > from && /[\s,.]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** A sentence with no cue of its own goes on with the speaker of the one before: in the same paragraph, or in quotation marks. */
const goesOn = (
  sentence: Sentence,
  speaker: { source: Source; via: readonly Source[] },
  rule: string,
): AttributionMention => ({
  first: sentence.first,
  last: sentence.first + 1,
  start: sentence.start,
  end: sentence.end,
  cue: { start: sentence.start, end: sentence.start },
  source: speaker.source,
  via: speaker.via,
  content: { start: sentence.start, end: sentence.end },
  carried: true,
  stance: 'asserts',
  rule,
})
