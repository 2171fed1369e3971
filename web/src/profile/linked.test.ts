import { expect, test } from 'vitest'
import { linkedParts, type NamedThing } from './linked.ts'

const source = (text: string): NamedThing => ({ text, kind: 'source', value: text })

test('names become parts of their own, the text stays as it is', () => {
  const parts = linkedParts('Thai army (authority), relayed by Daily', [source('Thai army'), source('Daily')])
  expect(parts.map(({ text, thing }) => [text, thing?.value ?? null])).toEqual([
    ['Thai army', 'Thai army'],
    [' (authority), relayed by ', null],
    ['Daily', 'Daily'],
  ])
})

test('of two names that overlap the longer holds its place', () => {
  const parts = linkedParts('Thai police and police', [source('police'), source('Thai police')])
  expect(parts.map(({ text, thing }) => [text, thing !== null])).toEqual([
    ['Thai police', true],
    [' and ', false],
    ['police', true],
  ])
})

test('a name that is not there, or is empty, changes nothing', () => {
  expect(linkedParts('Nobody', [source('X'), source('')])).toEqual([{ text: 'Nobody', thing: null }])
})
