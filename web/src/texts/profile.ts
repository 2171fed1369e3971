import type { ProfileKind } from '../lib/profile-path.ts'
import { many, number } from './many.ts'

/** Texts of the pages of sites, sources and nationalities; part of the one catalogue in texts/index.ts. */
export const profileTexts = {
  kinds: { site: 'Site or town', source: 'Source', nationality: 'Nationality' } satisfies Record<ProfileKind, string>,
  places: { site: 'Site', locality: 'Town' },
  nationals: (name: string) => `${name} nationals`,
  lead: {
    site: 'What reports say happened there. Naming a place says nothing about anyone in it.',
    source: 'What it says, who carries it, and what rests on it.',
    nationality:
      'Figures that count these people, alone or with others. “Suspect” and “victim” are what a source calls them.',
  } satisfies Record<ProfileKind, string>,
  known: 'What is known',
  inDossier: 'All its events with filters',
  spot: 'Where',
  point: (lat: string, lon: string, within: number | null) =>
    [lat, lon, ...(within === null ? [] : [`within ${number.format(within)} km`])].join(', '),
  noSpot: 'No public list known here has this place: it stands on no map.',
  reference: 'Public reference',
  written: 'Written as',
  others: 'Also called',
  days: 'Days told of',
  acts: 'What is told',
  countries: 'Countries',
  quotedAs: 'Quoted as',
  neverQuoted: 'Not quoted by others here: it publishes reports.',
  published: 'Publishes',
  carriedBy: 'Carried by',
  carries: 'Carries',
  roles: 'In claims',
  reliability: 'Reliability',
  record: {
    title: 'Its record',
    lead: 'Numbers that it later replaced by others itself. A correction is no fault: counts grow.',
    noNumbers: 'It gives no number of its own here.',
    says: (corrected: number, numbers: number, events: number) =>
      `${corrected === 0 ? 'It replaced none' : `It replaced ${number.format(corrected)}`} of ${many(numbers, 'number', 'numbers')} that it gave, in ${many(events, 'event', 'events')} looked into.`,
  },
  figures: 'Figures',
  figuresLead: {
    site: 'Each rests on a claim that names this place.',
    source: 'Each rests on what it said or carried.',
    nationality: 'Each counts people of this nationality. They are not added: several may count the same people.',
  } satisfies Record<ProfileKind, string>,
  noFigures: 'No figure rests on it.',
  claims: 'What is said',
  newestClaims: (shown: number, total: number) =>
    `The newest ${number.format(shown)} of ${many(total, 'claim', 'claims')}.`,
  moreSentences: (count: number) => `Show ${many(count, 'more sentence', 'more sentences')}`,
  moreFigures: (count: number) => `Show ${many(count, 'more figure', 'more figures')}`,
  looked: (looked: number, total: number) =>
    `Claims and figures come from the ${number.format(looked)} most reported of ${many(total, 'event', 'events')}.`,
  andMore: (count: number) => `and ${number.format(count)} more`,
}
