import type { EventSort } from '../../src/model/api.ts'
import type { Action, ClaimField, Modality, PlaceKind, Role, SourceKind, Way } from '../../src/model/claim.ts'
import type { PublishedFrom } from '../../src/model/document.ts'
import type { FigureKind, FigureRule, FigureStatus } from '../../src/model/event.ts'
import type { ChangedField, ParagraphChange } from '../../src/model/versions.ts'
import { profileTexts } from './texts-profile.ts'
import { reviewTexts } from './texts-review.ts'
import { watchingTexts } from './texts-watching.ts'

/** Every text of the interface, in one place. Another language is another object of the type {@link Texts}. */

const number = new Intl.NumberFormat('en')
const many = (count: number, one: string, more: string) => `${number.format(count)} ${count === 1 ? one : more}`

export const texts = {
  product: 'Reckoner',
  motto: 'The count, and who says so',
  skip: 'Skip to the page’s content',
  nav: {
    label: 'Main',
    dossier: 'Dossier',
    reports: 'Reports',
    review: 'Review',
    watching: 'Watching',
    add: 'Add reports',
    choose: 'Dossier on show',
  },
  theme: { toDark: 'Use dark colours', toLight: 'Use light colours' },
  footer:
    'Reckoner holds for every figure who said it, about whom, where, when, how certainly, and the sentence it stands on. Ranges are reported ranges: the smallest and the largest of rival figures. “Suspect” and “victim” are what a source calls someone.',
  mapCredit: 'Base map: Natural Earth.',

  count: {
    events: (count: number) => many(count, 'event', 'events'),
    claims: (count: number) => many(count, 'claim', 'claims'),
    reports: (count: number) => many(count, 'report', 'reports'),
    outlets: (count: number) => many(count, 'outlet', 'outlets'),
    origins: (count: number) => many(count, 'origin', 'origins'),
    bytes: (count: number) => many(count, 'byte', 'bytes'),
    characters: (count: number) => many(count, 'character', 'characters'),
  },

  action: {
    raid: 'Raids',
    arrest: 'Arrests',
    charge: 'Charges',
    convict: 'Convictions',
    deport: 'Deportations',
    extradite: 'Extraditions',
    release: 'Releases',
    seize: 'Seizures',
    close: 'Closures',
    sanction: 'Sanctions',
    order: 'Orders',
    rescue: 'Rescues',
    escape: 'Escapes',
    repatriate: 'Returns home',
    hold: 'People held',
    recruit: 'Recruitment',
    harm: 'Harm',
    die: 'Deaths',
    missing: 'Missing people',
    warn: 'Warnings',
    pledge: 'Pledges',
    dispute: 'Disputes',
    rate: 'Ratings',
    defraud: 'Fraud',
  } satisfies Record<Action, string>,

  /** What was done to what is counted: "34 people arrested". */
  done: {
    raid: 'raided',
    arrest: 'arrested',
    charge: 'charged',
    convict: 'convicted',
    deport: 'deported',
    extradite: 'extradited',
    release: 'released',
    seize: 'seized',
    close: 'closed',
    sanction: 'sanctioned',
    order: 'under an order',
    rescue: 'rescued',
    escape: 'escaped',
    repatriate: 'brought home',
    hold: 'held',
    recruit: 'recruited or lured',
    harm: 'harmed',
    die: 'dead',
    missing: 'missing',
    warn: 'warned of',
    pledge: 'pledged',
    dispute: 'in a dispute',
    rate: 'in a rating',
    defraud: 'in fraud',
  } satisfies Record<Action, string>,

  unit: {
    people: 'people',
    nationals: (nationalities: string) => `${nationalities} nationals`,
    sites: 'sites',
    cases: 'cases',
    devices: 'devices',
    flights: 'flights',
    percent: 'share',
    other: 'items',
    money: 'money',
    listed: (names: readonly string[], most: number) =>
      names.length > most
        ? `people of ${names.length} nationalities`
        : new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
  },

  modality: {
    happened: 'reported as done',
    ongoing: 'reported as going on',
    planned: 'announced, not confirmed',
    ordered: 'ordered',
    alleged: 'alleged',
    estimated: 'estimated, not counted',
    denied: 'denied',
  } satisfies Record<Modality, string>,

  role: {
    suspect: 'described as suspects',
    victim: 'described as victims',
    official: 'described as officials',
  } satisfies Record<Role, string>,

  sourceKind: {
    official: 'authority',
    embassy: 'embassy',
    un: 'United Nations',
    ngo: 'NGO',
    media: 'media',
    analyst: 'analyst',
    victim: 'person described as a victim',
    witness: 'witness',
    company: 'company',
    anonymous: 'unnamed source',
  } satisfies Record<SourceKind, string>,

  placeKind: {
    site: 'site',
    locality: 'town',
    province: 'province',
    country: 'country',
    region: 'region',
  } satisfies Record<PlaceKind, string>,

  way: { at: 'in', from: 'from', to: 'to' } satisfies Record<Way, string>,

  figureKind: {
    incident: 'incident',
    part: 'part of a larger figure',
    cumulative: 'running total',
    stock: 'how many at one time',
  } satisfies Record<FigureKind, string>,

  status: {
    'single origin': 'single origin',
    repeated: 'repeated',
    corroborated: 'corroborated',
    contested: 'contested',
    revised: 'revised',
    withdrawn: 'withdrawn',
  } satisfies Record<FigureStatus, string>,

  statusMeans: {
    'single origin': 'One origin gives this figure.',
    repeated: 'Several outlets carry it, all from one origin.',
    corroborated: 'Two origins or more agree.',
    contested: 'Origins differ, or someone disputes it.',
    revised: 'The origin’s own later figure replaces its earlier one.',
    withdrawn: 'The origin has taken it back.',
  } satisfies Record<FigureStatus, string>,

  rule: {
    reviewed: 'set by a reviewer',
    only: 'the only figure',
    correction: 'the origin’s latest figure',
    doer: 'the count of the body that did it',
    majority: 'what most independent origins say',
    lower: 'nothing else decides, so the lower',
  } satisfies Record<FigureRule, string>,

  field: {
    action: 'Action',
    modality: 'How it is told',
    count: 'Count',
    nationalities: 'Nationalities',
    role: 'Described as',
    actors: 'Who did it',
    places: 'Place',
    time: 'When',
    source: 'Source',
    disputes: 'Disputes',
    rating: 'Rating',
  } satisfies Record<ClaimField, string>,

  publishedFrom: {
    given: 'given',
    'json-ld': 'from the page’s data',
    meta: 'from the page’s metadata',
    'time-element': 'from the page’s time element',
    url: 'from the address',
    text: 'from the text',
  } satisfies Record<PublishedFrom, string>,

  figure: {
    none: 'no number',
    range: 'Reported range',
    rangeIs: (range: string) => `Reported range: ${range}`,
    noRange: 'No rival figure',
    low: 'low',
    best: 'best',
    high: 'high',
    open: 'open',
    planned: 'announced, not confirmed',
    disputed: 'disputed',
    toSentence: (figure: string) => `${figure}: read the sentence`,
  },

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
      unfiltered: 'Past totals are of the whole dossier, whatever the filters.',
      none: 'nothing',
      isNow: (figure: string) => `Now ${figure}.`,
      goneNow: 'Not counted now.',
    },
    beside: 'Running totals reported for the same ground',
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
    },
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

  map: {
    label: 'Map of South-East Asia with the events, sized by best figure',
    size: 'Size: best figure of the event',
    area: 'Only the province or country is known',
    hollow: 'Announced only, or a running total (not sized)',
    arc: 'People moved; dashed: where to was worked out from their nationality',
    moved: (from: string, to: string, inferred: boolean) =>
      `from ${from} to ${to}${inferred ? ' (worked out from their nationality)' : ''}`,
    group: (count: number) => `${number.format(count)} events here`,
    andMore: (count: number) => `and ${number.format(count)} more`,
    closeList: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole region',
    unplaced: (count: number) => `${many(count, 'event has', 'events have')} no place on this map.`,
    capped: (shown: number, total: number) =>
      `The ${number.format(shown)} largest of ${number.format(total)} events are drawn.`,
    failed: 'The base map could not be loaded.',
    families: { force: 'Acts of authorities', people: 'People in the compounds', words: 'Words and money' },
  },

  timeline: {
    label: 'Timeline of the events by action',
    apart: 'Running totals and stocks (never added)',
    hint: 'A bar where the date is uncertain. Hollow: announced, not confirmed.',
    undated: (count: number) => `${many(count, 'event has', 'events have')} no date.`,
    empty: 'No event here has a date.',
  },

  event: {
    figures: 'Its figures',
    parts: 'Parts of the whole',
    partsLead: (whole: string) => `Measured against the whole figure, ${whole}.`,
    noFigures: 'No report gives a number for this event.',
    rule: 'Best figure by',
    reason: 'Why',
    claimsWithout: 'Claims without a figure of their own',
    ownVoice: 'in the report’s own voice',
    via: (names: string) => `relayed by ${names}`,
    disputes: 'Disputed',
    relays: 'Who relayed whom',
    relaysLead: 'From who said it first, on the left, to the outlets that carry it.',
    relaysLabel: 'Graph of who relayed whom',
    relayKinds: { origin: 'said it', relay: 'passed it on', outlet: 'carries it' },
    related: 'Other steps of the same case',
    relation: { 'earlier-step': 'earlier', 'later-step': 'later', 'same-case': 'same case' },
    planned: 'Announced, not confirmed. No report here says that it was done.',
    merged: 'This event was merged into another; you see the merged one.',
    columns: { published: 'Published', outlet: 'Outlet', says: 'Who says so', wording: 'As written' },
    undated: 'date unknown',
    chartLabel: 'Each reported number on the day of its report',
    chartBand: 'Band: reported range. Line: best figure.',
    voices: {
      authority: 'authority or embassy',
      aid: 'UN or NGO',
      press: 'media, analyst or company',
      people: 'witness or person concerned',
      unnamed: 'unnamed source',
    },
  },

  document: {
    claims: 'Claims in this report',
    claimsHint: 'Choose a marked sentence, or a number in the text, to see what was read from it.',
    claim: (position: number, total: number) => `Claim ${position} of ${total}`,
    mark: (position: number, label: string) => `Claim ${position}: ${label}`,
    noClaims: 'Reckoner found no claim in this report.',
    noClaimsHelp:
      'It looks for acts such as raids, arrests, rescues and deportations, with who did what, to whom, where and when.',
    unread: (language: string | null) =>
      `There is no reader for ${language ?? 'this language'} yet: no claims were looked for in this report.`,
    stated: 'Stated',
    inferred: 'Inferred',
    inferredNote: 'taken over or worked out, not stated in this sentence',
    rule: 'Rule',
    reader: 'Reader',
    event: 'See the event and its other sources',
    next: 'Next claim',
    previous: 'Previous claim',
    close: 'Close',
    asWritten: (text: string) => `“${text}”`,
    part: 'part of another figure in this report',
    noTitle: 'Untitled report',
    published: 'Published',
    publisher: 'Publisher',
    publishedUnknown: 'Publication date unknown',
    language: 'Language',
    captures: 'How it came in',
    captured: 'Captured',
    hash: 'SHA-256',
    origin: 'From',
    size: 'Size',
    correct: 'Correct title, publisher or date',
    correctTitle: 'Title',
    correctLead: 'The report is then read again: dates such as “last Tuesday” are counted from the publication date.',
    save: 'Save and read again',
    saving: 'Reading again …',
    saved: 'Saved. The report was read again.',
    cancel: 'Cancel',
    remove: 'Remove report',
    removed: 'The report is removed from its dossier.',
    removedNote: 'This report is removed: its claims count nowhere.',
    restore: 'Bring it back',
    restored: 'The report is back in its dossier.',
    claimGone: 'The claim this link led to is no longer there: the report was read again since.',
  },

  captures: {
    title: (count: number) => `How it came in: ${many(count, 'capture', 'captures')}`,
    changed: 'What this capture changed',
    same: 'Its text is the same as before.',
    figures: 'Figures that changed with it',
    within: 'In the archive',
    notSaid: 'not said',
    paragraph: {
      added: 'New paragraph',
      removed: 'Paragraph taken out',
      changed: 'Paragraph changed',
    } satisfies Record<ParagraphChange['kind'], string>,
    field: {
      title: 'Title',
      publisher: 'Publisher',
      author: 'Author',
      published: 'Published',
      updated: 'Updated',
      lang: 'Language',
    } satisfies Record<ChangedField, string>,
  },

  reports: {
    title: 'Reports',
    search: 'Search the reports',
    columns: { published: 'Published', title: 'Title', publisher: 'Publisher', claims: 'Claims' },
    noMatch: 'No report holds these words.',
    namesFound: 'Sites and sources',
    site: 'site',
    source: 'source',
    claimsFound: 'In claims',
    passagesFound: 'In the texts',
    more: 'Show more reports',
  },

  add: {
    title: 'Add reports',
    lead: 'Everything stays on this machine; only addresses that you give are asked. What was read can be checked sentence by sentence.',
    into: (name: string) => `Into: ${name}`,
    paste: 'Paste a report',
    text: 'Text',
    textHint: 'The whole text, with a blank line between paragraphs. Ctrl+Enter reads it.',
    titleField: 'Title (optional)',
    publisher: 'Publisher (optional)',
    published: 'Publication date (optional)',
    publishedHint: 'Without it, “last week” stays undated.',
    read: 'Read this report',
    files: 'Or drop files',
    filesHint:
      'Text, pages, PDF files, mails, JSON documents, archives (WARC, WACZ), lists of links: as many as you like.',
    addresses: 'Or fetch from the web',
    addressesField: 'Addresses',
    addressesHint:
      'One a line: pages, feeds, sitemaps. Only the public internet is asked, as slowly as each site wishes.',
    noAddress: 'There is no address yet. Paste one, beginning with https://.',
    fetch: 'Fetch and read',
    watchThem: 'Go on watching them, every hour',
    watched: (address: string) => `Watching ${address}`,
    choose: 'Choose files',
    forAll: 'Known of all these files',
    drop: 'Drop them to read them',
    reading: (done: number, total: number) => `Reading ${number.format(done)} of ${number.format(total)} …`,
    far: (reports: number, claims: number) =>
      `${many(reports, 'report', 'reports')} of this file so far, ${many(claims, 'claim', 'claims')}.`,
    cancel: 'Cancel',
    cancelled: (done: number, total: number) =>
      `Cancelled after ${number.format(done)} of ${number.format(total)}. What was read stays.`,
    results: 'What was read',
    nothingYet: 'The reports you add appear here, with the number of claims found in each.',
    pasted: 'Pasted text',
    found: (claims: number) => many(claims, 'claim found', 'claims found'),
    none: 'No claim: open the report to see why',
    duplicate: 'Already there: nothing changed',
    changed: (claims: number) => `Changed since it was added: read again, ${many(claims, 'claim', 'claims')}`,
    see: 'See the dossier',
    empty: 'There is no text yet. Paste the report first.',
    tooLarge: { message: 'The file is larger than 20 MB.', help: 'Split it, or add only the text of the report.' },
  },

  watching: watchingTexts,

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

  help: {
    open: 'Keys',
    title: 'Keys',
    close: 'Close',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['/', 'Search'],
          ['1 – 9', 'The sentence of a headline figure'],
          ['d', 'Dossier'],
          ['r', 'Reports'],
          ['q', 'Review'],
          ['a', 'Add reports'],
          ['l', 'Show what is new'],
          ['u', 'Undo what was just done'],
          ['?', 'This list'],
        ],
      },
      {
        title: 'Report',
        keys: [
          ['Tab', 'From mark to mark in the text'],
          ['Enter', 'Show the fields of a claim'],
          ['j k', 'Next and previous claim'],
          ['Esc', 'Close the claim'],
        ],
      },
      {
        title: 'Review, on a claim',
        keys: [
          ['y', 'Read rightly'],
          ['e', 'Correct'],
          ['x', 'Not in the text'],
          ['n', 'Note'],
          ['c', 'Add a claim that was missed'],
          ['1 – 6', 'Credibility; of a source, A to F'],
        ],
      },
      {
        title: 'Event',
        keys: [
          ['j k', 'Next and previous claim'],
          ['m', 'Merge with another event'],
          ['b', 'Set the best figure'],
        ],
      },
      {
        title: 'Map, timeline and chart',
        keys: [
          ['← →', 'From symbol to symbol'],
          ['Enter', 'Open'],
        ],
      },
    ] as { title: string; keys: [string, string][] }[],
  },

  review: reviewTexts,
  profile: profileTexts,

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

  live: {
    reports: (count: number) => many(count, 'new report', 'new reports'),
    events: (count: number) => many(count, 'new event', 'new events'),
    changed: 'This dossier has changed',
    show: 'Show',
    away: 'Reckoner does not answer: what you see may be old.',
  },

  undo: { action: 'Undo', dismiss: 'Dismiss', undone: 'Undone.' },

  state: {
    loading: 'Loading …',
    retry: 'Try again',
    failedTitle: 'This could not be loaded',
    offline: {
      message: 'Reckoner does not answer.',
      help: 'See whether it is still running in its terminal, start it with “npm start”, then try again.',
    },
    notFound: {
      title: 'There is nothing at this address',
      help: 'The link may be old. The dossier lists everything there is.',
      action: 'Go to the dossier',
    },
    unexpected: {
      message: 'The answer could not be understood.',
      help: 'Load the page again. If it stays, the app and its server may be of different versions: run “npm start” again.',
    },
  },
}

export type Texts = typeof texts
