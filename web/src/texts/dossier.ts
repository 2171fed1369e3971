import type { EventSort } from '../../../src/model/api/events.ts'

import { many, number } from './many.ts'

/** Texts of the front page of a dossier, without its pictures. */
export const dossierTexts = {
  dossier: {
    title: 'Dossier',
    headline: 'The figures',
    eventLink: 'See the event',
    unnamedOutlet: 'an unnamed outlet',
    undated: 'undated',
    origins: 'Who says so',
    totals: 'Totals over the events shown',
    totalsLead: 'Only figures of single incidents are added. Running totals stand beside them and are never added in.',
    totalEvents: (events: number) => `added over ${many(events, 'event', 'events')}`,
    asOf: {
      day: 'As of',
      now: 'As of now',
      held: (day: string, reports: string) => `At the end of ${day} this dossier held ${reports} and said:`,
      empty: (day: string) => `At the end of ${day} this dossier held no report.`,
      selected: 'Of the events that the filters select as they are now.',
      none: 'nothing',
      isNow: (figure: string) => `Now ${figure}.`,
      goneNow: 'Not counted now.',
    },
    beside: 'Running totals of the same act, not added',
    map: 'Where',
    timeline: 'When',
    events: 'The events',
    disputed: (count: number) => `${number.format(count)} disputed`,
    planned: (count: number) => `${number.format(count)} announced, not confirmed`,
    sort: 'Order',
    sorts: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      largest: 'Largest figure first',
      documents: 'Most reported first',
    } satisfies Record<EventSort, string>,
    more: 'Show more events',
    shown: (shown: number, total: number) => `${number.format(shown)} of ${many(total, 'event', 'events')} shown`,
    columns: { when: 'When', what: 'What and where', figure: 'Figure', range: 'Reported range', status: 'Standing' },
    empty: {
      title: 'This dossier has no reports yet',
      body: 'Paste a news report, an embassy notice or a police statement, or drop files. Reckoner reads out who says what about whom, and counts each occurrence once, however many outlets carry it.',
      action: 'Add the first report',
      sample: 'Look at the sample dossier',
      restore: 'Bring the sample dossier back',
    },
    noMatch: {
      title: 'No event fits these filters',
      body: 'Filters of one kind widen a view, different kinds narrow it. Take one away, or start over.',
      action: 'Clear all filters',
    },
  },

  sample: {
    remove: 'Remove sample',
    removed: 'The sample dossier is removed.',
    restored: 'The sample dossier is back.',
  },

  filters: {
    label: 'Filters',
    more: 'More filters',
    text: 'Search words',
    textHint: 'Search titles and sentences',
    from: 'From',
    to: 'To',
    clear: 'Clear all',
    remove: (what: string) => `Remove filter: ${what}`,
    since: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    words: (words: string) => `“${words}”`,
    nothing: 'Nothing to choose here.',
    name: {
      action: 'Action',
      country: 'Country',
      nationality: 'Nationality',
      role: 'Described as',
      status: 'Standing',
      kind: 'Kind of figure',
      site: 'Site or town',
      source: 'Source',
    },
    findName: { site: 'Find a site or town', source: 'Find a source or outlet' },
    moreNames: (count: number) => `${number.format(count)} more: type to find one.`,
  },

  views: {
    label: 'Views',
    none: 'Keep the filters in force under a name, to come back to them.',
    name: 'Name of this view',
    keep: 'Keep this view',
    kept: (name: string) => `The view “${name}” is kept in this browser.`,
    drop: (name: string) => `Drop the view “${name}”`,
    dropped: (name: string) => `The view “${name}” is dropped.`,
  },

  tour: {
    title: 'How to read this page',
    close: 'Got it',
    steps: [
      {
        title: 'A figure',
        body: 'Each large number is the best figure for one event. Click it: you are at the sentence it stands on.',
      },
      {
        title: 'Its range',
        body: 'The line under it is the reported range: the smallest and the largest of the rival figures.',
      },
      {
        title: 'How well it stands',
        body: 'An origin is whoever said it first; an outlet only carries it. Ten outlets with one origin are one voice.',
      },
      {
        title: 'What is never added',
        body: 'Running totals, plans and parts of a whole are shown, and never added to the totals.',
      },
    ],
  },

  changes: {
    since: (moment: string) => `Since you were last here (${moment}):`,
    made: 'What this changed',
    reports: (count: number) => many(count, 'report', 'reports'),
    events: (count: number) => many(count, 'new event', 'new events'),
    figures: (count: number) => many(count, 'figure changed', 'figures changed'),
    reportsTitle: 'Reports',
    eventsTitle: 'New events',
    figuresTitle: 'Figures that changed',
    added: 'added',
    removed: 'removed',
    asOf: {
      title: 'As of a day',
      lead: 'What the reports published by that day say.',
      day: (day: string) => `As published by ${day}`,
    },
  },
}
