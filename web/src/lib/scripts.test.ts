import { expect, test } from 'vitest'
import { needsRegionalFonts } from './scripts.ts'

test.each(['ប៉ោយប៉ែត', 'แม่สอด', 'ສາມຫຼ່ຽມຄຳ', 'မြဝတီ', '老街'])('%s needs more fonts', (text) =>
  expect(needsRegionalFonts(text)).toBe(true),
)

test.each(['Poipet', 'Bavet — “more than 250”', 'Thành phố Hồ Chí Minh'])('%s does not', (text) =>
  expect(needsRegionalFonts(text)).toBe(false),
)
