import type { SaysElse } from './row.ts'

/** Words for what is said, taken and paid that say something else. */
export const statementsElseRows = [
  {
    name: 'a permit that was withdrawn',
    actions: 'order',
    words: 'cancelled canceled revoked banned prohibited',
    before: 'with a an the its their whose of',
    bare: true,
    examples: ['Police entered a scam site in Pasay with cancelled permit.'],
    stays: [],
  },
  {
    name: 'seized up',
    actions: 'seize',
    words: 'seize seizes seized seizing',
    after: 'up|upon|claim|claims|remark|remarks|comment|comments|chance|opportunity|moment|initiative',
    within: 4,
    examples: [
      'Some 40 pumps of the scam compound had seized up.',
      'The opposition seized on the claim of thousands of scam calls.',
    ],
    stays: [{ text: 'Police seized 40 phones at the scam compound.', gives: 'seize 40' }],
  },
  {
    name: 'a call for help',
    actions: 'warn',
    words: 'alert alerts warning',
    before: 'distress',
    examples: ['Interpol received a distress alert about the scam in Abuja.'],
    stays: [],
  },
  {
    name: 'told whom to call',
    actions: 'warn',
    words: 'remind reminds reminded advise advises advised',
    after:
      'they can|they could|they may|to call the embassy|to contact the embassy|to come forward|to lodge a|to make a police report|to file a',
    within: 14,
    examples: ['Citizens in Peru were reminded over the scams that they can call the embassy in Lima.'],
    stays: [],
  },
  {
    name: 'a price taken',
    actions: 'seize',
    words: 'take takes took taken taking',
    after: 'from each|from every|per person|per head|per migrant|from the victims|from victims',
    within: 9,
    examples: ['The racket has been taking $3,000 from each victim of the scam.'],
    stays: [{ text: 'Police seized $3,000 from the scam gang.', gives: 'seize 3000' }],
  },
  {
    name: 'a level',
    actions: 'close',
    words: 'level levels',
    examples: ['The embassy of Korea put Bavet on level 2.5 over the scam compounds.'],
    stays: [{ text: 'Soldiers levelled 41 buildings of the scam compound.', gives: 'close 41' }],
  },
  {
    name: 'agree to be quoted',
    actions: 'pledge',
    after: 'to speak|to talk|to be interviewed|to be quoted|to comment|to give details|details on condition|anonymity',
    within: 12,
    examples: ['A Cambodian police official agreed to give further details on condition of anonymity.'],
    stays: [{ text: 'The Cambodian police agreed to look into the scam compound.', gives: 'pledge -' }],
  },
  {
    name: 'advised by counsel',
    actions: 'warn',
    words: 'advise advises advised advising',
    after: 'legal counsel|counsel|lawyers|by lawyers|on bail',
    within: 4,
    examples: ['The eight suspects of the scam were issued court dates and advised legal counsel.'],
    stays: [],
  },
  {
    name: 'what swindlers promise',
    actions: 'pledge',
    agent:
      'criminals criminal gang gangs syndicate syndicates trafficker traffickers recruiter recruiters broker brokers scammer scammers fraudsters swindlers conmen',
    examples: [
      'The traffickers promised 30 Kenyans work in an office of the scam.',
      'The swindlers promised investors in the scam high profits.',
    ],
    stays: [{ text: 'The police promised to look into the scam compound.', gives: 'pledge -' }],
  },
  {
    name: 'let police know',
    actions: 'warn',
    words: 'alert alerts alerted alerting',
    after: 'of the existence|to the existence|police|the police|authorities|the authorities|officers',
    within: 4,
    examples: ['A victim alerted the police to the scam ring.'],
    stays: [],
  },
  {
    name: 'taken up with somebody',
    actions: 'dispute',
    words: 'take takes took taken taking',
    after: 'up with|issue up|matter up|case up',
    within: 6,
    examples: ['The minister took this issue up with his Lao colleague over the scams.'],
    stays: [],
  },
  {
    name: 'what a house is worth',
    actions: 'defraud',
    after: 'worth',
    within: 3,
    earlier:
      'house houses villa villas home homes land property properties building buildings car cars watch watches jewellery jewelry wallet wallets yacht apartment apartments condominium gold drugs',
    examples: [
      'The house of the scam boss is worth 3 million dollars.',
      'Police hold nine cars and crypto wallets of the scam boss said to be worth $3.4 million.',
    ],
    stays: [{ text: 'The scam gang took in 3 million dollars.', gives: 'defraud 3000000' }],
  },
] as const satisfies readonly SaysElse[]
