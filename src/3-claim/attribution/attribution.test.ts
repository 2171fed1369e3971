import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'
import { attributionExamples, attributionRejects } from './en/examples.ts'

const read = (text: string) => annotate({ text, published: '2025-03-03', publisher: null }).attributions

for (const { text, gives } of attributionExamples)
  test(text, () => {
    const found = read(text).map((a, n) => ({
      source: a.source?.name ?? null,
      ...(gives[n]?.kind ? { kind: a.source?.kind } : {}),
      ...(gives[n]?.via ? { via: a.via.map((v) => v.name) } : {}),
      stance: a.stance,
      rule: a.rule,
    }))
    expect(found).toEqual(gives)
  })

for (const text of attributionRejects) test(`nobody reports: ${text}`, () => expect(read(text)).toEqual([]))

test('cue, source and content are spans of the text', () => {
  const text = 'The embassy of Nepal in Bangkok said that eleven citizens had come home.'
  const [a] = read(text)
  expect(text.slice(a!.cue.start, a!.cue.end)).toBe('said')
  expect(text.slice(a!.source!.start, a!.source!.end)).toBe('The embassy of Nepal in Bangkok')
  expect(text.slice(a!.content.start, a!.content.end)).toBe('that eleven citizens had come home')
})

test('a sentence wholly in quotation marks goes on with the last speaker', () => {
  const text = '“We will search on,” said police chief Tan Boon Huat. “They hide in the hills.”'
  expect(read(text).map((a) => [a.source?.name, a.rule])).toEqual([
    ['Tan Boon Huat', 'cue + subject'],
    ['Tan Boon Huat', 'quotation goes on'],
  ])
})
