import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { ActorMention } from '../annotations.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { component } from '../component.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { knownNames } from './en/names.ts'
import { type ActorNoun, actorNouns, outletWords, paperNouns, portfolios, titles } from './en/nouns.ts'

const nouns = lexicon<ActorNoun>(actorNouns)
const names = lexicon<SourceKind>(knownNames.map(([name, kind]) => [name, kind, 'cased'] as const))
const kindOfNoun = new Map(actorNouns.map(([word, noun]) => [word, noun.kind]))
const titleWords = wordSet(titles)
const portfolioWords = wordSet(portfolios)
const papers = wordSet(paperNouns)
const joiners = wordSet("of for and the on against in de al bin binti van von & - ' ’s 's to")
const stopWords = wordSet(
  'the a an of in on at for to and by from with as but or nor so yet if when while after before since until because although though that which who whom whose what where why how this these those there here it its he his she her they their we our i you your not no all some any each both more most other another only also however meanwhile according january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec',
)
const modifierTags = new Set(['ADJ', 'NOUN', 'PROPN'])

const isCapital = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower && t.pos !== 'PUNCT'
const nounAt = (tokens: readonly Token[], i: number): ActorNoun | null => findAt(nouns, tokens, i)?.value ?? null

/** Who acts or speaks: institutions, officials, named persons, and described ones ("an immigration official"). */
export const actor = component({
  name: 'actor',
  reads: ['tokens', 'text', 'places'],
  adds: 'actors',
  run: ({ tokens, text, places }) => {
    const standing = placeStarts(places, tokens.length)
    const inPlace = placeTokens(places, tokens.length)
    const found: ActorMention[] = []
    let i = 0
    while (i < tokens.length) {
      const made = nameAt(tokens, text, i, standing, inPlace, found) ?? describedAt(tokens, text, i, found)
      if (made) {
        found.push(made)
        i = made.last
      } else i++
    }
    return completeBodies(completeNames(linkOffices(found, tokens)), tokens)
  },
})

/** Marks the tokens of places, of whatever use. */
const placeTokens = (places: readonly { first: number; last: number }[], length: number): Uint8Array => {
  const marks = new Uint8Array(length)
  for (const p of places) for (let i = p.first; i < p.last; i++) marks[i] = 1
  return marks
}

const placeStarts = (places: readonly { first: number; last: number; stands: boolean }[], length: number) => {
  const ends = new Int32Array(length)
  for (const p of places) if (p.stands) ends[p.first] = p.last
  return ends
}

const mention = (
  tokens: readonly Token[],
  text: string,
  first: number,
  last: number,
  nameFirst: number,
  kind: SourceKind | null,
  person: boolean,
  rule: string,
): ActorMention => {
  const start = tokens[first]!.start
  const end = tokens[last - 1]!.end
  const name = text.slice(tokens[nameFirst]!.start, end).replace(/['’]s?$/, '')
  return { first, last, start, end, name, kind, person, of: null, offices: [], rule }
}

/** A run of capitalised words: an institution where it holds such a noun or is known, else a person. */
const nameAt = (
  tokens: readonly Token[],
  text: string,
  i: number,
  standing: Int32Array,
  inPlace: Uint8Array,
  found: readonly ActorMention[],
): ActorMention | null => {
  const head = tokens[i]!
  if (!isCapital(head) || (standing[i] === 0 && inPlace[i] === 1 && i > 0 && isInStanding(standing, i))) return null
  const known = findAt(names, tokens, i)
  if (known && !isCapital(tokens[known.last]))
    return mention(tokens, text, i, known.last, i, known.value, false, 'known name')
  if (known?.value === 'media' && outletTails.has(tokens[known.last]))
    return mention(tokens, text, i, known.last + 1, i, 'media', false, 'known name')
  if (stopWords.has(head) || (head.text.length === 2 && head.text.endsWith('.') && stopWords.has(tokens[i + 1])))
    return null
  if (members.has(head) && tokens[i + 1]?.lower === 'of') return null
  const last = runEnd(tokens, i, inPlace)
  const called = i > 0 ? calledKind(tokens, i) : null
  if (last - i >= 2 && last - i <= 4 && outletLast.has(tokens[last - 1]))
    return mention(tokens, text, i, last, i, 'media', false, 'named body')
  if (called && last - i <= 4) return mention(tokens, text, i, last, i, called, false, 'named body')
  let lastNoun = -1
  let noun: ActorNoun | null = null
  for (let k = i; k < last; k++) {
    const here = nounAt(tokens, k)
    if (here) {
      lastNoun = k
      noun = here
    }
  }
  const body = bodyOf(tokens, i, last)
  if (body && !titledBefore(tokens, i)) return mention(tokens, text, i, last, i, body.kind, false, 'named body')
  if (noun && lastNoun === last - 1)
    return mention(tokens, text, i, last, i, noun.kind, false, noun.sort === 'body' ? 'named body' : 'named post')
  if (isAcronym(tokens, i, last)) return mention(tokens, text, i, last, i, 'official', false, acronymRule)
  const nameFirst = afterTitles(tokens, i, last)
  if (noun && noun.sort === 'body' && nameFirst === i)
    return mention(tokens, text, i, last, i, noun.kind, false, 'named body')
  if (nameFirst >= last) return null
  const place = standing[i]!
  if (nameFirst === i && place >= last) return null
  const titled = nameFirst > i || titleWords.has(tokens[i - 1]) || isPost(tokens, i - 1) || officeBefore(tokens, i)
  if (!titled && last - nameFirst < 2 && !isSurname(tokens[i]!, found)) return null
  if (!titled && (last - nameFirst > 4 || findAt(nationalities, tokens, last - 1))) return null
  const kind = titled ? (officeKind(tokens, i, nameFirst) ?? null) : null
  return mention(tokens, text, i, last, nameFirst, kind, true, titled ? 'titled person' : 'named person')
}

/** "The CID has arrested", "the FIA and the police": capitals behind an article that do something. */
const isAcronym = (tokens: readonly Token[], i: number, last: number): boolean => {
  if (last !== i + 1 || !/^[A-Z]{3,6}$/.test(tokens[i]!.text) || tokens[i - 1]?.lower !== 'the') return false
  const next = tokens[last]
  return next !== undefined && (isAuxiliary(next) || next.pos === 'VERB' || next.lower === 'and')
}

/** "Officers of the Crime Office": the body's name begins behind them. */
const members = wordSet('officers agents operatives members detectives troops soldiers')

/** Whether a token lies within a place that stands for itself, behind its first word: "Lapu-Lapu City". */
const isInStanding = (standing: Int32Array, i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) if (standing[k]! > 0) return standing[k]! > i
  return false
}

/** The body that a run names before "of": "Department of Migrant Workers", "National Bureau of Investigation", "Committee for …". */
const bodyOf = (tokens: readonly Token[], i: number, last: number): ActorNoun | null => {
  for (let k = i; k + 2 < last; k++) {
    const noun = nounAt(tokens, k)
    if (noun && noun.sort !== 'body') return null
    if (noun && (tokens[k + 1]!.lower === 'of' || tokens[k + 1]!.lower === 'for')) return noun
  }
  return null
}

/** "chief of the", "Minister for": the run that follows is part of a person's office. */
const titledBefore = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.lower === 'of' || tokens[i - 1]?.lower === 'for') && isPost(tokens, i - 2) && isCapital(tokens[i - 2])

const outletLast = wordSet(outletWords)
const outletTails = wordSet('world news burmese khmer vietnamese indonesia philippines')
const outlets = wordSet('newspaper daily tabloid broadcaster outlet magazine website')
const groupNouns = wordSet('charity ngo nonprofit')

/** "the daily Myanma Alinn", "the charity Way Out": what the noun right before a name makes of it. */
const calledKind = (tokens: readonly Token[], i: number): SourceKind | null => {
  const the = tokens[i - 1]!.text === 'The' && i > 1
  const before = tokens[the ? i - 2 : i - 1]!
  if (before.sentence !== tokens[i]!.sentence || isCapital(before)) return null
  return outlets.has(before) ? 'media' : groupNouns.has(before) ? 'ngo' : null
}

const isPost = (tokens: readonly Token[], i: number): boolean => i >= 0 && nounAt(tokens, i)?.sort === 'post'

const officeKind = (tokens: readonly Token[], i: number, nameFirst: number): SourceKind | null => {
  for (let k = nameFirst - 1; k >= i - 1 && k >= 0; k--) {
    const noun = nounAt(tokens, k)
    if (noun) return noun.kind
  }
  return null
}

const isSurname = (t: Token, found: readonly ActorMention[]): boolean =>
  found.some((a) => a.person && (a.name.endsWith(` ${t.text}`) || a.name.startsWith(`${t.text} `)))

/** Whether what stands before "and" can qualify a noun after it: an adjective, or several words. */
const isQualifier = (tokens: readonly Token[], i: number, last: number): boolean => {
  const word = tokens[last - 1]!.lower
  return last - i >= 2 || word.endsWith('ic') || word.endsWith('al') || word.endsWith('ign')
}

/** "Economic and Financial Crimes Commission": the name goes on to its noun. */
const bodyFollows = (tokens: readonly Token[], from: number): boolean => {
  for (let k = from; k < from + 4 && isCapital(tokens[k]); k++) if (nounAt(tokens, k)?.sort === 'body') return true
  return false
}

const state = wordSet('state')

/** The end of a run of capitalised words, with the small words that names hold ("Ministry of Labour and …"). */
const runEnd = (tokens: readonly Token[], i: number, inPlace: Uint8Array): number => {
  let last = i + 1
  let bodySeen = nounAt(tokens, i)?.sort === 'body' && !state.has(tokens[i])
  while (last < tokens.length) {
    const t = tokens[last]!
    if (t.sentence !== tokens[i]!.sentence) break
    if (isCapital(t) && !(stopWords.has(t) && !joiners.has(t))) {
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
    if (!joiners.has(t)) break
    const next = tokens[last + 1]
    const glued = t.start === tokens[last - 1]!.end && tokens[last + 1]?.start === t.end
    const tight = (t.text === '-' && glued) || t.text === '&' || t.lower === "'s" || t.lower === '’s'
    if (!isCapital(next) || stopWords.has(next)) {
      if (t.lower === 'the' || t.lower === 'and' || !bodySeen || !isCapital(tokens[last + 2])) break
      if (next?.lower !== 'the') break
      last += 2
      continue
    }
    const joint =
      t.lower === 'and' && inPlace[last - 1] === 0 && isQualifier(tokens, i, last) && bodyFollows(tokens, last + 1)
    if (!(tight || joint || (bodySeen && t.lower !== 'to' && t.lower !== 'in'))) break
    last += 1
  }
  return last
}

const afterTitles = (tokens: readonly Token[], i: number, last: number): number => {
  let at = i
  for (let k = i; k < last; k++) if (titleWords.has(tokens[k]) || isPost(tokens, k)) at = k + 1
  if (at === i && !officeBefore(tokens, i)) return at
  while (at < last - 1 && (portfolioWords.has(tokens[at]) || tokens[at]!.lower === 'and')) at++
  return at
}

/** "Minister of State for", "Secretary for": an office whose field the next words name. */
const officeBefore = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.lower === 'for' || tokens[i - 1]?.lower === 'of') &&
  (isPost(tokens, i - 2) || (state.has(tokens[i - 2]) && isPost(tokens, i - 4)))

/** "an immigration official", "Cambodian police", "the task force": a common noun with what modifies it. */
const describedAt = (
  tokens: readonly Token[],
  text: string,
  i: number,
  found: readonly ActorMention[],
): ActorMention | null => {
  const hit = findAt(nouns, tokens, i)
  if (
    !hit ||
    (isCapital(tokens[i]) &&
      tokens[i]!.start !== tokens[i - 1]?.end &&
      i > 0 &&
      tokens[i - 1]!.sentence === tokens[i]!.sentence &&
      !isCapital(tokens[i]))
  )
    return null
  if (nounAt(tokens, hit.last) || (isCapital(tokens[hit.last]) && hit.value.sort === 'post')) {
    // "police spokesman" is headed by its last noun; "spokesman Tan Boon Huat" by the name.
    if (nounAt(tokens, hit.last)) return null
  }
  const floor = found.at(-1)?.last ?? 0
  let first = i
  while (first > floor && i - first < 5) {
    const t = tokens[first - 1]!
    if (t.sentence !== tokens[i]!.sentence) break
    const fits =
      modifierTags.has(t.pos) ||
      nounAt(tokens, first - 1) !== null ||
      t.text === '-' ||
      (t.pos === 'VERB' && t.text.includes('-')) ||
      t.lower === "'s" ||
      t.lower === '’s'
    if (!fits || stopWords.has(t) || papers.has(t)) break
    first--
  }
  while (first < i && (tokens[first]!.text === '-' || tokens[first]!.lower === "'s" || tokens[first]!.lower === '’s'))
    first++
  return mention(tokens, text, first, hit.last, first, hit.value.kind, false, 'described')
}

/** "Interior Ministry spokesman Touch Sokhak" and "Touch Sokhak, spokesman of the ministry": whom a person speaks for. */
const linkOffices = (found: ActorMention[], tokens: readonly Token[]): ActorMention[] =>
  found.map((a, n) => {
    if (!a.person) return a
    const before = found[n - 1]
    const after = found[n + 1]
    const of =
      before && !before.person && before.last === a.first
        ? n - 1
        : after && !after.person && tokens[a.last]?.text === ',' && inApposition(tokens, a.last, after.first)
          ? n + 1
          : null
    const offices = officesNear(tokens, a)
    const kind = a.kind ?? (offices.length ? officeOf(offices) : null) ?? (of === null ? null : found[of]!.kind)
    return { ...a, of, offices, kind: kind ?? (hasAge(tokens, a.last) ? 'victim' : null) }
  })

/** "Amina Yusuf, 26, …": someone of whom no more than the age is told speaks for themself. */
const hasAge = (tokens: readonly Token[], comma: number): boolean => {
  const end = tokens[comma + 2]?.text
  return tokens[comma]?.text === ',' && /^[1-9]\d$/.test(tokens[comma + 1]?.text ?? '') && (end === ',' || end === '.')
}

const inApposition = (tokens: readonly Token[], comma: number, at: number): boolean => {
  if (at - comma > 12 || tokens[comma]!.sentence !== tokens[at]!.sentence) return false
  for (let k = comma + 1; k < at; k++) if (tokens[k]!.text === ',' || tokens[k]!.pos === 'VERB') return false
  return true
}

/** Lower-case office nouns right before a name and in the apposition after it. */
const officesNear = (tokens: readonly Token[], a: ActorMention): string[] => {
  const offices: string[] = []
  const sentence = tokens[a.first]!.sentence
  for (let k = a.first - 1; k >= 0 && a.first - k <= 9 && tokens[k]!.sentence === sentence; k--) {
    const t = tokens[k]!
    if ((t.pos === 'PUNCT' && (t.text !== ',' || k < a.first - 1)) || t.pos === 'VERB') break
    if (isPost(tokens, k) || titleWords.has(t)) offices.push(t.lower)
  }
  for (let k = a.first; k < a.last; k++)
    if (isPost(tokens, k) || titleWords.has(tokens[k])) offices.push(tokens[k]!.lower)
  if (tokens[a.last]?.text === ',')
    for (
      let k = a.last + 1;
      k < tokens.length && k - a.last < 12 && tokens[k]!.text !== ',' && tokens[k]!.sentence === sentence;
      k++
    )
      if (nounAt(tokens, k)?.sort === 'post' || nounAt(tokens, k)?.sort === 'people') offices.push(tokens[k]!.lower)
  return offices.map((o) => (o === 'gen' || o === 'gen.' ? 'general' : o))
}

const officeOf = (offices: readonly string[]): SourceKind | null => {
  for (const office of offices) {
    const kind = kindOfNoun.get(office)
    if (kind) return kind
  }
  return null
}

/** A person later called by one name has the fullest name given in the document, and its kind. */
const completeNames = (found: ActorMention[]): ActorMention[] =>
  found.map((a) => {
    if (!a.person) return a
    const full = found.find(
      (b) =>
        b.person && b.name.length > a.name.length && (b.name.endsWith(` ${a.name}`) || b.name.startsWith(`${a.name} `)),
    )
    const best = full ?? a
    const offices = a.offices.length ? a.offices : best.offices
    const kind = a.kind ?? best.kind ?? found.find((b) => b.person && b.name === best.name && b.kind)?.kind ?? null
    return { ...a, name: best.name, kind, offices }
  })

/** Words that stand for a body named before ("the ministry"); general ones such as "police" stand for themselves. */
const general = wordSet(
  'police army military government governments authorities authority court troops soldiers officers forces force state media',
)

/** "The ministry", and a short form in brackets after a name ("(PAOCC)"), are the fullest name given before. */
const completeBodies = (found: ActorMention[], tokens: readonly Token[]): ActorMention[] => {
  const short = new Map<string, ActorMention>()
  const bodies: ActorMention[] = []
  const outlets = new Map(found.filter((a) => !a.person && a.kind === 'media').map((a) => [a.name, a]))
  return found.map((a) => {
    const outlet = a.kind === null ? outlets.get(a.name) : undefined
    if (outlet) return { ...a, person: false, kind: outlet.kind, rule: outlet.rule }
    if (a.person) return a
    const before = tokens[a.first - 1]
    const bracket = before?.text === '(' && tokens[a.last]?.text === ')' ? bodies.at(-1) : undefined
    if (bracket) short.set(a.name, bracket)
    const alone = a.last - a.first === 1 || (a.last - a.first === 2 && same.has(tokens[a.first]))
    const full =
      short.get(a.name) ??
      (a.rule === acronymRule ? bodies.find((b) => initialsOf(b.name) === a.name) : undefined) ??
      (alone ? bodyCalled(a, tokens, bodies) : undefined)
    if (
      tokens[a.last]?.text === '(' &&
      tokens[a.last + 2]?.text === ')' &&
      tokens[a.last + 1]!.text === tokens[a.last + 1]!.text.toUpperCase()
    )
      short.set(tokens[a.last + 1]!.text, full ?? a)
    if (full) return { ...a, name: full.name, kind: full.kind ?? a.kind }
    if (a.name.includes(' ')) bodies.push(a)
    return a
  })
}

const acronymRule = 'acronym'
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((c) => c !== c.toLowerCase())
    .join('')

const same = wordSet('same')

const bodyCalled = (
  a: ActorMention,
  tokens: readonly Token[],
  bodies: readonly ActorMention[],
): ActorMention | undefined => {
  const noun = tokens[a.last - 1]!
  if (nounAt(tokens, a.last - 1)?.sort !== 'body' || (a.last - a.first === 1 && general.has(noun))) return undefined
  return bodies.findLast((b) => {
    const lower = b.name.toLowerCase()
    return (
      lower.endsWith(` ${noun.lower}`) || lower.startsWith(`${noun.lower} of`) || lower.includes(` ${noun.lower} of `)
    )
  })
}
