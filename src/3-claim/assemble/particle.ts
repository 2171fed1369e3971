import type { Token } from '../../2-document/tokens.ts'
import { bitSet, intern, wordKind } from '../../2-document/vocabulary.ts'
import * as words from '../clause/en/words.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { opening, opensAny } from './act-words.ts'

const to = wordSet('to')
const stopping = `; : who which after before when while because although though if but whether have has had could will would may might must should ${words.be}`
const stop = wordSet(stopping)
const gotten = wordSet('get gets got getting')

/** "were behind bars": a form of "be", behind which the words of a state stand close; "got five to seven years" is none. */
export const isState = (t: Token | undefined): boolean => isBe(t) && !gotten.has(t)

const joiners = wordSet('and but')

const mayMatter = bitSet([...opening, ...`${stopping} and but`.split(/\s+/).map(intern)])
/** Words that may end the search for a particle or begin one: most do neither. */
const ofParticle = wordKind(({ word }) => mayMatter(word))
const nowhereAfter: readonly number[] = []

/**
 * Where behind a verb a word stands that a particle of its begins with, allowing an object between and small words within.
 */
export const openingsAfter = (
  tokens: readonly Token[],
  verb: number,
  end: number,
  opens: { has(word: number): boolean },
  state: boolean,
): readonly number[] => {
  const limit = Math.min(end, verb + (state ? 5 : 18))
  let found: number[] | null = null
  for (let i = verb + 1; i < limit; i++) {
    const t = tokens[i]!
    if (!state && !(t.kinds & ofParticle)) continue
    const isOver = i > verb + 1 && (stop.has(t) || (joiners.has(t) && tokens[i + 1]?.pos === 'VERB'))
    const isOpening = opensAny(t.word) && opens.has(t.word)
    // "brought 50 before a court": the word that may end the search begins the particle.
    if (isOpening) (found ??= []).push(i)
    if (isOver || (state && t.pos === 'VERB' && !isOpening)) break
  }
  return found ?? nowhereAfter
}

/** Words that say something of their own behind a mark. */
const inWord = intern('in')
const ofWord = intern('of')
const deadWord = intern('dead')

/** Whether a mark or "to" stands between a verb and what may be its particle. */
const isBroken = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (tokens[i]!.pos === 'PUNCT' || to.has(tokens[i])) return true
  return false
}

/** "to be Kenyans, held captive": what stands behind the one comma is said of them, and is no state of the verb. */
const isSetApart = (tokens: readonly Token[], verb: number, at: number): boolean => {
  if (tokens[at - 1]!.text !== ',' || at - 1 === verb) return false
  for (let i = verb + 1; i < at - 1; i++) if (tokens[i]!.pos === 'PUNCT') return false
  return at - 2 > verb
}

/** "took out 215, broken down into …": not "took down". */
const downs = wordSet('down')
const broken = wordSet('broken')

/** "took $2 million in cash": what the money is, not "took in". */
const tender = wordSet('cash notes banknotes bills coins gold crypto cryptocurrency bitcoin')

/** "80 were deceived, 30 of whom are women": not "deceived of". */
const whom = wordSet('whom which them these')

/** "duped with promises of jobs": what they were promised, not "duped of". */
const offered = wordSet('promise promises offer offers prospect prospects hope hopes')

/** Where a particle stands after a verb, beginning at one of the places given, or null. */
export const findParticle = (
  tokens: readonly Token[],
  verb: number,
  openings: readonly number[],
  end: number,
  rest: readonly number[],
  state: boolean,
): { first: number; last: number } | null => {
  const isTight = rest.length === 1 && (rest[0] === inWord || rest[0] === deadWord)
  for (let k = 0; k < openings.length; k++) {
    const i = openings[k]!
    if (tokens[i]!.word !== rest[0]) {
      if (state && tokens[i]!.pos === 'VERB') return null
      continue
    }
    // "were brought to the centre, all in critical condition": not "brought in"; "seven were shot, six are dead".
    if (isTight && isBroken(tokens, verb + 1, i)) return null
    if (downs.has(tokens[i]) && broken.has(tokens[i - 1]) && i - 1 > verb) continue
    if (isTight && tender.has(tokens[i + 1])) continue
    if (rest[0] === ofWord && (offered.has(tokens[i - 1]) || whom.has(tokens[i + 1]))) continue
    if (state && isSetApart(tokens, verb, i)) return null
    const last = matchRest(tokens, i, end, rest)
    if (last > 0) return { first: i, last }
  }
  return null
}

const inNames = new Set(['PROPN', 'PART', 'DET'])
/** "in the Accra magistrate's court". */
const ofCourts = wordSet("magistrate magistrates high district regional criminal circuit city town crown federal ' ’")

const isInName = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!inNames.has(tokens[i]!.pos) && !ofCourts.has(tokens[i]) && !isHyphen(tokens, i)) return false
  return true
}

/** "Soekarno-Hatta Airport": a mark within a word. */
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' && tokens[i - 1]!.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end

const matchRest = (tokens: readonly Token[], from: number, end: number, rest: readonly number[]): number => {
  let at = from + 1
  for (let k = 1; k < rest.length; k++) {
    let limit = Math.min(end, at + 4)
    let hit = -1
    for (let i = at; i < limit; i++) {
      // "before the Lilongwe Chief Resident Magistrate's Court": a name is passed over.
      if (i === limit - 1 && isInName(tokens, at, i + 1) && limit < Math.min(end, at + 9)) limit++
      if (tokens[i]!.word === rest[k]) {
        hit = i
        break
      }
      if (
        (tokens[i]!.pos === 'PUNCT' && !isHyphen(tokens, i)) ||
        (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('threatening'))
      )
        break
    }
    if (hit < 0) return -1
    at = hit + 1
  }
  return at
}
