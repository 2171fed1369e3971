import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { phraseAfter } from './phrase.ts'
import { actorBefore, actorStarting, type Cue, type Scene } from './scene.ts'
import { lastWord, type Source, sourceOf } from './source.ts'
import { speaks } from './speaker.ts'

/** What opens a sentence: "Citing police, Xinhua said", "Per the ministry, 45 …", "WALLACE: …". */
export const openingCue = (scene: Scene, i: number): Cue | null => {
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
  return dialogueCue(scene, quotes.has(t) ? i + 1 : i)
}

/** "Operation Gate: 34 freed": a headline, and nobody's words. */
const ventures = wordSet('operation operations operación operação opération operasi op project oplan')

/** "Gen. Sok Veasna: …", "WALLACE: …": who speaks the words after the colon. */
const dialogueCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!isCapital(tokens[i]) || ventures.has(tokens[i])) return null
  let colon = i + 1
  while (colon < sentence.last && colon - i < 12 && tokens[colon]!.text !== ':' && tokens[colon]!.pos !== 'VERB')
    colon++
  if (tokens[colon]?.text !== ':' || colon + 2 >= sentence.last) return null
  if (tokens[colon - 1]!.text === ')') return bracketedCue(scene, i, colon)
  if (isByline(scene, colon)) return null
  const person = actorBefore(scene.actors, colon)
  const alone =
    colon === i + 1
      ? scene.actors.find((a) => a.person && a.name.includes(' ') && lastWord(a.name) === tokens[i]!.lower)
      : undefined
  const named =
    person?.person && person.first >= i && person.last === colon && isTitled(scene, i, colon) ? person : alone
  const called = colon === i + 1 ? scene.memory.labels.get(tokens[i]!.lower) : undefined
  if (called)
    return { first: colon, last: colon + 1, source: called, side: 'before', stance: 'asserts', rule: 'name: words' }
  const office = named ? null : officeBefore(scene, i, colon)
  if (office) {
    scene.memory.inTalk = true
    return { first: colon, last: colon + 1, source: office, side: 'before', stance: 'asserts', rule: 'name: words' }
  }
  const label = !named && scene.memory.inTalk && colon === i + 1 && isLabel(tokens[i]!)
  if (!named && !label) return null
  scene.memory.inTalk = true
  const source: Source = {
    start: tokens[i]!.start,
    end: tokens[colon - 1]!.end,
    name: named?.name ?? tokens[i]!.text,
    kind: named ? (named.kind ?? 'official') : 'anonymous',
  }
  return { first: colon, last: colon + 1, source, side: 'before', stance: 'asserts', rule: 'name: words' }
}

/** "Spokesperson for the High Commissioner: Ann Cole": a name stands behind the colon, and no words. */
const isByline = ({ actors, sentence }: Scene, colon: number): boolean => {
  const named = actorStarting(actors, colon + 1)
  return named?.person === true && named.last === sentence.last
}

/** "Mr. Lim Guan (Minister of Home Affairs): …", "MINISTER OF HOME AFFAIRS (Lim Guan): …": the person of both. */
const bracketedCue = (scene: Scene, first: number, colon: number): Cue | null => {
  const { tokens, actors, memory } = scene
  let open = colon - 2
  while (open > first && tokens[open]!.text !== '(') open--
  if (open <= first) return null
  let office = false
  for (let k = first; k < colon; k++) {
    if (!isCapital(tokens[k]) && !small.has(tokens[k]) && tokens[k]!.pos !== 'PUNCT') return null
    if (speaks(tokens, k)) office = true
  }
  const person =
    actors.find((a) => a.person && a.first === open + 1 && a.last === colon - 1 && a.name.includes(' ')) ??
    actors.find((a) => a.person && a.first >= first && a.last === open && a.name.includes(' '))
  if (!person || !office) return null
  memory.inTalk = true
  const { start, end, name, kind } = person
  const source: Source = { start, end, name, kind: kind ?? 'official' }
  const opens = tokens[first]!
  if (isLabel(opens) && person.first > open) memory.labels.set(opens.lower, source)
  return { first: colon, last: colon + 1, source, side: 'before', stance: 'asserts', rule: 'name: words' }
}

const small = wordSet('of for and the')

/** "The Deputy Minister of Foreign Affairs: Mr Speaker, …": an office before the colon, and nothing else. */
const officeBefore = (scene: Scene, first: number, colon: number): Source | null => {
  const { tokens, sentence, actors } = scene
  for (let k = first; k < colon; k++) if (!isCapital(tokens[k]) && !small.has(tokens[k])) return null
  const post = actors.find((a) => a.rule === 'named post' && a.first >= first && a.last <= colon)
  if (post?.kind !== 'official' || tokens[colon + 1]?.pos === 'NUM') return null
  const name = phraseAfter(tokens, sentence, first)
  return name?.last === colon ? sourceOf(tokens, scene.text, name, actors, scene.memory) : null
}

/** "WALLACE:" among others who speak in turn. */
const isLabel = ({ text }: Token): boolean =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()

/** "Police chief of Takeo, Ouk Hay Seila:", not "Success on Border Trade:": what else stands there says who it is. */
const isTitled = ({ tokens }: Scene, first: number, colon: number): boolean => {
  let plain = true
  for (let k = first; k < colon; k++) {
    if (speaks(tokens, k)) return true
    if (joints.has(tokens[k]!.pos)) plain = false
  }
  return plain
}

const joints = new Set(['ADP', 'PART', 'DET', 'CCONJ', 'SCONJ'])
const quotes = wordSet('" “')

const isCapital = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower
