import type { NewInput } from '../inputs.ts'

/** Two outlets on one raid, with other counts, and one on another raid: plain enough for any reader. */
export const takeoFirst =
  'Police arrested 235 Chinese nationals in a raid in Takeo province on 26 November 2018, the interior ministry said.'
export const takeoSecond =
  'Police arrested 240 Chinese nationals in a raid in Takeo province on 26 November 2018, a rights group said.'
export const bamban =
  'Police rescued 868 people in a raid in Bamban, the Philippines, on 13 March 2024, officials said.'

/** A text as it comes from a person who pastes it. */
export const pasted = (text: string, given: NewInput['given'] = {}): NewInput => ({
  name: 'pasted.txt',
  bytes: Buffer.from(text, 'utf8'),
  mediaType: 'text/plain',
  given,
})

/** The three of them, each with its outlet. */
export const threeReports = (): NewInput[] => [
  pasted(takeoFirst, { publisher: 'First Post', published: '2018-11-28', title: 'Takeo raid' }),
  pasted(takeoSecond, { publisher: 'Second Times', published: '2018-11-29' }),
  pasted(bamban, { publisher: 'Third Herald', published: '2024-03-14' }),
]
