/** What each way of reporting gives: source, its kind, who relays it, stance and rule. All examples run through the whole layer. */
export type AttributionExample = {
  text: string
  gives: readonly { source: string | null; kind?: string; via?: readonly string[]; stance: string; rule: string }[]
}

export const attributionExamples: readonly AttributionExample[] = [
  {
    text: 'Officers searched the villa on Friday, according to the provincial police.',
    gives: [{ source: 'provincial police', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The embassy of Nepal in Bangkok said that eleven citizens had come home.',
    gives: [{ source: 'embassy of Nepal in Bangkok', kind: 'embassy', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Rina Wahyuni, head of consular protection at the foreign ministry, said 40 were on their way.',
    gives: [{ source: 'Rina Wahyuni', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Interior Minister Somchai Prasert said the raids would go on. He added that 30 were held.',
    gives: [
      { source: 'Somchai Prasert', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
      { source: 'Somchai Prasert', kind: 'official', stance: 'asserts', rule: 'pronoun + cue' },
    ],
  },
  {
    text: '“We found nobody inside,” said police chief Tan Boon Huat.',
    gives: [{ source: 'Tan Boon Huat', kind: 'official', stance: 'asserts', rule: 'cue + subject' }],
  },
  {
    text: 'A spokesman for the border force told Reuters that 20 had crossed.',
    gives: [
      {
        source: 'spokesman for the border force',
        kind: 'official',
        via: ['Reuters'],
        stance: 'asserts',
        rule: 'subject + cue',
      },
    ],
  },
  {
    text: 'The governor denied that anyone had been beaten.',
    gives: [{ source: 'governor', kind: 'official', stance: 'denies', rule: 'subject + cue' }],
  },
  {
    text: 'About 300 people are believed to be held there.',
    gives: [{ source: null, stance: 'thinks', rule: 'passive cue' }],
  },
  {
    text: 'A UN report, released last year, said that many were held.',
    gives: [{ source: 'UN report', kind: 'un', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Xinhua quoted a consular official as saying that 15 had left.',
    gives: [
      { source: 'consular official', kind: 'official', via: ['Xinhua'], stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'The Ministry of Foreign Affairs of Nepal confirms that 43 citizens were freed.',
    gives: [
      { source: 'Ministry of Foreign Affairs of Nepal', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'Residents said the buildings had been empty for a week.',
    gives: [{ source: 'Residents', kind: 'witness', stance: 'asserts', rule: 'subject + cue' }],
  },
]

/** Sentences in which nobody reports anything. */
export const attributionRejects: readonly string[] = [
  'The report runs to 40 pages.',
  'Police arrested 30 people in two villas on Monday.',
  'The bus left at noon in the state of Johor.',
  'Three buildings were sealed.',
]
