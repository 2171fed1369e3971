import type { Modality } from '../../src/model/claim.ts'
import type { Verb } from './verb.ts'

/** What a construction is filled with. `agent` as a subject; `does` puts the present in agreement with it. */
export type Filling = {
  verb: Verb
  group: string
  agent: string
  /** The present of the agent: "nab" after "police", "nabs" after a country. */
  present: string
  /** "has" or "have". */
  have: string
  noun: string
  /** The same group with "the": "the 50 workers". */
  the: string
}

/** How a sentence is built: null where these words do not go together so. `gives` where the act is not one that happened. */
export type Construction = {
  name: string
  /** What it needs: an active verb with its agent, a passive, a noun of the act, or a verb whose subject the group is. */
  needs: 'active' | 'passive' | 'noun' | 'subject'
  gives?: readonly Modality[]
  build(f: Filling): string
}

const running: readonly Modality[] = ['happened', 'ongoing', 'planned']
const planned: readonly Modality[] = ['planned']
const alleged: readonly Modality[] = ['alleged', 'happened']
const ordered: readonly Modality[] = ['ordered']

export const constructions: readonly Construction[] = [
  { name: 'active', needs: 'active', build: (f) => `${f.agent} ${f.verb.past(f.group)} in Bavet on Monday.` },
  { name: 'headline', needs: 'active', build: (f) => `${f.agent} ${f.present} in Bavet` },
  {
    name: 'active perfect',
    needs: 'active',
    build: (f) => `${f.agent} ${f.have} ${f.verb.perfect(f.group)} in Bavet.`,
  },
  {
    name: 'pluperfect',
    needs: 'active',
    build: (f) => `By Monday ${f.agent} had ${f.verb.perfect(f.group)} in Bavet.`,
  },
  {
    name: 'opening phrases',
    needs: 'active',
    build: (f) => `On Monday, acting on a tip-off from the public, ${f.agent} ${f.verb.past(f.group)}.`,
  },
  {
    name: 'parted subject',
    needs: 'active',
    build: (f) => `In Bavet, ${f.agent}, working with officers from the capital, on Monday ${f.verb.past(f.group)}.`,
  },
  {
    name: 'said that',
    needs: 'active',
    build: (f) => `The spokesman said on Tuesday that ${f.agent} had ${f.verb.perfect(f.group)} in Bavet.`,
  },
  {
    name: 'quotation',
    needs: 'active',
    build: (f) => `“We have ${f.verb.perfect(f.group)} so far,” the spokesman told reporters in Bavet.`,
  },
  {
    name: 'after clause',
    needs: 'active',
    build: (f) => `The announcement came a day after ${f.agent} ${f.verb.past(f.group)} in Bavet.`,
  },
  { name: 'managed to', needs: 'active', build: (f) => `In Bavet, ${f.agent} managed to ${f.verb.base(f.group)}.` },
  {
    name: 'gerund',
    needs: 'active',
    build: (f) => `The operation ended on Monday with ${f.agent} ${f.verb.ing(f.group)} in Bavet.`,
  },
  {
    name: 'participle',
    needs: 'active',
    build: (f) => `On Monday ${f.agent} moved against a compound in Bavet, ${f.verb.ing(f.group)}.`,
  },
  {
    name: 'joined verbs',
    needs: 'active',
    build: (f) => `On Monday ${f.agent} went to a hotel in Bavet and ${f.verb.past(f.group)}.`,
  },
  { name: 'will', needs: 'active', gives: planned, build: (f) => `Next week ${f.agent} will ${f.verb.base(f.group)}.` },
  {
    name: 'plan to',
    needs: 'active',
    gives: planned,
    build: (f) => `Next week ${f.agent} plan to ${f.verb.base(f.group)} in Bavet.`,
  },
  { name: 'passive', needs: 'passive', build: (f) => `${f.group} were ${f.verb.passive} in Bavet on Monday.` },
  {
    name: 'passive with agent',
    needs: 'passive',
    build: (f) => `${f.group} were ${f.verb.passive} by ${f.agent} on Monday.`,
  },
  { name: 'headline passive', needs: 'passive', build: (f) => `${f.group} ${f.verb.passive} in Bavet` },
  {
    name: 'perfect passive',
    needs: 'passive',
    build: (f) => `${f.group} have been ${f.verb.passive} in Bavet so far.`,
  },
  {
    name: 'pluperfect passive',
    needs: 'passive',
    build: (f) => `The spokesman said that ${f.group} had been ${f.verb.passive} in Bavet.`,
  },
  {
    name: 'progressive passive',
    needs: 'passive',
    gives: running,
    build: (f) => `${f.group} were being ${f.verb.passive} in Bavet on Monday, the spokesman said.`,
  },
  {
    name: 'relative passive',
    needs: 'passive',
    build: (f) => `The spokesman spoke of ${f.group} who had been ${f.verb.passive} in Bavet on Monday.`,
  },
  {
    name: 'reduced relative',
    needs: 'passive',
    build: (f) => `The spokesman gave the ages of ${f.the} ${f.verb.passive} in Bavet on Monday.`,
  },
  {
    name: 'relative of place',
    needs: 'passive',
    build: (f) => `He spoke of a compound in Bavet where ${f.group} were ${f.verb.passive} on Monday.`,
  },
  {
    name: 'after passive',
    needs: 'passive',
    build: (f) => `The hotel in Bavet was empty after ${f.group} were ${f.verb.passive} there on Monday.`,
  },
  { name: 'saw', needs: 'passive', build: (f) => `The operation in Bavet on Monday saw ${f.group} ${f.verb.passive}.` },
  {
    name: 'with',
    needs: 'passive',
    build: (f) => `The operation in Bavet ended on Monday with ${f.group} ${f.verb.passive}.`,
  },
  {
    name: 'long way to the verb',
    needs: 'passive',
    build: (f) => `${f.group}, most of whom came by bus and stayed in a small hotel, were ${f.verb.passive} on Monday.`,
  },
  {
    name: 'among those',
    needs: 'passive',
    build: (f) => `Among those ${f.verb.passive} in Bavet on Monday were ${f.group}.`,
  },
  { name: 'also', needs: 'passive', build: (f) => `Also ${f.verb.passive} in Bavet on Monday were ${f.group}.` },
  {
    name: 'passive and things',
    needs: 'passive',
    build: (f) => `${f.group} were ${f.verb.passive} and the building sealed in Bavet on Monday.`,
  },
  {
    name: 'bullet',
    needs: 'passive',
    build: (f) => `Results of the operation in Bavet:\n\n- ${f.group} ${f.verb.passive}`,
  },
  {
    name: 'label',
    needs: 'passive',
    build: (f) => `The operation in Bavet in numbers:\n\n${f.verb.passive}: ${f.group}`,
  },
  {
    name: 'semicolons',
    needs: 'passive',
    build: (f) => `Results in Bavet: the hotel searched; ${f.group} ${f.verb.passive}.`,
  },
  {
    name: 'fronted participle',
    needs: 'passive',
    build: (f) => `${f.verb.passive} in Bavet on Monday, ${f.the} have given statements.`,
  },
  { name: 'got', needs: 'passive', build: (f) => `In all, ${f.group} got ${f.verb.passive} in Bavet on Monday.` },
  {
    name: 'brings to',
    needs: 'passive',
    build: (f) => `That brings to fifty-two the number of people ${f.verb.passive} in Bavet this year.`,
  },
  {
    name: 'number reached',
    needs: 'passive',
    build: (f) => `The number of people ${f.verb.passive} in Bavet reached fifty-two on Monday.`,
  },
  {
    name: 'will be',
    needs: 'passive',
    gives: planned,
    build: (f) => `${f.group} will be ${f.verb.passive} next week, the spokesman said.`,
  },
  {
    name: 'are to be',
    needs: 'passive',
    gives: planned,
    build: (f) => `${f.group} are due to be ${f.verb.passive} next week, the spokesman said.`,
  },
  {
    name: 'ordered to be',
    needs: 'passive',
    gives: ordered,
    build: (f) => `The minister on Monday ordered ${f.group} to be ${f.verb.passive}.`,
  },
  {
    name: 'reportedly',
    needs: 'passive',
    gives: alleged,
    build: (f) => `${f.group} were reportedly ${f.verb.passive} in Bavet on Monday.`,
  },
  {
    name: 'led to',
    needs: 'noun',
    build: (f) => `The operation in Bavet on Monday led to the ${f.noun} of ${f.group}.`,
  },
  {
    name: 'resulted in',
    needs: 'noun',
    build: (f) => `The operation in Bavet resulted in the ${f.noun} of ${f.group}.`,
  },
  {
    name: 'announced',
    needs: 'noun',
    build: (f) => `The spokesman on Monday announced the ${f.noun} of ${f.group} in Bavet.`,
  },
  {
    name: 'noun as subject',
    needs: 'noun',
    build: (f) => `The ${f.noun} of ${f.group} in Bavet on Monday made headlines.`,
  },
  {
    name: 'following',
    needs: 'noun',
    build: (f) => `Following the ${f.noun} of ${f.group} in Bavet on Monday, the hotel stood empty.`,
  },
  {
    name: 'with the noun',
    needs: 'noun',
    build: (f) => `The operation in Bavet ended with the ${f.noun} of ${f.group}.`,
  },
  { name: 'active', needs: 'subject', build: (f) => `${f.group} ${f.verb.past('')} on Monday.` },
  { name: 'headline', needs: 'subject', build: (f) => `${f.group} ${f.verb.base('').replace(/^be /, 'are ')}` },
  { name: 'active perfect', needs: 'subject', build: (f) => `${f.group} have ${f.verb.perfect('')} since Monday.` },
  {
    name: 'pluperfect',
    needs: 'subject',
    build: (f) => `The spokesman said that ${f.group} had ${f.verb.perfect('')}.`,
  },
  {
    name: 'relative active',
    needs: 'subject',
    build: (f) => `The spokesman spoke of ${f.group} who ${f.verb.past('')} on Monday.`,
  },
  { name: 'after clause', needs: 'subject', build: (f) => `The news came a day after ${f.group} ${f.verb.past('')}.` },
  {
    name: 'long way to the verb',
    needs: 'subject',
    build: (f) => `${f.group}, most of whom had come by bus from the capital, ${f.verb.past('')} on Monday.`,
  },
  { name: 'saw', needs: 'subject', build: (f) => `The day saw ${f.group} ${f.verb.base('')}.` },
  { name: 'with', needs: 'subject', build: (f) => `The day ended with ${f.group} ${f.verb.ing('')}.` },
  {
    name: 'said that',
    needs: 'subject',
    build: (f) => `${f.group} ${f.verb.past('')} on Monday, according to the spokesman.`,
  },
  {
    name: 'the ministry said it',
    needs: 'active',
    build: (f) => `The ministry said on Tuesday it had ${f.verb.perfect(f.group)} in Bavet.`,
  },
  {
    name: 'according to',
    needs: 'active',
    build: (f) => `According to the spokesman, ${f.agent} ${f.verb.past(f.group)} in Bavet on Monday.`,
  },
  { name: 'having', needs: 'active', build: (f) => `Having ${f.verb.perfect(f.group)}, ${f.agent} left Bavet.` },
  {
    name: 'while clause',
    needs: 'active',
    build: (f) => `The hotel in Bavet was empty on Monday while ${f.agent} ${f.verb.past(f.group)}.`,
  },
  { name: 'headline to', needs: 'active', gives: planned, build: (f) => `${f.agent} to ${f.verb.base(f.group)}` },
  {
    name: 'vowed to',
    needs: 'active',
    gives: planned,
    build: (f) => `On Monday ${f.agent} vowed to ${f.verb.base(f.group)}.`,
  },
  {
    name: 'have since been',
    needs: 'passive',
    build: (f) => `${f.group} have since been ${f.verb.passive}, the spokesman said.`,
  },
  { name: 'were later', needs: 'passive', build: (f) => `${f.group} were later ${f.verb.passive} in Bavet.` },
  {
    name: 'dateline',
    needs: 'passive',
    build: (f) => `BAVET, June 12 — ${f.group} were ${f.verb.passive} on Monday, the spokesman said.`,
  },
  { name: 'line of a chronicle', needs: 'passive', build: (f) => `12 June: ${f.group} ${f.verb.passive} in Bavet.` },
  {
    name: 'relative perfect',
    needs: 'passive',
    build: (f) => `The spokesman spoke of ${f.group} who have been ${f.verb.passive} in Bavet.`,
  },
  {
    name: 'operation in which',
    needs: 'passive',
    build: (f) => `The operation in which ${f.group} were ${f.verb.passive} took place in Bavet on Monday.`,
  },
  {
    name: 'operation that saw',
    needs: 'passive',
    build: (f) => `The operation in Bavet, which saw ${f.group} ${f.verb.passive}, ended on Monday.`,
  },
  {
    name: 'confirmed that',
    needs: 'passive',
    build: (f) => `The spokesman confirmed that ${f.group} were ${f.verb.passive} on Monday.`,
  },
  {
    name: 'said to have been',
    needs: 'passive',
    gives: alleged,
    build: (f) => `${f.group} are said to have been ${f.verb.passive} in Bavet on Monday.`,
  },
  {
    name: 'headline to be',
    needs: 'passive',
    gives: planned,
    build: (f) => `${f.group} to be ${f.verb.passive} in Bavet`,
  },
  {
    name: 'expected to be',
    needs: 'passive',
    gives: planned,
    build: (f) => `${f.group} are expected to be ${f.verb.passive} next week, the spokesman said.`,
  },
  {
    name: 'noun after a joined noun',
    needs: 'noun',
    build: (f) => `The operation in Bavet ended with a search and the ${f.noun} of ${f.group}.`,
  },
  {
    name: 'noun with its day',
    needs: 'noun',
    build: (f) => `The spokesman spoke of Monday's ${f.noun} of ${f.group} in Bavet.`,
  },
  {
    name: 'day between noun and group',
    needs: 'noun',
    build: (f) => `The ${f.noun} on Monday of ${f.group} made headlines.`,
  },
  {
    name: 'place between noun and group',
    needs: 'noun',
    build: (f) => `The ${f.noun} in Bavet of ${f.group} made headlines.`,
  },
  {
    name: 'after the noun',
    needs: 'noun',
    build: (f) => `The hotel in Bavet stood empty after the ${f.noun} of ${f.group}.`,
  },
  {
    name: 'confirmed that',
    needs: 'subject',
    build: (f) => `The spokesman confirmed that ${f.group} ${f.verb.past('')}.`,
  },
  {
    name: 'relative perfect',
    needs: 'subject',
    build: (f) => `He spoke of ${f.group} who have ${f.verb.perfect('')}.`,
  },
  { name: 'dateline', needs: 'subject', build: (f) => `BAVET, June 12 — ${f.group} ${f.verb.past('')} on Monday.` },
]
