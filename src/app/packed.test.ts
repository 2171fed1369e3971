import { expect, test } from 'vitest'
import { generatedReport } from '../../bench/generated.ts'
import { mentionsOf } from '../4-event/index.ts'
import { packMentions, unpackMentions } from './packed.ts'

test('mentions come out of their text as they went in', () => {
  const { outlet, claims } = generatedReport(4)
  const mentions = mentionsOf(claims, outlet)
  expect(mentions.length).toBeGreaterThan(2)
  expect(mentions[0]?.signature).not.toBeNull()
  expect(unpackMentions(packMentions(mentions))).toEqual(mentions)
  const short = mentionsOf(claims, { ...outlet, text: 'Too short.' })
  expect(unpackMentions(packMentions(short))).toEqual(short)
})
