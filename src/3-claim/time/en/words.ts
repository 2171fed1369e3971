import type { Token } from '../../../2-document/tokens.ts'
import type { TextWord } from '../../../2-document/vocabulary.ts'
import { bitSet, intern } from '../../../2-document/vocabulary.ts'
import type { Grain, Section } from '../value.ts'

/** What "last", "this" and their like do to the period that follows. */
export type Modifier = 'last' | 'past' | 'previous' | 'this' | 'next' | 'following' | 'same' | 'that' | 'recent'

/** What a word can be in a time expression. `cased`: only where it is written with a capital ("May", "Sun"). */
export type Word =
  | { kind: 'month'; n: number; short: boolean; cased: boolean }
  | { kind: 'weekday'; n: number; short: boolean; cased: boolean }
  | { kind: 'unit'; grain: Grain; plural: boolean; cased: false }
  | { kind: 'hour'; plural: boolean; cased: false }
  | { kind: 'number'; n: number; cased: false }
  | { kind: 'tens'; n: number; cased: false }
  | { kind: 'vague'; cased: false }
  | { kind: 'ordinal'; n: number; cased: false }
  | { kind: 'season'; n: number; cased: false }
  | { kind: 'part'; cased: false }
  | { kind: 'half'; n: number; cased: false }
  | { kind: 'quarter'; n: number; cased: false }
  | { kind: 'fiscal'; cased: boolean }
  | { kind: 'day'; n: number; cased: false }
  | { kind: 'cue'; cased: false }
  | { kind: 'the'; cased: false }
  | { kind: 'a'; cased: false }
  | { kind: 'modifier'; modifier: Modifier; cased: false }
  | { kind: 'section'; section: Section; cased: false }
  | { kind: 'edge'; section: Section; cased: false }
  | { kind: 'rest'; cased: false }
  | { kind: 'sooner'; earlier: boolean; cased: false }
  | { kind: 'outermost'; first: boolean; cased: false }
  | { kind: 'special'; cased: false }

const table: (Word | undefined)[] = []

/** Every word with the fields of all kinds, since reading objects of many shapes is slow. */
const inOneShape = (word: Word): Word =>
  Object.assign(
    {
      kind: word.kind,
      cased: word.cased,
      n: undefined,
      short: undefined,
      grain: undefined,
      plural: undefined,
      modifier: undefined,
      section: undefined,
      earlier: undefined,
      first: undefined,
    },
    word,
  )

const put = (words: string, word: (index: number) => Word) => {
  for (const [i, w] of words.split(' ').entries()) table[intern(w)] = inOneShape(word(i))
}

const months = 'january february march april may june july august september october november december'
put(months, (i) => ({ kind: 'month', n: i + 1, short: false, cased: i === 2 || i === 4 || i === 7 }))
put('jan. feb. mar. apr.', (i) => ({ kind: 'month', n: i + 1, short: true, cased: true }))
put('jun. jul. aug. sep. oct. nov. dec.', (i) => ({ kind: 'month', n: i + 6, short: true, cased: true }))
put('jan feb mar apr', (i) => ({ kind: 'month', n: i + 1, short: true, cased: i === 0 || i === 2 }))
put('jun jul aug sep oct nov dec', (i) => ({ kind: 'month', n: i + 6, short: true, cased: false }))
put('sept. sept', () => ({ kind: 'month', n: 9, short: true, cased: false }))

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
put(weekdays, (i) => ({ kind: 'weekday', n: i, short: false, cased: false }))
put('mon tue wed thu fri sat sun', (i) => ({ kind: 'weekday', n: i, short: true, cased: true }))
put('mon. tue. wed. thu. fri. sat. sun.', (i) => ({ kind: 'weekday', n: i, short: true, cased: true }))
put('tues thurs', (i) => ({ kind: 'weekday', n: 1 + 2 * i, short: true, cased: true }))

const grains = ['day', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade'] as const
put(grains.join(' '), (i) => ({ kind: 'unit', grain: grains[i]!, plural: false, cased: false }))
put(grains.map((g) => `${g}s`).join(' '), (i) => ({ kind: 'unit', grain: grains[i]!, plural: true, cased: false }))
put('hour minute', () => ({ kind: 'hour', plural: false, cased: false }))
put('hours minutes seconds hrs mins', () => ({ kind: 'hour', plural: true, cased: false }))

put('one two three four five six seven eight nine ten', (i) => ({ kind: 'number', n: i + 1, cased: false }))
put('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => ({
  kind: 'number',
  n: i + 11,
  cased: false,
}))
put('twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({ kind: 'tens', n: 10 * (i + 2), cased: false }))
put('few several many', () => ({ kind: 'vague', cased: false }))
put('first second third fourth fifth sixth seventh eighth ninth tenth', (i) => ({
  kind: 'ordinal',
  n: i + 1,
  cased: false,
}))
put('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', (i) => ({
  kind: 'ordinal',
  n: i + 11,
  cased: false,
}))
put('thirtieth', () => ({ kind: 'ordinal', n: 30, cased: false }))

put('spring summer autumn winter', (i) => ({ kind: 'season', n: i, cased: false }))
put('fall', () => ({ kind: 'season', n: 2, cased: false }))
put('morning afternoon evening night dawn dusk daybreak', () => ({ kind: 'part', cased: false }))
put('q1 q2 q3 q4', (i) => ({ kind: 'quarter', n: i + 1, cased: false }))
put('h1 h2', (i) => ({ kind: 'half', n: i + 1, cased: false }))
put('fy', () => ({ kind: 'fiscal', cased: true }))
put('fiscal financial', () => ({ kind: 'fiscal', cased: false }))
put('yesterday today tomorrow', (i) => ({ kind: 'day', n: i - 1, cased: false }))
put('tonight', () => ({ kind: 'day', n: 0, cased: false }))

/** Words in front of a time that say how it stands to the act. */
put(
  'on in at of by since until till before after from between during over within throughout through around about dated under',
  () => ({
    kind: 'cue',
    cased: false,
  }),
)
put('the', () => ({ kind: 'the', cased: false }))
put('a an', () => ({ kind: 'a', cased: false }))
const modifiers: readonly Modifier[] = [
  'last',
  'past',
  'previous',
  'this',
  'next',
  'following',
  'same',
  'that',
  'recent',
]
put(modifiers.join(' '), (i) => ({ kind: 'modifier', modifier: modifiers[i]!, cased: false }))
put('preceding', () => ({ kind: 'modifier', modifier: 'previous', cased: false }))
put('current', () => ({ kind: 'modifier', modifier: 'this', cased: false }))
put('coming', () => ({ kind: 'modifier', modifier: 'next', cased: false }))
const sections: readonly Section[] = ['early', 'mid', 'late']
put('early mid late', (i) => ({ kind: 'section', section: sections[i]!, cased: false }))
put('start middle end', (i) => ({ kind: 'edge', section: sections[i]!, cased: false }))
put('beginning close', (i) => ({ kind: 'edge', section: i === 0 ? 'early' : 'late', cased: false }))
put('rest remainder remaining', () => ({ kind: 'rest', cased: false }))
put('earlier later', (i) => ({ kind: 'sooner', earlier: i === 0, cased: false }))
put('opening final closing', (i) => ({ kind: 'outermost', first: i === 0, cased: false }))
put(
  'time then w so thus to up as now starting prior ahead no not for overnight noon midnight half couple some eoy',
  () => ({
    kind: 'special',
    cased: false,
  }),
)

/** The table without holes: an array with wide gaps is kept as a hash table. */
const listed = Array.from(table)
const isListed = bitSet(listed.flatMap((word, id) => (word ? [id] : [])))

/** Numbers of words that the grammar asks for by name. */
export const w = (word: string): number => intern(word)

/** What a token can be in a time expression, undefined for most. */
export const wordOf = (token: TextWord | undefined): Word | undefined => {
  if (token === undefined || !isListed(token.word)) return undefined
  const word = listed[token.word]!
  return word.cased && token.text === token.lower ? undefined : word
}

/** What a word like "last" does to the period behind it, undefined for all others. */
export const modifierOf = (token: Token | undefined): Modifier | undefined => {
  const word = wordOf(token)
  return word?.kind === 'modifier' ? word.modifier : undefined
}
