import { many, number } from './many.ts'

/** Texts of the list of reports and of adding some. */
export const reportsTexts = {
  reports: {
    title: 'Reports',
    search: 'Search the reports',
    columns: { published: 'Published', title: 'Title', publisher: 'Publisher', claims: 'Claims' },
    noMatch: 'No report holds these words.',
    namesFound: 'Places and sources',
    site: 'site or town',
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
      `Cancelled after ${number.format(done)} of ${number.format(total)}. What was read stays; what was being read may still come in.`,
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
}
