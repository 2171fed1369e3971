/** As `sentences`: numbers beside an act that no act is told of, however near it stands, and some like them that one is. */
export const asides: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Police arrested 300 scam workers. Nobody would say how many of the 300 will be let go.', 'arrest 300 people'],
  [
    'Police rescued 270 people from a scam park. Not all of the 270 are being regarded as victims of trafficking.',
    'rescue 270 people',
  ],
  [
    'The Member asked (1) how many Kenyans had been rescued from scam parks, and (2) what had become of those who sent them.',
  ],
  ['Police freed 61 people from a scam hostel. The youngest is 17.', 'rescue 61 people'],
  ['Police freed 61 people from a scam hostel, the oldest 58.', 'rescue 61 people'],
  [
    'Police freed 61 people from a scam hostel, where they were locked up 20 to a flat.',
    'rescue 61 people',
    'hold 61 people',
  ],
  ['Police arrested nine people in a scam villa of 47 rooms.', 'arrest 9 people'],
  ['Fourteen scam suspects were brought before a court on 203 charges.', 'charge 14 people'],
  [
    'Police deported 30 scam suspects. Forty-two foreigners, who worked as cooks for the ring, are still being questioned.',
    'deport 30 people',
  ],
  ['Police opened files on 40 scam brokers, of whom 13 have been arrested.', 'arrest 13 people'],
  ['Police said on Monday that they had foiled the departure of 26 people for a scam compound.'],
  ['The guards prevented the escape of nine people from the scam compound.'],
]
