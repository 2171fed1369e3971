/** Constructions that were once misread, in the form of ./sentences.ts, each beside near ones that say something else. */
export const misread: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Nouns of two words joined by a hyphen.
  ['Police made a round-up of 40 scam suspects in Bavet.', 'arrest 40 people'],
  ['The re-arrest of 12 scam suspects in Bavet took place on Monday.', 'arrest 12 people'],
  ['Police received twelve tip-offs about the scam compound.'],
]
