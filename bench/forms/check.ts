import { readDocument } from '../../src/3-claim/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import { noDetails } from '../../src/model/document.ts'

/** What puts a lone sentence into a report on the subject, as the tests of the rules do. */
const context = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'

/** The counted claims of a text of a few sentences. */
export const countedIn = (text: string): Claim[] => {
  const reading = readDocument({
    id: 'forms',
    title: null,
    publisher: null,
    author: null,
    published: '2025-06-15',
    publishedFrom: 'given',
    details: noDetails,
    lang: 'en',
    text: text + context,
    sha256: '',
  })
  return reading.ok ? reading.value.claims.filter((c) => c.count && c.at.start < text.length) : []
}

/** A claim in a few words. */
export const brief = (c: Claim): string =>
  `${c.action} ${c.modality} ${c.count?.low ?? ''}-${c.count?.high ?? ''} ${c.count?.unit} ${c.nationalities.join()}`
