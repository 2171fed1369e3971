/** Nationalities as a breakdown may have them. */
export type Nation = { code: string; adjective: string; plural: string; country: string }

export const nations: readonly Nation[] = [
  { code: 'CHN', adjective: 'Chinese', plural: 'Chinese', country: 'China' },
  { code: 'THA', adjective: 'Thai', plural: 'Thais', country: 'Thailand' },
  { code: 'KEN', adjective: 'Kenyan', plural: 'Kenyans', country: 'Kenya' },
  { code: 'PHL', adjective: 'Filipino', plural: 'Filipinos', country: 'the Philippines' },
  { code: 'VNM', adjective: 'Vietnamese', plural: 'Vietnamese', country: 'Vietnam' },
  { code: 'IND', adjective: 'Indian', plural: 'Indians', country: 'India' },
  { code: 'ETH', adjective: 'Ethiopian', plural: 'Ethiopians', country: 'Ethiopia' },
  { code: 'MYS', adjective: 'Malaysian', plural: 'Malaysians', country: 'Malaysia' },
  { code: 'IDN', adjective: 'Indonesian', plural: 'Indonesians', country: 'Indonesia' },
  { code: 'TWN', adjective: 'Taiwanese', plural: 'Taiwanese', country: 'Taiwan' },
]

/** A whole of 80 in three parts (50, 20 and ten), told in the words of one act. */
export type Told = {
  /** "Police detained" and "were detained". */
  active: (group: string) => string
  passive: string
  a: Nation
  b: Nation
  c: Nation
}

/** Parts that add up to the whole give it their nationalities. */
type Parts = readonly (readonly [number, Nation | null])[]

/** A text, and the parts it gives beside the whole. */
export type Breakdown = { name: string; parts: (t: Told) => Parts; build: (t: Told) => string }

const three = ({ a, b, c }: Told): Parts => [
  [50, a],
  [20, b],
  [10, c],
]
const two = ({ a, b }: Told): Parts => [
  [50, a],
  [20, b],
]
const first = ({ a }: Told): Parts => [[50, a]]
const none = (): Parts => []
const women = (): Parts => [[30, null]]
const sexes = (): Parts => [
  [50, null],
  [30, null],
]

/** "50 Chinese, 20 Thais and ten Kenyans". */
const list = ({ a, b, c }: Told): string => `50 ${a.plural}, 20 ${b.plural} and 10 ${c.plural}`

const shapes: Record<string, readonly [(t: Told) => Parts, (t: Told, whole: string) => string]> = {
  colon: [three, (t, s) => `${s}: ${list(t)}.`],
  dash: [three, (t, s) => `${s} — ${list(t)}.`],
  parenthesis: [three, (t, s) => `${s} (${list(t)}).`],
  comprising: [three, (t, s) => `${s}, comprising ${list(t)}.`],
  'made up of': [three, (t, s) => `${s}, made up of ${list(t)}.`],
  including: [two, (t, s) => `${s}, including 50 ${t.a.plural} and 20 ${t.b.adjective} nationals.`],
  'including women': [women, (_, s) => `${s}, including 30 women.`],
  'among them': [two, (t, s) => `${s}, among them 50 ${t.a.plural} and 20 ${t.b.plural}.`],
  'of them': [first, (t, s) => `${s}, 50 of them ${t.a.adjective}.`],
  'of whom': [first, (t, s) => `${s}, of whom 50 were ${t.a.adjective}.`],
  'of whom women': [women, (_, s) => `${s}, 30 of whom are women.`],
  'with being': [first, (t, s) => `${s}, with 50 of them being ${t.a.adjective} nationals.`],
  'men and women': [sexes, (_, s) => `${s}, 50 men and 30 women.`],
  'males and females in brackets': [sexes, (_, s) => `${s} (50 males and 30 females).`],
  'group comprised': [three, (t, s) => `${s}. The group comprised ${list(t)}.`],
  'group consists of': [three, (t, s) => `${s}. The group consists of ${list(t)}.`],
  'they included': [two, (t, s) => `${s}. They included 50 ${t.a.plural} and 20 ${t.b.plural}.`],
  'they were': [three, (t, s) => `${s}. They were ${list(t)}.`],
  'fifty were': [three, (t, s) => `${s}. Fifty were ${t.a.adjective}, 20 ${t.b.adjective} and ten ${t.c.adjective}.`],
  'fifty of them': [first, (t, s) => `${s}. Fifty of them are ${t.a.adjective} nationals.`],
  'of these': [two, (t, s) => `${s}. Of these, 50 were ${t.a.adjective}, 20 ${t.b.adjective}, the others local.`],
  'of the number': [two, (t, s) => `${s}. Of the 80, 50 are from ${t.a.country} and 20 from ${t.b.country}.`],
  'among them were': [two, (t, s) => `${s}. Among them were 50 ${t.a.plural} and 20 ${t.b.plural}.`],
  'from countries': [
    three,
    (t, s) => `${s}. Fifty come from ${t.a.country}, 20 from ${t.b.country} and ten from ${t.c.country}.`,
  ],
  'countries in brackets': [
    three,
    (t, s) => `${s} from three countries: ${t.a.country} (50), ${t.b.country} (20) and ${t.c.country} (10).`,
  ],
  'most were in brackets': [
    three,
    (t, s) => `${s}. Most were ${t.a.adjective} (50), followed by ${t.b.plural} (20) and ${t.c.plural} (10).`,
  ],
  'largest group': [
    two,
    (t, s) => `${s}. ${t.a.plural} made up the largest group with 50, followed by ${t.b.plural} with 20.`,
  ],
  numbered: [two, (t, s) => `${s}. The ${t.a.plural} numbered 50, the ${t.b.plural} 20.`],
  bullets: [three, (t, s) => `${s}:\n\n- ${t.a.adjective}: 50\n\n- ${t.b.adjective}: 20\n\n- ${t.c.adjective}: 10`],
  'bullets of groups': [
    three,
    (t, s) =>
      `${s}:\n\n• 50 ${t.a.adjective} nationals\n\n• 20 ${t.b.adjective} nationals\n\n• 10 ${t.c.adjective} nationals`,
  ],
  'bullets of countries': [
    three,
    (t, s) => `${s}. By country:\n\n- ${t.a.country}: 50\n\n- ${t.b.country}: 20\n\n- ${t.c.country}: 10`,
  ],
  'by nationality': [
    three,
    (t, s) => `${s}. By nationality, there were 50 ${t.a.plural}, 20 ${t.b.plural} and 10 ${t.c.plural}.`,
  ],
  'the breakdown': [
    three,
    (t, s) => `${s}. The breakdown is as follows: ${t.a.adjective} 50, ${t.b.adjective} 20, ${t.c.adjective} 10.`,
  ],
  'a sentence without a verb': [three, (t, s) => `${s}. ${list(t).replace(/^50/, 'Fifty')}.`],
  'later women': [women, (_, s) => `${s}. Thirty of them were women.`],
  'later women of all': [women, (_, s) => `${s}. Thirty women were among them.`],
  'account for': [first, (t, s) => `${s}. ${t.a.adjective} nationals account for 50 of them.`],
  apart: [three, (t, s) => `${s}: 50 from ${t.a.country}, 20 from ${t.b.country} and 10 from ${t.c.country}.`],
  'held passports': [first, (t, s) => `${s}. Fifty of them hold ${t.a.adjective} passports.`],
  'each from': [
    ({ a, b }) => [
      [40, a],
      [40, b],
    ],
    (t, s) => `${s}: 40 each from ${t.a.country} and ${t.b.country}.`,
  ],
  'sexes by letter': [sexes, (_, s) => `${s} (M: 50, F: 30).`],
  'sexes in a sentence': [sexes, (_, s) => `${s}. There were 50 men and 30 women.`],
  'including who': [women, (_, s) => `${s}, including 30 who are women.`],
  'half of them': [none, (_, s) => `${s}, half of them women.`],
  'per cent of them': [none, (_, s) => `${s}. Some 60 per cent were women.`],
  'two thirds': [none, (_, s) => `${s}. Two thirds of them were young.`],
  'ages between': [none, (_, s) => `${s}, aged between 19 and 54.`],
  'youngest and oldest': [none, (_, s) => `${s}. The youngest is 19 and the oldest 54.`],
  'from countries counted': [none, (_, s) => `${s}. They come from 12 countries.`],
  'months inside': [none, (_, s) => `${s}. They had been there for 14 months.`],
  'rooms and floors': [none, (_, s) => `${s}. The building has 12 floors and 150 rooms.`],
  'the rest': [first, (t, s) => `${s}. Fifty were ${t.a.adjective} nationals and the rest came from other countries.`],
}

/** Each shape behind an active and behind a passive sentence. */
export const breakdowns: readonly Breakdown[] = Object.entries(shapes).map(([name, [parts, build]]) => ({
  name,
  parts,
  build: (t) =>
    build(
      t,
      (t.a.code.charCodeAt(0) + name.length) % 2 === 0
        ? t.active('80 people')
        : `On Monday, 80 people ${t.passive} in Bavet`,
    ),
}))

/** Where the parts stand before their whole or stand in for it. */
export const turned: readonly Breakdown[] = [
  {
    name: 'of the whole',
    parts: two,
    build: (t) =>
      `Of the 80 people who ${t.passive} in Bavet, 50 were ${t.a.adjective}, 20 ${t.b.adjective} and the rest local.`,
  },
  {
    name: 'of the whole, reduced',
    parts: first,
    build: (t) => `Of the 80 people ${t.passive.replace(/^were /, '')} in Bavet, 50 are ${t.a.adjective} nationals.`,
  },
  {
    name: 'part of the whole',
    parts: first,
    build: (t) => `50 of the 80 people ${t.passive.replace(/^were /, '')} in Bavet are ${t.a.adjective} nationals.`,
  },
  {
    name: 'among the whole',
    parts: two,
    build: (t) =>
      `Among the 80 people ${t.passive.replace(/^were /, '')} in Bavet were 50 ${t.a.plural} and 20 ${t.b.plural}.`,
  },
  {
    name: 'the whole includes',
    parts: two,
    build: (t) =>
      `The 80 people ${t.passive.replace(/^were /, '')} in Bavet include 50 ${t.a.plural} and 20 ${t.b.plural}.`,
  },
]
