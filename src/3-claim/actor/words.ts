import type { Token } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { type ActorNoun, actorNouns, titles } from './en/nouns.ts'

export const nouns = lexicon<ActorNoun>(actorNouns)
export const titleWords = wordSet(titles)

export const stopWords = wordSet(
  'the a an of in on at for to and by from with as but or nor so yet if when while after before since until because although though that which who whom whose what where why how this these those there here it its he his she her they their we our i you your not no all some any each both more most other another only also however meanwhile according january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Whether a word begins with a capital or holds one. */
export const isCapital = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower && t.pos !== 'PUNCT'

/** Words that the name or the description of an actor may begin with. */
export const ofActor = wordKind((word) => word.text !== word.lower || nouns.opens(word.word))

const inNames = wordSet(
  'network alliance initiative institute forum observatory centre center project campaign council fund programme program',
)
const joining = wordSet('for against on of')
const aims = wordSet('for against')
/** "the Inter-Agency Council Against Trafficking", "the National Council for …": of a state. */
const ofState = wordSet('inter-agency agency national presidential ministerial federal')
const society: ActorNoun = { kind: 'ngo', sort: 'body' }

/** "Civil Society Network for Victim Assistance", "the Centre for Migration Studies": a word that is a body's only within a name that goes on. */
const isSociety = (tokens: readonly Token[], i: number): boolean =>
  inNames.has(tokens[i]) &&
  isCapital(tokens[i]) &&
  !ofState.has(tokens[i - 1]) &&
  (isCapital(tokens[i - 1]) ? joining : aims).has(tokens[i + 1]) &&
  isCapital(tokens[i + 2])

const attorneys = wordSet('attorney attorneys')
const states = wordSet('u.s. us united states district state county assistant')
const prosecutor: ActorNoun = { kind: 'official', sort: 'post' }

/** "U.S. Attorney Lena Hart", "the district attorney": who prosecutes for a state, and no lawyer of somebody. */
export const isProsecutor = (tokens: readonly Token[], i: number): boolean =>
  attorneys.has(tokens[i]) && states.has(tokens[i - 1])

/** The noun for an actor that stands at a token, or null; "the MPS" is a ministry, and no members of parliament. */
export const nounAt = (tokens: readonly Token[], i: number): ActorNoun | null =>
  isSociety(tokens, i)
    ? society
    : isProsecutor(tokens, i)
      ? prosecutor
      : tokens[i]?.text === 'MPS'
        ? null
        : (findAt(nouns, tokens, i)?.value ?? null)

/** Whether the noun for an office stands at a token: "minister", "spokesman". */
export const isPost = (tokens: readonly Token[], i: number): boolean => i >= 0 && nounAt(tokens, i)?.sort === 'post'

const possessives = wordSet("'s ’s")

/** Whether a word makes the one before it an owner. */
export const owns = (t: Token | undefined): boolean => possessives.has(t)

export const acronymRule = 'acronym'

const consonant = /^[b-df-gj-np-tv-z]/i

/** "An Giang border guards": no article stands so before a consonant; "an NGO worker" is spelt out. */
export const isNameAn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]!.text === 'An' &&
    next !== undefined &&
    isCapital(next) &&
    next.text !== next.text.toUpperCase() &&
    consonant.test(next.text)
  )
}
