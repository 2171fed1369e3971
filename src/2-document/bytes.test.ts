import { expect, test } from 'vitest'
import { binaryKind, decodeText } from './bytes.ts'

const text = '“40 détenus”, a dit le ministre'

test('UTF-8, with or without a mark', () => {
  expect(decodeText(Buffer.from(text))).toBe(text)
  expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text)
})

test('UTF-16 in both orders, with or without a mark', () => {
  const little = Buffer.from(text, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe(text)
  expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(text)
  expect(decodeText(little)).toBe(text)
  expect(binaryKind(little)).toBeNull()
})

test('windows-1252 where it is no UTF-8 and nothing else is named', () =>
  expect(decodeText(Buffer.from([0x93, 0x34, 0x30, 0x94, 0x20, 0xe9]))).toBe('“40” é'))

test('the encoding that a page or its sender names', () => {
  const thai = [0xb5, 0xd3, 0xc3, 0xc7, 0xa8]
  const page = Buffer.concat([Buffer.from('<meta charset="windows-874">'), Buffer.from(thai)])
  expect(decodeText(page)).toContain('ตำรวจ')
  expect(decodeText(Buffer.from(thai), 'windows-874')).toBe('ตำรวจ')
})

test('a damaged byte does not turn UTF-8 into something else', () =>
  expect(decodeText(Buffer.concat([Buffer.from('ตำรวจ'), Buffer.from([0xff])]))).toBe('ตำรวจ\ufffd'))

test('what is no text is named', () => {
  expect(binaryKind(Buffer.from('%PDF-1.7 …'))).toBe('a PDF file')
  expect(binaryKind(Buffer.from([1, 2, 0, 3, 0, 0, 7, 9, 9]))).toBe('a binary file')
  expect(binaryKind(Buffer.from('plain'))).toBeNull()
})
