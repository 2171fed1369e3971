import { expect, test } from 'vitest'
import { report, type Told } from '../4-event/testing.ts'
import { reckon } from './reckon.ts'

const site = ['Blue Heron Hotel/site/KHM', 'Koh Rumdoul/locality/KHM']

const held = (says: string, n: number, told: Partial<Told> = {}): Told => ({
  says,
  n,
  on: '2026-06-03',
  at: site,
  ...told,
})

type Reports = ReturnType<typeof report>[]

const reasonOf = (reports: Reports): string => reckon(reports)[0]!.figures[0]!.reason

const complaint: Told = {
  says: 'The raid followed a complaint by the Malaysian embassy, said Chea Borin, the police chief.',
  action: 'raid',
  on: '2026-06-03',
  at: site,
  by: 'Chea Borin',
  actors: ['Malaysian embassy'],
}

test('an embassy that stands beside a police chief is not who speaks', () => {
  const told = report('a', '2026-06-04', [
    complaint,
    held('Borin counted 132 people at the hotel.', 132, { by: 'Chea Borin' }),
  ])
  expect(reasonOf([told])).toMatch(/^Chea Borin says 132 people/)
})

test('a counsellor speaks for his embassy', () => {
  const says = 'At the hotel 20 people were freed, Aminah Zaid of the Malaysian embassy said.'
  const told = report('a', '2026-06-04', [
    held(says, 20, { action: 'rescue', by: 'Aminah Zaid/embassy' }),
    held('The Malaysian embassy took in 20 people.', 20, { action: 'rescue', by: 'Malaysian embassy/embassy' }),
  ])
  expect(reasonOf([told])).toMatch(/^The Malaysian embassy says 20 people/)
})

test('a body in the next paragraph is not whom a colonel speaks for', () => {
  const told = report('a', '2026-06-04', [
    held('The army received 188 people, Colonel Anucha Srisai said on Wednesday.', 188, { by: 'Anucha Srisai' }),
    held('The Border Guard Force had spoken of 310 people.', 310, { by: 'Border Guard Force' }),
  ])
  const text = told.text.replace('Wednesday. ', 'Wednesday.\n\n')
  expect(reasonOf([{ ...told, text }])).toContain('Anucha Srisai says 188')
})

test('a spokesman called so by the last word of a body named in the paragraph before speaks for it', () => {
  const told = report('a', '2026-06-04', [
    held('The Thai Defence Ministry counted 53 people.', 53, { by: 'Thai Defence Ministry' }),
    held('Ministry spokesman Anucha Srisai said 53 people came.', 53, { by: 'Anucha Srisai' }),
  ])
  const text = told.text.replace('53 people. ', '53 people.\n\n')
  expect(reasonOf([{ ...told, text }])).toMatch(/^The Thai Defence Ministry says 53/)
})

const corrected: Reports = [
  report('a', '2026-06-04', [held('Chea Borin said 132 people were held at the hotel.', 132, { by: 'Chea Borin' })]),
  report('c', '2026-06-07', [held('Chea Borin said 126 people were held at the hotel.', 126, { by: 'Chea Borin' })]),
]

test('what somebody without a name had repeated of a number is taken back with it', () => {
  const wire = (n: number): Reports[number] =>
    report('b', '2026-06-04', [
      held(`A police chief said more than ${n} were held.`, n, { hedge: 'atLeast', by: 'police chief' }),
    ])
  const highs = (reports: Reports): (number | null)[] => reckon(reports).map(({ figures }) => figures[0]!.high)
  expect(highs([...corrected, wire(130)])).toEqual([126])
  expect(highs([...corrected, wire(140)])).toEqual([null])
})

test('numbers of two days that do not meet are no running count', () => {
  const on = (n: number, day: string): Told => held(`On ${day} police held ${n} people at the hotel.`, n, { on: day })
  const one = report('a', '2026-06-07', [on(26, '2026-06-03')])
  const other = report('b', '2026-06-08', [on(116, '2026-06-04')])
  expect(reckon([one, other]).flatMap(({ figures }) => figures.map(({ rule }) => rule))).not.toContain('correction')
})
