import { describe, expect, test } from 'vitest'
import { annotatedUnder } from '../../bench/annotated.ts'
import { inOrder, refOf } from '../4-event/index.ts'
import { report, type Told } from '../4-event/testing.ts'
import type { Figure } from '../model/event.ts'
import { type Decision, reckonEvent } from './figure.ts'
import { reckon } from './reckon.ts'

type Report = ReturnType<typeof report>

/** The figures of one event that these reports tell. */
const figures = (reports: Report[], decisions: Decision[] = []): Figure[] => {
  const outlets = new Map(reports.map((each) => [each.id, each]))
  const claims = reports.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))
  return reckonEvent(inOrder(claims, outlets), outlets, decisions)
}

/** Reports of one claim each, published on the days given or on following days. */
const reports = (...told: (Told & { published?: string })[]): Report[] =>
  told.map(({ published, ...claim }, index) =>
    report(String.fromCharCode(97 + index), published ?? `2025-03-0${index + 1}`, [claim]),
  )

const short = (figure: Figure | undefined) =>
  figure && `${figure.low}/${figure.best}/${figure.high} ${figure.status}, ${figure.rule}`

/** The first figure, in short: "215/215/230 contested, majority". */
const main = (...told: (Told & { published?: string })[]) => short(figures(reports(...told))[0])

describe('rules, in order', () => {
  test('only: one figure, nothing to decide', () =>
    expect(main({ says: '235 were held.', n: 235 })).toBe('235/235/235 single origin, only'))

  test('correction: the same origin replaces its own', () =>
    expect(
      main(
        { says: '250 were held.', n: 250, by: 'Interior Ministry' },
        { says: '312 were held.', n: 312, by: 'Interior Ministry' },
      ),
    ).toBe('312/312/312 revised, correction'))

  test('correction: a later report may still tell what was given before, and an earlier one may repeat it', () =>
    expect(
      main(
        { says: 'Agents arrested 74 foreigners.', n: 74, published: '2024-10-11' },
        { says: 'There are 71, the commission said.', n: 71, by: 'the commission', published: '2024-10-13' },
        {
          says: 'The commission had spoken of 74 at first.',
          n: 74,
          by: 'the commission',
          published: '2024-10-14',
        },
      ),
    ).toBe('71/71/71 revised, correction'))

  test('correction: "officials now say" takes back what the report told in its own voice', () => {
    const first: Told = { says: 'Just 34 of them were on the plane.', n: 34 }
    const next: Told = { says: 'EDIT: Ministry officials now say that it was 26.', n: 26, by: 'Ministry officials' }
    expect(short(figures([report('a', '2025-03-01', [first, next])])[0])).toBe('26/26/26 revised, correction')
    const another = { ...next, says: 'Ministry officials say that it was 26.' }
    expect(short(figures([report('a', '2025-03-01', [first, another])])[0])).toBe('26/26/34 contested, lower')
  })

  test('correction: in one report the number that its origin gave before gives way to the one beside it', () => {
    const chief = 'Colonel Boun'
    const first: Told = { says: 'Police held 64 people.', n: 64, by: chief }
    const risen: Told = { says: 'The number has risen to 78.', n: 78, by: chief }
    const again: Told = { says: 'He gave it as 64 on Tuesday.', n: 64, by: chief }
    const [a, b] = [report('a', '2025-03-01', [first]), report('b', '2025-03-02', [risen, again])]
    expect(short(figures([a, b])[0])).toBe('78/78/78 revised, correction')
    expect(short(figures([b])[0])).toBe('64/64/78 contested, lower')
  })

  test('"between 92 and 150" bears out neither of the two', () => {
    const both: Told = { says: 'Between 92 and 150 were freed.', n: [92, 150], by: 'a militia' }
    const [army, force] = [
      { says: 'The army counted 92.', n: 92, by: 'the army' },
      { says: 'The force freed 150.', n: 150, by: 'the force' },
    ]
    expect(main(army, force, both)).toBe('92/92/150 contested, lower')
    expect(main(army, both)).toBe('92/92/92 corroborated, only')
  })

  test('who tells a number as the one that is disputed does not give it himself', () => {
    const says = "The army disputed the force's claim to have freed 150, and said that it was 92."
    const made = [
      report('a', '2025-03-01', [{ says: 'The force freed 150.', n: 150, by: 'the force' }]),
      report('b', '2025-03-02', [
        { says, n: 150 },
        { says, n: 92, by: 'the army' },
        { says, n: 150, action: 'dispute', disputes: '150', by: 'the army' },
      ]),
    ]
    expect(short(figures(made)[0])).toBe('92/92/150 contested, lower')
    const own = report('c', '2025-03-02', [{ says: 'This paper saw 150 come.', n: 150 }])
    expect(short(figures([...made, own])[0])).toBe('92/150/150 contested, majority')
  })

  const breakdown = (counts: readonly number[]): Told[] =>
    counts.map((n, index) => ({
      says: `Chinese, Kenyans and Malaysians were ${counts.join(' and ')}.`,
      n,
      by: 'the commission',
      partOf: true,
      nationalities: [['CHN'], ['KEN'], ['MYS']][index]!,
    }))
  const whole = (n: number): Told => ({ says: `They freed ${n}.`, n, by: 'the commission' })

  test('who corrects himself by "more than" stands against a larger "more than" that another gave before', () => {
    const told: (Told & { published?: string })[] = [
      { says: 'The force holds more than 870.', n: 871, hedge: 'atLeast', published: '2025-03-01' },
      { says: 'It arrested 714.', n: 714, by: 'Border Force', actors: ['Border Force'], published: '2025-03-07' },
      { says: 'It arrested over 720.', n: 721, hedge: 'atLeast', by: 'Border Force', published: '2025-03-13' },
    ]
    expect(main(...told)).toBe('721/721/null contested, doer')
    // Who counted 871 is no such rival.
    expect(main({ ...told[0]!, hedge: 'exact' }, ...told.slice(1))).toBe('871/871/871 revised, correction')
  })

  test('correction: a number that fits what another says now was not given by him before', () => {
    const [figure] = figures(
      reports(
        { says: 'Police held 500.', n: 500, by: 'Interior Ministry' },
        { says: 'Police held 621.', n: 621 },
        { says: 'Police held more than 600.', n: 601, hedge: 'atLeast', by: 'Interior Ministry' },
      ),
    )
    expect(short(figure)).toBe('621/621/621 revised, correction')
    expect(figure!.reason).toBe(
      'The b Times says 621 people were arrested, which fits what the Interior Ministry says, after 500 before.',
    )
  })

  test('correction: a breakdown of the same origin that was counted further', () => {
    const told = figures([
      report('a', '2024-03-13', [whole(180), ...breakdown([107, 60, 6])]),
      report('b', '2024-03-14', [whole(498), ...breakdown([427, 60, 8])]),
    ])
    expect(told.map(short)).toEqual([
      '498/498/498 revised, correction',
      '427/427/427 revised, correction',
      '60/60/60 repeated, only',
      '8/8/8 revised, correction',
    ])
  })

  test('no correction: the smaller breakdown of a part', () => {
    const told = figures([
      report('a', '2024-03-13', [whole(700), ...breakdown([90, 300, 27])]),
      report('b', '2024-03-14', [whole(700), ...breakdown([75, 1, 24])]),
    ])
    expect(told.map(short)).not.toContain('24/24/24 revised, correction')
    expect(told.map(short)).toContain('24/24/27 contested, lower')
  })

  test('correction: a person speaks for the body whose short name stands beside his', () =>
    expect(
      main(
        {
          says: 'Police held 87, said Chhun Sareth, spokesman of the provincial police.',
          n: 87,
          by: 'Chhun Sareth',
        },
        { says: 'Tbong Khmum provincial police put it at 91.', n: 91, by: 'Tbong Khmum provincial police' },
      ),
    ).toBe('91/91/91 revised, correction'))

  test('correction: a person speaks for the body whose initials stand beside his name', () =>
    expect(
      short(
        figures([
          report('a', '2024-10-11', [
            {
              says: 'Agents of the Bureau of Immigration (BI) held 74, BI spokesperson Rhea Lim said.',
              n: 74,
              by: 'Rhea Lim',
            },
            { says: 'They were led away.', actors: ['Bureau of Immigration'] },
          ]),
          report('b', '2024-10-13', [{ says: 'It is 71, the bureau said.', n: 71, by: 'Bureau of Immigration' }]),
        ])[0],
      ),
    ).toBe('71/71/71 revised, correction'))

  test('correction: the latest of a running count, whose earlier numbers stay in the range', () =>
    expect(
      main(
        { says: '346 were held.', n: 346, on: '2025-11-18', by: 'the military' },
        { says: '2,042 were held by 27 November.', n: 2042, on: ['2025-11-18', '2025-11-27'] },
      ),
    ).toBe('346/2042/2042 revised, correction'))

  test('correction: a count without days beside a running one is as of its report', () => {
    const told = (published: string) => [
      {
        says: '677 had fled by Thursday.',
        n: 677,
        on: ['2025-10-22', '2025-10-23'] as const,
        by: 'Tak Provincial Office',
      },
      { says: '1,233 have fled.', n: 1233, by: 'Thatchai', published },
      {
        says: '1,595 have fled since 22 October.',
        n: 1595,
        on: ['2025-10-22', '2025-10-30'] as const,
        by: 'Border Command Centre',
        published: '2025-10-30',
      },
    ]
    expect(main(...told('2025-10-26'))).toBe('677/1595/1595 revised, correction')
    expect(main(...told('2025-11-05'))).toBe('677/677/1595 contested, lower')
  })

  test('no running count: numbers of which fewer than two have days', () =>
    expect(
      main(
        { says: '215 were held.', n: 215, by: 'police', published: '2025-02-23' },
        { says: '230 were held.', n: 230, on: ['2025-02-20', '2025-02-24'], by: 'the army' },
      ),
    ).toBe('215/215/230 contested, lower'))

  test('doer: who deported counts them', () =>
    expect(
      main(
        {
          says: '33 were deported.',
          action: 'deport',
          n: 33,
          by: 'airport staff/anonymous',
          actors: ['Bureau of Immigration'],
        },
        {
          says: '36 were deported.',
          action: 'deport',
          n: 36,
          by: 'Bureau of Immigration',
          actors: ['Bureau of Immigration'],
        },
      ),
    ).toBe('33/36/36 contested, doer'))

  test('doer never decides about harm', () =>
    expect(
      main(
        { says: '2 died.', action: 'die', n: 2, by: 'Prison Department', actors: ['Prison Department'] },
        { says: '5 died.', action: 'die', n: 5, by: 'witnesses/witness' },
      ),
    ).toBe('2/2/5 contested, lower'))

  test('doer never decides what an official disputes', () => {
    const told = report('a', '2025-03-01', [
      { says: '19 were rescued.', action: 'rescue', n: 19, by: 'Task Force', actors: ['Task Force'] },
      { says: 'A governor denied the 19.', action: 'dispute', disputes: 'the 19', by: 'the governor' },
      { says: '11 were rescued.', action: 'rescue', n: 11, by: 'the governor' },
    ])
    expect(short(figures([told])[0])).toBe('11/11/19 contested, lower')
  })

  test('majority: most origins', () =>
    expect(
      main(
        { says: '215 were freed.', action: 'rescue', n: 215, by: 'Thai police' },
        { says: '215 were freed.', action: 'rescue', n: 215, by: 'an aid group/ngo' },
        { says: '230 were freed.', action: 'rescue', n: 230 },
      ),
    ).toBe('215/215/230 contested, majority'))

  test('majority: nobody is told to have said a number he only hedged, nor two of four to be most', () => {
    const hedged = { says: 'More than 40 were held.', n: 41, hedge: 'atLeast', by: 'state media' } as const
    const exact = { says: '43 were held.', n: 43, by: 'Takeo police' } as const
    const other = { says: '30 were held.', n: 30, by: 'an aid group/ngo' } as const
    const another = { says: '45 were held.', n: 45, by: 'an embassy' } as const
    const reason = (...told: Told[]) => figures(reports(...told))[0]?.reason
    expect(reason(exact, hedged, other)).toBe(
      'Takeo police say 43 people were arrested, which fits what state media say; others give 30 (an aid group). Most independent sources bear that number out.',
    )
    expect(reason(exact, { ...exact, by: 'a monk' }, other, another)).toBe(
      'More independent sources than for any other number (Takeo police and a monk) say 43 people were arrested; others give 30 (an aid group) and 45 (an embassy).',
    )
    expect(reason(exact, { ...exact, by: 'a monk' }, other)).toMatch(
      /^Most independent sources \(Takeo police and a monk\) say 43/,
    )
  })

  test('lower: nothing else decides', () =>
    expect(main({ says: '11 were held.', n: 11, by: 'X/ngo' }, { says: '19 were held.', n: 19, by: 'Y/ngo' })).toBe(
      '11/11/19 contested, lower',
    ))

  test('reviewed: a person decides, and it can be taken back', () => {
    const told = reports({ says: '11 were held.', n: 11, by: 'X/ngo' }, { says: '19 were held.', n: 19, by: 'Y/ngo' })
    const claim = refOf({ ...told[1]!.claims[0]!, document: 'b' })
    const [figure] = figures(told, [{ kind: 'best', claim, value: 19, why: 'the court file lists 19 names' }])
    expect(short(figure)).toBe('11/19/19 contested, reviewed')
    expect(figure!.reason).toContain('the court file lists 19 names')
    expect(short(figures(told)[0])).toBe('11/11/19 contested, lower')
  })
})

describe('low and high', () => {
  test('a hedge that a sharper number satisfies is no rival', () =>
    expect(main({ says: 'More than 600.', n: 601, hedge: 'atLeast' }, { says: '621.', n: 621 })).toBe(
      '621/621/621 corroborated, only',
    ))

  test('a rounded number that fits is no rival', () =>
    expect(main({ says: 'Nearly 700.', n: 700, hedge: 'about' }, { says: '677.', n: 677 })).toBe(
      '677/677/677 corroborated, only',
    ))

  test('a rounded number that does not fit is one', () =>
    expect(
      main({ says: 'Around 800.', n: 800, hedge: 'about', by: 'X/ngo' }, { says: '868.', n: 868, by: 'Y/ngo' }),
    ).toBe('800/800/868 contested, lower'))

  test('open figures alone leave the end open', () =>
    expect(main({ says: 'At least 120,000.', action: 'hold', n: 120000, hedge: 'atLeast' })).toBe(
      '120000/120000/null single origin, only',
    ))

  test('an open figure above every closed one leaves high open', () =>
    expect(
      main(
        { says: '7,141.', n: 7141, by: 'X/ngo' },
        { says: 'More than 8,700.', n: 8701, hedge: 'atLeast', by: 'Y/ngo' },
      ),
    ).toBe('7141/7141/null contested, lower'))

  test('a vague range alone has no best', () =>
    expect(main({ says: 'Dozens.', n: [24, 99] })).toBe('24/null/99 single origin, only'))

  test('"several" is no rival of a number that somebody counted; "200 to 300" is', () => {
    const vague = (text: string, low: number, high: number): Told => ({
      says: `${text} were held.`,
      n: { low, high, qualifier: 'about', unit: 'people', text, of: null },
    })
    const [figure] = figures(reports(vague('Several', 3, 9), { says: '60 were held.', n: 60 }))
    expect(short(figure)).toBe('60/60/60 single origin, only')
    expect(figure!.reason).toBe('The b Times says 60 people were arrested; The a Times says only “Several”.')
    expect(main(vague('200 to 300', 200, 300), { says: '60 were held.', n: 60 })).toBe('60/60/300 contested, lower')
  })

  test('an upper limit alone has neither low nor best', () =>
    expect(main({ says: 'As many as 270.', n: 270, hedge: 'atMost' })).toBe('null/null/270 single origin, only'))

  test('what was planned is no rival of what was done', () =>
    expect(
      main(
        { says: '167 will go.', action: 'deport', modality: 'planned', n: 167, by: 'X' },
        { says: '165 went.', action: 'deport', n: 165, by: 'Y' },
      ),
    ).toBe('165/165/165 single origin, only'))

  test('what was planned for a day after what was done is a number of its own', () => {
    const flown: Told = { says: '46 went.', action: 'repatriate', n: 46, on: '2025-02-21' }
    const plan: Told = { says: '84 will go.', action: 'repatriate', modality: 'planned', n: 84 }
    const best = (on: Told['on']) =>
      figures(reports(flown, on === undefined ? plan : { ...plan, on })).map((figure) => figure.best)
    expect(best('2025-02-28')).toEqual([46, 84])
    expect(best('2025-02-20')).toEqual([46])
    expect(best(undefined)).toEqual([46])
  })

  test('a plan alone stands, and its reason says so', () => {
    const [figure] = figures(reports({ says: '700 will go.', action: 'deport', modality: 'planned', n: 700 }))
    expect(figure!.best).toBe(700)
    expect(figure!.reason).toContain('announced')
  })

  test('a figure that its own report rejects is no rival', () => {
    const told = report('a', '2025-12-10', [
      { says: 'One site wrote 440,000.', action: 'deport', modality: 'alleged', n: 440000, by: 'a site/media' },
      { says: 'The 440,000 is a slip.', action: 'dispute', disputes: 'the 440000' },
      { says: '44,000 were sent back.', action: 'deport', n: 44000, by: 'the embassy/embassy' },
    ])
    expect(short(figures([told])[0])).toBe('44000/44000/44000 single origin, only')
  })

  test('a denied number counts nowhere', () =>
    expect(figures(reports({ says: '6 did not leave.', action: 'deport', modality: 'denied', n: 6 }))).toEqual([]))
})

describe('origins', () => {
  test('ten outlets that carry one statement are one origin', () => {
    const told = reports(
      { says: 'The embassy said 60 were freed.', action: 'rescue', n: 60, by: 'Indian embassy/embassy' },
      {
        says: 'Sixty were freed, the embassy told a daily.',
        action: 'rescue',
        n: 60,
        by: 'Indian embassy/embassy<a daily',
      },
      { says: 'Some 60 were freed, it said.', action: 'rescue', n: 60, by: 'Indian embassy/embassy<a wire' },
    )
    const [figure] = figures(told)
    expect(short(figure)).toBe('60/60/60 repeated, only')
    expect(figure!.origins).toHaveLength(1)
    expect(figure!.outlets).toBe(3)
  })

  test('copied text leads back to the earliest report', () => {
    const text =
      'Officers entered the building at dawn on Saturday and led 54 workers out to waiting buses while neighbours watched from the market across the road, and all were taken to the provincial office.'
    const [figure] = figures(reports({ says: text, n: 54 }, { says: text, n: 54 }))
    expect(short(figure)).toBe('54/54/54 repeated, only')
  })

  test('a spokesman speaks for his body', () => {
    const [figure] = figures(
      reports(
        {
          says: 'Winston Cruz of the Anti-Crime Commission said 868 were found.',
          action: 'rescue',
          n: 868,
          by: 'Winston Cruz',
        },
        {
          says: 'The Anti-Crime Commission said 868 were found.',
          action: 'rescue',
          n: 868,
          by: 'Anti-Crime Commission',
        },
      ),
    )
    expect(figure!.origins).toHaveLength(1)
    expect(figure!.status).toBe('repeated')
  })

  test('a reviewer can mark a copy', () => {
    const told = reports({ says: '54 were led out.', n: 54 }, { says: 'Fifty-four people left.', n: 54 })
    expect(figures(told)[0]!.status).toBe('corroborated')
    expect(figures(told, [{ kind: 'copy', document: 'b', of: 'a' }])[0]!.status).toBe('repeated')
  })
})

describe('withdrawn', () => {
  const told = reports({ says: '250 were held.', n: 250, by: 'X/ngo' }, { says: '312 were held.', n: 312, by: 'Y/ngo' })
  const withdraw = (index: number): Decision => ({
    kind: 'withdraw',
    claim: refOf({ ...told[index]!.claims[0]!, document: told[index]!.id }),
    why: 'retracted',
  })

  test('a withdrawn claim no longer counts', () =>
    expect(short(figures(told, [withdraw(0)])[0])).toBe('312/312/312 single origin, only'))

  test('where all are withdrawn, the figure says so', () =>
    expect(figures(told, [withdraw(0), withdraw(1)])[0]!.status).toBe('withdrawn'))
})

describe('kinds', () => {
  test('parts never compete with their whole', () => {
    const told = report('a', '2025-02-23', [
      { says: '215 were freed.', action: 'rescue', n: 215 },
      { says: 'Of them 109 were Thai.', action: 'rescue', n: 109, nationalities: ['THA'], partOf: true },
      { says: 'And 50 were Pakistani.', action: 'rescue', n: 50, nationalities: ['PAK'], partOf: true },
    ])
    expect(figures([told]).map((figure) => `${figure.kind} ${figure.best}`)).toEqual([
      'incident 215',
      'part 109',
      'part 50',
    ])
  })

  test('a part whose whole is of another act is the figure, and what is smaller a part of it', () => {
    const charged = figures([
      report('a', '2025-02-10', [
        { says: 'Nine Chinese were charged.', action: 'charge', n: 9, nationalities: ['CHN'] },
        { says: 'Two Kenyans were charged.', action: 'charge', n: 2, nationalities: ['KEN'] },
      ]),
      report('b', '2025-02-14', [{ says: 'Eleven of the 113 were charged.', action: 'charge', n: 11, partOf: true }]),
    ])
    expect(short(charged[0])).toBe('11/11/11 single origin, only')
  })

  test('"a further 208" of one report is no rival of another report\'s number for all', () => {
    const [first] = figures([
      report('a', '2025-02-12', [
        { says: 'Myanmar sent 53 people over the border, with a further 208 behind them.', action: 'rescue', n: 53 },
        { says: 'Myanmar sent 53 people over the border, with a further 208 behind them.', action: 'rescue', n: 208 },
      ]),
      report('b', '2025-02-13', [{ says: 'The army received 260 people.', action: 'rescue', n: 260 }]),
    ])
    expect(short(first)).toBe('260/260/260 single origin, only')
  })

  test("the men of one report are no rival of another report's number for all", () =>
    expect(
      main(
        { says: 'Police rescued 43 Malaysians.', n: 43, action: 'rescue' },
        { says: 'Police rescued 26 men.', n: 26, action: 'rescue', partOf: true },
      ),
    ).toBe('43/43/43 single origin, only'))

  test('a part with no larger whole is the figure', () =>
    expect(figures(reports({ says: '116 of them.', n: 116, partOf: true })).map(({ kind }) => kind)).toEqual([
      'incident',
    ]))

  test('groups of different countries are not rivals and are not summed', () => {
    const told = report('a', '2024-10-14', [
      { says: '30 Chinese.', n: 30, nationalities: ['CHN'] },
      { says: '4 Indians.', n: 4, nationalities: ['IND'] },
    ])
    expect(figures([told]).map(short)).toEqual(['30/30/30 single origin, only', '4/4/4 single origin, only'])
  })

  test('a total, a number held and an incident stand apart', () => {
    const told = report('a', '2025-03-01', [
      { says: '40 were arrested on Monday.', n: 40, on: '2025-02-24' },
      { says: '373 were arrested from January to October.', n: 373, on: ['2024-01-01', '2024-10-31'] },
      { says: '72 are in custody.', n: 72, modality: 'ongoing' },
    ])
    expect(figures([told]).map((figure) => `${figure.kind} ${figure.best}`)).toEqual([
      'incident 40',
      'cumulative 373',
      'stock 72',
    ])
  })

  test('phones and passports are counted apart', () => {
    const told = report('a', '2025-03-01', [
      { says: 'They took 90 phones.', action: 'seize', n: 90, unit: 'devices' },
      { says: 'They took 12 laptops.', action: 'seize', n: 12, unit: 'devices' },
    ])
    expect(figures([told]).map(({ measure, best }) => `${best} ${measure.of}`)).toEqual(['90 phone', '12 laptop'])
  })
})

test('every bound leads to claims that state it', () => {
  const [figure] = figures(
    reports({ says: '11 were held.', n: 11, by: 'X/ngo' }, { says: '19 were held.', n: 19, by: 'Y/ngo' }),
  )
  expect(figure!.support.low).toEqual(figure!.support.best)
  expect(figure!.support.high).not.toEqual(figure!.support.low)
  expect([...figure!.support.low, ...figure!.support.high]).toHaveLength(2)
})

test.each([
  [
    'The Interior Ministry says 235 Chinese people were arrested; no other figure is given.',
    { says: '235 were held.', n: 235, nationalities: ['CHN'], by: 'Interior Ministry' },
  ],
  [
    'Officials say 1 person died; no other figure is given.',
    { says: 'One died.', action: 'die', n: 1, by: 'officials' },
  ],
  [
    'The a Times says at least 2,000,000 USD were seized; no other figure is given.',
    { says: 'Over $2m was seized.', action: 'seize', n: 2e6, hedge: 'atLeast', unit: 'USD' },
  ],
  [
    'An immigration official says 4 Lao people were arrested; no other figure is given.',
    { says: 'Four were held.', n: 4, nationalities: ['LAO'], by: 'Immigration official' },
  ],
  [
    'The United Nations says 1 person died; no other figure is given.',
    { says: 'One died.', action: 'die', n: 1, by: 'United Nations/un' },
  ],
  [
    'A UN official says 9 raids were made; no other figure is given.',
    { says: 'There were 9 raids.', action: 'raid', n: 9, unit: 'cases', by: 'UN official' },
  ],
] as [string, Told][])('%s', (reason, told) => expect(figures(reports(told))[0]!.reason).toBe(reason))

test("who rejects a body's number does not speak for it, though both names stand in one sentence", () => {
  const says = 'Interior Minister Sar Sokha has dismissed a United Nations estimate that 100,000 are held.'
  const told = report('a', '2023-12-13', [
    { says, action: 'hold', n: 100_000, by: 'United Nations/un' },
    { says, action: 'dispute', disputes: 'that 100,000 are held', by: 'Sar Sokha' },
  ])
  expect(figures([told])[0]?.reason).toContain('Sar Sokha disputes that.')
})

test('the people of a town are some of those of the country, told by one voice, though no day is', () => {
  const told = report('a', '2025-07-17', [
    { says: '809 were held.', n: 809, on: '2025-07-16', at: ['Cambodia/country/KHM'], by: 'the minister' },
    { says: 'In Kratie 312 were held.', n: 312, at: ['Kratie/province/KHM'], by: 'the minister' },
  ])
  expect(figures([told]).map(short)).toEqual(['809/809/809 single origin, only', '312/312/312 single origin, only'])
})

test('who disputes a figure is named beside it, and only beside the whole where the parts are told with it', () => {
  const told = report('a', '2025-03-01', [
    { says: '61 were freed, 28 of them Thai.', action: 'rescue', n: 61, by: 'police' },
    {
      says: '61 were freed, 28 of them Thai.',
      action: 'rescue',
      n: 28,
      nationalities: ['THA'],
      by: 'police',
      partOf: true,
    },
    { says: 'The ministry called this wrong.', action: 'dispute', by: 'Interior Ministry' },
  ])
  expect(figures([told]).map((figure) => [figure.kind, figure.status, figure.reason])).toEqual([
    [
      'incident',
      'contested',
      'Police say 61 people were rescued; no other figure is given. The Interior Ministry disputes that.',
    ],
    [
      'part',
      'single origin',
      'Police say 28 Thai people were rescued, as part of a larger number; no other figure is given.',
    ],
  ])
})

test('one source with two numbers does not read as sources that differ', () =>
  expect(
    figures([
      report('a', '2025-03-01', [
        { says: 'He said 24 were held.', n: 24, on: '2025-02-22', by: 'the governor' },
        { says: 'He said 27 were held.', n: 27, on: '2025-02-22', by: 'the governor' },
      ]),
    ])[0]!.reason,
  ).toBe(
    'The governor gives different numbers and nothing decides between them, so the lower one stands: 24 people were arrested, against 27.',
  ))

test('the order of documents changes nothing', () => {
  const documents = annotatedUnder('bench/gold/dev/tune')
  const expected = JSON.stringify(reckon(documents))
  expect(JSON.stringify(reckon([...documents].reverse()))).toBe(expected)
  expect(JSON.stringify(reckon([...documents.slice(31), ...documents.slice(0, 31)]))).toBe(expected)
})
