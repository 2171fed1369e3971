import { expect, test } from 'vitest'
import { claimsIn, claimsOn } from './reading.testing.ts'

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'
const read = (text: string) => claimsIn(text + rest).filter((c) => c.at.start < text.length)
const brief = (text: string) =>
  read(text).map((c) => `${c.action} ${c.modality} ${c.count?.low ?? '-'}${c.partOf ? ' part' : ''}`)

test('held until something is checked: with the authorities', () => {
  expect(brief('Seven women will be held pending checks on their status.')).toEqual(['arrest planned 7'])
  expect(brief('Seven men were held pending deportation.')).toEqual(['arrest happened 7'])
  expect(brief('The gang held seven women pending a ransom.')).toEqual(['hold happened 7'])
})

test('what makes people weak forces them to nothing', () => {
  expect(
    brief('Officers say the workers speak no English, which makes them vulnerable and open to exploitation.'),
  ).toEqual([])
  expect(brief('The bosses made 20 Kenyans work to pay off debts.')).toEqual(['hold happened 20'])
})

test('both of what somebody is suspected of are only alleged', () => {
  expect(brief('Police arrested a man suspected of beating five workers and forcing them to beg.')).toContain(
    'hold alleged 5',
  )
  expect(brief('The man beat five workers, locking the gate and forcing them to beg.')).toContain('hold happened 5')
})

test('a figure that includes others is the whole of which they are parts', () => {
  const whole = 'The agency rescued 104 victims of trafficking.'
  expect(brief(`${whole} The figure includes the rescue of 60 women in Tema and of 17 girls freed in Ho.`)).toContain(
    'rescue happened 60 part',
  )
  expect(brief(`${whole} The effort included the rescue of 60 women in Tema.`)).not.toContain('rescue happened 60 part')
})

test('one of so many which were raided: all of them', () => {
  expect(brief('A shop was one of 14 premises across the county which have been searched by police.')).toEqual([
    'raid happened 14',
  ])
  expect(brief('The villa was one of 27 sites which were raided on Friday.')).toEqual(['raid happened 27'])
  expect(brief('One of the 14 workers in the house which was raided was freed.')).toEqual(['rescue happened 1 part'])
})

test('promises of work are no words of whoever makes them', () => {
  const [recruit, hold] = read(
    'In Laos, police held a man who lured 12 Kenyans with promises of well-paid jobs before forcing them to scam.',
  ).filter((c) => c.action !== 'arrest')
  expect(recruit).toMatchObject({ action: 'recruit', source: null })
  expect(hold).toMatchObject({ action: 'hold', source: null })
})

test('an age behind a name spelt in another script counts nobody', () => {
  expect(
    brief('The bureau arrested six people in a case on a ring led by Chang Wei-min (張偉民), 34, a leader of a gang.'),
  ).toEqual(['arrest happened 6'])
})

test('to bring offenders to justice is what offices are for', () => {
  expect(brief('We work to protect them and bring offenders to justice.')).toEqual([])
  expect(brief('Police brought 40 offenders to justice last year.')).toEqual(['charge happened 40'])
})

test('what a co-ordinated operation aims at is still to come', () => {
  expect(brief('The coordinated operation aims to demolish 30 buildings.')).toEqual(['close planned 30'])
  expect(brief('The coordinated operation led to the arrest of nine traffickers.')).toEqual(['arrest happened 9'])
})

test('people of many countries are of no nation told of before', () => {
  const nations = (text: string) => read(text).map((c) => c.nationalities)
  const lead = 'Nine Kenyans were rescued.'
  expect(nations(`${lead} Since May more than 3,000 citizens from 28 countries have been deported.`)[1]).toEqual([])
  expect(nations(`${lead} Another three were freed in May.`)[1]).toEqual(['KEN'])
})

test('the freed who are taken into custody are no suspects for that', () => {
  const roles = (text: string) => read(text).flatMap((c) => (c.action === 'arrest' ? [c.role] : []))
  expect(roles('Troops freed nine Kenyans, who were later taken into custody by immigration officers.')).toEqual([null])
  expect(roles('Troops freed nine Kenyans and arrested 12 guards.')).toEqual(['suspect'])
})

const times = (text: string) =>
  claimsOn(text + rest, { published: '2024-05-15' })
    .filter((c) => c.at.start < text.length)
    .map((c) => c.time?.start ?? null)

test.each([
  'According to a statement from the ministry today, 171 victims have been brought back to Kenya.',
  'In a statement today, the ministry said 171 victims have been brought back to Kenya.',
  'Meanwhile, at a press conference held in Ipoh on Friday, the chief said 118 victims had been saved.',
])('the day of a statement that opens a sentence is of the statement: %s', (text) => {
  expect(times(text)).toEqual([null])
})

test.each([
  ['According to the ministry, on Monday 40 suspects were arrested.', '2024-05-13'],
  ['In an operation on Friday, police said, 40 suspects were arrested.', '2024-05-10'],
])('the day of what is told stays: %s', (text, day) => expect(times(text)).toEqual([day]))

test('caught in a scam: taken in, and arrested by nobody', () => {
  expect(brief('A total of 246 Kenyans caught in overseas job scams were brought home.')).toEqual([
    'repatriate happened 246',
  ])
  expect(brief('Nine Kenyans were caught in a scam raid on Friday.')).toContain('arrest happened 9')
})
