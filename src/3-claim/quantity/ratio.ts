import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { isMonth, isYearValue } from './calendar.ts'
import type { Parsed } from './number.ts'

const ratioStops = wordSet('provinces cities towns places locations sites buildings districts countries areas')

/** "one in five", "three out of four": a share, told as two numbers. */
export const ratioEnd = (tokens: readonly Token[], first: Parsed, second: Parsed | null): boolean =>
  second !== null &&
  first.low >= 1 &&
  first.low < second.low &&
  second.low <= 1000 &&
  first.low <= 10 &&
  !second.amount === !first.amount &&
  !(second.form === 'numeral' && isYearValue(second.low)) &&
  !ratioStops.has(tokens[second.last]) &&
  !isMonth(tokens[second.last])
