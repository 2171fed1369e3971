/** What each way of reporting gives: source, its kind, who relays it, stance and rule. All examples run through the whole layer. */
export type AttributionExample = {
  text: string
  gives: readonly { source: string | null; kind?: string; via?: readonly string[]; stance: string; rule: string }[]
}

export const attributionExamples: readonly AttributionExample[] = [
  {
    text: 'Nine sailors were freed, according to labour inspector Hari Tan.',
    gives: [{ source: 'Hari Tan', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'Of 155 sailors interviewed, 61 said that they had been ill.',
    gives: [{ source: '155 sailors interviewed', kind: 'victim', stance: 'asserts', rule: 'part + cue' }],
  },
  {
    text: 'The 21 told officers that they had been ill.',
    gives: [{ source: '21', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The harbour took 41 calls from persons who said that they were ill.',
    gives: [
      { source: 'persons', stance: 'thinks', rule: 'attitude noun' },
      { source: 'persons', stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'A letter given to the sailors said that nine were ill. The sailors said that ten were.',
    gives: [
      { source: 'letter', stance: 'asserts', rule: 'subject + cue' },
      { source: 'sailors', stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'According to Jane Otieno, the hostages were freed on Monday.',
    gives: [{ source: 'Jane Otieno', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The representative of Malaysia said that nine sailors were freed.',
    gives: [{ source: 'representative of Malaysia', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Traffickers said nine guards had left.',
    gives: [{ source: 'Traffickers', kind: 'anonymous', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'A representative of the sailors said that nine were freed.',
    gives: [{ source: 'representative of the sailors', kind: 'anonymous', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The Special Rapporteur on trafficking said that nine sailors were freed.',
    gives: [{ source: 'Special Rapporteur on trafficking', kind: 'un', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine sailors were freed, informed Inspector Hari Tan on Tuesday.',
    gives: [{ source: 'Hari Tan', kind: 'official', stance: 'asserts', rule: 'cue + subject' }],
  },
  {
    text: 'Inspector Hari Tan came to the pier. As per him, nine sailors were freed.',
    gives: [{ source: 'Hari Tan', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The harbour police shared a list of nine sailors freed in May.',
    gives: [{ source: 'harbour police', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Screening found that nine sailors were ill, the coast guard said.',
    gives: [{ source: 'coast guard', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: '"The gate was locked," said Lisa, who was 18 when she was trafficked.',
    gives: [{ source: 'Lisa', kind: 'victim', stance: 'asserts', rule: 'cue + subject' }],
  },
  {
    text: 'Thirty-one of them told us that they had been beaten.',
    gives: [{ source: 'Thirty-one of them', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine sailors were freed, according to state media.',
    gives: [{ source: 'state media', kind: 'media', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'As per information received from the provincial court, nine sailors were freed.',
    gives: [{ source: 'provincial court', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'Nine sailors were freed, Afripol, based in Algiers, Algeria, said.',
    gives: [{ source: 'Afripol', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine sailors were freed, most of them in Kampot, the news agency Xinhua reported in June.',
    gives: [{ source: 'Xinhua', kind: 'media', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The navy has freed nine sailors, according to its own tally.',
    gives: [{ source: 'navy', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The militia that runs the hall, the DKBA, says nine sailors were freed.',
    gives: [{ source: 'DKBA', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The Kachin Independence Army said nine sailors were freed. Two were hurt, the group said.',
    gives: [
      { source: 'Kachin Independence Army', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
      { source: 'Kachin Independence Army', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'The Ghana High Commission said nine sailors were freed, and the emergency service said two were hurt.',
    gives: [
      { source: 'Ghana High Commission', kind: 'embassy', stance: 'asserts', rule: 'subject + cue' },
      { source: 'emergency service', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'A lawyer for the firm that rented two of the halls rejected the charge.',
    gives: [{ source: 'lawyer for the firm', kind: 'witness', stance: 'denies', rule: 'subject + cue' }],
  },
  {
    text: 'The officer who met two nurses said nine sailors were freed.',
    gives: [{ source: 'officer', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The Deputy Minister of Foreign Affairs: Mr Speaker, nine sailors were freed.',
    gives: [{ source: 'Deputy Minister of Foreign Affairs', kind: 'official', stance: 'asserts', rule: 'name: words' }],
  },
  {
    text: 'MINISTER OF HOME AFFAIRS (Lim Guan): Mr Speaker, nine sailors were freed.\n\nMINISTER: Two were hurt.',
    gives: [
      { source: 'Lim Guan', kind: 'official', stance: 'asserts', rule: 'name: words' },
      { source: 'Lim Guan', kind: 'official', stance: 'asserts', rule: 'name: words' },
    ],
  },
  {
    text: 'Lim Guan (Minister of Home Affairs): Nine sailors were freed.',
    gives: [{ source: 'Lim Guan', kind: 'official', stance: 'asserts', rule: 'name: words' }],
  },
  {
    text: 'Mary Oduya runs a shelter in Kisumu. We met her on Monday.\n\nHow many came?\n\nForty. The police say 30.\n\nAnd now?\n\nNine are left.',
    gives: [
      { source: 'Mary Oduya', kind: 'ngo', stance: 'asserts', rule: 'interview' },
      { source: 'police', kind: 'official', via: ['Mary Oduya'], stance: 'asserts', rule: 'subject + cue' },
      { source: 'Mary Oduya', kind: 'ngo', stance: 'asserts', rule: 'interview' },
    ],
  },
  {
    text: 'Minister Mary Oduya met the envoy on Monday.\n\nWhat was agreed?\n\nForty go home.\n\nAnd now?\n\nNine are left.',
    gives: [],
  },
  {
    text: 'Caroline, 24, who asked not to be named, said nine sailors were freed. Two were hurt, she said.',
    gives: [
      { source: 'Caroline', kind: 'victim', stance: 'asks', rule: 'subject + cue' },
      { source: 'Caroline', kind: 'victim', stance: 'asserts', rule: 'subject + cue' },
      { source: 'Caroline', kind: 'victim', stance: 'asserts', rule: 'pronoun + cue' },
    ],
  },
  {
    text: "The ministry's own estimate is 600.",
    gives: [{ source: 'ministry', kind: 'official', stance: 'estimates', rule: 'speech noun' }],
  },
  {
    text: 'The estimate is 600.',
    gives: [],
  },
  {
    text: 'By the estimate of the ministry, nine sailors were freed.',
    gives: [{ source: 'ministry', kind: 'official', stance: 'estimates', rule: 'according to' }],
  },
  {
    text: 'Nine sailors were freed, said a nurse with the Dhaka-based group.',
    gives: [{ source: 'nurse with the Dhaka-based group', stance: 'asserts', rule: 'cue + subject' }],
  },
  {
    text: 'A Chinese-language channel said nine sailors were freed.',
    gives: [{ source: 'Chinese-language channel', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine sailors said by relatives to be alive are at sea.',
    gives: [{ source: 'relatives', kind: 'witness', stance: 'thinks', rule: 'passive cue' }],
  },
  {
    text: 'Thirty-one stated that they had been beaten.',
    gives: [{ source: 'Thirty-one', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The ferry was shut for two days, fishermen said.',
    gives: [{ source: 'fishermen', kind: 'witness', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine sailors were freed in Bavet (provincial court).',
    gives: [{ source: 'provincial court', kind: 'official', stance: 'asserts', rule: 'name in brackets' }],
  },
  {
    text: 'Nine sailors were freed in Bavet (the interior ministry, cited by Xinhua).',
    gives: [{ source: 'interior ministry', via: ['Xinhua'], stance: 'asserts', rule: 'name in brackets' }],
  },
  {
    text: 'Nine sailors were freed in Bavet (Xinhua, citing the interior ministry).',
    gives: [{ source: 'interior ministry', via: ['Xinhua'], stance: 'asserts', rule: 'name in brackets' }],
  },
  {
    text: 'The navy gives 43 arrivals in two days.',
    gives: [{ source: 'navy', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Officers searched the villa on Friday, according to the provincial police.',
    gives: [{ source: 'provincial police', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The embassy of Nepal in Bangkok said that eleven citizens had come home.',
    gives: [{ source: 'embassy of Nepal in Bangkok', kind: 'embassy', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The estimate came in May from the migration office, which said that 90 were held.',
    gives: [{ source: 'migration office', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
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
    text: 'The spokesman Tan Boon Huat stayed silent. He said on Monday that 30 were held.',
    gives: [{ source: 'Tan Boon Huat', kind: 'official', stance: 'asserts', rule: 'pronoun + cue' }],
  },
  {
    text: 'A Kenyan man reached by phone said that he had been beaten.',
    gives: [{ source: 'Kenyan man', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Six Kenyans who had made it to Trat said that 30 were held.',
    gives: [{ source: 'Six Kenyans', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Two were caught, according to its spokesperson, Rina Wahyuni, on Monday.',
    gives: [{ source: 'Rina Wahyuni', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'Nine million went through the ring, the High Court found on review, and six lost all.',
    gives: [{ source: 'High Court', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Division chief Tan Boon Huat identified the men as 58 Lao.',
    gives: [{ source: 'Tan Boon Huat', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'An official of the mines ministry, known to be reliable, told Radio Free Asia on Monday that 30 were held.',
    gives: [
      {
        source: 'official of the mines ministry',
        kind: 'official',
        via: ['Radio Free Asia'],
        stance: 'asserts',
        rule: 'subject + cue',
      },
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
  {
    text: 'A list issued on Monday by the border force has 40 names.',
    gives: [{ source: 'border force', kind: 'official', stance: 'asserts', rule: 'paper by' }],
  },
  {
    text: 'The tally that the coast guard gave reporters had 88 names.',
    gives: [{ source: 'coast guard', stance: 'asserts', rule: 'paper given by' }],
  },
  {
    text: 'Early bulletins had 114 foreigners.',
    gives: [{ source: 'Early bulletins', kind: 'media', stance: 'asserts', rule: 'paper with a number' }],
  },
  {
    text: 'The governor said the camp was empty and added that the road was open.',
    gives: [
      { source: 'governor', stance: 'asserts', rule: 'subject + cue' },
      { source: 'governor', stance: 'asserts', rule: 'joined cue' },
    ],
  },
  {
    text: 'Police closed the road, saying that trucks had used it at night.',
    gives: [{ source: 'Police', kind: 'official', stance: 'asserts', rule: 'participle' }],
  },
  {
    text: 'The commander was quoted on Friday as saying that the camp was empty.',
    gives: [{ source: 'commander', kind: 'official', stance: 'asserts', rule: 'quoted as saying' }],
  },
  {
    text: 'Lanna Post, citing the harbour police, reported that 20 were held.',
    gives: [{ source: 'harbour police', kind: 'official', via: ['Lanna Post'], stance: 'asserts', rule: 'citing' }],
  },
  {
    text: 'Per the Ministry of Labour, 45 workers came home.',
    gives: [{ source: 'Ministry of Labour', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'Gen. Sok Veasna: forty people were freed.',
    gives: [{ source: 'Sok Veasna', kind: 'official', stance: 'asserts', rule: 'name: words' }],
  },
  {
    text: 'Forty freed in overnight raid: police',
    gives: [{ source: 'police', kind: 'official', stance: 'asserts', rule: 'words: name' }],
  },
  {
    text: 'Forty are still there, by the council’s count.',
    gives: [{ source: 'council', kind: 'official', stance: 'asserts', rule: 'by account' }],
  },
  {
    text: 'The number was confirmed by the district hospital.',
    gives: [{ source: 'district hospital', stance: 'asserts', rule: 'reported by' }],
  },
  {
    text: 'Police told the owners to leave.',
    gives: [{ source: 'Police', kind: 'official', stance: 'orders', rule: 'subject + cue' }],
  },
  {
    text: 'A minister told a radio station that 20 were held.',
    gives: [{ source: 'minister', kind: 'official', via: [], stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The harbour workers, who oppose the dam, met on Monday.',
    gives: [{ source: 'harbour workers', kind: 'witness', stance: 'thinks', rule: 'attitude' }],
  },
  {
    text: 'The deal was praised by the union.',
    gives: [{ source: 'union', kind: 'ngo', stance: 'thinks', rule: 'attitude of' }],
  },
  {
    text: 'The mayor’s refusal to talk about the camp angered many.',
    gives: [{ source: 'mayor', kind: 'official', stance: 'thinks', rule: 'attitude noun' }],
  },
  {
    text: 'The consul issued a statement on Monday.',
    gives: [{ source: 'consul', kind: 'embassy', stance: 'thinks', rule: 'attitude noun' }],
  },
  {
    text: 'The villagers are against the dam.',
    gives: [{ source: 'villagers', kind: 'witness', stance: 'thinks', rule: 'attitude state' }],
  },
  {
    text: 'The company went on to say that 40 had left.',
    gives: [{ source: 'company', kind: 'company', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Sen. Ana Hill (R-Tenn.) said that 40 had left.',
    gives: [{ source: 'Ana Hill', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'According to people near the camp, 40 had left.',
    gives: [{ source: 'people', kind: 'witness', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'In May, the harbour police closed the road, saying that trucks had used it.',
    gives: [{ source: 'harbour police', kind: 'official', stance: 'asserts', rule: 'participle' }],
  },
  {
    text: 'Police cited the audit as the reason.',
    gives: [{ source: 'Police', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The judge said that the union had promised to pay.',
    gives: [{ source: 'judge', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The ferry was, as one aide put it, a wreck.',
    gives: [{ source: 'one aide', stance: 'estimates', rule: 'subject + cue' }],
  },
  {
    text: 'Eleven stated that an agent had cheated them.',
    gives: [{ source: 'Eleven', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Nine of the 39 say that they were burnt.',
    gives: [{ source: 'Nine of the 39', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'Those freed said they had been beaten.',
    gives: [{ source: 'Those freed', kind: 'victim', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'The family was told by two neighbours that he had died in a fall.',
    gives: [{ source: 'two neighbours', kind: 'witness', stance: 'asserts', rule: 'told by' }],
  },
  {
    text: 'Ministry figures published on June 2 show 3,180 people arrested.',
    gives: [{ source: 'Ministry', kind: 'official', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'An officer we reached in Pramaoy disputed that.',
    gives: [{ source: 'officer', kind: 'official', stance: 'disputes', rule: 'subject + cue' }],
  },
  {
    text: 'Forty were held, according to an account by the chief investigator, Captain Zane Mbeki of the Hawks.',
    gives: [{ source: 'Zane Mbeki', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The High Court found three men guilty over a villa where, it held, 41 cooks had been kept.',
    gives: [{ source: 'High Court', kind: 'official', stance: 'asserts', rule: 'pronoun + cue' }],
  },
  {
    text: 'In the union’s view, the contract is unjust.',
    gives: [{ source: 'union', kind: 'ngo', stance: 'thinks', rule: 'attitude noun' }],
  },
  {
    text: 'There is concern among diplomats that the truce will fail.',
    gives: [{ source: 'diplomats', kind: 'embassy', stance: 'thinks', rule: 'attitude noun' }],
  },
  {
    text: 'Critics call the dam a giveaway.',
    gives: [{ source: 'Critics', stance: 'asks', rule: 'subject + cue' }],
  },
  {
    text: 'Forty were held, according to a press statement made available to newsmen on Tuesday by the mayor, Musa Bello.',
    gives: [{ source: 'Musa Bello', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'According to a press release, forty were held.',
    gives: [{ source: 'press release', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'According to a statement signed by its spokesperson, Tony Musa, forty were held.',
    gives: [{ source: 'Tony Musa', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'As per information made available by the embassy of Nepal, forty were held.',
    gives: [{ source: 'embassy of Nepal', kind: 'embassy', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'According to information from the police, forty were held.',
    gives: [{ source: 'police', kind: 'official', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The weekly publication The Kivu Horizon reported that forty were held.',
    gives: [{ source: 'Kivu Horizon', kind: 'media', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'A poll of 900 tenants found the mayor ahead.',
    gives: [{ source: 'poll of 900 tenants', stance: 'asserts', rule: 'subject + cue' }],
  },
  {
    text: 'There were calls from teachers to reopen the hall.',
    gives: [{ source: 'teachers', stance: 'thinks', rule: 'attitude noun' }],
  },
  {
    text: 'A spokeswoman for the Nepalese embassy in Bangkok said that eleven had left.',
    gives: [
      {
        source: 'spokeswoman for the Nepalese embassy in Bangkok',
        kind: 'embassy',
        stance: 'asserts',
        rule: 'subject + cue',
      },
    ],
  },
  {
    text: 'The mayor, Tan Boon Huat, said that 30 were held. “They hit us,” said a 22-year-old from Manila. He said that it hurt.',
    gives: [
      { source: 'Tan Boon Huat', kind: 'official', stance: 'asserts', rule: 'subject + cue' },
      { source: '22-year-old from Manila', kind: 'victim', stance: 'asserts', rule: 'cue + subject' },
      { source: '22-year-old from Manila', kind: 'victim', stance: 'asserts', rule: 'pronoun + cue' },
    ],
  },
  {
    text: 'Statements taken from them show that nine had paid, the mayor Tan Boon Huat said.',
    gives: [
      { source: 'Statements', via: [], stance: 'asserts', rule: 'subject + cue' },
      { source: 'Tan Boon Huat', via: [], stance: 'asserts', rule: 'subject + cue' },
    ],
  },
  {
    text: 'About 300 were held, according to the Centre for Migration Studies.',
    gives: [{ source: 'Centre for Migration Studies', kind: 'ngo', stance: 'asserts', rule: 'according to' }],
  },
  {
    text: 'The union took aim at the contract.',
    gives: [{ source: 'union', kind: 'ngo', stance: 'thinks', rule: 'attitude' }],
  },
]

/** Sentences in which nobody reports anything. */
export const attributionRejects: readonly string[] = [
  'The owner of the shop identified as Umesh Rao, a baker, was held.',
  'Nine sailors were handed to the Bureau of Immigration (BI).',
  'Spokesperson for the High Commissioner for Refugees: Ann Tan',
  'The firm rented rooms, shared offices and hid 12 phones.',
  'The 63 people who carried out or planned the theft were held.',
  'They shared a room with nine others.',
  'Nine sailors were handed to the coast guard (Coast Guard).',
  'The navy gives 43 rafts to the villagers every year.',
  'The report runs to 40 pages.',
  'Police arrested 30 people in two villas on Monday.',
  'The bus left at noon in the state of Johor.',
  'Three buildings were sealed.',
  'Officers found 20 phones and held two men.',
  'The cases cited then were old.',
  'One of the cases cited then was that of 40 men.',
  'The 30 men were sent home according to the law.',
  'Officers looked for 30 people reported missing in May.',
  'All residents are once more advised to stay away from the road.',
  'The truck backed into the wall.',
  'Police broke down the gate and brought out 40 people.',
  'They will leave as soon as the minister gives the word.',
  'A stream called Miracle Run floods the town.',
  'A court held eight people accused of running a shop that sold fakes.',
  'The office denied entry to 26 sailors.',
  'He showed up at noon.',
  'Officers released 30 people on Monday.',
  'These are important questions.',
  'Operación Faro: 34 sailors were freed in two towns.',
  'The boat was built in the United States.',
  'Forty sailors held over alleged theft went home on Monday.',
  'According to the information available at this stage, forty were held.',
  'The office has received reports that three women sent by a broker are missing.',
  'To recall, the boat was built in 1990.',
  'Eight alleged members of the network are in police custody.',
  'They had to make fraudulent calls from a mansion in the Ate district of Lima.',
]
