import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import {
  breakers,
  bullets,
  callWords,
  directions,
  genericSites,
  inWords,
  localityNouns,
  neverAlone,
  numberedParts,
  numberedRoads,
  numberedSites,
  placeWords,
  prefixNouns,
  spoken,
} from './en/words.ts'
import {
  type Candidate,
  candidate,
  isCapitals,
  isName,
  isNumber,
  isProper,
  type Known,
  knownAt,
  runEnd,
} from './known.ts'
import { adminUnit, namedSite } from './nouns.ts'

/** Words that the name of a place may begin with. */
const ofPlace = wordKind((word) => isName(word) || prefixNouns.has(word))

/** All stretches of a text that may name a place, in order, not overlapping. */
export const findNames = (tokens: readonly Token[]): Candidate[] => {
  const found: Candidate[] = []
  let i = 0
  let end = -1
  while (i < tokens.length) {
    if (!(tokens[i]!.kinds & ofPlace)) {
      i++
      continue
    }
    const made = nameAt(tokens, i) ?? (i === end + 1 ? listed(tokens, i, found.at(-1)) : null)
    if (made) {
      end = made.last
      found.push(made)
      i = made.last
    } else i++
  }
  return found
}

const unknownRule = 'unknown name after a preposition'

/** "in Hanwella, Navinna and Madiwela": a list goes on after a place with names that no list has. */
const listed = (tokens: readonly Token[], i: number, previous: Candidate | undefined): Candidate | null => {
  if (!previous || previous.last !== i - 1 || !isProper(tokens[i])) return null
  const joint = tokens[i - 1]!
  if (joint.lower !== 'and' && joint.text !== ',') return null
  const end = runEnd(tokens, i)
  if (joint.text === ',' && tokens[end]?.lower !== 'and') return null
  const led = previous.rule === unknownRule || inWords.has(tokens[previous.first - 1])
  return led && tokens[i]!.sentence === joint.sentence && isUnheardOf(tokens, i, end)
    ? candidate('admin', 'locality', unknownRule, i, end, end, null)
    : null
}

const nameAt = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  if (prefixNouns.has(t) && isProper(tokens[i + 1])) {
    const made = prefixed(tokens, i)
    if (made) return made
  }
  // "US$14 billion", "US $14 billion" is money.
  if (!isName(t) || t.text.endsWith('$') || tokens[i + 1]?.text === '$') return null
  if (numberedRoads.has(t) && isNumber(tokens[i + 1]))
    return candidate('site', 'site', 'numbered road', i, i + 2, i + 2, null)
  if (numberedSites.has(t) && isNumberOrLetter(tokens[i + 1]) && t.text !== t.lower && !isProper(tokens[i - 1]))
    return candidate('site', 'site', 'numbered site', i, i + 2, i + 2, null)
  if (numberedParts.has(t) && isNumberOrLetter(tokens[i + 1]) && t.text !== t.lower && isLed(tokens[i - 1]))
    return candidate('admin', 'locality', 'numbered part of a town', i, i + 2, i + 2, null)
  const breaks = breakers.has(t)
  const capitals = isCapitals(t.text)
  if (breaks && !isName(tokens[i + 1]) && !capitals) return null
  const known = knownAt(tokens, i)
  const single = known === null || known.last === i + 1
  if (single && !(capitals && known?.entries.some((e) => e.listed))) {
    if (breaks) return null
    return inRun(tokens, i, neverAlone.has(t) ? null : known)
  }
  return breaks ? alone(i, known!) : inRun(tokens, i, known)
}

const leaders = new Set([',', '(', 'of'])
const isLed = (t: Token | undefined): boolean => inWords.has(t) || (t !== undefined && leaders.has(t.lower))

const letter = /^[A-Z]$/
/** "9" or "B": no year, no number of many. */
const isNumberOrLetter = (t: Token | undefined): boolean =>
  t !== undefined && (letter.test(t.text) || (isNumber(t) && t.text.length < 3))

/** A name in its run of capitalised words: the nouns in and behind the run may say what it is. */
const inRun = (tokens: readonly Token[], i: number, known: Known | null): Candidate | null => {
  const t = tokens[i]!
  const previous = tokenAt(tokens, i - 1)
  const started =
    previous !== undefined && previous.sentence === t.sentence && isProper(previous) && !directions.has(previous)
  if (!started) {
    const end = Math.max(runEnd(tokens, i), known?.last ?? 0)
    const made =
      namedSite(tokens, i, end, known) ??
      adminUnit(tokens, i, end, known) ??
      (known === null || known.last < end ? introduced(tokens, i, end) : null)
    if (made) return made
  }
  if (!known) return null
  const made = alone(i, known)
  made.before = started
  made.after = isProper(tokens[known.last]) && tokens[known.last]!.sentence === t.sentence
  return made
}

const alone = (i: number, known: Known): Candidate =>
  candidate('known', null, 'gazetteer', i, known.last, known.last, known)

/** Prefix nouns that are also words or names of people: only after a preposition or a comma. */
const doubtful = new Set(['ban', 'khan', 'moo', 'phum', 'lake', 'mount', 'jalan', 'port'])

/** "Barangay Anupul", "tambon Mae Ku": the noun counts as part of the name where it has a capital. */
const prefixed = (tokens: readonly Token[], i: number): Candidate | null => {
  const t = tokens[i]!
  const previous = tokens[i - 1]
  if (doubtful.has(t.lower) && !(isName(t) && (previous?.pos === 'ADP' || previous?.text === ','))) return null
  const own = knownAt(tokens, i)
  if (own && own.last > i + 1) return null
  const last = runEnd(tokens, i + 1)
  const site = namedSite(tokens, i, last, null)
  if (site) return site
  const known = knownAt(tokens, i + 1)
  const first = isName(t) ? i : i + 1
  return candidate('admin', 'locality', 'prefix noun', first, last, last, known?.last === last ? known : null)
}

/** Articles and saints that names of places begin with. */
const articles = wordSet('la las los el san santa santo sao são')
const goesOn = new Set(['PUNCT', 'ADP', 'CCONJ', 'ADV', 'VERB', 'AUX'])

/** Names that no list of any kind has, and that do not modify what follows. */
const isUnheardOf = (tokens: readonly Token[], i: number, end: number): boolean => {
  if (end - i > 3 || spoken.has(tokens[i])) return false
  for (let k = i; k < end; k++)
    if (
      (tokens[k]!.word !== 0 && !(k + 1 < end && articles.has(tokens[k]))) ||
      tokens[k]!.pos !== 'PROPN' ||
      isCapitals(tokens[k]!.text)
    )
      return false
  const next = tokens[end]
  return !next || goesOn.has(next.pos) || whens.has(next)
}
/** Times that may follow a name: "in Aniwatta yesterday", "at Nambatu the same week". */
const whens = wordSet('yesterday today tonight tomorrow last this next late early earlier days weeks months years the')

/** "• Oct. 7, Nawala: 19 arrested": the date and the place that an entry of a list is headed with. */
const isLabel = (tokens: readonly Token[], i: number, end: number): boolean => {
  if (tokens[end]?.text !== ':' || tokens[i - 1]!.text !== ',' || !isNumber(tokens[i - 2])) return false
  const { sentence } = tokens[i]!
  let k = i - 3
  while (k > 0 && i - k < 6 && !bullets.has(tokens[k]!.text)) k--
  return tokens[k]?.sentence === sentence && bullets.has(tokens[k]!.text) && isUnheardOf(tokens, i, end)
}

const possessives = new Set(["'s", '’s'])
const leading = wordSet('in at near inside outside around across from to')

/** "in Dhaka's Uttara": a part of a large town. */
const isOwned = (tokens: readonly Token[], i: number, end: number): boolean => {
  if (!possessives.has(tokens[i - 1]!.text) || !leading.has(tokens[i - 3])) return false
  const town = knownAt(tokens, i - 2)
  return town?.entries.some((e) => e.kind === 'locality' && e.size >= 1000) === true && isUnheardOf(tokens, i, end)
}

/** A name that no list has, where the words around it say that it is a place: "a place known as X", "the suburb of X", "in X, Lima", "at X Y in Lima". */
const introduced = (tokens: readonly Token[], i: number, end: number): Candidate | null => {
  const previous = tokenAt(tokens, i - 1)
  if (!previous || previous.sentence !== tokens[i]!.sentence) return null
  const known = previous.lower === 'as' && tokens[i - 2]?.lower === 'known'
  if (known || callWords.has(previous)) {
    const noun = tokens[known ? i - 3 : i - 2]
    if (placeWords.has(noun) || genericSites.has(noun))
      return candidate('site', 'site', 'name that is introduced', i, end, end, null)
    return localityNouns.has(noun) ? candidate('admin', 'locality', 'name that is introduced', i, end, end, null) : null
  }
  if (previous.lower === 'of' && localityNouns.has(tokens[i - 2]))
    return candidate('admin', 'locality', 'name that is introduced', i, end, end, null)
  if (isOwned(tokens, i, end))
    return candidate('admin', 'locality', 'name behind the town it lies in', i, end, end, null)
  if (isLabel(tokens, i, end)) return candidate('admin', 'locality', 'label of a list entry', i, end, end, null)
  if (!inWords.has(previous)) return null
  if (previous.lower === 'at' && end - i > 1 && tokens[end]?.lower === 'in' && isName(tokens[end + 1]))
    return candidate('site', 'site', 'name that is introduced', i, end, end, null)
  const outer = tokens[end]?.text === ',' && isName(tokens[end + 1]) && end - i <= 3 ? knownAt(tokens, end + 1) : null
  if (outer?.entries.some((e) => !e.adjective && (e.listed || e.kind === 'province' || e.size >= 1000)))
    return candidate('admin', 'locality', 'name before what it lies in', i, end, end, null)
  return isUnheardOf(tokens, i, end) ? candidate('admin', 'locality', unknownRule, i, end, end, null) : null
}
