/** Numbers broken down without a verb of their own, with every counted claim they make, in the form of ./sentences.ts. */
export const breakdowns: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    'Police arrested 64 scam suspects in three towns on Friday: in Bavet, 31; in Kampot, 22; and in Pailin, 11.',
    'arrest 64 people',
    'arrest 31 people',
    'arrest 22 people',
    'arrest 11 people',
  ],
  [
    'Soldiers detained 58 foreigners at the scam compound. They are 31 Filipino, 19 Kenya and 8 Sri Lanka.',
    'arrest 58 people',
    'arrest 31 people PHL',
    'arrest 19 people KEN',
    'arrest 8 people LKA',
  ],
  [
    'Police arrested 77 scam workers. Nationalities: China (41), Viet Nam (23) and Nepal (13).',
    'arrest 77 people',
    'arrest 41 people CHN',
    'arrest 23 people VNM',
    'arrest 13 people NPL',
  ],
  [
    'The joint force arrested 61 foreigners at the scam office, in which: Chinese 40 heads (female 5), Vietnam 21 heads.',
    'arrest 61 people CHN,VNM',
    'arrest 40 people CHN',
    'arrest 5 people CHN',
    'arrest 21 people VNM',
  ],
  [
    'Police rescued 900 trafficked workers. Ugandans made up the largest share (412), followed by Kenyans with 201 and Ghanaians, 98.',
    'rescue 900 people',
    'rescue 412 people UGA',
    'rescue 201 people KEN',
    'rescue 98 people GHA',
  ],
  [
    'The army has freed 2,400 victims of the scam gangs. Of these, 900 came from Ghana; 350, from Togo.',
    'rescue 2400 people',
    'rescue 900 people GHA',
    'rescue 350 people TGO',
  ],
  [
    'Police rescued 130 victims from scam compounds. Of that number 88 were women.',
    'rescue 130 people',
    'rescue 88 people',
  ],
  [
    'Police arrested 41 members of a scam ring in Operation Tiger 2.0 and froze 3.1 million leva.',
    'arrest 41 people',
    'seize 3100000 BGN',
  ],
  [
    'The ministry handed over 640 fraud suspects in three batches: 129 on Monday, 210 on Tuesday and 301 on Wednesday.',
    'deport 640 people',
    'deport 129 people',
    'deport 210 people',
    'deport 301 people',
  ],
]
