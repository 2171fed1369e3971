/**
 * Questions with short answers, those of whom all but some are told of, numbers that are disputed, and rooms that hold so many, in
 * the form of ./sentences.ts; and near misses.
 */
export const answers: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['How many scam workers were held? Sixty-one.', 'hold 61 people'],
  ['How many were arrested in the scam raid? Eleven. And the dead? Three.', 'arrest 11 people', 'die 3 people'],
  ['Q: And the injured? A: Twelve, all of them scam workers.', 'harm 12 people'],
  ['Q: How many scam workers were freed? A: Since January, 183.', 'rescue 183 people'],
  ['What about the missing? Four, the families of the scam workers say.', 'missing 4 people'],
  ['How many did the police arrest over the scam? Forty-three.', 'arrest 43 people'],
  ['How many of the scam workers are women? Nine.'],
  ['How many scam workers were deported? None.'],
  ['And the dead end of the street by the scam compound? Three lamps light it.'],
  ['All but three of the 23 scam workers were freed on Monday.', 'rescue 20 people'],
  ['Police rescued all six scam workers but one.', 'rescue 6 people'],
  ['Police rescued all six but one from the scam compound.', 'rescue 5 people'],
  [
    'Of the 25 Malaysians in the dock over the scam all but two were convicted, and seven Thai employees were too.',
    'convict 23 people MYS',
    'convict 7 people THA',
  ],
  [
    'Six Kenyans were rescued from the scam compound. All but one have gone home.',
    'rescue 6 people KEN',
    'repatriate 5 people KEN',
  ],
  ['The court sentenced 21 scammers, all but three of them foreigners.', 'convict 21 people'],
  ['All but five have returned from the scam compound.'],
  [
    'Police arrested nine scammers. Two Togolese returned from Myanmar, where they had been held for three months.',
    'arrest 9 people',
    'repatriate 2 people TGO',
    'hold 2 people TGO',
  ],
  [
    'Two Togolese returned from Laos over a scam, where they had been held in a prison.',
    'arrest 2 people TGO',
    'repatriate 2 people TGO',
  ],
  [
    'Police detained 24 scammers, including three Ukrainians and five minors who were released to their parents.',
    'arrest 24 people',
    'arrest 3 people UKR',
    'arrest 5 people',
    'release 5 people',
  ],
  [
    'Police freed 15 Malians from a scam compound. Fifteen suspected recruiters were arrested.',
    'rescue 15 people MLI',
    'arrest 15 people',
  ],
  ['Omani police arrested a gang of 14 Asian nationals for defrauding citizens in a scam.', 'arrest 14 people'],
  [
    'Agents freed 28 scam workers, among them 17 Thais and six Cubans, who were not allowed to leave.',
    'rescue 28 people',
    'rescue 17 people THA',
    'rescue 6 people CUB',
    'hold 6 people CUB',
  ],
  ['Last year police freed 163 people from scam compounds in similar operations in the west.', 'rescue 163 people'],
  ['Police seized RO 640,000 and BD 4,000 from scammers.', 'seize 640000 OMR', 'seize 4000 BHD'],
  [
    'Police freed 95 scam workers, eleven of them boys, TOCU head Mohamed Kamara said.',
    'rescue 95 people',
    'rescue 11 people',
  ],
  [
    'Police arrested 41 people over the scam, all but four of them Taiwanese.',
    'arrest 41 people',
    'arrest 37 people TWN',
  ],
  ['The scam compound held 23 foreigners captive, all but two of whom were women.', 'hold 23 people', 'hold 21 people'],
  [
    'Police rescued 18 Kenyans from a scam compound. They had worked with thousands of others. All were flown home.',
    'rescue 18 people KEN',
    'repatriate 18 people KEN',
  ],
  ['The embassy said the number of 300 in the scam compound was inflated.', 'dispute 300 people'],
  ['The ministry called the figure of 300 scam workers premature.', 'dispute 300 people'],
  ['The hall holds no more than 250 people, a victim of the scam said.'],
  ['The boat held 40 people, a witness of the scam raid said.'],
  ['The hotel held 40 people against their will for a scam.', 'hold 40 people'],
]
