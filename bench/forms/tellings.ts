import { objectRows, type Row, subjectRows } from './acts.ts'
import { breakdowns, type Nation, nations, turned } from './breakdowns.ts'
import { type RunTold, runs } from './runs.ts'
import { verbFrom } from './verb.ts'

/** A text with all counted claims that it makes of one act, each as "80-80 CHN"; "*" stands for any nationality. */
export type Telling = { name: string; action: Row['action']; text: string; claims: readonly string[] }

const figure = (number: number, nation: Nation | null): string => `${number}-${number} ${nation?.code ?? ''}`

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())

/** Subjects whose verbs leave no participle that stands beside a noun: "the 80 people escaped". */
const needsParticiple = new Set(['of the whole, reduced', 'part of the whole', 'among the whole', 'the whole includes'])
const needsDoer = new Set(['gapping of subjects', 'coordination', 'as well as'])

/** Whole texts of two or three sentences: every breakdown and every run of figures in the words of each act on people. */
export const tellingsOf = (each: number): Telling[] => {
  const all: Telling[] = []
  const rows = [...objectRows, ...subjectRows].filter((r) => r.patient === 'people')
  for (const row of rows) {
    const verbs = row.verbs.split('|').map(verbFrom)
    const isSubject = row.agents.length === 0
    const usable = verbs.filter((v) => isSubject || v.passive !== null).slice(0, 6)
    const pick = (n: number): { told: RunTold; at: number } => {
      const verb = usable[n % usable.length]!
      const agent = row.agents[n % Math.max(1, row.agents.length)] ?? ''
      const nation = (k: number): Nation => nations[(n * 3 + k) % nations.length]!
      return {
        at: n,
        told: {
          active: (g) => (isSubject ? `${g} ${verb.past('')} in Bavet` : `On Monday ${agent} ${verb.past(g)}`),
          passive: isSubject ? verb.past('') : `were ${verb.passive}`,
          past: (g) => verb.past(g),
          ing: (g) => verb.ing(g),
          participle: verb.passive ?? '',
          agent,
          a: nation(0),
          b: nation(1),
          c: nation(2),
        },
      }
    }
    let n = row.action.length
    for (const shape of [...breakdowns, ...turned]) {
      if (isSubject && needsParticiple.has(shape.name)) continue
      for (let k = 0; k < each; k++) {
        const { told } = pick(n++)
        const parts = shape.parts(told)
        // A total with "A, B and C nationals" has all of them: with a number each as well, both ways are right.
        const whole = parts.length === 3 ? '80-80 *' : '80-80 '
        const claims = [...parts.map(([number, nation]) => figure(number, nation)), whole]
        all.push({ name: shape.name, action: row.action, text: capital(shape.build(told)), claims })
      }
    }
    for (const run of runs) {
      if (isSubject && needsDoer.has(run.name)) continue
      for (let k = 0; k < each; k++) {
        const { told } = pick(n++)
        const claims = run.gives(told).map((c) => {
          const [number, nation] = c.split(' ')
          return `${number}-${number} ${nation}`
        })
        all.push({ name: run.name, action: row.action, text: capital(run.build(told)), claims })
      }
    }
  }
  return all
}
