import type { Token } from '../../2-document/tokens.ts'
import { inflect } from '../clause/en/inflect.ts'
import { wordSet } from '../lexicon.ts'
import { holderBefore } from './attitude-cue.ts'
import { attitudeNouns, attitudeStates, lightVerbs } from './en/attitudes.ts'
import { timeWords } from './en/cues.ts'
import { canHold } from './holder.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import type { Cue, Scene } from './scene.ts'
import { shownAt, sourceOf } from './source.ts'
import { itself } from './subject.ts'

const nouns = wordSet(attitudeNouns)
const states = wordSet(attitudeStates)
const lightForms = lightVerbs.split(' ').flatMap((base) => Object.values(inflect(base)))
const light = wordSet(lightForms)
const beForms = wordSet('is are was were been being be am remains remained seems seemed became')
const possessives = wordSet("'s ’s '")
const times = wordSet(timeWords)
const views = wordSet('view views opinion mind eyes words telling')
const owners = wordSet('his her their its my our')
const holding = wordSet('among from')
const complements = wordSet('that to about on against over towards toward regarding')

/** Words that the rules of this file begin with. */
export const attitudeWords: readonly string[] = [
  ...lightForms,
  ...attitudeNouns.split(/\s+/),
  ...attitudeStates.split(/\s+/),
]

/** "the minister's remarks", "voiced outrage", "is against it": somebody's attitude in a noun or after "is". */
export const attitudeNounCue = (scene: Scene, i: number): Cue | null => {
  if (i === scene.sentence.first) return null
  const t = scene.tokens[i]
  if (nouns.has(t)) return viewOf(scene, i) ?? heldBy(scene, i) ?? ownedCue(scene, i)
  if (light.has(t)) return lightCue(scene, i)
  return states.has(t) ? stateCue(scene, i) : null
}

/** "in her view", "in the union's opinion". */
const viewOf = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence, memory } = scene
  const mark = tokens[i - 1]
  if (!views.has(tokens[i]) || !mark) return null
  if (owners.has(mark) && tokens[i - 2]?.lower === 'in') {
    const who = memory.person ?? memory.last
    return made(i, who ? shownAt(who, mark) : itself(mark), 'attitude noun')
  }
  const name = possessives.has(mark) ? phraseBefore(tokens, sentence, i - 1) : null
  if (!name || tokens[name.first - 1]?.lower !== 'in' || !canHold(scene, name)) return null
  return made(i, sourceOf(tokens, scene.text, name, scene.actors, memory), 'attitude noun')
}

/** "concern among diplomats", "criticism from both parties". */
const heldBy = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  if (!holding.has(tokens[i + 1]) || isMadeFrom(tokens, i)) return null
  const name = phraseAfter(tokens, sentence, i + 2)
  if (!name || !canHold(scene, name)) return null
  return {
    ...made(i, sourceOf(tokens, scene.text, name, scene.actors, scene.memory), 'attitude noun'),
    last: i + 2,
    side: 'after',
  }
}

const rung = wordSet('call calls')
const ringing = wordSet('make makes made making place places placed placing')

/** "forced to make fraudulent calls from a mansion": where they telephoned, nobody who asks for anything. */
const isMadeFrom = (tokens: readonly Token[], i: number): boolean => {
  if (!rung.has(tokens[i])) return false
  let at = i - 1
  while (at > 0 && i - at < 4 && modifiers.has(tokens[at]!.pos)) at--
  return ringing.has(tokens[at])
}

/** "the minister's earlier remarks", "their plan". */
const ownedCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence, memory } = scene
  if (!complements.has(tokens[i + 1]) && !(times.has(tokens[i + 1]) && complements.has(tokens[i + 2]))) return null
  let at = i
  while (at > sentence.first && i - at < 4 && modifiers.has(tokens[at - 1]!.pos) && !possessives.has(tokens[at - 1]))
    at--
  const mark = tokens[at - 1]
  if (!mark || at <= sentence.first) return null
  if (!possessives.has(mark)) return null
  const name = phraseBefore(tokens, sentence, at - 1)
  if (!name || !canHold(scene, name)) return null
  return made(i, sourceOf(tokens, scene.text, name, scene.actors, memory), 'attitude noun')
}

const modifiers = new Set(['ADJ', 'NOUN', 'ADV', 'PROPN'])

/** "issued a statement", "voiced their outrage": the verb says little, the noun what is done. */
const lightCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  for (let k = i + 1; k < sentence.last && k < i + 6; k++) {
    const t = tokens[k]!
    if (t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'PRON') return null
    if (!nouns.has(t)) continue
    const source = holderBefore(scene, i)
    return source && made(i, source, 'attitude noun')
  }
  return null
}

/** "is against the plan", "was critical of", "are ready to". */
const stateCue = (scene: Scene, i: number): Cue | null => {
  const { tokens, sentence } = scene
  let at = i - 1
  while (at > sentence.first && (tokens[at]!.pos === 'ADV' || tokens[at]!.pos === 'PART' || tokens[at]!.lower === 'a'))
    at--
  if (!beForms.has(tokens[at]) && tokens[at]!.lower !== "'s" && tokens[at]!.lower !== '’s') return null
  const source = holderBefore(scene, at)
  return source && made(i, source, 'attitude state')
}

const made = (i: number, source: Cue['source'], rule: string): Cue => ({
  first: i,
  last: i + 1,
  source,
  side: 'before',
  stance: 'thinks',
  rule,
})
