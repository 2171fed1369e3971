import type { Sentence } from '../../2-document/tokens.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { component } from '../component.ts'
import { tellerOfBefore, toldBefore } from './back.ts'
import { isBetween, type Open, openBehind } from './between.ts'
import { bulletinGiver, opensItem } from './bulletin.ts'
import { goesOnBy, isBullet, isEntry, isListed, opensAnswer, type Speaker, sheetVerb, speakerAfter } from './carry.ts'
import { contentOf } from './content.ts'
import { creditLine } from './credit.ts'
import { cueAt } from './cue.ts'
import { interviewOf } from './interview.ts'
import { quotedTokens } from './quotes.ts'
import { inChain, relayOf } from './relay.ts'
import { actorBefore, type Cue, type Scene } from './scene.ts'
import { memoryOf, remember, type Source } from './source.ts'
import { isToldOf } from './told.ts'

/** Who says what: a source, the word that shows it, and the stretch of text that is theirs. */
export const attribution = component({
  name: 'attribution',
  reads: ['tokens', 'sentences', 'text', 'actors'],
  adds: 'attributions',
  run: ({ tokens, sentences, text, actors }) => {
    const memory = memoryOf(actors)
    const found: AttributionMention[] = []
    const quoted = quotedTokens(tokens, sentences)
    const interview = interviewOf(tokens, sentences, actors)
    let speaker = null as Speaker | null
    let previous: Scene['previous'] = null
    let isItem = false
    let paragraph = -1
    let open: Open | null = null
    let isInLine = false
    for (let n = 0; n < sentences.length; n++) {
      const sentence = sentences[n]!
      if (sentence.paragraph !== paragraph) isItem = speaker !== null && opensItem(tokens, sentence)
      paragraph = sentence.paragraph
      isInLine = isBullet(tokens, sentence) || (isInLine && goesOnInLine(text, sentences, n))
      const scene: Scene = { tokens, text, actors, memory, sentence, previous, before: null }
      const all = cuesOf(scene, quoted)
      // Attitudes stand beside what is said: nobody takes the floor by them.
      const attitudes = all.filter((a) => !states(a))
      const here = inChain(scene, attitudes.length ? all.filter(states) : all)
      previous = { sentence, spoke: here.some((a) => a.source !== null) }
      if (interview?.answers.has(sentence.paragraph)) {
        found.push(...inOrder(answered(sentence, here, interview.source), attitudes))
        continue
      }
      const listed =
        (speaker?.over === 'lines' && (isListed(tokens, sentence) || isItem)) ||
        (speaker?.over === 'items' && isItem) ||
        (speaker?.over === 'figures' &&
          sentence.paragraph - speaker.paragraph <= 2 &&
          (isBullet(tokens, sentence) || isEntry(tokens, sentence))) ||
        (speaker !== null &&
          !speaker.listed &&
          sentence.paragraph - speaker.paragraph <= 1 &&
          isBullet(tokens, sentence))
      if (listed && speaker) {
        // A line of somebody's list is theirs, whoever else is named in it.
        for (const a of here) if (a.source && a.source.name !== speaker.source.name) a.via = [speaker.source, ...a.via]
        if (!here.length) here.push(goesOn(sentence, speaker, 'lines'))
        speaker.paragraph = sentence.paragraph
        speaker.inList = true
        found.push(...inOrder(here, attitudes))
        continue
      }
      if (speaker?.over === 'talk' && here.length > 0 && !here.some((a) => a.rule === 'name: words')) {
        // Whom a speaker quotes does not take the floor.
        found.push(...inOrder(here, attitudes))
        continue
      }
      const teller = tellerOfBefore(scene)
      if (teller) {
        const back = toldBefore(sentences, n, found).map((told) =>
          goesOn(told, { source: teller, via: [] }, 'told of before'),
        )
        found.push(...back)
        found.sort((a, b) => a.cue.start - b.cue.start)
        remember(memory, teller)
      }
      if (open && isBetween(open, sentence, here, text)) {
        found.push(goesOn(open.sentence, open, 'speech goes on'))
        found.sort((a, b) => a.cue.start - b.cue.start)
      }
      open = openBehind(speaker, sentence, sentences[n - 1], here)
      const next = speakerAfter(tokens, sentence, here, memory, isInLine)
      const giver = next ? null : bulletinGiver(tokens, sentence, actors)
      if (giver) speaker = itemsOf(scene, giver)
      else if (next !== undefined) speaker = next ?? (speaker?.over === 'figures' ? speaker : null)
      else if (opensAnswer(tokens, sentence)) speaker = answerer(scene)
      else if (sheetVerb(tokens, sentence) > 0) speaker = sheetGiver(scene, sheetVerb(tokens, sentence)) ?? speaker
      else if (speaker) {
        const rule = goesOnBy(tokens, sentence, speaker)
        if (rule) here.push(goesOn(sentence, speaker, rule))
        else if (
          speaker.over === 'talk' ||
          sentence.paragraph !== speaker.paragraph ||
          (speaker.listed && isBullet(tokens, sentence))
        )
          speaker = null
      }
      found.push(...inOrder(here, attitudes))
    }
    const credit = creditLine(tokens, sentences, text)
    if (credit) found.push(credit)
    return found
  },
})

/** Whether a sentence stands in the line of the one before it. */
const goesOnInLine = (text: string, sentences: readonly Sentence[], n: number): boolean =>
  !text.slice(sentences[n - 1]!.end, sentences[n]!.start).includes('\n')

/** What stands in an answer is of whoever is asked, who relays what others said. */
const answered = (sentence: Sentence, here: AttributionMention[], source: Source): AttributionMention[] => {
  if (!here.length) return [goesOn(sentence, { source, via: [] }, 'interview')]
  for (const a of here)
    if (!a.source) a.source = source
    else if (a.source.name !== source.name) a.via = [source, ...a.via]
  return here
}

const cuesOf = (scene: Scene, quoted: Uint8Array): AttributionMention[] => {
  const { tokens, sentence, memory } = scene
  const here: AttributionMention[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    if (quoted[i] === 1) continue
    const cue = cueAt(scene, i)
    if (!cue || isToldOf(tokens, here.findLast(states), cue)) continue
    if (cue.source && cue.stance !== 'thinks') {
      remember(memory, cue.source)
      scene.before = cue.source
    }
    const mention = finish(scene, cue)
    if (mention.source && mention.source !== cue.source) remember(memory, mention.source)
    here.push(mention)
    i = Math.max(i, cue.last - 1)
    // "according to an account by the minister": the words that name the source are no cue of their own.
    if (cue.rule === 'according to' && cue.source)
      while (i + 1 < sentence.last && tokens[i + 1]!.start < cue.source.end) i++
  }
  return here
}

const states = (a: AttributionMention): boolean => a.stance !== 'thinks'

const inOrder = (here: AttributionMention[], attitudes: readonly AttributionMention[]): AttributionMention[] =>
  attitudes.length ? [...here, ...attitudes].sort((a, b) => a.cue.start - b.cue.start) : here

/** Adds those that relay it ("told Reuters", "Reuters quoted … as saying") and the stretch of text that is said. */
const finish = (scene: Scene, cue: Cue): AttributionMention => {
  const { tokens, sentence, text } = scene
  const start = tokens[cue.first]!.start
  const end = tokens[cue.last - 1]!.end
  const relayed = relayOf(scene, cue)
  const { source } = cue
  const left = source && source.end <= start && source.start < start ? source.start : start
  const right = source && source.start >= end && cue.side === 'after' ? source.end : end
  return {
    first: cue.first,
    last: cue.last,
    start: left,
    end: right,
    cue: { start, end },
    source: relayed?.source ?? source,
    via: relayed?.via ?? [],
    content: contentOf(text, sentence, tokens, cue, left, right),
    carried: false,
    stance: cue.stance,
    rule: cue.rule,
  }
}

const answerer = (scene: Scene): Speaker | null => {
  const { actors, sentence, memory } = scene
  const person = actorBefore(actors, sentence.last)
  if (!person || person.first < sentence.first) return null
  const source = { start: person.start, end: person.end, name: person.name, kind: person.kind ?? 'official' }
  remember(memory, source)
  return {
    source,
    via: [],
    paragraph: sentence.paragraph,
    person: person.person,
    over: 'lines',
    inList: false,
    listed: false,
  }
}

/** Whose bulletin it is gives all its items. */
const itemsOf = ({ sentence, memory }: Scene, giver: ActorMention): Speaker => {
  const source = { start: giver.start, end: giver.end, name: giver.name, kind: giver.kind ?? 'official' }
  remember(memory, source)
  return {
    source,
    via: [],
    paragraph: sentence.paragraph,
    person: giver.person,
    over: 'items',
    inList: false,
    listed: false,
  }
}

/** Whoever is named before the verb gives the figures in the lines that follow. */
const sheetGiver = ({ actors, sentence, memory }: Scene, verb: number): Speaker | null => {
  const giver = actors.find((a) => a.first >= sentence.first && a.last <= verb)
  if (!giver || giver.person || !giver.kind) return null
  const source = { start: giver.start, end: giver.end, name: giver.name, kind: giver.kind }
  remember(memory, source)
  return {
    source,
    via: [],
    paragraph: sentence.paragraph,
    person: false,
    over: 'figures',
    inList: false,
    listed: false,
  }
}

/** A sentence with no cue of its own that goes on with the speaker of one before. */
const goesOn = (sentence: Sentence, speaker: Pick<Speaker, 'source' | 'via'>, rule: string): AttributionMention => ({
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
