import type { Sentence, Token } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import type { AttributionMention } from '../annotations.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { phraseAfter, phraseBefore, subjectEnd } from './phrase.ts'
import { actorStarting, type Scene } from './scene.ts'
import { type Source, sourceOf } from './source.ts'
import { speaks } from './speaker.ts'

const disclosing = wordSet('disclosed announced revealed stated')
const known = wordSet('known')
const made = wordSet('made')
const contained = wordSet('contained')
const this_ = wordSet('this')
const disclosures = wordSet('disclosure revelation announcement')
const links = wordSet('by from')
const opening = new Set(['ADP', 'PUNCT', 'ADV', 'SCONJ', 'PROPN'])
/** Words that the rules of this file begin with. */
const ofTelling = wordKind((word) => disclosing.has(word) || known.has(word) || contained.has(word) || made.has(word))

/**
 * Whose words the sentences before are: "Musa Bello, the commissioner, disclosed this on Monday.", "This was made known by the
 * director." Null where a sentence says no such thing.
 */
export const tellerOfBefore = (scene: Scene): Source | null => {
  const { tokens, sentence } = scene
  const { first, last, kinds } = sentence
  if (!(kinds & ofTelling)) return null
  if (opensSo(tokens, sentence)) return givenBy(scene)
  for (let i = first + 1; i < last; i++) {
    const verb = disclosing.has(tokens[i]) || made.has(tokens[i])
    if (!verb || !this_.has(tokens[i + 1])) continue
    if (made.has(tokens[i]) && !known.has(tokens[i + 2])) continue
    const after = tokens[made.has(tokens[i]) ? i + 3 : i + 2]
    return after && !opening.has(after.pos) ? null : subjectOf(scene, i)
  }
  return null
}

/** "This was disclosed", "The disclosure was made", "This is contained in a statement": up to the verb. */
const opensSo = (tokens: readonly Token[], { first }: Sentence): boolean => {
  const noun = tokens[first]!.lower === 'the' && disclosures.has(tokens[first + 1])
  if (!noun && !this_.has(tokens[first])) return false
  let at = noun ? first + 2 : first + 1
  if (!isAuxiliary(tokens[at])) return false
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  if (!isBe(tokens[at - 1]) && tokens[at - 1]?.pos !== 'ADV') return false
  if (contained.has(tokens[at]) || disclosing.has(tokens[at])) return true
  return made.has(tokens[at]) && (noun || known.has(tokens[at + 1]))
}

/** "by the Director General of the agency, Musa Bello": the person, where named; else the office. */
const givenBy = (scene: Scene): Source | null => {
  const { tokens, sentence, actors, memory, text } = scene
  for (let i = sentence.first + 2; i < sentence.last - 1; i++) {
    if (!links.has(tokens[i])) continue
    const name = phraseAfter(tokens, sentence, i + 1)
    if (!name) continue
    const apposed = tokens[name.last]?.text === ',' ? actorStarting(actors, name.last + 1) : undefined
    if (apposed?.person)
      return { start: apposed.start, end: apposed.end, name: apposed.name, kind: apposed.kind ?? 'official' }
    const source = sourceOf(tokens, text, name, actors, memory)
    return speaks(tokens, name.head) || isActor(scene, source.name) ? source : null
  }
  return null
}

const subjectOf = (scene: Scene, verb: number): Source | null => {
  const { tokens, sentence, actors, memory, text } = scene
  const { end, apposed } = subjectEnd(tokens, sentence, verb)
  const person = apposed ? actorStarting(actors, end + 1) : undefined
  if (person?.person)
    return { start: person.start, end: person.end, name: person.name, kind: person.kind ?? 'official' }
  const name = phraseBefore(tokens, sentence, end)
  if (!name) return null
  const source = sourceOf(tokens, text, name, actors, memory)
  return speaks(tokens, name.head) || isActor(scene, source.name) ? source : null
}

const isActor = ({ actors }: Scene, name: string): boolean => actors.some((a) => a.name === name)

/** The sentences that are told of so, without words of anybody else: those before it in its paragraph, or all of the paragraph before. */
export const toldBefore = (
  sentences: readonly Sentence[],
  at: number,
  found: readonly AttributionMention[],
): readonly Sentence[] => {
  const here = sentences[at]!.paragraph
  const paragraph = sentences[at - 1]?.paragraph ?? -1
  if (paragraph < here - 1) return none
  const told: Sentence[] = []
  for (let k = at - 1; k >= 0 && sentences[k]!.paragraph === paragraph; k--) {
    const { start, end } = sentences[k]!
    if (!found.some((a) => a.stance !== 'thinks' && a.cue.start >= start && a.cue.start < end)) told.push(sentences[k]!)
  }
  return told.reverse()
}

const none: readonly Sentence[] = []
