import { countedIn } from './check.ts'
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

const ofSentences = (cases: readonly Case[]): Outcome[] =>
  cases.map((c) => {
    const got = countedIn(c.text).map(
      (k) => `${k.action} ${k.modality} ${range(k.count!)} ${k.count!.unit} ${k.nationalities.join()}`,
    )
    const wanted = c.modalities.map((m) => `${c.action} ${m} ${range(c)} ${c.unit} ${c.nations.join()}`)
    return {
      ...c,
      wanted: wanted[0]!,
      got: got.join(' ; '),
      isRight: got.length === 1 && wanted.includes(got[0]!),
    }
  })

/** "80-80 *" is said with any nationality. */
const isSaid = (claim: string, said: string): boolean =>
  claim.endsWith('*') ? said.startsWith(claim.slice(0, -1)) : said === claim

const ofTellings = (tellings: readonly Telling[]): Outcome[] =>
  tellings.map(({ name, action, text, claims }) => {
    const got = countedIn(text)
    const left = got.map((k) => `${k.action} ${range(k.count!)} ${k.nationalities.join()}`)
    for (const claim of claims) {
      const at = left.findIndex((k) => isSaid(claim, k.replace(`${action} `, '')))
      if (at < 0) left.push('missed')
      else left.splice(at, 1)
    }
    return {
      action,
      construction: name,
      verb: '',
      group: '',
      text,
      wanted: `${action} ${claims.join(', ')}`,
      got: got.map((k) => `${k.action} ${range(k.count!)} ${k.nationalities.join()}`).join(' ; '),
      isRight: left.length === 0,
    }
  })

/** No claim, or one of those modalities that the text allows. */
const ofSilences = (silences: readonly Silence[]): Outcome[] =>
  silences.map(({ name, action, text, allowed, unless }) => {
    const got = countedIn(text).filter((k) => !unless || k.action === action)
    return {
      action,
      construction: name,
      verb: '',
      group: '',
      text,
      wanted: allowed.join(' or ') || 'nothing',
      got: got.map((k) => `${k.action} ${k.modality} ${range(k.count!)} ${k.count!.unit}`).join(' ; '),
      isRight: got.every((k) => allowed.includes(k.modality)),
    }
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
