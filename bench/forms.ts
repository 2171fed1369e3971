/**
 * `npm run bench:forms`: in how many forms of English the reader knows each act. Sentences made from every verb and noun of
 * bench/forms/acts.ts in every construction of bench/forms/constructions.ts with all forms of group, texts with breakdowns
 * and several figures, and texts that claim nothing. They are no text of the world: what they show is which forms are
 * missing, not how well reports are read.
 *
 *   --each N          forms of group a verb and construction (2)
 *   --seed N          other forms of group
 *   --show WORD       what fails in this action, construction, verb or form of group; "A+B" for both
 *   --limit N         at most so many (60)
 */
import { parseArgs } from 'node:util'
import { type Outcome, outcomes } from './forms/outcomes.ts'

const { values: options } = parseArgs({
  options: {
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    limit: { type: 'string', default: '60' },
  },
})

type Tally = [right: number, all: number]

const tally = (of: readonly Outcome[], key: (o: Outcome) => string): Map<string, Tally> => {
  const tallies = new Map<string, Tally>()
  for (const o of of) {
    const t = tallies.get(key(o)) ?? [0, 0]
    tallies.set(key(o), [t[0] + Number(o.isRight), t[1] + 1])
  }
  return tallies
}

const percent = (t: Tally | undefined): string => (t ? String(Math.round((100 * t[0]) / t[1])) : '')

const table = (title: string, of: readonly Outcome[]): void => {
  const actions = tally(of, (o) => o.action)
  const cells = tally(of, (o) => `${o.construction}|${o.action}`)
  console.log(`\n${title.padEnd(30)}${[...actions.keys()].map((a) => a.slice(0, 6).padStart(7)).join('')}    all`)
  for (const [row, t] of tally(of, (o) => o.construction)) {
    const line = [...actions.keys()].map((a) => percent(cells.get(`${row}|${a}`)).padStart(7)).join('')
    console.log(`${row.padEnd(30)}${line}${percent(t).padStart(7)}`)
  }
  const [right, all] = [of.filter((o) => o.isRight).length, of.length]
  console.log(`${'all'.padEnd(30)}${[...actions.values()].map((t) => percent(t).padStart(7)).join('')}`)
  console.log(`${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`)
}

const weakest = (of: readonly Outcome[], key: (o: Outcome) => string, below: number): string =>
  [...tally(of, key)]
    .filter(([, t]) => t[0] / t[1] < below)
    .sort(([, a], [, b]) => a[0] / a[1] - b[0] / b[1])
    .map(([name, t]) => `${name} ${percent(t)}`)
    .join(' · ')

const show = (all: readonly Outcome[]): void => {
  const chosen = all.filter((o) => !o.isRight)
  for (const o of chosen.slice(0, Number(options.limit)))
    console.log(`${o.text.replaceAll('\n', '⏎')}\n    wanted ${o.wanted}\n    got    ${o.got || '–'}`)
  console.log(`${chosen.length} wrong`)
}

const { sentences, tellings, silences } = outcomes(Number(options.each), Number(options.seed), options.show?.split('+'))
if (options.show) show([...sentences, ...tellings, ...silences])
else {
  table('one act, one figure', sentences)
  console.log(`\nforms of group: ${weakest(sentences, (o) => o.group, 1)}`)
  console.log(`\nwords below 80: ${weakest(sentences, (o) => `${o.action} "${o.verb}"`, 0.8)}`)
  table('several figures', tellings)
  table('no claim', silences)
}
