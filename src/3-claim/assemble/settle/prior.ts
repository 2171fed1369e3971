import type { Weights } from './ranker.ts'

/**
 * What is known of such reports before any is annotated: the weights that training starts from and is drawn back to, so
 * that a few documents cannot teach it oddities. Places: the nearest place of the act's own clause, behind "in" or "at";
 * without one the place of the operation that the text is telling of, unless another time or other people are told of.
 * A country that acts, the town of a dateline, the land that people come from are seldom where it happened.
 */
export const placePrior: Weights = {
  position: {
    none: -0.3,
    default: -0.3,
    after3: 1.5,
    after8: 1.3,
    after15: 1,
    after: 0.6,
    before3: 1.2,
    before8: 1,
    before15: 0.7,
    before: 0.4,
    opens: 1.3,
    'sentence-before': 0.8,
    paragraph: 0.5,
    'paragraph-before': 0.3,
    lead: 0.2,
    'sentence-after': 0.2,
    'paragraph-after': -0.2,
    below: -0.8,
  },
  kind: { vague: -0.8, region: -0.4, country: -0.2 },
  'sentence+way': { 'own at': 0.7, 'own from': -0.3, 'own to': -0.7, 'own unsaid': -0.2 },
  'group+way': { 'journey from': 0.6, 'captive from': 0.2, 'journey to': -0.6 },
  between: { clause: -0.8, verb: -0.3 },
  standing: { agent: -1, dateline: -0.8, seat: -0.8, origin: -1.2 },
  'court+group': { 'yes court': 0.8 },
  parent: { same: 1 },
  people: { theirs: -1 },
  'last+sentence': { 'same names-none': 1.4, 'same names-one': 0.2, 'same names-way': 0.7 },
  'operation+group': { 'last operation': 0.8, 'first operation': 0.4, 'last captive': 0.3 },
  'group+kind': { 'operation none': -0.8, 'captive none': -0.5, 'words none': 0.4, 'court none': 0.1 },
  'more+last': { 'yes same': -0.4 },
  country: { main: 0.2, other: -0.3 },
  'total+kind': { 'yes country': 0.6, 'yes none': 0.3 },
  ruled: { own: 0.8, carried: 0.6 },
  'reference+kind': { 'country country': 0.9, 'town locality': 0.5, 'site site': 0.5, 'site described': 0.4 },
}

/**
 * Likewise for times: the date beside the act, without one the date of the operation that the text is telling of; the day
 * of a statement and a date of another clause are seldom when it happened.
 */
export const timePrior: Weights = {
  position: {
    none: -0.3,
    after3: 1.5,
    after8: 1.3,
    after15: 1,
    after: 0.5,
    before3: 1.3,
    before8: 1,
    before15: 0.7,
    before: 0.3,
    opens: 1.4,
    'sentence-before': 0.4,
    'paragraph-after': -0.2,
    above: -0.3,
    below: -0.8,
  },
  reading: { 'up-to': -1, lasting: -0.8, past: -0.8, spanning: 0.8 },
  'reading+speech': { 'plain yes': -1 },
  between: { clause: -0.6 },
  ruled: { own: 0.8, carried: 0.6 },
  'last+sentence': { 'same names-none': 0.5 },
  'operation+group': { 'last operation': 1, 'first operation': 0.5 },
  kin: { figure: 0.8 },
}
