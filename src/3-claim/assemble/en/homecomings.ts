import type { ActRow } from './rows.ts'

/** People on their way home, or waiting for it. */
export const homecomings = [
  {
    name: 'bring home',
    action: 'repatriate',
    frame: 'object',
    patient: 'people',
    verbs:
      'repatriate|return|receive back|escort home|welcome home|welcome back|send back home|ferry home|bring home|fly home|fly back|bring back|airlift|airlift home|take home|bring to safety|help return|assist to return|help home|assist home|send home|hand over to embassy|hand over to the embassy|transport over|fly out|fly to|take back home|bring back home|ship home|bus home|buss home|fetch home|fetch citizens|fetch nationals|fetch its citizens|fetch its nationals|carry home|take back|bring back to|reunite with|put on a flight home|put on flight home|put on a plane home|assist in returning|assist to get home|welcome at airport|welcome at the airport|receive at airport|receive at the airport|evacuate home|pack off home|evacuate back|restore to families|restore to their families|arrange passage home for|arrange travel home for|facilitate travel home for|facilitate passage home for|shepherd home|bring back to the country|put on flights home|put on planes home|put on a charter home',
    nouns: 'repatriation|repatriations|airlift|airlifts|homecoming of|bringing home of',
    examples: [
      {
        text: 'The air force brought home 270 Indians from the scam hub.',
        gives: 'repatriate happened 270 people IND',
      },
      {
        text: 'Kenya fetched 64 of its citizens from the scam compounds.',
        gives: 'repatriate happened 64 people KEN',
      },
      {
        text: 'More than 600 Chinese were repatriated from the scam compounds.',
        gives: 'repatriate happened 601+ people CHN',
      },
    ],
    rejects: [],
  },
  {
    name: 'come home',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs:
      'come home|come in through|come in by|arrive by|arrive aboard|return home|fly home|arrive home|arrive country|arrive at airport|arrive at international|go home|travel home|reach home|come back|return|land|arrive back|arrive in|get home|get back|make it home|make it back|get back home|board flight|board flights|fly back|leave for home|touch down|head home|fly to|travel back|go back|be home|be back|be reunited with|jet back|jet home|jet in|set foot|be welcome at airport|set foot on home soil|step off plane|step off flight|step off the plane|step off the flight|walk off plane|walk off flight|disembark|find way home|find their way home|make journey home|make the journey home|rejoin their families|board a plane to|set off for home|set out for home|be met at airport|be met at the airport',
    nouns: 'home from|home after|back home|back from',
    weak: true,
    examples: [
      {
        text: 'At least 60 Indians trapped in scam compounds returned home on Thursday.',
        gives: 'repatriate happened 60+ people IND',
      },
      {
        text: 'Twelve Kenyans stepped off a plane after months in scam compounds.',
        gives: 'repatriate happened 12 people KEN',
      },
      { text: '12 Taiwanese home from scam compounds after ransom paid', gives: 'repatriate happened 12 people TWN' },
    ],
    rejects: [
      'The 14 women worked for a scam when they arrived in early October.',
      'All nine trafficking victims, who were outside a home, have been interviewed.',
    ],
  },
  {
    name: 'expected home',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs: 'be expected home|be expected back|be due home|be due back',
    planned: true,
    weak: true,
    examples: [
      {
        text: 'Fifteen women, trafficked to Oman by agencies, are expected back home on Thursday.',
        gives: 'repatriate planned 15 people',
      },
    ],
    rejects: ['Some 20 teachers are expected back on Monday, the school said after the storm.'],
  },
  {
    name: 'return of',
    action: 'repatriate',
    frame: 'object',
    patient: 'people',
    nouns: 'return|returns',
    weak: true,
    examples: [
      {
        text: 'The embassy facilitated the return of 67 victims from scam compounds.',
        gives: 'repatriate happened 67 people',
      },
    ],
    rejects: ['The clinic waits for the return of 12 nurses from their holidays.'],
  },
  {
    name: 'carry by plane',
    action: 'repatriate',
    frame: 'object',
    patient: 'people',
    verbs: 'take|carry',
    weak: true,
    examples: [
      {
        text: 'The bureau deported 58 Chinese over the scam. Two more flights will take the remaining 46.',
        gives: 'deport planned 46 people CHN',
      },
    ],
    rejects: ['Two buses took 46 victims of the scam to a temple.', 'The scam compound took 46 workers a month.'],
  },
  {
    name: 'depart',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs: 'leave|depart|travel|reach|head|arrive|set off|take off|set out|embark',
    weak: true,
    examples: [
      {
        text: 'Police rescued 47 Indians from a scam compound. The remaining 17 will leave on Friday.',
        gives: 'repatriate planned 17 people IND',
      },
      {
        text: 'Sri Lanka brought home 60 victims of the scam. A further 22 arrived on Sunday.',
        gives: 'repatriate happened 22 people LKA',
      },
    ],
    rejects: [
      'Some 20 tourists left the hotel on Friday.',
      'Two victims of the scam left Phnom Penh for Hanoi.',
      'In May 30 workers arrived at the scam park.',
    ],
  },
  {
    name: 'await return',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs:
      'await repatriation|wait for repatriation|wait for the repatriation|await the repatriation|await flights|await flight|await return|await their return|wait for flights|wait to go home|wait to return|wait to fly|await transfer|be slated for repatriation|be due for repatriation|be scheduled for repatriation|be cleared for repatriation|be listed for repatriation|be put down for repatriation|be earmarked for repatriation|be registered for repatriation|be put down for return|wait for their flight|wait for tickets|await tickets',
    planned: true,
    examples: [
      {
        text: 'Another 126 Kenyans from the scam compounds await flights.',
        gives: 'repatriate planned 126 people KEN',
      },
      {
        text: 'About 70 Indonesians from the scam compounds had been put down for repatriation.',
        gives: 'repatriate planned 70 people IDN',
      },
    ],
    rejects: ['A deposit of 70 dollars had been put down for the scam villa.'],
  },
] as const satisfies readonly ActRow[]
