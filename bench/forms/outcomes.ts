import { brief, countedIn } from './check.ts'
import { type Case, casesOf } from './sentences.ts'
import { type Silence, silencesOf } from './silences.ts'
import { type Telling, tellingsOf } from './tellings.ts'

/** One made text, what it says and what was read. */
export type Outcome = {
  action: string
  construction: string
  verb: string
  group: string
  text: string
  wanted: string
  got: string
  isRight: boolean
}

const range = (c: { low: number | null; high: number | null }): string => `${c.low ?? ''}-${c.high ?? ''}`

/** A text as it was made, and what reading it gave. */
const outcomeOf = (
  made: { name: string; action: string; text: string; verb?: string; group?: string },
  wanted: string,
  got: readonly string[],
  isRight: boolean,
): Outcome => ({
  action: made.action,
  construction: made.name,
  verb: made.verb ?? '',
  group: made.group ?? '',
  text: made.text,
  wanted,
  got: got.join(' ; '),
  isRight,
})

const ofSentences = (cases: readonly Case[]): Outcome[] =>
  cases.map((c) => {
    const got = countedIn(c.text).map(brief)
    const wanted = c.modalities.map((m) => `${c.action} ${m} ${range(c)} ${c.unit} ${c.nations.join()}`)
    return outcomeOf({ ...c, name: c.construction }, wanted[0]!, got, got.length === 1 && wanted.includes(got[0]!))
  })

/** "80-80 *" is said with any nationality. */
const isSaid = (claim: string, said: string): boolean =>
  claim.endsWith('*') ? said.startsWith(claim.slice(0, -1)) : said === claim

const ofTellings = (tellings: readonly Telling[]): Outcome[] =>
  tellings.map((told) => {
    const { action, claims } = told
    const got = countedIn(told.text).map((k) => `${k.action} ${range(k.count!)} ${k.nationalities.join()}`)
    const left = [...got]
    for (const claim of claims) {
      const at = left.findIndex((k) => isSaid(claim, k.replace(`${action} `, '')))
      if (at < 0) left.push('missed')
      else left.splice(at, 1)
    }
    return outcomeOf(told, `${action} ${claims.join(', ')}`, got, left.length === 0)
  })

/** No claim, or one of those modalities that the text allows. */
const ofSilences = (silences: readonly Silence[]): Outcome[] =>
  silences.map((silence) => {
    const { action, allowed, unless } = silence
    const got = countedIn(silence.text).filter((k) => !unless || k.action === action)
    const isRight = got.every((k) => allowed.includes(k.modality))
    return outcomeOf(silence, allowed.join(' or ') || 'nothing', got.map(brief), isRight)
  })

/** Made texts, read. */
export const outcomesOf = (
  cases: readonly Case[],
  tellings: readonly Telling[],
  silences: readonly Silence[],
): Outcome[] => [...ofSentences(cases), ...ofTellings(tellings), ...ofSilences(silences)]

/** All made texts, read; with `words` only those that all of them name. */
export const outcomes = (each: number, seed: number, words: readonly string[] = []) => {
  const wanted = (...names: string[]): boolean => words.every((w) => names.includes(w))
  return {
    sentences: ofSentences(casesOf(each, seed).filter((c) => wanted(c.action, c.construction, c.verb, c.group))),
    tellings: ofTellings(tellingsOf(each).filter((t) => wanted(t.action, t.name))),
    silences: ofSilences(silencesOf().filter((t) => wanted(t.action, t.name))),
  }
}
