import { describe, expect, test } from 'vitest'
import { claimsOn } from './reading.testing.ts'

test.each([
  'Freed workers were rescued from a scam compound in Poipet.',
  'Watch police rescue 12 people from a scam compound.',
])('a text may begin with a verb: %s', (text) =>
  expect(claimsOn(text, { published: '2025-06-12' }).map(({ modality }) => modality)).not.toContain('denied'),
)

describe('no arrests made', () => {
  const raid = 'Police raided a scam compound in Takeo.'
  const denials = (text: string): string[] =>
    claimsOn(`${raid} ${text}`, { published: '2025-06-12' })
      .filter((c) => c.modality === 'denied')
      .map((c) => c.action)
  test.each([
    ['No arrests were made, an officer said.', ['arrest']],
    ['The governor said no arrests had been made inside the hotel.', ['arrest']],
    ['No further arrests were made.', []],
    ['No arrests should be made before the vote.', []],
    ['No arrests of monks are planned.', []],
  ])('%s', (text, actions) => expect(denials(text)).toEqual(actions))
})
