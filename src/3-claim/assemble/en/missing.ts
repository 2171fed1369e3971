import type { ActRow } from './rows.ts'

/** People of whom nothing is known, or who are known to be inside. */
export const missing = [
  {
    name: 'not heard of',
    action: 'missing',
    frame: 'object',
    patient: 'people',
    verbs: 'hear from|hear of|see since|see again|see|find|locate|trace',
    state: true,
    examples: [
      {
        text: 'Two Filipinos from the scam compound have not been heard from since June.',
        gives: 'missing ongoing 2 people PHL',
      },
      { text: 'Eight of the trafficked girls are still being traced.', gives: 'missing ongoing 8 people' },
      { text: 'Eight of the scam workers have yet to be found.', gives: 'missing ongoing 8 people' },
    ],
    rejects: ['Three of the scam workers were seen at the gate.', 'Three of the scam suspects are still being traced.'],
  },
  {
    name: 'whereabouts',
    action: 'missing',
    frame: 'object',
    patient: 'people',
    nouns:
      'whereabouts of|fate of|contact with|touch with|search for|word of|word from|trace of|sign of|news of|news from|hunt for',
    state: true,
    weak: true,
    examples: [
      {
        text: 'The whereabouts of 13 workers of the scam compound are unknown.',
        gives: 'missing ongoing 13 people',
      },
      { text: 'Contact with six trafficking victims has been lost.', gives: 'missing ongoing 6 people' },
    ],
    rejects: ['Police made contact with six scam victims.', 'The search for four suspects in the scam goes on.'],
  },
  {
    name: 'nothing heard',
    action: 'missing',
    frame: 'object',
    patient: 'people',
    nouns: 'nothing',
    state: true,
    weak: true,
    examples: [
      {
        text: 'Nothing has been heard of 11 men who went to the scam compound.',
        gives: 'missing ongoing 11 people',
      },
      {
        text: 'Of the other eight victims of the scam compound nothing has been heard since.',
        gives: 'missing ongoing 8 people',
      },
    ],
    rejects: [
      'Nothing was to be seen of two buses of the scam compound.',
      'Nothing is wrong with two victims of the scam.',
      'Of nine complaints about the scam nothing has been heard.',
      'Nothing has been heard of two suspects in the scam.',
    ],
  },
  {
    name: 'know of',
    action: 'hold',
    frame: 'object',
    patient: 'people',
    verbs:
      'know of|be aware of|have information on|have information about|have names of|have details of|have a list of|have data on|have records of|have word of',
    role: 'victim',
    state: true,
    weak: true,
    examples: [
      { text: 'The embassy knows of 29 more Kenyans in the scam compounds.', gives: 'hold ongoing 29 people KEN' },
      { text: 'We have information on 43 others inside the scam zone.', gives: 'hold happened 43 people' },
      {
        text: 'The mission knows of 30 persons who want to leave the scam compounds.',
        gives: 'hold ongoing 30 people',
      },
    ],
    rejects: [
      'Police know of four suspects in the scam.',
      'The embassy knows of nine shelters for victims of the scam.',
      'He knew of two victims of the scam from the newspapers.',
    ],
  },
  {
    name: 'ask for help',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs:
      'ask for help|ask for rescue|ask for assistance|seek help|seek rescue|seek assistance|appeal for help|appeal for rescue|plead for help|plead for rescue|beg for help|request help|request assistance|request rescue|call for help|cry for help|cry out for help|cry out for rescue',
    alleged: true,
    weak: true,
    examples: [
      { text: 'About 70 more are crying out for rescue from inside scam compounds.', gives: 'hold alleged 70 people' },
      {
        text: 'Last year 31 Malaysians asked for help from inside scam compounds.',
        gives: 'hold alleged 31 people MYS',
      },
    ],
    rejects: ['The families of 31 Malaysians asked for help with school fees.'],
  },
  {
    name: 'missing',
    action: 'missing',
    frame: 'subject',
    patient: 'people',
    verbs:
      'go missing|disappear|vanish|lose contact|be out of contact|be unknown|stay missing|remain missing|remain unaccounted|drop out of sight|drop out of contact|fall out of contact|go silent|vanish without|be nowhere to be found|be nowhere to be seen|be out of reach|be feared lost|fail to return home|fail to come home|fall silent',
    nouns: 'missing|unaccounted|disappearance of|disappearances of',
    state: true,
    examples: [
      { text: 'Two people are still missing after the flood.', gives: 'missing ongoing 2 people' },
      { text: 'The storm left at least 24 people dead and seven missing.', gives: 'missing ongoing 7 people' },
    ],
    rejects: [
      'Documents are missing from the file.',
      'Twelve workers failed to return to the scam firm after the holiday.',
    ],
  },
] as const satisfies readonly ActRow[]
