import { expect, test } from 'vitest'
import { evidenceOn, weightOf } from './evidence.ts'
import { thresholds } from './evidence-rows.ts'
import { mentionsOf } from './report.ts'
import { ReportTexts } from './report-texts.ts'
import { Screen } from './screen.ts'
import { report, type Told } from './testing.ts'

const numbers: Partial<Told>[] = [
  {},
  { n: 700 },
  { n: 677 },
  { n: 700, hedge: 'about' },
  { n: 361, hedge: 'atLeast' },
  { n: 360 },
  { n: 12 },
  { n: 11, hedge: 'atLeast' },
  { n: 13, hedge: 'about' },
  { n: 19, hedge: 'atMost' },
  { n: [24, 99] },
  { n: 1_000_000, unit: 'USD' },
  { n: 712, modality: 'planned' },
]
const places: Partial<Told>[] = [
  {},
  { at: ['Poipet/locality/KHM', 'Cambodia/country/KHM'] },
  { at: ['Bavet/locality/KHM'] },
  { at: ['Thailand/country/THA'] },
  { at: ['Banteay County/locality/KHM'], action: 'harm' },
  { at: ['Mae Sot/locality/THA'], action: 'harm', inferred: ['places'] },
  { action: 'harm' },
  { at: ['Poipet/locality/KHM'], action: 'harm' },
  { at: ['Poipet/locality/THA'], action: 'harm' },
]
const times: Partial<Told>[] = [
  {},
  { on: '2025-03-01' },
  { on: '2025-03-03' },
  { on: ['2025-01-01', '2025-12-31'] },
  { on: [null, '2025-03-02'] },
]
const voices: Partial<Told>[] = [{}, { by: 'Interior Ministry', actors: ['Police of Poipet'], nationalities: ['CHN'] }]

/** What some of the reports tell beside it. */
const beside: Partial<Told>[][] = [
  [],
  [],
  [
    { n: 7, partOf: true },
    { n: 2, unit: 'sites', action: 'raid' },
  ],
  [{ n: 12 }],
]

const combined = numbers.flatMap((number) =>
  places.flatMap((place) =>
    times.flatMap((time) => voices.map((voice) => ({ ...number, ...place, ...time, ...voice }))),
  ),
)

const sentence =
  'Police in the border town raided the Golden Dragon Casino on Monday and led many people to waiting buses.'

/** Names that two reports of people harmed share wherever they were read to be. */
const named = 'Vannak Sokhim and Dararith Pheakdey of Krong Thmeyra met Officer Bunroeun Keovatey.'

test('no pair of mentions weighs more than it may, and the limit spares most of the work', () => {
  const mentions = combined.flatMap((told, index) => {
    const says = index % 3 === 0 ? `${sentence} ${sentence}` : `Case ${index}. ${index % 7 === 0 ? named : ''}`
    const made = report(`d${index}`, index % 5 === 0 ? '2025-06-30' : '2025-03-04', [
      { says, ...told },
      ...beside[index % beside.length]!.map((more, at) => ({ ...told, ...more, says: `More ${at} of case ${index}.` })),
    ])
    return mentionsOf(
      made.claims.map((claim) => ({ ...claim, document: made.id })),
      { ...made, title: index % 4 === 0 ? 'Fire in Poipet: one missing' : null },
    )
  })
  const screen = new Screen()
  const texts = new ReportTexts()
  const documents = [...new Set(mentions.map(({ document }) => document))]
  for (const document of documents) texts.push(mentions.find((mention) => mention.document === document)!)
  for (const mention of mentions) screen.push(mention, documents.indexOf(mention.document))
  const textOf = (a: number, b: number): number => texts.weighAtMost(a, b)
  const pairs = mentions.flatMap((a, x) =>
    mentions.flatMap((b, y) => (y > x && a.document !== b.document ? [{ a, b, x, y }] : [])),
  )
  const passes = ({ x, y }: { x: number; y: number }): boolean => screen.mayWeigh(x, y, thresholds.link, textOf)
  expect(pairs.filter((pair) => weightOf(evidenceOn(pair.a, pair.b)) >= thresholds.link && !passes(pair))).toEqual([])
  expect(pairs.filter(passes).length).toBeLessThan(pairs.length / 2)
})
