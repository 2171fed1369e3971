import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { paperNouns } from '../actor/en/nouns.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { people } from '../group/people.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { kindOf, nouns } from './kind.ts'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import { actorBefore, actorStarting, type Scene } from './scene.ts'
import type { Source } from './source.ts'

const links = wordSet('of as by in to at with on from then was were is are')
const papers = wordSet(paperNouns)
const who = wordSet('who')
const clauseOpeners = wordSet('that and but while whereas')

/** "A man reached by phone said", "nine Thais who came to Trat said": who opens the clause, where a thing or a place stands before the verb. */
export const clauseSubject = (scene: Scene, nearest: Phrase | null, end: number): Phrase | null => {
  const { tokens, sentence, actors } = scene
  const owner = nearest ? ownerOf(scene, nearest) : null
  if (owner) return owner
  const hangs = nearest !== null && hangsOnVerb(tokens, nearest)
  if (nearest && !hangs && (speaks(tokens, nearest.head) || isNamedActor(actors, nearest))) return null
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
    const met = hangs && next.pos === 'PRON'
    if ((speaks(tokens, name.head) || papers.has(tokens[name.head])) && (goesOn || described || met)) return name
  }
  return null
}

const relatives = wordSet('that which who')
/** "who said officials told them": what follows these is a clause of its own. */
const clausal = wordSet('said says say saying claimed claims believe believes believed think thinks thought told')

const accused = wordSet('accused suspected charged convicted wanted jailed arrested held')
const charging = wordSet('of with for')

/** "A lawyer for the company that rented two of the offices rejected": whom the clause is hung on that the phrase is the object of. */
export const ownerOf = ({ tokens, sentence }: Scene, { first }: Phrase): Phrase | null => {
  const that = relatives.has(tokens[first]) ? first : first - 1
  if (that > sentence.first && relatives.has(tokens[that]) && isVerbLike(tokens[that + 1])) {
    const name = phraseBefore(tokens, sentence, that)
    return name && speaks(tokens, name.head) ? name : null
  }
  let verb = first - 1
  while (tokenAt(tokens, verb)?.pos === 'ADV') verb--
  if (tokenAt(tokens, verb)?.pos !== 'VERB' || clausal.has(tokens[verb])) return null
  let at = verb - 1
  // "The man accused of luring the 30 women denied it"
  if (accused.has(tokens[at - 1]) && charging.has(tokens[at]) && at - 1 > sentence.first) {
    const name = phraseBefore(tokens, sentence, at - 1)
    return name && speaks(tokens, name.head) ? name : null
  }
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at--
  if (!relatives.has(tokens[at]) || at <= sentence.first) return null
  const name = phraseBefore(tokens, sentence, tokens[at - 1]?.text === ',' ? at - 1 : at)
  return name && speaks(tokens, name.head) ? name : null
}

/** "that controls Shwe Kokko": a verb, whatever the tagger makes of it. */
const isVerbLike = (t: Token | undefined): boolean => t !== undefined && t.text === t.lower && t.lower.endsWith('s')

/** "An officer we reached in Pramaoy disputed": the place hangs on the verb before it; "came as police said" is a clause. */
const hangsOnVerb = (tokens: readonly Token[], { first }: Phrase): boolean =>
  tokenAt(tokens, first - 1)?.pos === 'ADP' && tokens[first - 2]?.pos === 'VERB' && tokens[first - 1]!.lower !== 'as'

const isNamedActor = (actors: Scene['actors'], name: Phrase): boolean => {
  const actor = actorBefore(actors, name.last)
  return actor?.last === name.last && actor.kind !== null
}

/** Whether a noun is one for somebody: an office, a body, people, a nationality. */
export const speaks = (tokens: readonly Token[], head: number): boolean =>
  findAt(nouns, tokens, head) !== null ||
  people.get(tokens[head]) !== undefined ||
  findAt(nationalities, tokens, head) !== null

/** "the group's chief of staff, Major Saw San Aung, told …": the person that the apposition names. */
export const personBetween = (scene: Scene, comma: number, verb: number): Source | null => {
  const { actors, tokens } = scene
  // "Maj. Saw Htoo Wah": the full stop of the rank is a word of its own.
  const person = actorStarting(actors, tokens[comma + 2]?.text === '.' ? comma + 3 : comma + 1)
  if (!person?.person || person.last >= verb || tokens[person.last]?.text !== ',') return null
  const kind = person.kind ?? calledBefore(scene, comma)
  return {
    start: person.start,
    end: person.end,
    name: person.name,
    kind: kind && kind !== 'anonymous' ? kind : 'official',
  }
}

const the = wordSet('the')
const ones = wordSet('a an')

/** "The militia that runs the hall, the DKBA, says …": the body that the apposition names, where a mere thing stands before it. */
export const bodyBetween = (scene: Scene, comma: number, verb: number): Source | null => {
  const { actors, tokens, sentence } = scene
  const body = actorStarting(actors, the.has(tokens[comma + 1]) ? comma + 2 : comma + 1)
  if (!body?.kind || body.person || body.rule === 'described') return null
  if (body.last >= verb || tokens[body.last]?.text !== ',') return null
  const called = phraseBefore(tokens, sentence, comma)
  if (!called) return null
  // "A rights group, the Freedom Foundation, counts …": its name, not what it is.
  const isUnnamed = ones.has(tokens[called.first]) && body.rule !== 'described'
  if (!isUnnamed && (speaks(tokens, called.head) || isNamedActor(actors, called))) return null
  const { text, lower } = tokens[called.head]!
  return text === lower ? { start: body.start, end: body.end, name: body.name, kind: body.kind } : null
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
