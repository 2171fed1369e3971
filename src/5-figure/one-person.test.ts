import { expect, test } from 'vitest'
import { inOrder } from '../4-event/index.ts'
import { report, type Told } from '../4-event/testing.ts'
import type { Figure } from '../model/event.ts'
import { reckonEvent } from './figure.ts'

const figuresOf = (...told: Told[][]): Figure[] => {
  const reports = told.map((claims, index) => report(String.fromCharCode(97 + index), `2025-03-0${index + 1}`, claims))
  const outlets = new Map(reports.map((each) => [each.id, each]))
  const claims = reports.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))
  return reckonEvent(inOrder(claims, outlets), outlets)
}

const figures = (...told: Told[][]): string[] =>
  figuresOf(...told).map(({ measure, kind, low, best, high }) => `${measure.action} ${kind} ${low}/${best}/${high}`)

const killed = (says: string, person: number): Told => ({ says, action: 'die', person })

test('one person killed is one where no report gives a number, and the reason says so', () => {
  const [figure] = figuresOf([killed('A guard was killed.', 1), killed('Sok, 34, died on the spot.', 1)])
  expect(figure).toMatchObject({ low: 1, best: 1, high: 1, status: 'single origin' })
  expect(figure!.reason).toBe(
    'The a Times says 1 person died; no other figure is given. That is one person told of without a number.',
  )
})

test('a number goes before', () =>
  expect(figures([killed('A guard was killed.', 1)], [{ says: 'Three died.', action: 'die', n: 3 }])).toEqual([
    'die incident 3/3/3',
  ]))

test('persons told one by one are not added up: they are one at least', () => {
  const [figure] = figuresOf([killed('Sok was killed.', 1), killed('A woman was killed.', 2)])
  expect(figure).toMatchObject({ low: 1, best: 1, high: null })
  expect(figure!.reason).toBe(
    'The a Times says at least 1 person died; no other figure is given. Persons are told of one by one, without a number.',
  )
})

test('only people killed or hurt are counted so', () =>
  expect(figures([{ says: 'The manager was arrested.', action: 'arrest', person: 1 }])).toEqual([]))

test('a total over the year is no number of this one', () =>
  expect(
    figures([
      killed('A guard was killed.', 1),
      { says: 'In all 344 were killed last year.', action: 'die', n: 344, on: ['2024-01-01', '2024-12-31'] },
    ]),
  ).toEqual(['die incident 1/1/1', 'die cumulative 344/344/344']))
