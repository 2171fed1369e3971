import type { Modality } from '../../src/model/claim.ts'
import { objectRows, type Row, subjectRows } from './acts.ts'
import { type Construction, constructions } from './constructions.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Verb, verbFrom } from './verb.ts'

/** A sentence with the one counted claim it makes. */
export type Case = {
  text: string
  action: Row['action']
  construction: string
  verb: string
  group: string
  low: number | null
  high: number | null
  unit: Group['unit']
  nations: readonly string[]
  modalities: readonly Modality[]
}

/** A number from a text: the same cases every time. */
const hash = (text: string): number => {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}

const capital = (text: string): string =>
  text
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
    .replace(/(\n- |\n)(\p{Ll})/gu, (_, mark, c) => mark + c.toUpperCase())

const vowel = /^(?:all|another|up to|some|the) /

/** Not every form of group goes with "the" or "a". */
const withThe = (text: string): string =>
  /^(?:the|all|a) /.test(text) ? text.replace(/^a /, 'the ') : vowel.test(text) ? text : `the ${text}`

const isPlural = (agent: string): boolean =>
  agent === agent.toLowerCase() &&
  !/^(?:the gang|the embassy|the ministry|the government|the court|a court .*)$/.test(agent)

const singular = (said: string, verb: Verb, agent: string, group: string): string =>
  isPlural(agent) || said === '' ? verb.base(group) : verb.s(group)

const passiveOnly = new Set(['brings to', 'number reached'])

const caseOf = (row: Row, construction: Construction, verb: Verb, noun: string, group: Group, agent: string): Case => {
  const fixed = passiveOnly.has(construction.name)
  const text = construction.build({
    verb,
    group: group.text,
    agent,
    present: singular(verb.said, verb, agent, group.text),
    have: isPlural(agent) ? 'have' : 'has',
    noun,
    the: withThe(group.text),
  })
  return {
    text: capital(text.replace(/ +/g, ' ').replace(' ,', ',').replace(' .', '.')),
    action: row.action,
    construction: construction.name,
    verb: construction.needs === 'noun' ? `the ${noun} of ~` : verb.said,
    group: fixed ? 'number' : group.name,
    low: fixed ? 52 : group.low,
    high: fixed ? 52 : group.high,
    unit: group.unit,
    nations: fixed ? [] : group.nations,
    modalities: construction.gives ?? ['happened', ...(row.also ?? [])],
  }
}

/** "the 42 people", not "the another 50": and no "among those freed were a total of". */
const fits = (construction: Construction, group: Group): boolean =>
  !(
    ['reduced relative', 'fronted participle'].includes(construction.name) &&
    ['another', 'more', 'up to', 'some', 'total', 'dozens', 'hundreds', 'about', 'nearly'].includes(group.name)
  ) && !(['among those', 'also'].includes(construction.name) && ['total', 'all', 'group of'].includes(group.name))

const forPeople = new Set([
  'brings to',
  'number reached',
  'relative passive',
  'long way to the verb',
  'got',
  'fronted participle',
])

/** "got got out". */
const isDouble = (construction: Construction, verb: Verb): boolean =>
  construction.name === 'got' && verb.said.startsWith('get')

/** All cases: every verb in every construction it can stand in, with `each` forms of group, chosen by a seed. */
export const casesOf = (each: number, seed: number): Case[] => {
  const cases: Case[] = []
  for (const row of [...objectRows, ...subjectRows]) {
    const isSubject = row.agents.length === 0
    const groups = groupsOf(row)
    const verbs = row.verbs.split('|').map(verbFrom)
    for (const construction of constructions) {
      if (construction.needs === 'subject' ? !isSubject : construction.needs !== 'noun' && isSubject) continue
      if (row.patient !== 'people' && forPeople.has(construction.name)) continue
      const fillings =
        construction.needs === 'noun'
          ? row.nouns.split('|').flatMap((noun) => (noun ? [[verbs[0]!, noun] as const] : []))
          : verbs.flatMap((verb) =>
              construction.needs === 'passive' && (verb.passive === null || isDouble(construction, verb))
                ? []
                : [[verb, ''] as const],
            )
      const fitting = groups.filter((g) => fits(construction, g))
      for (const [verb, noun] of fillings) {
        const start = hash(`${seed} ${row.action} ${construction.name} ${verb.said} ${noun}`)
        for (let k = 0; k < each; k++) {
          const group = fitting[(start + k * 7) % fitting.length]!
          const agent = row.agents[(start + k) % Math.max(1, row.agents.length)] ?? ''
          cases.push(caseOf(row, construction, verb, noun, group, agent))
        }
      }
    }
  }
  return cases
}
