import { actions, plain } from '../4-event/index.ts'
import type { Figure, FigureKind, Measure } from '../model/event.ts'
import { answerOf, type Rival, supportersOf } from './rivals.ts'
import type { Statement } from './statement.ts'

/** "1,234", "29 billion" stays in digits: the number as a newspaper prints it. */
export const digits = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

/** A count as worded: "more than 250", "about 300", "between 24 and 99". */
export const worded = (rival: Rival): string => {
  const { low, high, qualifier } = rival.count
  if (low !== null && high !== null && low !== high) return `between ${digits(low)} and ${digits(high)}`
  if (low === null) return `at most ${digits(high ?? 0)}`
  if (high === null) return `at least ${digits(low)}`
  return `${qualifier === 'about' ? 'about ' : ''}${digits(low)}`
}

const isName = (name: string): boolean => /^\p{Lu}/u.test(name)

const quoted = (name: string): string => (isName(name) ? name : name.startsWith('the ') ? name : name)

const listed = (names: readonly string[], most = 3): string => {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length < 2 ? (shown[0] ?? 'an unnamed source') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Names of the origins behind statements, each once. */
export const originNames = (statements: readonly Statement[]): string[] => {
  const names = new Map<string, string>()
  for (const { origin } of statements) if (!names.has(origin.key)) names.set(origin.key, quoted(origin.name))
  return [...names.values()]
}

const outletNames = (statements: readonly Statement[]): number =>
  new Set(statements.map(({ claim }) => claim.document)).size

const verb = (names: readonly string[], one: string, many: string): string => (names.length > 1 ? many : one)

const unitWords = ({ unit, of }: Measure): string => {
  if (unit === 'people') return 'people'
  if (/^[A-Z]{3}$/.test(unit)) return unit
  if (unit === 'percent') return 'per cent'
  if (unit === 'flights') return 'flights'
  return of === null ? (unit === 'other' ? 'items' : unit) : `${of}${of.endsWith('s') ? '' : 's'}`
}

/** What is counted: "people arrested", "phones seized". */
export const measureWords = (measure: Measure): string => `${unitWords(measure)} ${actions[measure.action].done}`

const others = (rivals: readonly Rival[], best: Rival): string =>
  rivals
    .filter((rival) => rival !== best)
    .map((rival) => `${worded(rival)} (${listed(originNames(rival.statements), 2)})`)
    .join(', ')

const kindWords: Record<FigureKind, string> = {
  incident: '',
  part: ', a part of a larger number',
  cumulative: ', a total over a longer time',
  stock: ', the number at that time',
}

/** One sentence on why a figure is what it is. */
export const reasonFor = (figure: {
  rule: Figure['rule']
  measure: Measure
  kind: FigureKind
  planned: boolean
  best: Rival
  rivals: readonly Rival[]
  replaced: readonly Statement[]
  doers: readonly Statement[]
}): string => {
  const { rule, measure, kind, planned, best, rivals, replaced, doers } = figure
  const names = originNames(best.statements)
  const agreeing = originNames(best.agreeing).filter((name) => !names.some((other) => plain(other) === plain(name)))
  const agrees =
    agreeing.length === 0 ? '' : `, which fits what ${listed(agreeing, 2)} ${verb(agreeing, 'says', 'say')}`
  const what = `${worded(best)} ${measureWords(measure)}${kindWords[kind]}`
  const announced = planned ? ' It was announced; no report here says that it was done.' : ''
  const vague = answerOf(best) === null ? ' No exact number is given.' : ''
  const outlets = outletNames(supportersOf(best))
  const carried = outlets > 1 ? `, carried in ${outlets} reports` : ''
  const sentence: Record<Figure['rule'], () => string> = {
    reviewed: () => `A reviewer set ${what}.`,
    only: () =>
      `${listed(names)} ${verb(names, 'gives', 'give')} ${what}${agrees}${carried}; nobody gives another figure.`,
    correction: () =>
      `${listed(names)} ${verb(names, 'gives', 'give')} ${what}${agrees}, replacing ${verb(names, 'its', 'their')} earlier ${listed([...new Set(replaced.map(({ count }) => digits(count.low ?? count.high ?? 0)))])}.`,
    doer: () =>
      `${listed(originNames(doers))}, who carried it out, ${verb(originNames(doers), 'counts', 'count')} ${what}; others say ${others(rivals, best)}.`,
    majority: () =>
      `Most independent origins (${listed(originNames(supportersOf(best)))}) give ${what}; others say ${others(rivals, best)}.`,
    lower: () =>
      `Sources differ and nothing decides between them, so the lower figure stands: ${what} (${listed(names)}), against ${others(rivals, best)}.`,
  }
  return `${sentence[rule]()}${vague}${announced}`
}
