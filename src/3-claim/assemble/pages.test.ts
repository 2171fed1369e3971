import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

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
