import { allSentences } from '../../src/3-claim/assemble/en/all-sentences.ts'
import type { GoldDocument, ScoredClaim } from '../score.ts'

/** Makes what else a report says, so that a sentence alone is read as one about the subject. */
const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'

/** "arrest 29 people", "arrest 201+ people", "rescue -9 people", "hold 24-99 people". */
const claimOf = (text: string, brief: string): ScoredClaim => {
  const [action = '', number = '', unit = ''] = brief.split(' ')
  const [, floor, ceiling] = /^(\d*)[-+]?(\d*)$/.exec(number) ?? []
  const low = floor ? Number(floor) : null
  const high = ceiling ? Number(ceiling) : number.endsWith('+') ? null : low
  return {
    evidence: text,
    action,
    modality: 'happened',
    count: { low, high, qualifier: 'exact', unit, text: number },
    nationalities: [],
    role: null,
    actors: [],
    places: [],
    time: null,
    source: null,
  }
}

/** The sentences that stand beside the rules with every counted claim they make: each a small annotated document. */
export const sentenceDocuments = (): GoldDocument[] =>
  allSentences.map(([text, ...claims], n) => ({
    id: `sentence-${n}`,
    title: null,
    publisher: null,
    published: '2025-06-15',
    lang: 'en',
    text: text + rest,
    onTopic: true,
    claims: claims.map((brief) => claimOf(text, brief)),
  }))
