import type { Token } from '../../2-document/tokens.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { people } from '../group/people.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import {
  cuePhrases,
  cueVerbPhrases,
  cueVerbs,
  inverting,
  needsAfter,
  needsWithin,
  nounLike,
  participles,
  passiveCues,
} from './en/cues.ts'
import { kindOf, nouns } from './kind.ts'
import { paperCue, paperWords, speechNounCue } from './paper-cue.ts'
import { type Phrase, phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { actorBefore, actorStarting, type Cue, type Scene, type Stance } from './scene.ts'
import { lastWord, type Source, sourceOf } from './source.ts'

const verbs = lexicon([...cueVerbs, ...cueVerbPhrases])
const phrases = lexicon(cuePhrases.map((p) => [p, true as const]))
const nounLikeVerbs = wordSet(nounLike)
const invertingVerbs = wordSet(inverting)
const passives = wordSet(passiveCues)
const after = new Map(Object.entries(needsAfter).map(([verb, next]) => [verb, wordSet(next)]))
const withinReach = new Map(Object.entries(needsWithin).map(([verb, word]) => [verb, wordSet(word)]))
const participleVerbs = wordSet(participles)
const noOne = wordSet('others ones both all some many most none own')
const links = wordSet('of as by in to at with on from then was were is are')
const beForms = wordSet('is are was were been being be')
const auxiliaries = wordSet('has have had')
const singular = wordSet('he she')
const thing = wordSet('it')
const plural = wordSet('they')
const ours = wordSet('i we you')
const closing = wordSet('” " ’ \' ,')
const joining = wordSet('and but')
const told = wordSet('told tells tell')
const quoting = wordSet('quoted quoting quotes cited citing cites')
const that = wordSet('that')
const reportedVerbs = 'reported confirmed announced stated disclosed revealed acknowledged verified related recounted'
const reported = wordSet(reportedVerbs)
const showing = wordSet('show shows claims claim finds find estimate estimates lists list detail details')
const relatives = wordSet('who which')
const naming = wordSet('called calls call')
const asides = wordSet('what which')
const giving = wordSet('gave gives give recorded registered logged tallied documented')
const finding = wordSet('found held')
const who = wordSet('who')
/** "330 people reported missing": what they are, not what they say. */
const states = wordSet('missing dead killed injured trapped stranded held')
const onDay = wordSet('on in')
const owners = wordSet('its his her their our')
const clauseOpeners = wordSet('that and but while whereas')
const openers = wordSet('in on at after before during since when as while for from with over')

/** Words that any of the rules below begin with: most tokens need no more than this look. */
const starts = wordSet([
  ...[...cueVerbs, ...cueVerbPhrases].map(([verb]) => verb.split(' ')[0]!),
  ...cuePhrases.map((phrase) => phrase.split(' ')[0]!),
  ...passiveCues.split(' '),
  ...reportedVerbs.split(' '),
  ...paperWords,
  ':',
])

/** The cue that begins at a token, or null. */
export const cueAt = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  const t = tokens[i]!
  if (i === scene.sentence.first) {
    const opened = openingCue(scene, i)
    if (opened) return opened
  }
  if (t.word === 0) return null
  if (!starts.has(t)) return null
  const phrase = findAt(phrases, tokens, i)
  if (phrase) return phraseCue(scene, i, phrase.last)
  const verb = findAt(verbs, tokens, i)
  if (verb) {
    if (scene.before && tokens[i - 1]?.text === ',' && t.lower.endsWith('ing'))
      return participleCue(scene, i, verb.value)
    const made =
      passiveCue(scene, i) ??
      invertedCue(scene, i, verb.value, true) ??
      verbCue(scene, i, verb.value) ??
      invertedCue(scene, i, verb.value, false) ??
      participleCue(scene, i, verb.value)
    if (made) return made
  }
  return reportedBy(scene, i) ?? paperCue(scene, i) ?? speechNounCue(scene, i) ?? closingName(scene, i)
}

/** What opens a sentence: "Citing police, Xinhua said", "Per the ministry, 45 …", "WALLACE: …". */
const openingCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  const t = tokens[i]!
  if (t.lower === 'citing' || t.lower === 'quoting') {
    const quoted = phraseAfter(tokens, sentence, i + 1)
    if (!quoted || tokens[quoted.last]?.text !== ',') return null
    const relay = phraseAfter(tokens, sentence, quoted.last + 1)
    if (!relay) return null
    const source = sourceOf(tokens, scene.text, quoted, scene.actors, scene.memory)
    const via = [sourceOf(tokens, scene.text, relay, scene.actors, scene.memory)]
    return { first: i, last: i + 1, source, side: 'after', stance: 'asserts', rule: 'citing', via, whole: true }
  }
  if (t.lower === 'per' && isCapital(tokens[i + 1]?.lower === 'the' ? tokens[i + 2] : tokens[i + 1])) {
    const name = phraseAfter(tokens, sentence, i + 1)
    if (!name || tokens[name.last]?.text !== ',') return null
    const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
    return { first: i, last: i + 1, source, side: 'after', stance: 'asserts', rule: 'according to', whole: true }
  }
  return dialogueCue(scene, i)
}

/** "Gen. Sok Veasna: …", "WALLACE: …": who speaks the words after the colon. */
const dialogueCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!isCapital(tokens[i])) return null
  let colon = i + 1
  while (colon < sentence.last && colon - i < 12 && tokens[colon]!.text !== ':' && tokens[colon]!.pos !== 'VERB')
    colon++
  if (tokens[colon]?.text !== ':' || colon + 2 >= sentence.last) return null
  const person = actorBefore(scene.actors, colon)
  const alone =
    colon === i + 1 ? scene.actors.find((a) => a.person && lastWord(a.name) === tokens[i]!.lower) : undefined
  if (!alone && !(person?.person && person.first >= i && person.last === colon)) return null
  const span = { start: tokens[i]!.start, end: tokens[colon - 1]!.end }
  const source = { ...span, name: alone?.name ?? person!.name, kind: (alone ?? person!).kind ?? ('official' as const) }
  return { first: colon, last: colon + 1, source, side: 'before', stance: 'asserts', rule: 'name: words' }
}

const isCapital = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower

/** "as reported by Xinhua", "was confirmed by the ministry". */
const reportedBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!reported.has(tokens[i]) || tokens[i + 1]?.lower !== 'by') return null
  const name = phraseAfter(tokens, sentence, i + 2)
  if (!name) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  if (source.kind === 'anonymous' && tokens[i + 2]!.pos !== 'DET') return null
  return { first: i, last: i + 2, source, side: 'after', stance: 'asserts', rule: 'reported by', whole: true }
}

/** "Forty freed in raid: police". */
const closingName = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (tokens[i]!.text !== ':' || i - sentence.first < 3) return null
  const name = phraseAfter(tokens, sentence, i + 1)
  if (!name || name.last - name.first > 4 || name.last < sentence.last) return null
  const actor = actorBefore(scene.actors, name.last)
  if (!actor?.kind || actor.last !== name.last) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 1, source, side: 'after', stance: 'asserts', rule: 'words: name' }
}

const phraseCue = (scene: Scene, first: number, last: number): Cue | null => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, owners.has(tokens[last]) ? last + 1 : last)
  const named = name && tokens[name.last]?.text === ',' ? apposedPerson(scene, name) : null
  const source = named ?? (name ? sourceOf(tokens, scene.text, name, scene.actors, scene.memory) : pronoun(scene, last))
  return source === undefined ? null : { first, last, source, side: 'after', stance: 'asserts', rule: 'according to' }
}

/** "according to its spokesperson, Irene Baluyot": the person that the apposition names. */
const apposedPerson = (scene: Scene, name: Phrase): Source | null => {
  const { tokens, actors } = scene
  if (findAt(nouns, tokens, name.head)?.value.sort === 'body') return null
  const person = actorStarting(actors, name.last + 1)
  if (!person?.person || !speaks(tokens, name.head)) return null
  const kind = person.kind ?? kindOf(tokens, name, [])
  return { start: person.start, end: person.end, name: person.name, kind: kind === 'anonymous' ? 'official' : kind }
}

/** "are believed to", "was reported": said by someone unnamed. "was quoted as saying": said by the subject. */
const passiveCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  let at = i - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (!beForms.has(tokens[at]) || !passives.has(tokens[i])) return null
  if (quoting.has(tokens[i])) {
    const said = sayingAfter(scene, i + 1)
    const { end } = subjectEnd(tokens, sentence, at)
    const name = said > 0 ? phraseBefore(tokens, sentence, end) : null
    if (name) {
      const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
      return { first: i, last: said, source, side: 'before', stance: 'asserts', rule: 'quoted as saying' }
    }
  }
  const by = tokens[i + 1]?.lower === 'by' ? phraseAfter(tokens, sentence, i + 2) : null
  const source = by ? sourceOf(tokens, scene.text, by, scene.actors, scene.memory) : null
  return { first: i, last: i + 1, source, side: by ? 'after' : 'before', stance: 'thinks', rule: 'passive cue' }
}

/** The token after "as saying" within reach, or -1. */
export const sayingAfter = (scene: Scene, from: number): number => {
  const { tokens, sentence } = scene
  for (let k = from; k + 1 < sentence.last && k - from < 14; k++)
    if (tokens[k]!.lower === 'as' && tokens[k + 1]!.lower.endsWith('ing')) return k + 2
  return -1
}

const verbCue = (scene: Scene, i: number, said: Stance): Cue | null => {
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
    const source = named && pronounEnd && end < i ? { ...named, end: pronounEnd.end } : named
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

/** "A man reached by phone said", "nine Thais who came to Trat said": who opens the clause, where a thing or a place stands before the verb. */
const clauseSubject = (scene: Scene, nearest: Phrase | null, end: number): Phrase | null => {
  const { tokens, sentence, actors } = scene
  if (nearest && (speaks(tokens, nearest.head) || isNamedActor(actors, nearest))) return null
  const before = nearest?.first ?? end
  let start = before
  while (start > sentence.first && tokens[start - 1]!.pos !== 'PUNCT' && !clauseOpeners.has(tokens[start - 1])) start--
  for (let k = start; k < before - 1; k++) {
    const name = phraseAfter(tokens, sentence, k)
    if (!name) continue
    if (name.last >= before) return null
    k = name.last - 1
    const next = tokens[name.last]!
    const goesOn = who.has(next) || (nearest === null && next.lower === 'that')
    const described = next.pos === 'VERB' && links.has(tokens[name.last + 1])
    if (speaks(tokens, name.head) && (goesOn || described)) return name
  }
  return null
}

/** A person whose name ends before the verb, whatever the tagger makes of it: "Kim Ji-na said". */
const personEnding = (scene: Scene, end: number): Phrase | null => {
  const person = actorBefore(scene.actors, end)
  return person?.person && person.last === end ? { first: person.first, last: end, head: end - 1 } : null
}

const isNamedActor = (actors: Scene['actors'], name: Phrase): boolean => {
  const actor = actorBefore(actors, name.last)
  return actor?.last === name.last && actor.kind !== null
}

/** Whether a noun is one for somebody: an office, a body, people, a nationality. */
const speaks = (tokens: readonly Token[], head: number): boolean =>
  findAt(nouns, tokens, head) !== null ||
  people.get(tokens[head]) !== undefined ||
  findAt(nationalities, tokens, head) !== null

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

/** "the group's chief of staff, Major Saw San Aung, told …": the person that the apposition names. */
const personBetween = (scene: Scene, comma: number, verb: number): Source | null => {
  const { actors, tokens } = scene
  const person = actorStarting(actors, comma + 1)
  if (!person?.person || person.last >= verb || tokens[person.last]?.text !== ',') return null
  const kind = person.kind ?? calledBefore(scene, comma)
  return {
    start: person.start,
    end: person.end,
    name: person.name,
    kind: kind && kind !== 'anonymous' ? kind : 'official',
  }
}

/** What the words before a name call the person: "a lawyer for 61 of them, Tunde Alabi, said". */
const calledBefore = (scene: Scene, comma: number): Source['kind'] | null => {
  const { tokens, sentence } = scene
  for (let k = comma - 1; k >= sentence.first && comma - k < 9 && tokens[k]!.text !== ','; k--) {
    const noun = findAt(nouns, tokens, k)?.value
    if (noun?.kind && noun.sort !== 'body') return noun.kind
  }
  const called = phraseBefore(tokens, sentence, comma)
  return called ? kindOf(tokens, called, []) : null
}

/** "…", said the minister. */
const invertedCue = (scene: Scene, i: number, stance: Stance, sure: boolean): Cue | null => {
  const { tokens, sentence, actors } = scene
  if (!invertingVerbs.has(tokens[i]) || i === sentence.first || !closing.has(tokens[i - 1])) return null
  if (sure && !actorStarting(actors, i + 1)?.person) return null
  const name = phraseAfter(tokens, sentence, i + 1)
  if (!name) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 1, source, side: 'after', stance, rule: 'cue + subject' }
}

/** "…, saying …": the speaker is the subject of the sentence, or whoever spoke in it before. */
const participleCue = (scene: Scene, i: number, stance: Stance): Cue | null => {
  const { tokens } = scene
  if (!tokens[i]!.lower.endsWith('ing') || tokens[i - 1]?.text !== ',') return null
  const source = scene.before ?? mainSubject(scene, i, quoting.has(tokens[i]))
  if (!source) return null
  const shown = { ...source, start: tokens[i]!.start, end: tokens[i]!.start }
  return { first: i, last: i + 1, source: scene.before ? shown : source, side: 'before', stance, rule: 'participle' }
}

/** The noun phrase or pronoun that begins a sentence, or stands after its opening adverbial. */
const mainSubject = (scene: Scene, before: number, verbFollows = false): Source | null => {
  const { tokens, sentence } = scene
  let at = sentence.first
  if (openers.has(tokens[at])) {
    while (at < before && tokens[at]!.text !== ',') at++
    at++
  }
  if (at >= before) return null
  const name = phraseAfter(tokens, sentence, at)
  if (!name) return pronoun(scene, at) ?? null
  const next = tokens[name.last]
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX' && (verbFollows || next.text !== ','))) return null
  return sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
}

/** Who opens the sentence before, where nobody spoke in it: "The spokesman has not changed a digit since. He said …". */
const openedBefore = (scene: Scene, person: boolean): Source | null => {
  const { actors, tokens, previous } = scene
  if (!previous || previous.spoke || previous.sentence.paragraph !== scene.sentence.paragraph) return null
  const { first, last } = previous.sentence
  const at = actors.findIndex((a) => a.first >= first)
  const opener = actors[at]
  if (!opener || opener.first - first > 5 || opener.last > last) return null
  for (let k = first; k < opener.first; k++) if (tokens[k]!.pos === 'VERB') return null
  let before = opener.first - 1
  while (before >= first && (tokens[before]!.pos === 'DET' || tokens[before]!.pos === 'ADJ')) before--
  if (before >= first && tokens[before]!.pos === 'ADP') return null
  let named = opener
  for (let n = at + 1; actors[n]?.first === named.last; n++) named = actors[n]!
  if (named.person !== person || (!person && named.kind === null)) return null
  return { start: named.start, end: named.end, name: named.name, kind: named.kind ?? 'official' }
}

/** Whom a pronoun stands for: undefined where the token is none, null where nobody has been named. */
const pronoun = (scene: Scene, at: number): Source | null | undefined => {
  const { tokens, memory, sentence } = scene
  const t = tokens[at]
  if (!t || at < sentence.first) return undefined
  const who = singular.has(t)
    ? (openedBefore(scene, true) ?? memory.person ?? memory.last)
    : thing.has(t)
      ? (openedBefore(scene, false) ?? memory.body)
      : plural.has(t)
        ? memory.last
        : ours.has(t)
          ? null
          : undefined
  if (who === undefined) return undefined
  return who ? { ...who, start: t.start, end: t.end } : null
}
