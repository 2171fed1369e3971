import { expect, test } from 'vitest'
import { shownAt } from './labels.ts'

const label = (code: string, name: string, room: number) => ({ code, name, room, x: 0, y: 0 })
const labels = [label('CHN', 'China', 700), label('LAO', 'Laos', 100), label('KEN', 'Kenya', 120)]

test('names stand where their countries are wide enough for them', () => {
  expect(shownAt(labels, 1, 1).map(({ name }) => name)).toEqual(['China', 'Laos', 'Kenya'])
  expect(shownAt(labels, 0.12, 1).map(({ name }) => name)).toEqual(['China'])
})

test('a country that people are moved to is named at every scale', () => {
  expect(shownAt(labels, 0.12, 1, new Set(['KEN'])).map(({ name }) => name)).toEqual(['China', 'Kenya'])
})
