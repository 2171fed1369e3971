import { expect, test } from 'vitest'
import { versionText } from './version-text.ts'

test('a capture tells which words came and went, and which figures are others since', () => {
  const text = versionText(
    {
      sha256: 'ab'.repeat(32),
      capturedAt: '2024-03-12T10:20:30.000Z',
      from: 'https://news.example/a',
      unreadable: null,
      fields: [{ field: 'updated', before: null, after: '2024-03-12' }],
      paragraphs: [
        {
          kind: 'changed',
          at: 0,
          parts: [
            { kind: 'same', text: 'They arrested ' },
            { kind: 'removed', text: '235' },
            { kind: 'added', text: '240' },
            { kind: 'same', text: ' people.' },
          ],
        },
        { kind: 'removed', at: 1, parts: [{ kind: 'removed', text: 'The end.' }] },
      ],
      figures: [
        {
          eventId: 'e1',
          title: 'Arrests in Takeo',
          at: '2024-03-12T10:20:31.000Z',
          measure: {
            action: 'arrest',
            unit: 'people',
            of: null,
            population: { nationalities: ['CHN'], role: null, sort: null },
          },
          kind: 'incident',
          before: { low: 235, best: 235, high: 235, status: 'single origin' },
          after: { low: 240, best: 240, high: 240, status: 'single origin' },
          says: 'best 235 → 240: new capture of a report: The Gazette',
          documents: [],
          review: null,
        },
      ],
    },
    2,
    3,
  )
  expect(text.split('\n')).toEqual([
    '2024-03-12 10:20 UTC  https://news.example/a  capture 2 of 3, SHA-256 abababababab…',
    '  updated: not said → “2024-03-12”',
    '  ~ They arrested [-235-]{+240+} people.',
    '  - The end.',
    '  figure: people · arrest · China: best 235 → 240, in “Arrests in Takeo”',
  ])
})
