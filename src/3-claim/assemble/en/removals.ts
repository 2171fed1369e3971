import type { ActRow } from './rows.ts'

/** People sent out of a country. */
export const removals = [
  {
    name: 'deport',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs:
      'deport|expel|oust|banish|send back|send home|send out of the country|kick out|throw out of the country|remove from the country|turn over to|hand over to|give over to|deliver to|transfer to|hand to|bring back under escort|order out|take over the border|escort back|deport back|take to China|turn over|send over|ship back|boot out|put on plane|put on planes|put on flight|put on flights|put aboard|push back|push out|eject|bundle onto|whisk to|pack off|see off|put on board|march to|transfer back|fly to China|escort to|expatriate|escort out of the country|escort out of country|throw out of country|drive out of the country|chase out of the country|put across the border|put over the border|put on a bus to the border|refoul|send packing|bundle aboard|bundle on to|fly out under guard|fly out in handcuffs|fly in handcuffs|fly under guard|take under guard to|carry under guard|convey to border|convey to the border|remove from the territory|remove from territory|remove from the national territory|throw out|march across the bridge|march across the border|drive across the border|transport to China|convey to China|show the door|turf out|chuck out|turn out of the country|turn out of country|exile|evict from the country|evict from country|haul back from|haul home|push across the border|push across border|push over the border|shove across the border|shove back across|shove over the border|frogmarch across|frogmarch to the border|give back to|bring home in handcuffs|bring back in handcuffs|return in handcuffs|escort home in handcuffs|fly home in handcuffs|fly back in handcuffs|ship off to China|ship out of|ship out|deliver into the hands of police|hustle onto plane|hustle aboard|escort onto plane|escort onto flight|escort onto a plane|escort onto a flight|escort aboard',
    nouns:
      'deportation|deportations|expulsion|expulsions|removal|removals|handover|handovers|hand-over|ejection|ouster of|sending back of|banishment of',
    examples: [
      { text: 'Laos shipped 12 scam workers out of the zone.', gives: 'deport happened 12 people' },
      { text: 'Cambodia showed 12 scam workers the door.', gives: 'deport happened 12 people' },
      { text: 'China hauled home 12 scam suspects from Cambodia.', gives: 'deport happened 12 people' },
      { text: 'Korea brought home in handcuffs 12 nationals over scams.', gives: 'deport happened 12 people KOR' },
      { text: 'Immigration sent packing 12 of the scam workers.', gives: 'deport happened 12 people' },
      { text: 'Cambodia will deport 700 Chinese nationals over online scams.', gives: 'deport planned 700 people CHN' },
      {
        text: 'The deportation of 235 suspects in the scam case took place on Friday.',
        gives: 'deport happened 235 people',
      },
      {
        text: 'Laos has arrested and sent back 462 Chinese nationals over online scams.',
        gives: 'deport happened 462 people CHN',
      },
      {
        text: 'Officers escorted 12 scam suspects out of the country.',
        gives: 'deport happened 12 people',
      },
    ],
    rejects: [
      'The scam firm ousted its rivals in 12 cities.',
      'The guard showed 12 victims of the scam the doors of the rooms.',
    ],
  },
  {
    name: 'turn back',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs: 'turn back at the border|turn back at border|turn away at the border|turn back at the airport',
    weak: true,
    examples: [
      {
        text: 'Some 61 Indonesians were turned back at the border on their way to a scam compound.',
        gives: 'deport happened 61 people IDN',
      },
    ],
    rejects: ['Of the scam workers 61 were turned back by guards.'],
  },
  {
    name: 'take back suspects',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs: 'take delivery of',
    role: 'suspect',
    weak: true,
    examples: [{ text: 'China took delivery of 23 scam suspects at the border.', gives: 'deport happened 23 people' }],
    rejects: ['A shop took delivery of 23 phones for the scam victims.'],
  },
  {
    name: 'remove',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs: 'remove',
    weak: true,
    examples: [
      { text: 'Immigration officers removed 46 foreigners over the scam in 2024.', gives: 'deport happened 46 people' },
    ],
    rejects: ['The scam compound removed 46 beds from its rooms.'],
  },
  {
    name: 'face deportation',
    action: 'deport',
    frame: 'subject',
    patient: 'people',
    verbs:
      'face deportation|undergo deportation|undergo removal|undergo expulsion|be in deportation proceedings|await deportation|wait for deportation|face expulsion|face removal|await removal|await expulsion|be slated for removal|be slated for deportation|be due for deportation|be due for removal|be scheduled for deportation|be scheduled for removal|be listed for deportation|be marked for deportation|be up for deportation|be cleared for deportation|be booked for deportation|be put down for deportation|be earmarked for deportation|be put down for removal',
    planned: true,
    examples: [
      { text: 'The remaining 65 scam suspects face deportation.', gives: 'deport planned 65 people' },
      { text: 'Twenty Vietnamese held over the scam await deportation.', gives: 'deport planned 20 people VNM' },
    ],
    rejects: ['The clubs face relegation after 12 defeats.'],
  },
  {
    name: 'follow',
    action: 'deport',
    frame: 'subject',
    patient: 'people',
    verbs: 'follow',
    weak: true,
    examples: [
      {
        text: 'The embassy flew home 61 Kenyans from the scam compound. Another 40 followed a day later.',
        gives: 'repatriate happened 40 people KEN',
      },
      {
        text: 'Laos deported 462 scam suspects in May. A further 200 followed in June.',
        gives: 'deport happened 200 people',
      },
    ],
    rejects: [
      'Police found 61 tourists at the park. Another 40 followed a guide.',
      'Another 40 followed a day later, the scam unit said.',
    ],
  },
  {
    name: 'expected',
    action: 'deport',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be expected on|be expected in|be expected today|be expected tomorrow|be expected this|be expected next|be expected by|be expected later|be expected to arrive|be expected to follow|be expected to cross|be expected to land|be due on|be due in|be due tomorrow|be due next|be due this|be due to arrive|be due to follow|be due to cross|be due to land|be due back|be to follow|be to cross|be to arrive|will follow|would follow',
    planned: true,
    weak: true,
    examples: [
      {
        text: 'Laos deported 462 scam suspects. A second batch, of about 200, is expected on Monday.',
        gives: 'deport planned 200 people',
      },
      {
        text: 'The army freed 61 people from the scam compound. Another 94 are due to cross the bridge tomorrow.',
        gives: 'rescue planned 94 people',
      },
      {
        text: 'The embassy flew home 61 Kenyans from the scam compound. A further 40 are to follow next week.',
        gives: 'repatriate planned 40 people KEN',
      },
    ],
    rejects: ['About 200 guests of the scam compound are expected on Monday.'],
  },
  {
    name: 'told to leave',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs:
      'order to leave the country|order to leave country|tell to leave the country|tell to leave country|instruct to leave the country|give marching orders|give days to leave|give hours to leave|give weeks to leave|order off the island',
    nouns: 'removal orders|removal order|deportation orders|deportation order|expulsion orders|expulsion order',
    reach: 'against on for to',
    role: 'suspect',
    ordered: true,
    weak: true,
    examples: [
      { text: 'Fourteen scam workers were ordered to leave the country.', gives: 'deport ordered 14 people' },
      { text: 'Nine of the scam suspects were given 48 hours to leave the country.', gives: 'deport ordered 9 people' },
      { text: 'Deportation orders were issued against 30 scam workers.', gives: 'deport ordered 30 people' },
    ],
    rejects: ['Nine victims of the scam were given a day to leave the hotel with their bags.'],
  },
  {
    name: 'extradite',
    action: 'extradite',
    frame: 'object',
    patient: 'people',
    verbs: 'extradite|surrender to',
    nouns: 'extradition|extraditions',
    role: 'suspect',
    examples: [
      { text: 'Thailand extradited two Chinese scam bosses on Monday.', gives: 'extradite happened 2 people CHN' },
    ],
    rejects: [],
  },
  {
    name: 'await extradition',
    action: 'extradite',
    frame: 'subject',
    patient: 'people',
    verbs: 'await extradition|face extradition|be awaiting extradition|await their extradition',
    role: 'suspect',
    planned: true,
    examples: [
      {
        text: 'Two of the scam suspects are on trial in Baku and three await extradition.',
        gives: 'extradite planned 3 people',
      },
    ],
    rejects: [],
  },
] as const satisfies readonly ActRow[]
