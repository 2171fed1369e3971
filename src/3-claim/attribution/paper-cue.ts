import { paperNouns } from '../actor/en/nouns.ts'
import { bys, owners } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { speechNouns } from './en/cues.ts'
import { isNumber } from './kind.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { actorBefore, type Cue, type Scene } from './scene.ts'
import { type Source, shownAt, sourceOf } from './source.ts'
import { mainSubject } from './subject.ts'

const papers = wordSet(paperNouns)
const speech = wordSet(speechNouns)
const information = wordSet('information')
const possessives = wordSet("'s ’s his her their its")
const handing = wordSet('issued released published handed given compiled provided sent shared posted signed made')
const giving = wordSet('gave gives give handed issued released published provided shared sent posted')
const listeners = wordSet(
  'reporters journalists media parliament lawmakers legislators senators deputies senate congress newspapers newspaper',
)
const relatives = wordSet('that which')
const showingVerbs = 'has had have gives gave give listed lists puts put comes counts counted shows showed'
const showing = wordSet(showingVerbs)
const reckoningNouns = 'account count reckoning tally estimate'
const reckonings = wordSet(reckoningNouns)
const estimates = wordSet('estimate estimates')

/** Words that the rules of this file begin with. */
export const paperWords: readonly string[] = `${paperNouns} ${speechNouns} ${showingVerbs} ${reckoningNouns}`.split(
  /\s+/,
)

/**
 * Papers that hold figures: "a list issued on Wednesday by the commission", "the tally that the police gave reporters",
 * "a trade report has 759". The source is whoever made the paper, else the paper.
 */
export const paperCue = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  return papers.has(tokens[i]) ? makerCue(scene, i) : holding(scene, i)
}

/** Who made a paper that the text names, as a cue, or null: "figures published by the ministry", "a list his office gave". */
export const makerCue = (scene: Scene, i: number): Cue | null =>
  papers.has(scene.tokens[i]) || information.has(scene.tokens[i]) ? (madeBy(scene, i) ?? givenBy(scene, i)) : null

const madeBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  const at = tokens[i + 1]?.text === ',' ? i + 2 : i + 1
  if (!handing.has(tokens[at])) return null
  for (let k = at + 1; k < Math.min(sentence.last, at + (tokens[at + 1]?.lower === 'available' ? 10 : 6)); k++) {
    if (tokens[k]!.text === ',') return null
    if (tokens[k]!.lower !== 'by') continue
    const name = phraseAfter(tokens, sentence, owners.has(tokens[k + 1]) ? k + 2 : k + 1)
    if (!name) return null
    const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
    return { first: i, last: k + 1, source, side: 'after', stance: 'asserts', rule: 'paper by', whole: true }
  }
  return null
}

const givenBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  const at = relatives.has(tokens[i + 1]) ? i + 2 : i + 1
  const t = tokens[at]
  if (!t || at >= sentence.last) return null
  let source: Source | null = null
  let verb = at + 1
  if (t.lower === 'he' || t.lower === 'she' || t.lower === 'they' || t.lower === 'it') {
    const who = t.lower === 'it' ? scene.memory.body : scene.memory.last
    if (!who || !giving.has(tokens[verb])) return null
    source = shownAt(who, t)
  } else {
    const his = owners.has(t)
    const name = phraseAfter(tokens, sentence, his ? at + 1 : at)
    if (!name || name.last - at > 8 || !giving.has(tokens[name.last])) return null
    // "reports that three women sent by a broker are missing": nobody sent a report.
    if (bys.has(tokens[name.last + 1])) return null
    verb = name.last
    const owner = his && t.lower !== 'its' ? scene.memory.person : null
    source = owner ? shownAt(owner, t) : sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  }
  let last = verb + 1
  if (listeners.has(tokens[last])) last++
  if (showing.has(tokens[last])) last++
  return { first: i, last, source, side: 'before', stance: 'asserts', rule: 'paper given by', whole: true }
}

/** "An early bulletin had 114 Chinese": a paper as the subject of a verb with a number. */
const holding = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!showing.has(tokens[i]) || tokens[i + 1]?.pos !== 'NUM') return null
  let end = i
  if (tokens[end - 1]?.text === ',') {
    end--
    while (end > sentence.first && tokens[end - 1]!.text !== ',') end--
    end--
  }
  const name = end > sentence.first ? phraseBefore(tokens, sentence, end) : null
  if (!name || name.last !== end || !papers.has(tokens[name.head])) return null
  const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  return { first: i, last: i + 1, source, side: 'before', stance: 'asserts', rule: 'paper with a number' }
}

/** "the minister's claim", "allegations by residents", "a United Nations estimate that …". */
export const speechNounCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!speech.has(tokens[i]) && !reckonings.has(tokens[i])) return null
  const next = tokens[i + 1]?.lower
  if (next === 'by' || next === 'from') {
    const name = phraseAfter(tokens, sentence, i + 2)
    // "revising its count from 40": nobody's.
    if (!name || isNumber(tokens, name)) return null
    const source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
    return { first: i, last: i + 2, source, side: 'after', stance: 'asserts', rule: 'speech noun' }
  }
  const by = byAccount(scene, i)
  if (by) return by
  // "The ministry's own estimate is 600."
  const gives = being.has(tokens[i + 1]) && tokens[i + 1]?.sentence === tokens[i]!.sentence
  if (gives && !possessives.has(tokens[tokens[i - 1]?.lower === 'own' ? i - 2 : i - 1])) return null
  if (next !== 'that' && next !== 'of' && !gives) return null
  const stance = estimates.has(tokens[i]) ? 'estimates' : 'asserts'
  const source = possessor(scene, i) ?? maker(scene, i)
  return source ? { first: i, last: i + 1, source, side: 'before', stance, rule: 'speech noun' } : null
}

const being = wordSet('is was stands stood')

/** "by the council's account", "by its own count". */
const byAccount = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!reckonings.has(tokens[i])) return null
  let at = i - 1
  if (tokens[at]?.lower === 'own') at--
  const mark = tokens[at]
  if (!mark || !possessives.has(mark)) return null
  let source: Source | null = null
  if (owners.has(mark)) {
    if (tokens[at - 1]?.lower !== 'by') return null
    const told = at - 1 > sentence.first ? (mainSubject(scene, at - 1, true) ?? bodyIn(scene, at - 1)) : null
    const who = told ?? (mark.lower === 'its' ? scene.memory.body : scene.memory.last)
    if (!who) return null
    source = shownAt(who, mark)
  } else {
    const name = phraseBefore(tokens, sentence, at)
    if (!name || tokens[name.first - 1]?.lower !== 'by') return null
    source = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  }
  return { first: i, last: i + 1, source, side: 'before', stance: 'asserts', rule: 'by account', whole: true }
}

/** "Since 2022 the ministry has brought back 327, by its own count": the body that a sentence names before. */
const bodyIn = ({ actors, sentence }: Scene, before: number): Source | null => {
  const body = actors.find((a) => a.first >= sentence.first && a.last <= before && !a.person && a.kind !== null)
  return body ? { start: body.start, end: body.end, name: body.name, kind: body.kind! } : null
}

const possessor = (scene: Scene, i: number): Source | null => {
  const { tokens, sentence } = scene
  let at = i
  while (
    at > sentence.first &&
    !possessives.has(tokens[at - 1]) &&
    (tokens[at - 1]!.pos === 'ADJ' || tokens[at - 1]!.pos === 'NOUN')
  )
    at--
  const mark = tokens[at - 1]
  if (!mark || at <= sentence.first || !possessives.has(mark)) return null
  if (owners.has(mark)) {
    const who = scene.memory.last
    return who && shownAt(who, mark)
  }
  const name = phraseBefore(tokens, sentence, at - 1)
  return name ? sourceOf(tokens, scene.text, name, scene.actors, scene.memory) : null
}

const maker = (scene: Scene, i: number): Source | null => {
  const actor = actorBefore(scene.actors, i)
  if (!actor || actor.last !== i || actor.person || actor.kind === null) return null
  return { start: actor.start, end: actor.end, name: actor.name, kind: actor.kind }
}
