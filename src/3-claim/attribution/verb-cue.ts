import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { needsAfter, needsWithin, nounLike, participles } from './en/cues.ts'
import { type Phrase, phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { actorBefore, type Cue, type Scene, type Stance } from './scene.ts'
import { type Source, shownAt, sourceOf } from './source.ts'
import { clauseSubject, personBetween } from './speaker.ts'
import { mainSubject, pronoun } from './subject.ts'

const nounLikeVerbs = wordSet(nounLike)
const after = new Map(Object.entries(needsAfter).map(([verb, next]) => [verb, wordSet(next)]))
const withinReach = new Map(Object.entries(needsWithin).map(([verb, word]) => [verb, wordSet(word)]))
const participleVerbs = wordSet(participles)
const noOne = wordSet('others ones both all some many most none own')
const links = wordSet('of as by in to at with on from then was were is are')
const beForms = wordSet('is are was were been being be')
const auxiliaries = wordSet('has have had')
const joining = wordSet('and but')
const told = wordSet('told tells tell')
const quoting = wordSet('quoted quoting quotes cited citing cites')
const that = wordSet('that')
const showing = wordSet('show shows claims claim finds find estimate estimates lists list detail details')
const relatives = wordSet('who which')
const naming = wordSet('called calls call')
const asides = wordSet('what which')
const giving = wordSet('gave gives give recorded registered logged tallied documented')
const finding = wordSet('found held')

/** "330 people reported missing": what they are, not what they say. */
const states = wordSet('missing dead killed injured trapped stranded held')
const onDay = wordSet('on in')

/** "the police said", "he added", "…, the agency claims": a verb of saying behind its subject. */
export const verbCue = (scene: Scene, i: number, said: Stance): Cue | null => {
  const { tokens, sentence } = scene
  const t = tokens[i]!
  const progressive = t.lower.endsWith('ing')
  if (beForms.has(tokens[i - 1]) && !progressive) return null
  const next = after.get(t.lower)
  if (
    next &&
    !next.has(tokens[i + 1]) &&
    !(giving.has(t) && tokens[i + 1]?.pos === 'NUM') &&
    !(finding.has(t) && isInserted(scene, i))
  )
    return null
  if (participleVerbs.has(t) && states.has(tokens[i + 1]) && !auxiliaries.has(tokens[i - 1])) return null
  const far = withinReach.get(t.lower)
  if (far && !isWithin(scene, far, i + 1, 16)) return null
  if (
    participleVerbs.has(t) &&
    links.has(tokens[i + 1]) &&
    !auxiliaries.has(tokens[i - 1]) &&
    !isWithin(scene, that, i + 1, 8) &&
    !(finding.has(t) && isInserted(scene, i))
  )
    return null
  const { end, apposed } = subjectEnd(tokens, sentence, i)
  if (end <= sentence.first) return null
  if (!progressive)
    for (let k = i - 1; k >= end && tokens[k]!.pos !== 'PUNCT'; k--) if (beForms.has(tokens[k])) return null
  const stance = told.has(t) && isTold(scene, i) ? 'orders' : said
  // "the police, who said": the span of the source goes up to the pronoun that stands for it.
  const pronounEnd = relatives.has(tokens[end])
    ? tokens[end]
    : relatives.has(tokens[end + 1]) && tokens[end]?.text === ','
      ? tokens[end + 1]
      : undefined
  const cue = (named: Source | null, rule: string): Cue => {
    const source = named && pronounEnd && end < i ? shownAt(named, { start: named.start, end: pronounEnd.end }) : named
    return {
      first: i,
      last: i + 1,
      source,
      side: 'before',
      stance,
      rule,
      relative: pronounEnd !== undefined,
    }
  }
  const apposition = apposed ? personBetween(scene, end, i) : null
  if (apposition) return cue(apposition, 'subject + cue')
  const who = pronoun(scene, end - 1)
  if (who !== undefined) return naming.has(t) && asides.has(tokens[end - 2]) ? null : cue(who, 'pronoun + cue')
  if (joining.has(tokens[end - 1]) && !nounLikeVerbs.has(t)) {
    const shared = scene.before ?? mainSubject(scene, i)
    if (shared) return cue(shared, 'joined cue')
  }
  if (nounLikeVerbs.has(t) && !(end === i && t.pos === 'VERB') && !actsAsVerb(scene, i)) return null
  const nearest = phraseBefore(tokens, sentence, end) ?? personEnding(scene, end)
  if (nearest && nearest.last < end && tokens[nearest.last]?.text !== '(' && !onDay.has(tokens[nearest.last]))
    return null
  const name = apposed ? nearest : (clauseSubject(scene, nearest, end) ?? nearest)
  if (!name) return null
  if (noOne.has(tokens[name.head]) || (stance === 'thinks' && tokens[name.head]!.pos === 'ADJ')) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  if (apposed && quoting.has(tokens[end + 1])) {
    const quoted = phraseAfter(tokens, sentence, end + 2)
    if (quoted) {
      const inner = sourceOf(tokens, scene.text, quoted, scene.actors, scene.memory)
      return { ...cue(inner, 'citing'), via: [source] }
    }
  }
  return cue(source, 'subject + cue')
}

/** "…, the high court found on review, …": between two commas, with no object of its own. */
const isInserted = (scene: Scene, i: number): boolean => {
  const { tokens, sentence } = scene
  let at = i - 1
  while (at > sentence.first && i - at < 9 && tokens[at]!.pos !== 'PUNCT' && tokens[at]!.pos !== 'VERB') at--
  if (tokens[at]?.text !== ',' || i - at < 2) return false
  if (tokens[i + 1]?.pos !== 'ADP' && tokens[i + 1]?.text !== ',') return false
  for (let k = i + 1; k < Math.min(sentence.last, i + 7); k++)
    if (tokens[k]!.text === ',' || tokens[k]!.text === '.') return true
  return false
}

/** A person whose name ends before the verb, whatever the tagger makes of it: "Kim Ji-na said". */
const personEnding = (scene: Scene, end: number): Phrase | null => {
  const person = actorBefore(scene.actors, end)
  return person?.person && person.last === end ? { first: person.first, last: end, head: end - 1 } : null
}

/** "estimates that" after any subject, "estimate that" after a plural only: "a UN estimate that" is a noun. */
const inflected = (word: string): boolean => word.endsWith('s') || word.endsWith('ed') || word.endsWith('ing')

/** "…, the agency claims.", "figures show 20", "the junta claims to have": by what follows the word is no noun. */
const actsAsVerb = (scene: Scene, i: number): boolean => {
  const next = scene.tokens[i + 1]
  if (i + 1 >= scene.sentence.last || !next || next.text === '.') return true
  if (next.lower === 'that') return inflected(scene.tokens[i]!.lower) || scene.tokens[i - 1]!.lower.endsWith('s')
  return showing.has(scene.tokens[i]) && (next.pos === 'NUM' || next.pos === 'DET' || next.lower === 'to')
}

const isWithin = (
  scene: Scene,
  words: { has(t: Token | undefined): boolean },
  from: number,
  reach: number,
): boolean => {
  const end = Math.min(from + reach, scene.sentence.last)
  for (let k = from; k < end; k++) if (words.has(scene.tokens[k])) return true
  return false
}

/** "told the centres to shut": an order, not a report. */
const isTold = (scene: Scene, i: number): boolean => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, i + 1)
  const to = name ? name.last : i + 2
  return tokens[to]?.lower === 'to' && tokens[to + 1]?.pos === 'VERB'
}
