const plain = new Intl.NumberFormat('en')
const compact = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 })

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit)

/** From a million on, words are easier to read than digits; below, every digit counts. */
const digits = (value: number) => (Math.abs(value) >= 1_000_000 ? compact : plain).format(value)

/** The sign of a currency, as English writes it: "$", "THB ". */
const currencySign = (unit: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: unit })
    .formatToParts(0)
    .filter(({ type }) => type === 'currency' || type === 'literal')
    .map(({ value }) => value)
    .join('')

/** A number with the sign of its unit: "2,198", "80%", "$2.3 million". */
export const formatNumber = (value: number, unit: string): string => {
  if (unit === 'percent') return `${digits(value)}%`
  return isCurrency(unit) ? `${currencySign(unit)}${digits(value)}` : digits(value)
}

export const formatInteger = (value: number): string => plain.format(value)

export type Bounds = { low: number | null; best: number | null; high: number | null }

/** How a figure is said: a hedge in words, if any, and the number it hedges. */
export type Said = { hedge: 'more than' | 'at least' | 'up to' | null; value: string }

/** An open figure of whole things that begins one above a round number is a "more than" in the reports. */
const isMoreThan = (low: number, unit: string) =>
  unit !== 'percent' && !isCurrency(unit) && low > 10 && (low - 1) % 10 === 0

const openAbove = (low: number, unit: string): Said =>
  isMoreThan(low, unit)
    ? { hedge: 'more than', value: formatNumber(low - 1, unit) }
    : { hedge: 'at least', value: formatNumber(low, unit) }

/** Says a figure honestly: "more than 250", "at least 100", "up to 50", "24–99", "235"; null where it has no number. */
export const sayFigure = ({ low, best, high }: Bounds, unit: string): Said | null => {
  const floor = best ?? low
  if (floor !== null && high === null) return openAbove(floor, unit)
  if (best !== null)
    return best === high && low === null
      ? { hedge: 'up to', value: formatNumber(best, unit) }
      : { hedge: null, value: formatNumber(best, unit) }
  if (low !== null && high !== null)
    return { hedge: null, value: `${formatNumber(low, unit)}–${formatNumber(high, unit)}` }
  return high === null ? null : { hedge: 'up to', value: formatNumber(high, unit) }
}

const longest = 8

/** Whether a figure has more characters than fit where the largest type stands. */
export const isLong = (figure: Bounds & { measure: { unit: string } }): boolean =>
  (sayFigure(figure, figure.measure.unit)?.value.length ?? 0) > longest

/** The range around a best figure in words, null where there is none: "200–312", "more than 200", "up to 312". */
export const sayRange = ({ low, high }: Bounds, unit: string): string | null => {
  if (low !== null && high !== null)
    return low === high ? null : `${formatNumber(low, unit)}–${formatNumber(high, unit)}`
  if (low !== null) {
    const { hedge, value } = openAbove(low, unit)
    return `${hedge} ${value}`
  }
  return high === null ? null : `up to ${formatNumber(high, unit)}`
}
