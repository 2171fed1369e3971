import { many, number } from './many.ts'

/** Texts about watched sources and about inputs that were set aside. */
export const watchingTexts = {
  title: 'Watching',
  lead: 'Feeds and pages that Reckoner looks at again and again while it runs. A new report is added; a page that changed is a new capture of the same report, and its claims are read again.',
  add: 'Watch a feed or a page',
  address: 'Address',
  addressHint: 'A feed, a sitemap or a single page. Only the public internet is asked, as slowly as each site wishes.',
  every: 'How often',
  periods: [
    { minutes: 15, name: 'every 15 minutes' },
    { minutes: 60, name: 'every hour' },
    { minutes: 360, name: 'every 6 hours' },
    { minutes: 1440, name: 'every day' },
    { minutes: 10080, name: 'every week' },
  ],
  minutes: (minutes: number) => `every ${many(minutes, 'minute', 'minutes')}`,
  begin: 'Watch it',
  missing: 'There is no address yet. Paste the address of a feed or a page.',
  begun: (address: string) => `Watching ${address}.`,
  sources: 'Watched sources',
  counted: (works: number, failing: number, off: number) =>
    [`${number.format(works)} working`, `${number.format(failing)} failing`, `${number.format(off)} off`].join(' · '),
  none: {
    title: 'Nothing is watched',
    body: 'Give the address of a feed or a page above: what it brings appears among your reports by itself.',
  },
  columns: {
    source: 'Source',
    success: 'Last success',
    next: 'Next look',
    brought: 'Brought',
    actions: 'Actions',
  },
  state: {
    works: 'Works',
    failing: 'Failing',
    off: 'Off',
    fresh: 'Not looked at yet',
    looking: 'Looking now',
  },
  inARow: (failures: number) => `${many(failures, 'time', 'times')} in a row`,
  backingOff: 'It is asked less and less often until it works again.',
  never: 'Never',
  soon: 'In a moment',
  notWhileOff: 'Not while it is off',
  lastFailure: (at: string) => `Last failure, ${at}:`,
  reports: (found: number, changed: number) =>
    `${many(found, 'report', 'reports')}, ${many(changed, 'change', 'changes')}`,
  looks: (looks: number) => `in ${many(looks, 'look', 'looks')}`,
  active: (address: string) => `Look at ${address}`,
  on: 'On',
  look: 'Look now',
  remove: 'Stop watching',
  removed: (address: string) => `${address} is no longer watched. What it brought stays.`,
  of: (what: string, address: string) => `${what}: ${address}`,
  aside: {
    title: 'Set aside',
    lead: 'Inputs that could not be fetched or read, each with its reason. They are no reports yet.',
    retry: 'Try all of them again',
    retrying: 'Trying again …',
    retried: (added: number, left: number) =>
      `${many(added, 'report', 'reports')} added, ${number.format(left)} still set aside.`,
    tries: (tries: number, at: string) => `tried ${many(tries, 'time', 'times')}, last on ${at}`,
  },
} as const
