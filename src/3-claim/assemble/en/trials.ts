import type { ActRow } from './rows.ts'

/** Charges, verdicts and sentences. */
export const trials = [
  {
    name: 'book',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    verbs: 'book',
    role: 'suspect',
    weak: true,
    examples: [
      { text: 'The agency booked four alleged traffickers over the scam.', gives: 'charge happened 4 people' },
    ],
    rejects: ['The agency booked four victims of the scam into a hotel.', 'The scam boss booked 12 rooms for guests.'],
  },
  {
    name: 'charge',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    verbs:
      'book for|book on|slap with charges|slap charges on|hit with charges|bring to trial|haul to court|serve with charges|charge with|charge over|charge for|charge under|charge|indict|prosecute|arraign|send to court|bring to court|take to court|send to prosecutors|refer to prosecutors|refer to prosecution|refer for prosecution|refer to the public prosecution|put on trial|hand over to prosecutors|hand over to prosecutor|hand to prosecutors|hand to prosecutor|turn over to prosecutors|turn over to prosecutor|bring before court|send to the municipal court|send to the provincial court|send for trial|bring to justice|charge-sheet|produce before magistrate|produce before court|produce in court|bring before magistrate|bring before judge|haul before|take before court|take before judge|take before magistrate|bring before magistrates|bring before judges|commit for trial|put before court|put before judge|put before magistrate|put before the court|inquest|send to trial|transfer to court|transfer to prosecutors|forward to court|forward to prosecutors|hand over to court|hand over to the court|file charges against|press charges against|bring charges against|lay charges against|bring a case against|bring cases against|initiate proceedings against|start proceedings against|bring proceedings against|institute proceedings against|charge formally|refer to public prosecutor|refer to the prosecutor|refer to prosecutor|refer to public prosecutors|commit to stand trial|present to prosecutor|present to the prosecutor|present to prosecutors|present before judge|present before court|present before magistrate|present to judge|present to the judge|present to court|present in court|arraign before|commit to trial|lay charges on|prefer charges against|level charges against|slap with charge|book under|file FIR against|file an FIR against|lodge an FIR against|register an FIR against|register FIR against|file chargesheet against|chargesheet|drag to court|drag before|put in the dock|put in dock|refer for inquest|subject to inquest|bring to book|slap cases on|slap case on|take before the court|name as defendants|name as defendant|name in an indictment|name in indictment|open a case against|open case against|open cases against|send to the prosecutor|send to prosecutor|send to the prosecutors|forward to the prosecutor|hand over to the prosecutor|refer to court|refer to the court',
    nouns: 'indictment|prosecution|prosecutions|indictments|trial of|trials of|arraignment|arraignments|charging of',
    role: 'suspect',
    examples: [
      { text: 'Police booked nine scam suspects under section 420.', gives: 'charge happened 9 people' },
      { text: 'Police filed an FIR against nine scam suspects.', gives: 'charge happened 9 people' },
      { text: 'Nine scam suspects were dragged before a court.', gives: 'charge happened 9 people' },
      { text: 'Nine scam suspects were presented to the public prosecutor.', gives: 'charge happened 9 people' },
      { text: 'Prosecutors charged 12 Chinese with running a scam compound.', gives: 'charge happened 12 people CHN' },
      { text: 'Three suspects in the scam case will be sent to court.', gives: 'charge planned 3 people' },
      { text: 'Prosecutors hit 12 scammers with charges of fraud.', gives: 'charge happened 12 people' },
      { text: 'Nine of the scam bosses were brought to trial.', gives: 'charge happened 9 people' },
    ],
    rejects: [
      'Nine victims of the scam were presented with flowers.',
      'The goalkeeper was charged with bringing down the winger.',
    ],
  },
  {
    name: 'try',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    verbs: 'try',
    role: 'suspect',
    weak: true,
    examples: [
      { text: 'In 2023 courts tried 159 defendants over scams.', gives: 'charge happened 159 people' },
      { text: 'The tribunal in Lusaka is trying nine men over the scam.', gives: 'charge ongoing 9 people' },
    ],
    rejects: ['The scammers tried 159 numbers.', 'The gang tried nine women as callers for the scam.'],
  },
  {
    name: 'charges',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    nouns: 'charges|charge|indictments|proceedings|cases|chargesheet|chargesheets|charge-sheet|charge-sheets',
    reach: 'against',
    role: 'suspect',
    examples: [
      {
        text: 'Charges of money laundering were brought against five bankers over the scam.',
        gives: 'charge happened 5 people',
      },
    ],
    rejects: ['The charges of 12 victims for their rooms were high.'],
  },
  {
    name: 'case filed',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    nouns: 'case|complaint|complaints|raps|fir|firs|first information report',
    reach: 'against vs versus',
    role: 'suspect',
    examples: [
      {
        text: 'Police filed a serious detention case before the justice department against eight Chinese in the scam.',
        gives: 'charge happened 8 people CHN',
      },
      {
        text: 'Police said an FIR was lodged against nine men of the scam den.',
        gives: 'charge happened 9 people',
      },
      {
        text: 'Complaints of trafficking were lodged with the prosecutor against four Koreans.',
        gives: 'charge happened 4 people KOR',
      },
    ],
    rejects: [
      'The prosecutor received the complaint against the nine victims of the scam on Monday.',
      'The complaint of a worker against the scam company was heard by four women.',
    ],
  },
  {
    name: 'face charges',
    action: 'charge',
    frame: 'subject',
    patient: 'people',
    verbs:
      'face charges|have cases pending|have pending cases|have a case pending|have charges pending|have pending charges|face trial|stand trial|go on trial|face prosecution|appear in court|appear before court|face charge|face cases|face case|face counts|face indictment|face proceedings|appear before magistrate|appear before magistrates|appear before judge|appear before tribunal|face court|see judge|see a judge|face judge|face judges|await trial|await prosecution|be on trial|be tried in|be tried by|be tried for|be tried on|stand accused|stand charged|come before court|come before judge|go before court|go before the court|answer charges|answer to charges|be due in court|be before court|be before the court|be before the courts|be before a court|be in the dock|be in dock|take the dock|mount the dock|enter the dock|step into the dock|have a case to answer|appear before the court|appear before a court|appear before the magistrate|appear before a magistrate|appear before a judge|appear before judges|appear before prosecutor|make appearance in court|make first appearance|make their first appearance|make court appearance|make their first court',
    role: 'suspect',
    state: true,
    examples: [
      { text: 'Four scam brokers are now before the Federal High Court.', gives: 'charge ongoing 4 people' },
      { text: 'Some 37 Sri Lankans are facing charges of running a scam.', gives: 'charge ongoing 37 people LKA' },
      { text: 'Nine Malaysians are facing criminal cases over the scam.', gives: 'charge ongoing 9 people MYS' },
    ],
    rejects: ['Nine districts face a shortage of water.'],
  },
  {
    name: 'convict',
    action: 'convict',
    frame: 'object',
    patient: 'people',
    verbs:
      'convict|sentence|jail|imprison|find guilty|condemn to death|condemn|give life|give prison|give terms|give term|give sentences|give sentence|give death|give years|give jail|send to prison|send to jail|hand sentences|hand sentence|hand terms|hand term|hand jail|send to death row|lock up for|put behind bars for|put away for|jail for|hand years|lock away for|impose terms on|impose sentences on|impose sentence on|impose prison on|impose jail on|pass sentence on|pass sentences on|return verdicts against|mete out terms to|mete out jail terms to|mete out sentences to|mete out prison terms to|send down for|hand life|hand death|hand imprisonment|hand suspended|return guilty verdicts against|hand down terms to|hand out terms to|hand out sentences to|slap with terms|slap with term|slap with sentences|slap with sentence|gaol|put away|bang up for|lock up for years|pack off to jail|pack off to prison|send down|pronounce sentence on|award years|award jail|award imprisonment|award life',
    nouns:
      'conviction|convictions|sentencing|imprisonment of|jailing of|jailings of|sentences of|sentences on|sentences against|sentences for|verdicts against|verdict against',
    role: 'suspect',
    examples: [
      { text: 'A court put away 14 scammers.', gives: 'convict happened 14 people' },
      { text: 'A court packed 14 scammers off to jail.', gives: 'convict happened 14 people' },
      { text: 'The judge meted out jail terms to 14 scammers.', gives: 'convict happened 14 people' },
      { text: 'Nine scam bosses were handed life imprisonment.', gives: 'convict happened 9 people' },
      {
        text: 'The court on Thursday sentenced eight men to life in prison for online fraud.',
        gives: 'convict happened 8 people',
      },
      { text: 'Five of the gang were found guilty of human trafficking.', gives: 'convict happened 5 people' },
      { text: 'The court imposed long prison terms on 14 scam bosses.', gives: 'convict happened 14 people' },
      { text: 'A court handed five-year terms to 14 scammers.', gives: 'convict happened 14 people' },
      { text: 'The jailing of 14 scammers ended the case.', gives: 'convict happened 14 people' },
    ],
    rejects: ['The coach was sentenced to the stands last month for his language.'],
  },
  {
    name: 'terms',
    action: 'convict',
    frame: 'object',
    patient: 'people',
    nouns:
      'sentences|sentence|terms|prison terms|jail terms|prison sentences|jail sentences|life terms|death sentences|sentences of between|sentences of up to|sentences of at least|sentences of more than',
    reach: 'to on upon',
    role: 'suspect',
    examples: [
      {
        text: 'Sentences of between two and nine years were handed to 13 Taiwanese over the scam.',
        gives: 'convict happened 13 people TWN',
      },
      {
        text: 'Prison terms of up to 12 years were imposed on eight of the scam suspects.',
        gives: 'convict happened 8 people',
      },
      { text: 'Death sentences were given on Monday to five of the scam gang.', gives: 'convict happened 5 people' },
    ],
    rejects: [
      'The terms were explained to five victims of the scam.',
      'The sentence was read out to nine victims of the scam.',
    ],
  },
  {
    name: 'go to prison',
    action: 'convict',
    frame: 'subject',
    patient: 'people',
    verbs:
      'go to prison|go to jail|receive sentences|receive prison|receive terms|receive jail|receive life|get life|get death|get sentence|get sentences|get prison|receive sentence|receive death|get years|plead guilty|serve years|serve life|receive years|get terms|get term|receive term|draw terms|draw sentences|get imprisonment|receive imprisonment|draw years|draw imprisonment|bag years|bag jail|bag terms|bag sentences|bag imprisonment|earn sentences|earn years|earn terms|cop years|get years in jail|get years in prison|go down for|admit guilt|admit charges|admit the charges|admit conspiracy',
    role: 'suspect',
    examples: [
      { text: 'Nine scammers admitted conspiracy to defraud.', gives: 'convict happened 9 people' },
      { text: 'Nine members of the scam gang received prison terms.', gives: 'convict happened 9 people' },
      { text: 'Nine scammers bagged jail terms.', gives: 'convict happened 9 people' },
    ],
    rejects: ['Nine victims of the scam bagged up their clothes.'],
  },
] as const satisfies readonly ActRow[]
