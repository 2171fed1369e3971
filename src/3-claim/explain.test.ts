import { expect, test } from 'vitest'
import { type Document, noDetails } from '../model/document.ts'
import { explainDocument } from './explain.ts'
import { readDocument } from './index.ts'

const document = (text: string, lang = 'en'): Document => ({
  id: 'a',
  title: null,
  publisher: null,
  author: null,
  published: '2025-03-10',
  publishedFrom: 'given',
  lang,
  text,
  sha256: 'a',
  details: noDetails,
})

const told = document(
  'On 3 March police arrested 41 Vietnamese at a scam compound in Bavet, the ministry said. They also seized 90 phones. The crackdown goes on.',
)

const explained = (of: Document) => {
  const result = explainDocument(of)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value.sentences
}

test('tells the claims that reading gives, sentence by sentence', () => {
  const reading = readDocument(told)
  const claims = explained(told).flatMap((sentence) => sentence.claims.map(({ claim }) => claim))
  expect(reading.ok && reading.value.claims).toEqual(claims)
  expect(claims.length).toBeGreaterThanOrEqual(2)
})

test('tells what each layer found, and by which rule', () => {
  const [first] = explained(told)
  expect(first!.layers).toContainEqual({ layer: 'quantities', words: '41', rule: 'numeral' })
  expect(first!.layers.map(({ layer, words }) => `${layer} ${words}`)).toContain('places Bavet')
})

test('tells an act that made no claim', () => {
  expect(explained(told)[2]!.acts).toEqual([{ words: 'crackdown', rule: 'raid', made: false }])
})

test('tells why a claim has its place: the one taken first, what speaks for it, what else there was', () => {
  const [, second] = explained(told)
  const place = second!.claims[0]!.fields.find(({ field }) => field === 'places')!
  expect(place.how).toBe('inferred')
  expect(place.options.length).toBeGreaterThan(1)
  expect(place.options[0]!.value).toContain('Bavet')
  expect(place.options[0]!.reasons.length).toBeGreaterThan(0)
  expect(place.options[0]!.score).toBeGreaterThanOrEqual(place.options[1]!.score)
})

test('a language without a reader is refused as in reading', () => {
  const result = explainDocument(document('Texto', 'es'))
  expect(!result.ok && result.failure.code).toBe('language-unsupported')
})

test('says which value a rule forbids although it weighs more', () => {
  const [, rescued] = explained(
    document(
      'Police raided the Sunrise Park compound in Bavet on 3 February and arrested 41 scammers.\n\nAnother 19 Thais were rescued from similar scam compounds.',
    ),
  )
  const places = rescued!.claims[0]!.fields.find(({ field }) => field === 'places')!
  const barred = places.options.filter((o) => o.barred).map((o) => o.value)
  expect(barred).toEqual(['Sunrise Park, Bavet'])
  expect(places.options[0]!.value).not.toContain('Sunrise Park')
})
