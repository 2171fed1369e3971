/**
 * Microsoft Recognizers' specifications, DateTimeModel English: of all `date` and `daterange` results in cases that the
 * specifications do not mark as unsupported in JavaScript, how many the time layer finds with the same days.
 *
 * Their end dates are exclusive. A result with several values (last and next Friday) counts as found where one of ours,
 * for the past, for a plan or for a state that lasts, is one of them. Where the words name the last day ("from A to B",
 * "before B", "year to date"), theirs often leave it out and ours often hold it: that one day is let pass. What they
 * call "not resolved" is found where ours gives no days either. The folder is third-party, no part of this repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import { tokenise } from '../src/2-document/tokens.ts'
import type { TimeMention } from '../src/3-claim/annotations.ts'
import { fromIso } from '../src/3-claim/time/calendar.ts'
import { time } from '../src/3-claim/time/index.ts'

type Resolved = { value?: string; start?: string; end?: string; Mod?: string }
type Result = { Text: string; Start: number; End: number; TypeName?: string; Resolution?: { values?: Resolved[] } }
type Case = {
  Input: string
  Context?: { ReferenceDateTime?: string }
  NotSupported?: string
  NotSupportedByDesign?: string
  Results: Result[]
}

/** What is left out on purpose, told by the words of the result. */
const leftOut: readonly { what: string; why: string; words: RegExp }[] = [
  {
    what: '"the day", "the month", "the year" alone',
    why: 'no time of an act ("partner of the year")',
    words: /^the (day|week|month|year)$/i,
  },
  {
    what: '"later this week", "earlier this month", "end of year"',
    why: 'ours end or begin at publication, and early and late are the parts that the annotation guide settles',
    words: /^(the )?(earlier|later|end of|eoy|remaining)/i,
  },
  { what: '"two months ago"', why: 'ours is that month; a day would be made up', words: /months? ago$/i },
  {
    what: '"the day before", "the next day"',
    why: 'told from a date in the text; where it has none, a day would be made up',
    words: /^the (day (before|after)|next day)$/i,
  },
  {
    what: 'days that countries have at different dates',
    why: 'no country to go by ("Independence Day")',
    words: /independence day|freedom day|jubilee day/i,
  },
  { what: 'seasons', why: 'theirs have no dates; ours are the months of the northern season', words: /summer|winter/i },
  {
    what: 'bare numbers',
    why: 'a year or a fraction only behind a word that says so',
    words: /^(\d{4}|\d\/\d+(-\d\/\d\/\d+)?|greater than \d{4})$/i,
  },
]

const file = new URL('../../shared/data/recognizers-specs/DateTime/English/DateTimeModel.json', import.meta.url)

const dayOrNull = (iso: string | null | undefined): number | null =>
  iso && /^\d{4}-\d\d-\d\d/.test(iso) ? fromIso(iso) : null

const agrees = (
  m: TimeMention,
  interval: { from: string | null; to: string | null },
  v: Resolved,
  today: number | null,
): boolean => {
  const from = dayOrNull(interval.from)
  const to = dayOrNull(interval.to)
  if (v.value === 'not resolved') return from === null && to === null
  if (v.value !== undefined) return from === dayOrNull(v.value) && to === from && from !== null
  const start = dayOrNull(v.start)
  const end = dayOrNull(v.end)
  if (start === null && end === null) return false
  const bounded = v.Mod !== undefined && /before|after/.test(v.Mod)
  const same = (ours: number | null, theirs: number | null, slack: boolean): boolean =>
    ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= (slack ? 1 : 0)
  const endStated = m.rule === 'range' || end === today
  return same(from, start, bounded) && same(to === null ? null : to + 1, end, bounded || endStated)
}

const matches = (mention: TimeMention, result: Result, today: number | null): boolean =>
  (result.Resolution?.values ?? []).some((v) =>
    [mention, mention.next, mention.ongoing].some(
      (interval) => interval !== null && agrees(mention, interval, v, today),
    ),
  )

export type DateTimeScore = { right: number; all: number; leftOut: string[]; errors: string[] }

/** Null where the specifications are not there. */
export const scoreDateTime = (): DateTimeScore | null => {
  if (!existsSync(file)) return null
  const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Case[]
  const score: DateTimeScore = { right: 0, all: 0, leftOut: [], errors: [] }
  const out = new Map<string, number>()
  for (const c of cases) {
    if (/javascript/i.test(`${c.NotSupported ?? ''} ${c.NotSupportedByDesign ?? ''}`)) continue
    const published = c.Context?.ReferenceDateTime?.slice(0, 10) ?? null
    const mentions = time.run({ ...tokenise(c.Input), published }).filter((m) => m.sort === 'date')
    for (const r of c.Results) {
      const type = r.TypeName?.split('.').at(-1)
      if (type !== 'date' && type !== 'daterange') continue
      score.all++
      const there = mentions.filter((m) => m.start <= r.End && r.Start < m.end)
      const reason = leftOut.find((l) => l.words.test(r.Text))
      if (there.some((m) => matches(m, r, dayOrNull(published)))) score.right++
      else if (reason) out.set(reason.what, (out.get(reason.what) ?? 0) + 1)
      else {
        const got = there.map((m) => `${m.from}..${m.to} (${m.rule})`).join(', ') || 'nothing'
        const wanted = (r.Resolution?.values ?? []).map((v) => v.value ?? `${v.start}..${v.end}`).join(' or ')
        score.errors.push(`${published} "${c.Input}" [${r.Text}] ${wanted}; found ${got}`)
      }
    }
  }
  for (const { what, why } of leftOut) if (out.has(what)) score.leftOut.push(`${what}, ${out.get(what)}: ${why}`)
  return score
}

/** The score as lines, with what is left out on purpose; `show` results that are not right. */
export const recognizersDateTime = (show = 0): string[] => {
  const score = scoreDateTime()
  if (score === null) return ['Recognizers DateTimeModel is not here (../shared/data/recognizers-specs): left out']
  const { right, all, leftOut: reasons, errors } = score
  return [
    `DateTimeModel English, date and daterange: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`,
    ...reasons.map((reason) => `    left out: ${reason}`),
    ...errors.slice(0, show).map((error) => `  ${error}`),
  ]
}
