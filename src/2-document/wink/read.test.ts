import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readRaw, tagNames } from './read.ts'

/** wink-nlp itself, with a look at the numbers it works on. */
type Lexemes = { hash: Record<string, number>; list: string[]; intrinsicSize: number }
type Core = { features: { lexeme: Lexemes } }
type Inside = { tokens: number[]; sentences: [first: number, last: number][]; cache: { value(index: number): string } }
type PosPart = { setter(inside: Inside, tags: number[], size: number, bits: number): void }

type Result = { texts: string[]; tags: string[]; ends: number[] }

const reference = (): ((text: string) => Result) => {
  const core = (winkModel.core as () => Core)()
  const pos = (winkModel.pos as () => PosPart)()
  let result: Result = { texts: [], tags: [], ends: [] }
  const setter: PosPart['setter'] = (inside, tags, size, bits) => {
    pos.setter(inside, tags, size, bits)
    result = {
      texts: tags.map((_, i) => inside.cache.value(inside.tokens[i * size]!)),
      tags: tags.map((tag) => tagNames[tag]!),
      ends: inside.sentences.map(([, last]) => last),
    }
  }
  const model = { ...winkModel, core: () => core, pos: () => ({ ...pos, setter }) }
  const nlp = winkNLP(model as typeof winkModel, ['sbd', 'pos'])
  const { hash, list, intrinsicSize } = core.features.lexeme
  let forgotten = intrinsicSize
  return (text) => {
    // A word that wink met in an earlier text may be taken apart otherwise, or get another tag: it shall meet all anew.
    for (; forgotten < list.length; forgotten++) delete hash[list[forgotten]!]
    nlp.readDoc(text)
    return result
  }
}

const ours = (text: string): Result => {
  const { length, words, tags, sentences, sentenceEnds, runs, starts } = readRaw(text)
  const texts = [...words.subarray(0, length)].map((word) => runs.texts[word]!)
  expect(texts.every((written, i) => text.startsWith(written, starts[i]))).toBe(true)
  return {
    texts,
    tags: [...tags.subarray(0, length)].map((tag) => tagNames[tag]!),
    ends: [...sentenceEnds.subarray(0, sentences)],
  }
}

const wink = reference()

const compare = (texts: readonly string[]): void => {
  for (const text of texts) expect(JSON.stringify([text, ours(text)])).toBe(JSON.stringify([text, wink(text)]))
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const documents = (folder: string): string[] =>
  files(fileURLToPath(new URL(`../../../${folder}`, import.meta.url)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { text?: unknown })
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))

test('annotated documents and examples are read as wink-nlp reads them', () => {
  const texts = [...documents('bench/gold'), ...documents('examples')]
  expect(texts.length).toBeGreaterThan(100)
  compare(texts)
})

const awkward = [
  ...[
    '1,233',
    '$2.3',
    'US$50',
    'N$385',
    '€1.5m',
    '£20,000',
    'USD10,000',
    '₹5',
    'P1.34',
    '40M',
    '1990s',
    'mid-1990s',
    '’90s',
  ],
  ...[
    '3rd',
    '143rd',
    '113th',
    '5am',
    '10:30pm',
    '24-hour',
    '20-30',
    '20–30',
    '+5',
    '-7',
    '3.14.15',
    '12/05/2024',
    '50%',
    'No.5',
  ],
  ...[
    "can't",
    'CAN’T',
    'cannot',
    "whomst'd've",
    "o'clock",
    "Trump's",
    'Trump’s',
    "'em",
    "y'all",
    'gonna',
    "rock'n'roll",
  ],
  ...[
    'scam-compound',
    'anti-fraud',
    'ANTI-fraud',
    'co-operate',
    'e-mail',
    'constructor-made',
    'twenty-one',
    'Poipet–Bangkok',
  ],
  ...[
    'U.S.',
    'U.S.A',
    'a.m.',
    'Gen.',
    'Ms.',
    'e.g.',
    'i.e.,',
    'end.Next',
    'two..three',
    'x.',
    'Q.',
    'Dr.Lim',
    'Co.Ltd.',
  ],
  ...[
    'Nguyễn',
    'Sơn',
    'Müller',
    'Привет',
    '中文字',
    '中文,字',
    'ปอยเปต',
    'n\u0303o',
    'e\u0301',
    '\u3000wide',
    'İstanbul',
    'ﬁve',
    '\u200b',
  ],
  ...['🙂', '👮‍♀️', '🇰🇭', ':)', ':-D', '<3', '©', '™', '№', '…', '...', '....', '--', '—', '––', '&', 'R&D', 'AT&T'],
  ...['http://a.example/b?c=d#e', 'www.example.org', 'me@example.org', '@police', '#scam', 'a@b', '//x', 'C:\\x'],
  ...[
    'x'.repeat(70),
    `${'long-'.repeat(40)}end`,
    'y'.repeat(3000),
    '__proto__',
    'toString',
    '$%^oov^%$',
    '¿Qué?',
    '"',
    "'",
    '’',
    '“',
    '(',
  ],
] // prettier-ignore

/** Each has the word once: wink may take a word apart otherwise where it has met it before. */
const around = [
  (run: string) => run,
  (run: string) => `He paid ${run} to the police. They left.`,
  (run: string) => `“${run}”`,
  (run: string) => `(${run}), she said`,
  (run: string) => `It ended with ${run}.`,
  (run: string) => `${run}? No! `,
  (run: string) => `‘${run}’`,
  (run: string) => `A line with ${run}\n\nThe next`,
  (run: string) => `${run}: the next\r\n\tone`,
  (run: string) => `here\u00a0${run}\u2003there `,
  (run: string) => `It is ${run}’s own`,
  (run: string) => `It is ${run}'s`,
  (run: string) => `"${run},"`,
  (run: string) => `Mr. ${run}-made…`,
  (run: string) => `X-${run}; is`,
  (run: string) => `[${run}] {`,
]

test('awkward words are read as wink-nlp reads them', () => {
  compare([
    '',
    ' ',
    '\n',
    '\n\n',
    ' \n \n ',
    '\t',
    '.',
    '\u00a0',
    ...awkward.flatMap((run) => around.map((f) => f(run))),
  ])
})

/** The same numbers each time. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) % sides
  }
}

test('soups of characters are read as wink-nlp reads them', () => {
  const roll = dice(7)
  const letters = [
    ...'aabcdeeinorstABCS0123459 .,-–—\'’"“”()$€£%&@#:;/?!…\n\té中文\u0e01\u00a0\u2003',
    '🙂',
    'ing',
    'the',
    'Mr.',
    'US',
  ]
  const soup = () => Array.from({ length: 1 + roll(24) }, () => letters[roll(letters.length)]!).join('')
  compare(Array.from({ length: 3000 }, soup))
})

test('a text without spaces takes no time with the square of its length', () => {
  const begun = performance.now()
  const { texts } = ours(`${'12/'.repeat(30_000)} men`)
  expect(texts.join('')).toBe(`${'12/'.repeat(30_000)}men`)
  expect(performance.now() - begun).toBeLessThan(8000)
})

test('words that are forgotten for room are read the same again', () => {
  const roll = dice(3)
  const word = () => Array.from({ length: 6 }, () => String.fromCharCode(97 + roll(26))).join('')
  const text = 'Police in Poipet freed 1,233 people on Monday. They can’t say who paid US$40,000, Gen. Tan said.'
  const before = ours(text)
  for (let round = 0; round < 4; round++) readRaw(Array.from({ length: 20_000 }, word).join(' '))
  expect(ours(text)).toEqual(before)
})
