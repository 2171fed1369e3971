/** What each way of naming someone gives: name, kind of source, whether a person, and rule. All examples run through the whole layer. */
export type ActorExample = {
  text: string
  gives: readonly { name: string; kind: string | null; person: boolean; rule: string }[]
}

export const actorExamples: readonly ActorExample[] = [
  {
    text: 'The Crime Bureau (CRB) sent two cars. In them were three CRB teams.',
    gives: [
      { name: 'Crime Bureau', kind: 'official', person: false, rule: 'named body' },
      { name: 'Crime Bureau', kind: 'official', person: false, rule: 'acronym' },
    ],
  },
  {
    text: 'The National Agency for Roads (NAR) and the Defence Research Agency sent two cars, NAR said. The agency sent two more.',
    gives: [
      { name: 'National Agency for Roads', kind: 'official', person: false, rule: 'named body' },
      { name: 'Defence Research Agency', kind: 'official', person: false, rule: 'named body' },
      { name: 'National Agency for Roads', kind: 'official', person: false, rule: 'acronym' },
      { name: 'National Agency for Roads', kind: 'official', person: false, rule: 'described' },
    ],
  },
  {
    text: 'The Council against Trafficking in Persons sent two cars.',
    gives: [{ name: 'Council against Trafficking in Persons', kind: 'ngo', person: false, rule: 'named body' }],
  },
  {
    text: 'Reuters sent two cars.',
    gives: [{ name: 'Reuters', kind: 'media', person: false, rule: 'known name' }],
  },
  {
    text: "Two cars left China's Yunnan Province, the Ministry of Public Security (MPS) said. The MPS sent two more.",
    gives: [
      { name: 'Ministry of Public Security', kind: 'official', person: false, rule: 'named body' },
      { name: 'Ministry of Public Security', kind: 'official', person: false, rule: 'described' },
      { name: 'Ministry of Public Security', kind: 'official', person: false, rule: 'acronym' },
    ],
  },
  {
    text: 'Mr Speaker, the police sent two cars.',
    gives: [{ name: 'police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'Mr Speaker Tan Boon sent two cars.',
    gives: [{ name: 'Speaker Tan Boon', kind: null, person: true, rule: 'titled person' }],
  },
  {
    text: 'U.S. Attorney Tan Boon sent two cars.',
    gives: [{ name: 'Tan Boon', kind: 'official', person: true, rule: 'titled person' }],
  },
  {
    text: 'Scam-compound raids hit two districts.',
    gives: [],
  },
  {
    text: 'The Ministry of Labour and Social Welfare sent two cars.',
    gives: [{ name: 'Ministry of Labour and Social Welfare', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'The Economic and Financial Crimes Commission sent two cars.',
    gives: [{ name: 'Economic and Financial Crimes Commission', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'The police Criminal Investigation and Detection Group sent two cars.',
    gives: [
      { name: 'police', kind: 'official', person: false, rule: 'described' },
      { name: 'Criminal Investigation and Detection Group', kind: 'official', person: false, rule: 'named body' },
    ],
  },
  {
    text: 'The Malawi Police Service sent two cars.',
    gives: [{ name: 'Malawi Police Service', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'Military police sent two cars.',
    gives: [{ name: 'Military police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'The police sent two cars in a major operation.',
    gives: [{ name: 'police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'Rosa Adeyemi, senior officer of UNICEF, sent two cars.',
    gives: [
      { name: 'Rosa Adeyemi', kind: 'un', person: true, rule: 'named person' },
      { name: 'senior officer', kind: 'official', person: false, rule: 'described' },
      { name: 'UNICEF', kind: 'un', person: false, rule: 'known name' },
    ],
  },
  {
    text: 'Chief Executive Mary Chan Siu-wai sent two cars. Chan sent a third.',
    gives: [
      { name: 'Mary Chan Siu-wai', kind: 'official', person: true, rule: 'titled person' },
      { name: 'Mary Chan Siu-wai', kind: 'official', person: true, rule: 'named person' },
    ],
  },
  {
    text: 'The Civil Society Network for Victim Assistance sent two cars.',
    gives: [{ name: 'Civil Society Network for Victim Assistance', kind: 'ngo', person: false, rule: 'named body' }],
  },
  {
    text: 'The Minister of External Affairs sent two cars.',
    gives: [{ name: 'Minister', kind: 'official', person: false, rule: 'named post' }],
  },
  {
    text: 'Minister of External Affairs Tan Boon Huat sent two cars.',
    gives: [
      { name: 'Minister', kind: 'official', person: false, rule: 'named post' },
      { name: 'Tan Boon Huat', kind: 'official', person: true, rule: 'titled person' },
    ],
  },
  {
    text: 'The State Department for Diaspora Affairs sent two cars.',
    gives: [{ name: 'State Department for Diaspora Affairs', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'Police in the Golden Triangle Special Economic Zone sent two cars.',
    gives: [{ name: 'Police', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'In the past year police sent two cars.',
    gives: [{ name: 'police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'Editors at the daily Ratna Sari sent two cars.',
    gives: [
      { name: 'daily', kind: 'media', person: false, rule: 'described' },
      { name: 'Ratna Sari', kind: 'media', person: false, rule: 'named body' },
    ],
  },
  {
    text: 'Ratna Sari sent two cars, the daily Ratna Sari wrote.',
    gives: [
      { name: 'Ratna Sari', kind: 'media', person: false, rule: 'named body' },
      { name: 'daily', kind: 'media', person: false, rule: 'described' },
      { name: 'Ratna Sari', kind: 'media', person: false, rule: 'named body' },
    ],
  },
  {
    text: 'The Department of Migrant Workers sent two cars.',
    gives: [{ name: 'Department of Migrant Workers', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'The National Bureau of Investigation sent two cars.',
    gives: [{ name: 'National Bureau of Investigation', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'Secretary for Security Amos Lee sent two cars.',
    gives: [
      { name: 'Secretary', kind: 'official', person: false, rule: 'named post' },
      { name: 'Amos Lee', kind: 'official', person: true, rule: 'titled person' },
    ],
  },
  {
    text: 'Amina Yusuf, 26, sent two cars.',
    gives: [{ name: 'Amina Yusuf', kind: 'victim', person: true, rule: 'named person' }],
  },
  {
    text: 'The Lanna Post sent two cars.',
    gives: [{ name: 'Lanna Post', kind: 'media', person: false, rule: 'named body' }],
  },
  {
    text: 'Inspector Somchai Prasert sent two cars. Prasert stayed.',
    gives: [
      { name: 'Somchai Prasert', kind: 'official', person: true, rule: 'titled person' },
      { name: 'Somchai Prasert', kind: 'official', person: true, rule: 'named person' },
    ],
  },
  {
    text: 'The harbour police sent two cars.',
    gives: [{ name: 'harbour police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'A Chinese-run company sent two cars.',
    gives: [{ name: 'Chinese-run company', kind: 'company', person: false, rule: 'described' }],
  },
  {
    text: 'Sri Lankan authorities sent two cars.',
    gives: [{ name: 'Sri Lankan authorities', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'The Bureau of Mines (BOM) sent two cars. BOM sent one more, and two BOM came.',
    gives: [
      { name: 'Bureau of Mines', kind: 'official', person: false, rule: 'named body' },
      { name: 'Bureau of Mines', kind: 'official', person: false, rule: 'acronym' },
    ],
  },
  {
    text: 'District Police Office Kaski sent two cars.',
    gives: [{ name: 'District Police Office Kaski', kind: 'official', person: false, rule: 'named body' }],
  },
  {
    text: 'Interpol sent two cars. The agency sent one more, and an agency sent none.',
    gives: [
      { name: 'Interpol', kind: 'official', person: false, rule: 'known name' },
      { name: 'Interpol', kind: 'official', person: false, rule: 'described' },
      { name: 'agency', kind: 'official', person: false, rule: 'described' },
    ],
  },
  {
    text: 'Inspector Otieno wa Mwangi sent two cars.',
    gives: [{ name: 'Otieno wa Mwangi', kind: 'official', person: true, rule: 'titled person' }],
  },
  {
    text: 'Svay Rieng provincial police sent two cars.',
    gives: [{ name: 'Svay Rieng provincial police', kind: 'official', person: false, rule: 'described' }],
  },
  {
    text: 'The Malacca Port Court sent two cars. The same court sent one more.',
    gives: [
      { name: 'Malacca Port Court', kind: 'official', person: false, rule: 'named body' },
      { name: 'Malacca Port Court', kind: 'official', person: false, rule: 'described' },
    ],
  },
]

/** Sentences that name nobody who acts or speaks. */
export const actorRejects: readonly string[] = [
  'Two cars were parked in Poipet on Monday.',
  'The building has nine floors.',
  'In March the road was closed.',
  'Thirty Ugandans sent two cars.',
  'Thirty-one of them left.',
  "Two cars were parked in Savar and Comilla's Homna.",
]
