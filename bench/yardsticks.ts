/**
 * Yardsticks of others for what our layers read: numbers, dates, sources and places. Each says so where its data, which lies
 * beside the repository and never in it, is not there.
 */
import { idetect } from './idetect.ts'
import { newsQuant } from './newsquant.ts'
import { polnear } from './polnear.ts'
import { recognizersDateTime } from './recognizers-datetime.ts'
import { recognizersNumber } from './recognizers-number.ts'
import { toponyms } from './toponyms.ts'

/** By name; each gives its scores as lines, and up to `show` of its errors. */
export const yardsticks: Record<string, (show?: number) => string[]> = {
  newsquant: newsQuant,
  number: recognizersNumber,
  datetime: recognizersDateTime,
  polnear,
  toponyms,
  idetect,
}
