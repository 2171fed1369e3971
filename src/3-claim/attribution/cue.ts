import { wordKind } from '../../2-document/vocabulary.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { attitudeCue, attitudeStarts } from './attitude-cue.ts'
import { attitudeNounCue, attitudeWords } from './attitude-noun.ts'
import { bracketedName } from './bracket-cue.ts'
import { cuePhrases, cueVerbPhrases, cueVerbs, passiveCues } from './en/cues.ts'
import { invertedCue, participleCue } from './inverted-cue.ts'
import { closingName, phraseCue, reportedBy, reportedVerbs } from './name-cue.ts'
import { openingCue } from './opening-cue.ts'
import { paperCue, paperWords, speechNounCue } from './paper-cue.ts'
import { passiveCue } from './passive-cue.ts'
import type { Cue, Scene } from './scene.ts'
import { verbCue } from './verb-cue.ts'

const verbs = lexicon([...cueVerbs, ...cueVerbPhrases])
const phrases = lexicon(cuePhrases.map((p) => [p, true as const]))

/** Words that any of the rules below begin with: most tokens need no more than this look. */
const starts = wordSet([
  ...[...cueVerbs, ...cueVerbPhrases].map(([verb]) => verb.split(' ')[0]!),
  ...cuePhrases.map((phrase) => phrase.split(' ')[0]!),
  ...passiveCues.split(' '),
  ...reportedVerbs.split(' '),
  ...paperWords,
  ...attitudeStarts,
  ...attitudeWords,
  ':',
  '(',
])

/** Words that a cue may begin with, wherever they stand. */
const ofCue = wordKind((word) => starts.has(word))

/** The cue that begins at a token, or null. */
export const cueAt = (scene: Scene, i: number): Cue | null => {
  const { tokens } = scene
  const t = tokens[i]!
  if (i === scene.sentence.first) {
    const opened = openingCue(scene, i)
    if (opened) return opened
  }
  if (!(t.kinds & ofCue)) return null
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
  return (
    reportedBy(scene, i) ??
    paperCue(scene, i) ??
    speechNounCue(scene, i) ??
    closingName(scene, i) ??
    bracketedName(scene, i) ??
    attitudeCue(scene, i) ??
    attitudeNounCue(scene, i)
  )
}
