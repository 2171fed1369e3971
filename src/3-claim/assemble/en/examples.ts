/** Sentences for the rules on claims without a number, with all claims each one gives; those that give none are rejects. */
export const examples: readonly { text: string; gives: readonly string[] }[] = [
  // A raid that the sentence tells of, and one that it only looks back on.
  {
    text: 'The workers were afraid after raids on two big scam compounds in Bavet.',
    gives: ['raid happened two'],
  },
  { text: 'The scam compound was empty two months after the raid in Bavet, neighbours say.', gives: [] },
  { text: 'Earlier raids on scam compounds were all in Bavet.', gives: [] },
  {
    text: 'Police carried out a crackdown on Korean nationals running scams in Vietnam.',
    gives: ['raid happened KOR'],
  },
  // A crowd that goes into a country raids nothing.
  { text: 'Many young people had gone into Laos to work in scam compounds.', gives: [] },
]
