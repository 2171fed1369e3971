import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { isCapital, nounAt, stopWords } from './words.ts'

const joiners = wordSet("of for and the on against in de al bin binti van von & - ' ’s 's to")

/** "Henrique da Costa", "Faisal bin Nassar", "Haki na Bahari": small words within the names of persons. */
const particles = wordSet('de da dos das di du del della bin binti ibn bint van von der den na wa')

/** Whether what stands before "and" can qualify a noun after it: an adjective, or several words. */
const isQualifier = (tokens: readonly Token[], i: number, last: number): boolean => {
  const word = tokens[last - 1]!.lower
  return last - i >= 2 || word.endsWith('ic') || word.endsWith('al') || word.endsWith('ign')
}

/** "Economic and Financial Crimes Commission": the name goes on to its noun. */
const bodyFollows = (tokens: readonly Token[], from: number): boolean => {
  for (let k = from; k < from + 4 && isCapital(tokens[k]); k++)
    if (nounAt(tokens, k)?.sort === 'body' || units.has(tokens[k])) return true
  return false
}

const units = wordSet('group unit division section squad directorate branch')
const forces = wordSet('police army navy')

/** "the police Criminal Investigation and Detection Group": a unit that only what it belongs to tells from a firm. */
export const isUnit = (tokens: readonly Token[], i: number, last: number): boolean => {
  if (!units.has(tokens[last - 1]) || !forces.has(tokens[i - 1])) return false
  for (let k = i + 1; k < last - 1; k++) if (tokens[k]!.lower === 'and') return true
  return false
}

export const state = wordSet('state')

const trades = wordSet('trafficking traffic trade')
const traded = wordSet('persons women children people human')

/** "the Prohibition of Trafficking in Persons": what the trade is in is no place. */
const isTrade = (tokens: readonly Token[], link: number): boolean =>
  tokens[link]!.lower === 'in' && trades.has(tokens[link - 1]) && traded.has(tokens[link + 1])

/** The end of a run of capitalised words ("Nguyen Van An" too), with the small words that names hold ("Ministry of Labour and …"). */
export const runEnd = (tokens: readonly Token[], i: number, inPlace: Uint8Array): number => {
  let last = i + 1
  let bodySeen = nounAt(tokens, i)?.sort === 'body' && !state.has(tokens[i])
  while (last < tokens.length) {
    const t = tokens[last]!
    if (t.sentence !== tokens[i]!.sentence) break
    if (isCapital(t) && (!stopWords.has(t) || joiners.has(t) || t.text === 'An')) {
      if (nounAt(tokens, last)?.sort === 'body') bodySeen = true
      last++
      continue
    }
    if (
      t.text === '-' &&
      tokens[last + 1]?.start === t.end &&
      tokens[last - 1]!.end === t.start &&
      !isCapital(tokens[last + 1])
    ) {
      last += 2
      continue
    }
    if (particles.has(t) && !bodySeen && isCapital(tokens[last + 1]) && !stopWords.has(tokens[last + 1])) {
      last += 2
      continue
    }
    if (!joiners.has(t)) break
    const next = tokens[last + 1]
    const glued = t.start === tokens[last - 1]!.end && tokens[last + 1]?.start === t.end
    const tight = (t.text === '-' && glued) || t.text === '&' || t.lower === "'s" || t.lower === '’s'
    if (!isCapital(next) || stopWords.has(next)) {
      if (t.lower === 'the' || t.lower === 'and' || !bodySeen || !isCapital(tokens[last + 2])) break
      if (next?.lower !== 'the' || (t.lower === 'in' && inPlace[last + 2] === 1)) break
      last += 2
      continue
    }
    const joint =
      t.lower === 'and' && inPlace[last - 1] === 0 && isQualifier(tokens, i, last) && bodyFollows(tokens, last + 1)
    if (!(tight || joint || isTrade(tokens, last) || (bodySeen && t.lower !== 'to' && t.lower !== 'in'))) break
    last += 1
  }
  return last
}
