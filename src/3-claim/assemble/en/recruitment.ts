import type { ActRow } from './rows.ts'

/** People lured, and those recognised as victims. */
export const recruitment = [
  {
    name: 'recruit',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs:
      'traffic|lure|dupe|trick|recruit|deceive|target|entice|kidnap|abduct|con|ensnare|hoodwink|fool|coax|sell to|sell by|sell into|press-gang|smuggle into|cheat into|draw into|lure into|bring in with|traffick|seduce|inveigle|rope in|rope into|talk into|trap into|scam into|con into|sell like|sell twice|sell again|sell more than once|sell at least once|sell several times|sell on|sell as|resell|identify as victims|recognise as victims|recognize as victims|classify as victims|consider victims|deem victims|deem to be victims|consider to be victims|find to be victims|regard as victims|view as victims|accept as victims|regard as a victim|assess as victims|certify as victims|confirm as victims|confirm to be victims|bring by deception|bring under false|take under false|take against will|bring against will|carry off against will|lure away|cajole|hoax|beguile|decoy|bait|mislead|bamboozle|tempt|tempt with|lure in|tempt into|enlist|suck into|reel in|snare into|sell off|send abroad|send to base|send to compound|send to compounds|send to scam|send to fraud|send to call|send to centres|send to centers|send to dens|ship to compound|ship to compounds|dispatch|smuggle to|supply to|deliver to compound|deliver to compounds|place in compounds|place in compound|send to Sihanoukville|sell to casino|snatch|trap with fake|trap with promises|trap with offers|trap with jobs|supply to scam|supply to compound|supply to compounds|deliver to scam|take in by fake|take in by false|take in by offers|take in by promises|take in by adverts|take in by ads|take in by job|lead to believe|bring with promise|bring with promises|bring over the border with promise|bring over the border with promises|bring across with promise|bring on pretext|bring under pretext|take with promise|take with promises|take on pretext|take under pretext|send on pretext|send under pretext|transport on pretext|transport under pretext|fly in on pretext|fly out on pretext|class as victims|list as victims|register as victims|designate as victims|designate victims|declare victims|declare to be victims|screen in as victims|treat as victims of trafficking|treat as victims of human|treat as trafficking victims|treat as possible victims|treat as potential victims|give the status of victims|give status of victims|give victim status|grant victim status|grant the status of victims|give the status of trafficking victims|hire under false|attract with fake|attract with false|attract with promises',
    nouns: 'abduction|abductions|kidnapping|kidnappings|recruitment|trafficking of|luring of',
    role: 'victim',
    examples: [
      { text: 'Of the scam workers 19 were classed as victims of trafficking.', gives: 'recruit happened 19 people' },
      {
        text: 'Hundreds of thousands of people have been trafficked into scam centres, according to the United Nations.',
        gives: 'recruit estimated 200000-999999 people',
      },
      { text: 'Brokers lured 40 Malaysians to Peru to work in a scam.', gives: 'recruit happened 40 people MYS' },
      {
        text: 'Eight women were brought over the border with the promise of hotel work and put into the scam house.',
        gives: 'recruit happened 8 people',
      },
      {
        text: 'Prosecutors assessed 19 workers of the scam centre as victims of trafficking.',
        gives: 'recruit happened 19 people',
      },
      {
        text: 'The 37 workers of the scam centre had been taken to Myanmar on the pretext of jobs in hotels.',
        gives: 'recruit happened 37 people',
      },
    ],
    rejects: ['A free kick deceived everyone on 81 minutes.', 'Doctors assessed 19 of the scam workers as healthy.'],
  },
  {
    name: 'promise jobs',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs: 'promise job|promise jobs|promise work|promise a job|offer job|offer jobs',
    role: 'victim',
    weak: true,
    examples: [
      {
        text: 'Brokers promised 40 Malaysians jobs and sold them to a scam centre.',
        gives: 'recruit happened 40 people MYS',
      },
    ],
    rejects: [
      'The scam company promised well-paid jobs in four cities.',
      'A broker of the scam compound had promised him a job.',
    ],
  },
  {
    name: 'send to a country',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs: 'send to|dispatch to|ship to|supply to|deploy to|take to|bring to|move to',
    weak: true,
    examples: [
      { text: 'The gang has sent 90 youths to Cambodia to work in scams.', gives: 'recruit happened 90 people' },
      { text: 'A broker sent some 40 villagers to Laos over the scam.', gives: 'recruit happened 40 people' },
      {
        text: 'Prosecutors say that the man sent 14 villagers to Laos to work in scams.',
        gives: 'recruit happened 14 people',
      },
    ],
    rejects: [
      'Kenya sent 90 officers to Cambodia because of the scams.',
      'The gang sent 90 phones to Cambodia from the scam compound.',
      'The police sent 90 scam suspects to a hall in Laos.',
      'The court heard that the ministry had sent 40 inspectors to Laos over the scam compounds.',
      'The minister was criticised for sending 60 officers to Laos over the scam compound.',
    ],
  },
  {
    name: 'identify victims',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs: 'identify|recognise|recognize|detect|register|certify|screen in|record|take care of|care for|list|name',
    nouns: 'identification|recognition|detection',
    role: 'victim',
    weak: true,
    examples: [
      { text: 'Authorities identified 214 trafficking victims in 2023.', gives: 'recruit happened 214 people' },
      { text: 'The ministry formally recognised 71 victims of trafficking.', gives: 'recruit happened 71 people' },
      {
        text: 'The action days led to the identification of 96 potential victims of trafficking.',
        gives: 'recruit happened 96 people',
      },
      { text: 'In 2022 some 61 child victims of trafficking were detected.', gives: 'recruit happened 61 people' },
    ],
    rejects: [
      'Police named nine suspects of the scam.',
      'The NGO took care of nine schools for victims of trafficking.',
      'Police identified 17 recruiters of the scam compound.',
      'The victims identified 12 photographs of the scam compound.',
      'Police identified the four victims of the scam as students.',
    ],
  },
  {
    name: 'fall for',
    action: 'recruit',
    frame: 'subject',
    patient: 'people',
    verbs:
      'fall for|fall prey|fall victim|fall into the trap|fall into|be duped|be a victim of trafficking|be victims of trafficking|be victim of trafficking|become victims of trafficking|become victims of traffickers|fall into the hands of traffickers|be victims of traffickers',
    role: 'victim',
    examples: [
      {
        text: 'Nine of the women freed from the scam compound were victims of human trafficking.',
        gives: 'recruit happened 9 people',
      },
    ],
    rejects: ['The nine houses were victims of the storm.'],
  },
  {
    name: 'answer adverts',
    action: 'recruit',
    frame: 'subject',
    patient: 'people',
    verbs:
      'answer advert|answer adverts|answer ad|answer ads|answer advertisement|answer advertisements|respond to advert|respond to adverts|respond to ad|respond to ads|respond to advertisement|respond to advertisements|reply to adverts|reply to ads',
    role: 'victim',
    weak: true,
    examples: [
      { text: 'Fifty workers of the scam compound answered fake adverts.', gives: 'recruit happened 50 people' },
    ],
    rejects: ['He had answered an advert before he came to the scam compound.'],
  },
] as const satisfies readonly ActRow[]
