import { expect, test } from 'vitest'
import { tokenise } from './tokens.ts'

test('offsets point at the words as written', () => {
  const text = 'Police “freed” 1,233 people — N$385 447.\n\nMs. Lim said\nso, didn’t she? Gen.  Tan left.'
  const { tokens, sentences } = tokenise(text)
  for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text)
  expect(sentences.map((s) => text.slice(s.start, s.end))[0]).toBe('Police “freed” 1,233 people — N$385 447.')
  expect(sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 1, 1].slice(0, sentences.length))
  expect(tokens.map((t) => t.text).join('')).toBe(text.replace(/\s+/g, ''))
})

test('the labels of questions and answers are marks, initials are not', () => {
  const pos = (text: string) => tokenise(text).tokens.map((t) => `${t.text}/${t.pos}`)
  const talk = pos('Q. Who was held?\n\nA. Detectives arrested two men. A. Smith was one.')
  expect(talk.filter((t) => t.startsWith('Q.') || t.startsWith('A.'))).toEqual(['Q./PUNCT', 'A./PUNCT', 'A./PROPN'])
  expect(pos('A. Smith arrested two men.')[0]).toBe('A./PROPN')
})

test.each([
  ['Sen. Hill (R-Tenn.) said so. He left.', 2],
  ['Sen. Hill (R-S.C.) said so. He left.', 2],
  ['(Forty were freed.) The police left.', 2],
])('a point inside brackets ends no sentence | %s', (text, sentences) =>
  expect(tokenise(text).sentences).toHaveLength(sentences),
)

test.each([
  ['The site Kloop.media wrote so. He left.', 2],
  ['Shown by 112.ua on Monday. He left.', 2],
  ['Rest.Media and Vot.News wrote so.', 1],
  ['They were let go.Nobody was charged.', 2],
  ['They took P4.1 million and Dh1.2 million. Nobody was charged.', 2],
  ['They took ₱88.6M. Nobody was charged.', 2],
  ['They took 88M. from John M. Doe.', 1],
])('a point inside a name ends no sentence | %s', (text, sentences) =>
  expect(tokenise(text).sentences).toHaveLength(sentences),
)

test('each cell of a row is a line', () => {
  const text = 'Rescued: 126 | Arrested: 41 | In court: 9'
  const { sentences } = tokenise(text)
  expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(['Rescued: 126', 'Arrested: 41', 'In court: 9'])
})

test('letters of all Latin alphabets stand within words', () => {
  const text = 'Police in Łódź, Şanlıurfa and Bắc Ninh freed 40 in Đà Nẵng.'
  const { tokens } = tokenise(text)
  expect(tokens.map((t) => t.text).join(' ')).toBe('Police in Łódź , Şanlıurfa and Bắc Ninh freed 40 in Đà Nẵng .')
  for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text)
  expect(tokens[2]!.pos).toBe('PROPN')
})
