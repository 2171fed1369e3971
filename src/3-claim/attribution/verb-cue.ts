import type { Token } from '../../2-document/tokens.ts'
import { tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { canSpeak } from './holder.ts'
import { countedBefore, governing, isGivenAt, type Phrase, phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { quoting } from './quoting.ts'
import { actorBefore, type Cue, type Scene, type Stance } from './scene.ts'
import { type Source, shownAt, sourceOf } from './source.ts'
import { bodyBetween, clauseSubject, ownerOf, personBetween, speaks } from './speaker.ts'
import { itself, mainSubject, pronoun, selfAt } from './subject.ts'
import { canReport, isNamed, isNounHere, isNounLike, isTold } from './verb-form.ts'
import { wholeOf } from './whole.ts'

const noOne = wordSet('others ones both all some many most none own')
const beForms = wordSet("is are was were been being be 're ’re")
const joining = wordSet('and but')
const told = wordSet('told tells tell')
const relatives = wordSet('who which')
const naming = wordSet('called calls call')
const asides = wordSet('what which')

const you = wordSet('you')
const onDay = wordSet('on in')
/** Whoever says or adds something can speak, whatever noun the text has for them. */
const core = wordSet('said say says told added adds stated states')
const human = new Set<Stance>(['denies', 'disputes', 'warns'])

/** "the police said", "he added", "…, the agency claims": a verb of saying behind its subject. */
export const verbCue = (scene: Scene, i: number, said: Stance): Cue | null => {
  const { tokens, sentence } = scene
  const t = tokens[i]!
  const progressive = t.lower.endsWith('ing')
  if (beForms.has(tokenAt(tokens, i - 1)) && !progressive) return null
  if (!canReport(scene, i)) return null
  const verb = governing(tokens, i)
  const { end, apposed } = subjectEnd(tokens, sentence, verb)
  if (end <= sentence.first) return null
  if (!progressive)
    for (let k = verb - 1; k >= end && tokens[k]!.pos !== 'PUNCT'; k--) if (beForms.has(tokens[k])) return null
  if (progressive && apposed && hasVerb(scene, end, i)) return null
  // "freed 43 victims, and the rest were let go, said the governor": a clause of its own, and no apposition.
  if (apposed && joining.has(tokens[end + 1]) && hasVerb(scene, end, i)) return null
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
      // "Europol, which helped, said": the clause ends before the verb.
      relative: pronounEnd !== undefined && !apposed,
    }
  }
  const apposition = apposed ? (personBetween(scene, end, i) ?? bodyBetween(scene, end, i)) : null
  if (apposition) return cue(apposition, 'subject + cue')
  const meant = pronoun(scene, end - 1)
  if (meant !== undefined)
    return naming.has(t) && asides.has(tokens[end - 2]) ? null : ofPronoun(scene, end - 1, cue(meant, 'pronoun + cue'))
  if (joining.has(tokens[end - 1]) && end - 1 > sentence.first && !isNounLike(t)) {
    const shared = scene.before ?? mainSubject(scene, i)
    if (shared) return cue(shared, 'joined cue')
  }
  if (isNounHere(scene, i, end)) return null
  // "the 63 people who carried out or planned the fraud": no verb of saying stands before it.
  if (tokens[end - 1]?.lower === 'or') return null
  const nearest =
    phraseBefore(tokens, sentence, end) ?? personEnding(scene, end) ?? countedBefore(tokens, sentence, end)
  if (nearest && nearest.last < end && !endsSooner(tokens, nearest.last)) return null
  const name =
    (apposed ? nearest && ownerOf(scene, nearest) : clauseSubject(scene, nearest, end)) ??
    (nearest && who.has(tokens[end]) ? personNearest(tokens, nearest) : nearest)
  if (!name) return null
  if (naming.has(t) && asides.has(tokens[name.first - 1])) return null
  if (noOne.has(tokens[name.head]) || isNamed(scene, i, name)) return null
  if (isAwaited(tokens, name.first, t)) return null
  if (!core.has(t) && !human.has(stance) && !canSpeak(scene, name)) return null
  const whole = wholeOf(tokens, sentence, name)
  if (whole)
    return cue({ ...sourceOf(tokens, scene.text, whole, scene.actors, scene.memory), kind: 'victim' }, 'part + cue')
  const called = sourceOf(tokens, scene.text, name, scene.actors, scene.memory)
  const source =
    apposed && name.last - name.first === 1 && ones.has(tokens[name.head]) ? described(scene, called, end, i) : called
  const maker = makerOfStatement(scene, name, called)
  if (maker) return cue(maker, 'subject + cue')
  if (apposed && quoting.has(tokens[end + 1])) {
    const quoted = phraseAfter(tokens, sentence, end + 2)
    if (quoted) {
      const inner = sourceOf(tokens, scene.text, quoted, scene.actors, scene.memory)
      return { ...cue(inner, 'citing'), via: [source] }
    }
  }
  return cue(source, 'subject + cue')
}

/** "the ministry (MoI) said", "the ministry on Monday said", "a report given to relatives said": what may stand between who speaks and the verb. */
const endsSooner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' || onDay.has(tokens[at]) || isGivenAt(tokens, at)

const owning = wordSet('the their his her its')
const awaiting = wordSet('until unless if once whether')

/** "are held until their embassies confirm who they are": what nobody has said yet; "until the ministry confirmed it" was said. */
const isAwaited = (tokens: readonly Token[], first: number, { lower }: Token): boolean => {
  if (lower.endsWith('d')) return false
  const before = tokenAt(tokens, first - 1)
  return awaiting.has(before) || (owning.has(before) && awaiting.has(tokens[first - 2]))
}

const who = wordSet('who')
const links = wordSet('from by of')

/** "41 calls from people who said": the people, as calls say nothing. */
const personNearest = (tokens: readonly Token[], name: Phrase): Phrase => {
  const { last } = name
  if (speaks(tokens, name.head) || !speaks(tokens, last - 1)) return name
  for (let k = last - 2; k > name.head; k--) if (links.has(tokens[k])) return { first: k + 1, last, head: last - 1 }
  return name
}

const statements = wordSet('statement release notice')
const givers = new Set<Source['kind']>(['official', 'embassy', 'un', 'ngo', 'company'])

/** "The bureau has freed 57 people, a statement said": the bureau's, which the sentence is about. */
const makerOfStatement = (scene: Scene, { first, last, head }: Phrase, called: Source): Source | null => {
  const { tokens } = scene
  if (called.kind !== 'media' || last - first !== 2 || !statements.has(tokens[head])) return null
  const maker = first > scene.sentence.first ? mainSubject(scene, first, true) : null
  return maker && givers.has(maker.kind)
    ? shownAt(maker, { start: tokens[first]!.start, end: tokens[last - 1]!.end })
    : null
}

const ones = wordSet('one another')

/** "One, a 25-year-old man from Eldoret, said": who it is, not "one". */
const described = ({ tokens, text }: Scene, one: Source, comma: number, verb: number): Source => {
  let last = comma + 1
  while (last < verb && tokens[last]!.text !== ',') last++
  const [from, to] = [tokens[comma + 1], tokens[last - 1]]
  if (tokens[comma]?.text !== ',' || tokens[last]?.text !== ',' || from?.pos !== 'DET' || !to) return one
  return { ...one, start: from.start, end: to.end, name: text.slice(from.start, to.end) }
}

/** A pronoun for nobody named so far stands for itself, and states nothing that a claim could be given for. */
const ofPronoun = ({ tokens, ...scene }: Scene, at: number, cue: Cue): Cue =>
  cue.source || selfAt({ tokens, ...scene }, at) || you.has(tokens[at])
    ? cue
    : { ...cue, source: itself(tokens[at]!), stance: 'thinks' }

/** A person whose name ends before the verb, whatever the tagger makes of it: "Kim Ji-na said". */
const personEnding = (scene: Scene, end: number): Phrase | null => {
  const person = actorBefore(scene.actors, end)
  return person?.person && person.last === end ? { first: person.first, last: end, head: end - 1 } : null
}

/** "In May, the police closed the road, saying …": between the commas stands the clause itself, and no apposition. */
const hasVerb = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (tokens[k]!.pos === 'VERB') return true
  return false
}
