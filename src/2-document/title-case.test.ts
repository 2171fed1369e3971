import { expect, test } from 'vitest'
import { withoutTitleCase } from './title-case.ts'

const changed = (line: string): string => withoutTitleCase(line, (lower) => lower === 'chinese')

test.each([
  ['12 People Rescued From Scam Compound In Poipet', '12 people rescued from scam compound in Poipet'],
  ['Police Arrest Chinese Man in Raid on Sihanoukville Hub', 'police arrest Chinese man in raid on Sihanoukville hub'],
  ['12 PEOPLE RESCUED FROM COMPOUND IN POIPET', '12 people rescued from compound in Poipet'],
  ['PAOCC Rescues Hundreds From Offshore Gaming Hub', 'PAOCC rescues hundreds from offshore gaming hub'],
])('%s', (line, read) => {
  expect(changed(line)).toBe(read)
  expect(changed(`Before.\n\n${line}\n\nAfter it.`)).toBe(`Before.\n\n${read}\n\nAfter it.`)
})

test.each([
  'Presidential Anti-Organized Crime Commission',
  'Golden Triangle Special Economic Zone',
  'MANILA, Philippines',
  'By Ana Santos, Manila Times Staff Writer',
  'Police arrested 34 foreigners in Sihanoukville',
  'Police Chief Neth Savoeun Freed Twelve People.',
])('%s stays', (line) => expect(changed(line)).toBe(line))
