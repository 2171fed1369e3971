import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toDocument } from '../2-document/index.ts'
import { readDocument } from './index.ts'

const samples = join(import.meta.dirname, '../../examples')

const reads = (text: string): boolean => {
  const bytes = Buffer.from(JSON.stringify({ text, lang: 'en', published: '2026-01-01' }))
  const document = toDocument({ name: 'fragment.json', bytes })
  return document.ok && readDocument(document.value).ok
}

test.each([
  'The Vientiane Sheet, 21 November 2026',
  'and the police on Thursday raided a resort in Dapdap where scammers allegedly preyed on Koreans',
])('a text may begin in the middle | %s', (text) => expect(reads(text)).toBe(true))

test('a text that begins and ends anywhere is read', { timeout: 60_000 }, () => {
  const failed: string[] = []
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.json'))) {
    const words: string[] = JSON.parse(readFileSync(join(samples, name), 'utf8')).text?.split(/(?<=\s)/) ?? []
    for (let at = 0; at < words.length; at += 14) {
      const text = words.slice(at, at + 11).join('')
      try {
        reads(text)
      } catch {
        failed.push(text)
      }
    }
  }
  expect(failed).toEqual([])
})
