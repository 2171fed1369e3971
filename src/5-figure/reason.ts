import type { Figure, FigureKind, Measure } from '../model/event.ts'
import { answerOf, originCount, type Rival, supportersOf } from './rivals.ts'
import type { Statement, Voice } from './statement.ts'
import { agreeing, capital, digits, listed, originNames, statementWords, worded } from './wording.ts'

/** What a reason is told from. */
export type Grounds = {
  rule: Exclude<Figure['rule'], 'reviewed'>
  measure: Measure
  kind: FigureKind
  planned: boolean
  best: Rival
  rivals: readonly Rival[]
  replaced: readonly Statement[]
  /** Counted nothing ("several"), where others counted. */
  vague: readonly Statement[]
  /** Those of the best answer's statements that are the count of the body that did it. */
  doers: readonly Statement[]
  disputes: readonly { by: Voice; statement: Statement }[]
}

const kindWords: Record<FigureKind, string> = {
  incident: '',
  part: ', as part of a larger number',
  cumulative: ', in all over a longer time',
  stock: ', at that time',
}

/** "The Embassy of India, Phnom Penh, says": a name with a comma is closed by one. */
const closed = (names: string): string => (names.includes(', ') ? `${names},` : names)

const says = (names: readonly string[]): string =>
  `${capital(names.length === 1 ? closed(listed(names)) : listed(names))} ${agreeing(names, 'say')}`

const against = (rivals: readonly Rival[], best: Rival): string =>
  listed(
    rivals
      .filter((rival) => rival !== best)
      .map((rival) => `${worded(rival)} (${listed(originNames(rival.statements), 2)})`),
    4,
  )

const numbersAgainst = (rivals: readonly Rival[], best: Rival): string =>
  listed(
    rivals.flatMap((rival) => (rival === best ? [] : [worded(rival)])),
    4,
  )

const earlier = (replaced: readonly Statement[]): string =>
  listed([...new Set(replaced.map(({ count }) => worded({ count })))])

const others = (vague: readonly Statement[], names: readonly string[]): string => {
  const by = vague.filter((statement) => !names.includes(originNames([statement])[0]!))
  if (by.length === 0) return 'no other figure is given'
  const without = originNames(by)
  const words = [...new Set(by.map(({ count }) => `“${count.text}”`))]
  const who = listed(without, 2)
  return `${without.length === 1 ? closed(who) : who} ${agreeing(without, 'say')} only ${listed(words, 2)}`
}

/** Who says it less exactly: "more than 40", where others say 43. */
const fittingOf = ({ agreeing: hedged }: Rival, names: readonly string[]): string[] =>
  originNames(hedged).filter((name) => !names.includes(name))

const fits = (fitting: readonly string[]): string =>
  fitting.length === 0 ? '' : `, which fits what ${listed(fitting, 2)} ${agreeing(fitting, 'say')}`

/** Two of three are most; two of four are more than stand behind any other number. */
const mostOf = (rivals: readonly Rival[], best: Rival): string => {
  const all = rivals.reduce((sum, rival) => sum + originCount(rival), 0)
  return originCount(best) * 2 > all ? 'Most independent sources' : 'More independent sources than for any other number'
}

const only = ({ best, vague }: Grounds, what: string): string => {
  const names = originNames(best.statements)
  const fitting = fittingOf(best, names)
  const reports = new Set(supportersOf(best).map(({ claim }) => claim.document)).size
  const carried = reports > 1 && names.length + fitting.length === 1 ? `, in ${reports} reports` : ''
  return `${says(names)} ${what}${fits(fitting)}${carried}; ${others(vague, [...names, ...fitting])}.`
}

const correction = ({ best, rivals, replaced }: Grounds, what: string): string => {
  const names = originNames(best.statements)
  if (replaced.length > 0 && rivals.length === 1) {
    const own = originNames(replaced).some((name) => names.includes(name))
    if (own) return `${says(names)} ${what}, after giving ${earlier(replaced)} before.`
    const fitting = originNames(best.agreeing)
    return `${says(names)} ${what}, which fits what ${listed(fitting, 2)} ${agreeing(fitting, 'say')}, after ${earlier(replaced)} before.`
  }
  return `${says(names)} ${what}: the latest of a running count, which stood at ${against(rivals, best)} before.`
}

/** How each rule puts its reason. */
const sentences: Record<Grounds['rule'], (grounds: Grounds, what: string) => string> = {
  only,
  correction,
  doer: ({ best, rivals, doers }, what) => {
    const names = originNames(doers)
    return `${says(names)} ${what}, and ${names.length > 1 ? 'they are' : 'that is'} the side that did it; others give ${against(rivals, best)}.`
  },
  majority: ({ best, rivals }, what) => {
    const names = originNames(best.statements)
    const fitting = fittingOf(best, names)
    const others = `others give ${against(rivals, best)}`
    if (fitting.length === 0) return `${mostOf(rivals, best)} (${listed(names)}) say ${what}; ${others}.`
    return `${says(names)} ${what}${fits(fitting)}; ${others}. ${mostOf(rivals, best)} bear that number out.`
  },
  lower: ({ best, rivals }, what) => {
    const names = originNames(best.statements)
    const all = originNames(rivals.flatMap(({ statements }) => statements))
    if (all.length === 1)
      return `${capital(listed(all))} ${agreeing(all, 'give')} different numbers and nothing decides between them, so the lower one stands: ${what}, against ${numbersAgainst(rivals, best)}.`
    return `Sources differ and nothing decides between them, so the lower figure stands: ${listed(names, 2)} ${agreeing(names, 'say')} ${what}, against ${against(rivals, best)}.`
  },
}

/** " The governor disputes that.", or where numbers differ " The governor disputes what the task force says." */
const disputed = ({ disputes, rivals }: Grounds): string => {
  if (disputes.length === 0) return ''
  const names = originNames(disputes.map(({ by }) => by))
  const against = originNames(disputes.map(({ statement }) => statement))
  const what = rivals.length === 1 ? 'that' : `what ${listed(against, 2)} ${agreeing(against, 'say')}`
  return ` ${capital(closed(listed(names, 2)))} ${agreeing(names, 'dispute')} ${what}.`
}

/** One sentence, or some, on why a figure is what it is. */
export const reasonFor = (grounds: Grounds): string => {
  const { rule, measure, kind, planned, best } = grounds
  const what = `${statementWords(best, measure, planned)}${kindWords[kind]}`
  const vague = answerOf(best) === null ? ' Nobody gives an exact number.' : ''
  const isTold = best.statements.every(({ claim }) => claim.person !== undefined)
  const one = !isTold
    ? ''
    : best.count.high === null
      ? ' Persons are told of one by one, without a number.'
      : ' That is one person told of without a number.'
  const announced = planned ? ' That was announced; no report here says that it was done.' : ''
  return `${sentences[rule](grounds, what)}${disputed(grounds)}${vague}${one}${announced}`
}

/** What a range of the dead tells of the one who killed them and then himself. */
export const withKiller = (high: number | null): string =>
  ` With the one who killed them and then died by his own hand it is ${digits(high ?? 0)}.`

/** What a range of the dead tells of those who are told of one after another. */
export const withFurtherDead = (dead: number): string => ` Told one after another the dead are ${digits(dead)}.`

/** The reason where a person decided. */
export const reviewedReason = (value: number, why: string): string => `A reviewer set ${digits(value)}: ${why}`
