import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { component } from '../component.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { cuePhrases, cueVerbs } from './en/cues.ts'

type Source = NonNullable<AttributionMention['source']>
type Memory = { person: Source | null; body: Source | null; last: Source | null }

const verbs = lexicon(cueVerbs)
const phrases = lexicon(cuePhrases.map((p) => [p, true as const]))
const between = wordSet(
  'also has have had then later earlier repeatedly further once again however , ( ) today yesterday',
)
const singular = wordSet('he she')
const thing = wordSet('it')
const plural = wordSet('they')
const passive = wordSet('was were been being is are be')
const quotes = wordSet('said says told')

/** Who says what: a source, the word that shows it, and the stretch of text that is theirs. */
export const attribution = component({
  name: 'attribution',
  reads: ['tokens', 'sentences', 'text', 'actors'],
  adds: 'attributions',
  run: ({ tokens, sentences, actors }) => {
    const found: AttributionMention[] = []
    const memory: Memory = { person: null, body: null, last: null }
    let a = 0
    for (const sentence of sentences) {
      while (a < actors.length && actors[a]!.last <= sentence.first) a++
      const here: ActorMention[] = []
      for (let k = a; k < actors.length && actors[k]!.first < sentence.last; k++) here.push(actors[k]!)
      for (let i = sentence.first; i < sentence.last; i++) {
        const made = cueAt(tokens, sentence, here, actors, memory, i)
        if (!made) continue
        if (made.source) remember(memory, made.source, here)
        found.push(made)
        i = made.last - 1
      }
    }
    return found
  },
})

const remember = (memory: Memory, source: Source, here: readonly ActorMention[]): void => {
  memory.last = source
  const who = here.find((x) => x.start === source.start)
  if (!who) return
  if (who.person || who.rule === 'named post' || /(?:man|woman|person|official|minister|chief)$/.test(who.name))
    memory.person = source
  else memory.body = source
}

const cueAt = (
  tokens: readonly Token[],
  sentence: Sentence,
  here: readonly ActorMention[],
  actors: readonly ActorMention[],
  memory: Memory,
  i: number,
): AttributionMention | null => {
  const phrase = findAt(phrases, tokens, i)
  if (phrase) {
    const who = actorNear(here, phrase.last, phrase.last + 3)
    return make(
      tokens,
      sentence,
      { first: i, last: phrase.last },
      who ? sourceOf(who, actors) : null,
      'asserts',
      'according to',
      who,
    )
  }
  const verb = findAt(verbs, tokens, i)
  if (!verb || passive.has(tokens[i - 1])) return null
  const subject = subjectBefore(tokens, sentence, here, i)
  if (subject) return make(tokens, sentence, verb, sourceOf(subject, actors), verb.value, 'subject + cue', subject)
  const pronoun = pronounBefore(tokens, sentence, memory, i)
  if (pronoun !== undefined) return make(tokens, sentence, verb, pronoun, verb.value, 'pronoun + cue', null)
  if (quotes.has(tokens[i])) {
    const after = actorNear(here, i + 1, i + 3)
    const left = tokens[i - 1]
    if (after && left && (left.text === ',' || left.text === '”' || left.text === '"' || left.text === '’'))
      return make(tokens, sentence, verb, sourceOf(after, actors), verb.value, 'cue + subject', after)
  }
  return null
}

const actorNear = (here: readonly ActorMention[], from: number, to: number): ActorMention | null =>
  here.find((x) => x.first >= from && x.first <= to) ?? null

/** The actor that is the subject of a cue: next to it, or across an apposition or a few small words. */
const subjectBefore = (
  tokens: readonly Token[],
  sentence: Sentence,
  here: readonly ActorMention[],
  cue: number,
): ActorMention | null => {
  let at = cue
  while (
    at > sentence.first &&
    (between.has(tokens[at - 1]) || tokens[at - 1]!.pos === 'ADV' || tokens[at - 1]!.pos === 'AUX')
  )
    at--
  const near = here.findLast((x) => x.last <= at && at - x.last <= 1)
  const comma = cue > sentence.first && tokens[cue - 1]!.text === ','
  const inParens = tokens[cue - 1]?.text === ')'
  if (!comma && !inParens) return near && near.last >= at - 1 ? named(here, near, tokens) : null
  if (inParens) return near ?? here.findLast((x) => x.last < cue) ?? null
  const person = here.findLast((x) => x.person && x.last < cue && tokens[x.last]?.text === ',')
  return person ?? null
}

/** "Sok Phal, deputy police chief" is Sok Phal: the person that an apposition describes. */
const named = (here: readonly ActorMention[], actor: ActorMention, tokens: readonly Token[]): ActorMention => {
  if (actor.person) return actor
  const person = here.find(
    (x) => x.person && x.last < actor.first && actor.first - x.last <= 2 && tokens[x.last]?.text === ',',
  )
  return person ?? actor
}

const pronounBefore = (
  tokens: readonly Token[],
  sentence: Sentence,
  memory: Memory,
  cue: number,
): Source | null | undefined => {
  let at = cue - 1
  while (at > sentence.first && (between.has(tokens[at]) || tokens[at]!.pos === 'ADV') && !singular.has(tokens[at]))
    at--
  const t = tokens[at]
  if (at < sentence.first) return undefined
  if (singular.has(t)) return memory.person ?? memory.last
  if (thing.has(t)) return memory.body ?? null
  if (plural.has(t)) return memory.last
  return undefined
}

const sourceOf = (who: ActorMention, actors: readonly ActorMention[]): Source => ({
  start: who.start,
  end: who.end,
  name: who.name,
  kind: who.kind ?? (who.of === null ? null : actors[who.of]?.kind) ?? fallback(who),
})

const fallback = (who: ActorMention): SourceKind => (who.person ? 'official' : 'anonymous')

const make = (
  tokens: readonly Token[],
  sentence: Sentence,
  cue: { first: number; last: number },
  source: Source | null,
  stance: AttributionMention['stance'],
  rule: string,
  who: ActorMention | null,
): AttributionMention => {
  const cueSpan = { start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end }
  const left = Math.min(cueSpan.start, who && who.start < cueSpan.start ? who.start : cueSpan.start)
  const right = Math.max(cueSpan.end, who && who.start >= cueSpan.end ? who.end : cueSpan.end)
  const leading = left - sentence.start
  const trailing = sentence.end - right
  const content =
    rule === 'according to' && leading < 3
      ? { start: right, end: sentence.end }
      : trailing > 3 && !(leading > trailing && tokens[cue.last]?.text === ',')
        ? leading > trailing && rule !== 'subject + cue'
          ? { start: sentence.start, end: left }
          : { start: right, end: sentence.end }
        : { start: sentence.start, end: left }
  const first = cue.first
  return {
    first,
    last: cue.last,
    start: Math.min(left, cueSpan.start),
    end: Math.max(right, cueSpan.end),
    cue: cueSpan,
    source,
    via: [],
    content,
    stance,
    rule,
  }
}
