import type { Modality } from '../../src/model/claim.ts'
import { objectRows, type Row } from './acts.ts'
import { type Verb, verbFrom } from './verb.ts'

/** A text with a number that makes no claim of the act, or one only in a modality that is `allowed`. */
export type Silence = {
  name: string
  action: Row['action']
  text: string
  allowed: readonly Modality[]
  /** Only claims of the act itself count: the text may tell of another. */
  unless?: true
}

type Shape = readonly [
  needs: 'active' | 'passive' | 'noun',
  build: (f: { v: Verb; g: string; agent: string; noun: string }) => string,
  ...allowed: Modality[],
]

const shapes: Record<string, Shape> = {
  'were not': ['passive', ({ v, g }) => `${g} were not ${v.passive} in Bavet on Monday.`, 'denied'],
  'did not': ['active', ({ v, g, agent }) => `${agent} did not ${v.base(g)} in Bavet on Monday.`, 'denied'],
  'no noun': ['noun', ({ g, noun }) => `There has been no ${noun} of ${g} in Bavet.`, 'denied'],
  'denied that': ['passive', ({ v, g }) => `The spokesman denied that ${g} had been ${v.passive}.`, 'denied'],
  'if clause': ['passive', ({ v, g }) => `If ${g} were ${v.passive}, the hotel would stand empty.`],
  unless: ['active', ({ v, g, agent }) => `Unless ${agent} ${v.base(g)}, the hotel will stay open.`],
  'would have': ['active', ({ v, g, agent }) => `${agent} would have ${v.perfect(g)}, had they known.`],
  'could have been': ['passive', ({ v, g }) => `${g} could have been ${v.passive} in Bavet.`],
  'should be': ['passive', ({ v, g }) => `${g} should be ${v.passive}, a newspaper wrote.`],
  'to avoid': ['active', ({ v, g, agent }) => `To avoid ${v.ing(g)}, ${agent} stayed away.`],
  'tried to': ['active', ({ v, g, agent }) => `${agent} tried to ${v.base(g)} in Bavet on Monday.`],
  'failed to': ['active', ({ v, g, agent }) => `${agent} failed to ${v.base(g)} in Bavet on Monday.`],
  'accused of trying to': ['active', ({ v, g }) => `The man is accused of trying to ${v.base(g)}.`],
  'asked to': ['active', ({ v, g, agent }) => `A lawyer asked ${agent} to ${v.base(g)} in Bavet.`],
  'wanted to': ['active', ({ v, g, agent }) => `For years ${agent} had wanted to ${v.base(g)} in Bavet.`, 'planned'],
  'instead of': ['active', ({ v, g, agent }) => `Instead of ${v.ing(g)}, ${agent} stayed away.`],
  'without having': ['active', ({ v, g, agent }) => `${agent} left Bavet without ${v.ing(g)}.`],
  'question, passive': ['passive', ({ v, g }) => `Were ${g} ${v.passive} in Bavet on Monday?`],
  'question, active': ['active', ({ v, g, agent }) => `Did ${agent} ${v.base(g)} in Bavet on Monday?`],
  whether: ['passive', ({ v, g }) => `It was not clear whether ${g} were ${v.passive} in Bavet.`],
  'calls for': ['noun', ({ g, noun }) => `Families called for the ${noun} of ${g} in Bavet.`],
  'may be': ['passive', ({ v, g }) => `Under the law, up to ${g} may be ${v.passive} at a time.`],
  'capacity of the law': ['active', ({ v, g, agent }) => `The law allows ${agent} to ${v.base(g)} a day.`, 'planned'],
  'threatened to': ['active', ({ v, g, agent }) => `On Monday ${agent} threatened to ${v.base(g)}.`, 'planned'],
  'had they': ['passive', ({ v, g }) => `Had ${g} been ${v.passive}, the hotel would stand empty.`],
  'should have been': ['passive', ({ v, g }) => `${g} should have been ${v.passive} long ago, a lawyer said.`],
  'yet to': ['active', ({ v, g, agent }) => `${agent} have yet to ${v.base(g)}.`, 'denied', 'ongoing'],
  'plan failed': ['active', ({ v, g }) => `A plan to ${v.base(g)} failed.`],
  'attempt at': ['active', ({ v, g }) => `An attempt to ${v.base(g)} failed on Monday.`],
  'efforts to': ['active', ({ v, g }) => `Efforts to ${v.base(g)} go on.`, 'planned'],
  'talks on': ['noun', ({ g, noun }) => `Talks on the ${noun} of ${g} go on.`, 'planned'],
  'rejected the noun': ['noun', ({ g, noun }) => `A court rejected the ${noun} of ${g}.`, 'denied'],
  'reports that are false': ['passive', ({ v, g }) => `Reports that ${g} were ${v.passive} are false.`, 'denied'],
  'reports of a noun that are false': ['noun', ({ g, noun }) => `Reports of the ${noun} of ${g} are false.`, 'denied'],
  'trained to': ['active', ({ v, g }) => `Officers were trained in how to ${v.base(g)}.`],
  prevented: ['noun', ({ g, noun }) => `A lawyer prevented the ${noun} of ${g} in Bavet.`],
}

/** Numbers of something else in the place of the group or beside the act. */
const slots: Record<string, Shape> = {
  age: ['active', ({ v, agent }) => `${agent} ${v.past('a 50-year-old man')} in Bavet.`],
  'age after a comma': ['passive', ({ v }) => `The man, 50, was ${v.passive} in Bavet.`],
  'date behind': ['passive', ({ v }) => `The man was ${v.passive} on 5 May 2024 in Bavet.`],
  'doers counted': ['passive', ({ v }) => `The man was ${v.passive} by 50 officers in Bavet.`],
  'hours after': ['passive', ({ v }) => `The man was ${v.passive} 50 hours after the call.`],
  vehicles: ['passive', ({ v }) => `The man was ${v.passive} near a car park with 50 vehicles.`],
  money: ['passive', ({ v }) => `The man was ${v.passive} over a debt of $50 million.`],
  counts: ['passive', ({ v }) => `The man was ${v.passive} over 50 cases of fraud.`],
  address: ['passive', ({ v }) => `The man was ${v.passive} at 50 Monivong Boulevard.`],
  distance: ['passive', ({ v }) => `The man was ${v.passive} 50 kilometres from Bavet.`],
  article: ['passive', ({ v }) => `The man was ${v.passive} under Article 50 of the code.`],
  room: ['passive', ({ v }) => `The man was ${v.passive} in Room 50 of the hotel.`],
  floor: ['passive', ({ v }) => `The man was ${v.passive} on the 50th floor.`],
  'time of day': ['passive', ({ v }) => `The man was ${v.passive} at 5.50 am on Monday.`],
  'hours a day': ['passive', ({ v }) => `The man was ${v.passive} after 50 hours without sleep.`],
  hotline: ['passive', ({ v }) => `Call 1550 if you know of a man who was ${v.passive}.`],
  rank: ['passive', ({ v }) => `The man, ranked 50th of 80 players, was ${v.passive}.`],
  wage: ['passive', ({ v }) => `The man, who earned 50 dollars a day, was ${v.passive}.`],
  flight: ['passive', ({ v }) => `The man was ${v.passive} before he could board flight 50 to Hanoi.`],
  'years of sentence': ['passive', ({ v }) => `The man, who had served 50 months in prison, was ${v.passive}.`],
  'officers sent': ['passive', ({ v }) => `Some 50 officers were sent to Bavet after the man was ${v.passive}.`],
  'witnesses heard': ['passive', ({ v }) => `The man was ${v.passive} after 50 witnesses were heard.`],
  'operation name': ['passive', ({ v }) => `The man was ${v.passive} in Operation 50 in Bavet.`],
  'ages in a row': ['passive', ({ v }) => `The men, aged 23, 25 and 50, were ${v.passive} in Bavet.`],
  'looked for': ['passive', ({ v }) => `The man was ${v.passive} on Monday; police are looking for 50 others.`],
  'who rules': ['passive', ({ v }) => `Anyone who is ${v.passive} pays a fine of 50 dollars.`],
}

const isOwn = (name: string): boolean => name in slots

/** What a text on that act with a number in it must not be read as. */
export const silencesOf = (): Silence[] =>
  objectRows
    .filter((row) => row.patient === 'people')
    .flatMap((row) => {
      const verbs = row.verbs.split('|').map(verbFrom)
      return Object.entries({ ...shapes, ...slots }).flatMap(([name, [needs, build, ...allowed]], k) => {
        const usable = needs === 'passive' ? verbs.filter((v) => v.passive !== null) : verbs
        return [0, 1, 2].map((n) => {
          const v = usable[(k + n * 3) % usable.length]!
          const g = ['50 people', '50 Chinese nationals', `50 ${row.role}`][n]!
          const agent = row.agents[n % row.agents.length]!
          const text = build({ v, g, agent, noun: row.nouns.split('|')[0]! })
          return {
            name,
            action: row.action,
            text: text.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
            allowed,
            ...(isOwn(name) || row.action === 'hold' || name.endsWith('false') ? { unless: true as const } : {}),
          }
        })
      })
    })
