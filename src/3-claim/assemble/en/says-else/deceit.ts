import type { SaysElse } from './row.ts'

/** Words for deceiving people where it is the scam itself, whose victims nobody recruits. */
export const deceitElseRows = [
  {
    name: 'talked into paying',
    actions: 'recruit hold',
    after:
      'into making payments|into making payment|into making a payment|into believing|taking money|of their money|of their savings|into investing|into transferring|into paying|into sending|into buying|into depositing|into giving|into handing|into sharing|into revealing|into parting|into putting|into disclosing|out of their|out of his|out of her|out of money|to invest|to transfer|to deposit',
    within: 9,
    examples: [
      'The 24 victims were tricked into investing in crypto by the scam gang.',
      'The gang deceived 60 Koreans into paying for a prize that did not exist.',
      'The callers told 30 customers of a bank that their accounts were frozen and forced 12 victims of the scam into making payments.',
    ],
    stays: [{ text: 'The gang deceived 60 Koreans into working for the scam.', gives: 'recruit 60' }],
  },
  {
    name: 'fraud that targets',
    actions: 'recruit',
    words: 'target targets targeted targeting',
    before: 'fraud frauds scam scams crime crimes scheme schemes cybercrime calls',
    examples: ['The groups run scam bases and engage in fraud targeting Chinese citizens.'],
    stays: [{ text: 'Brokers targeted 60 Kenyans and took them to the scam compound.', gives: 'recruit 60' }],
  },
  {
    name: 'deceived over the wire',
    actions: 'recruit',
    words: 'deceive deceives deceived deceiving dupe dupes duped duping trick tricks tricked tricking',
    after: 'through online scams|through scams|through online fraud|with online scams|by telephone|over the phone',
    within: 5,
    examples: ['The 40 phones had been deceiving victims through online scams.'],
    stays: [{ text: 'Brokers duped 60 Kenyans through online offers of scam work.', gives: 'recruit 60' }],
  },
  {
    name: 'scammers and those they call',
    actions: 'recruit',
    agent: 'scammers scammer callers fraudsters swindlers conmen cybercriminals',
    within: 12,
    unless: 'work working job jobs travel travelling',
    examples: ['The scammers deceived hundreds of people a day from the compound by the river.'],
    stays: [{ text: 'The scammers deceived 60 Koreans into working for them.', gives: 'recruit 60' }],
  },
  {
    name: 'paid to deceive',
    actions: 'recruit',
    words: 'deceive dupe trick target lure con',
    earlier: 'paid hired trained instructed taught ordered told forced made',
    unless: 'work working job jobs travel travelling',
    uncounted: true,
    examples: ['Workers of the compound said they were paid 2,000 dollars a month to deceive people in China.'],
    stays: [{ text: 'Brokers were paid to lure 60 Kenyans into the scam compound.', gives: 'recruit 60' }],
  },
  {
    name: 'lured to a screen',
    actions: 'recruit',
    words:
      'lure lures lured luring deceive deceived deceiving trick tricks tricked tricking dupe duped duping con conned',
    after:
      'into downloading|into entering|into clicking|into revealing|into sharing|into giving|into handing over|into sending|into installing|money from|cash from|to transfer|to click|to download',
    within: 6,
    examples: [
      'The callers lured victims of the scam into downloading software.',
      'Callers of the scam had conned money from many Koreans.',
    ],
    stays: [{ text: 'Brokers lured 60 Kenyans into a scam park.', gives: 'recruit 60' }],
  },
  {
    name: 'a task to deceive',
    actions: 'recruit',
    words: 'deceive trick lure dupe con',
    earlier: 'task job jobs duty aim purpose',
    unless: 'work working travel travelling',
    uncounted: true,
    examples: ['Their main task at the scam centre was to deceive people in China.'],
    stays: [{ text: 'For a well-paid job they lured 60 Kenyans into the scam compound.', gives: 'recruit 60' }],
  },
  {
    name: 'deceived of money',
    actions: 'recruit',
    words: 'deceive deceives deceived deceiving dupe dupes duped duping trick tricks tricked tricking con conned',
    after:
      'out of approximately|out of about|out of nearly|out of some|out of roughly|out of around|out of more|out of usd|out of rs|out of $|out of us|swindling|swindled|resulting in losses|who lost|collectively lost|losing|who transferred|out of over|into transferring|into paying|and lost|by offering loans|of money|of crores|of lakhs|of their savings',
    within: 16,
    far: true,
    examples: [
      'Five men were jailed for deceiving at least 70 victims of the scam, swindling them out of their savings.',
      'He was jailed for deceiving 53 victims of the scam, who collectively lost all they had.',
    ],
    stays: [
      {
        text: 'Brokers deceived 60 Koreans with offers of jobs in a scam park, and they were sold.',
        gives: 'recruit 60',
      },
    ],
  },
  {
    name: 'calls made',
    actions: 'hold',
    words: 'make makes made making',
    after: 'calls|call|contact|payments|promises|offers|threats|deposits|transfers',
    within: 6,
    examples: ['Each worker of the scam centre made about 100 calls to victims a day.'],
    stays: [{ text: 'Guards made 30 victims work for the scam.', gives: 'hold 30' }],
  },
  {
    name: 'those whom callers cheat',
    actions: 'recruit',
    words: 'dupe dupes duped duping cheat cheats cheated cheating deceive deceives deceived deceiving',
    earlier: 'call caller callers cyber helpline',
    uncounted: true,
    examples: [
      'Police searched a call centre of the scam allegedly duping US citizens.',
      'Cyber police said that the scam ring had been cheating Indian nationals for a year.',
    ],
    stays: [
      { text: 'A caller duped 60 Kenyans with offers of jobs and took them to the scam park.', gives: 'recruit 60' },
    ],
  },
  {
    name: 'those counted whom callers cheat',
    actions: 'recruit',
    words: 'dupe dupes duped duping cheat cheats cheated cheating deceive deceives deceived deceiving',
    earlier: 'call calls caller callers helpline',
    within: 14,
    unless: 'work working job jobs offer offers into travel travelling abroad',
    examples: [
      'The papers showed the role of the call centre in duping 40 US citizens.',
      'The call centre in the scam den had deceived several Britons, police said.',
    ],
    stays: [{ text: 'A caller of the scam park duped 60 Kenyans with offers of jobs.', gives: 'recruit 60' }],
  },
  {
    name: 'cheated by somebody who posed',
    actions: 'recruit',
    words: 'dupe dupes duped duping cheat cheats cheated cheating deceive deceives deceived deceiving trick tricked',
    after: 'by posing|posing as|by pretending|pretending to be|by impersonating|impersonating',
    within: 9,
    unless: 'recruiter recruiters employer employers agents work job jobs',
    examples: ['The scam gang duped 40 US citizens by posing as tax officers.'],
    stays: [{ text: 'The scam gang duped 60 Kenyans by posing as recruiters.', gives: 'recruit 60' }],
  },
  {
    name: 'those counted whom a fraud aims at',
    actions: 'recruit',
    words: 'target targets targeted targeting',
    after:
      'victims via|victims online|victims by phone|victims through|via social media|through social media|by phone|over the phone|by telephone|with phishing|with fake',
    within: 9,
    examples: ['Eight scam suspects were held after targeting 31 local and foreign victims via social media.'],
    stays: [{ text: 'The scam gang targeted 60 Kenyans with offers of jobs.', gives: 'recruit 60' }],
  },
  {
    name: 'those whom a fraud aims at',
    actions: 'recruit',
    words: 'target targets targeted targeting',
    within: 12,
    uncounted: true,
    unless: 'work working job jobs recruitment recruit recruiting lure luring lured',
    examples: [
      'The syndicate ran a scam that targeted victims around the world.',
      'He said the scammers mainly targeted victims in their own country, Korean citizens among them.',
    ],
    stays: [{ text: 'Brokers targeted 60 Kenyans and took them to the scam compound.', gives: 'recruit 60' }],
  },
] as const satisfies readonly SaysElse[]
