import type { ActRow } from './rows.ts'

/** What happens to the people in it. */
export const people = [
  {
    name: 'rescue',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs:
      'rescue|free|save|evacuate|liberate|pull out|bring out|take out|extract|pull from|lead out|move out|take off|pluck from|take to safety|take to shelter|bring to safety|carry out|rescue and bring|help escape|move to safety|bring to freedom|get to safety|lift to safety|get out|help out|help leave|help to leave|help get out|help to get out|help flee|assist to leave|assist to escape|take to freedom|lead to safety|fish out|pull alive|bring out alive|set free',
    nouns: 'rescue|rescues|evacuation|liberation',
    examples: [
      { text: 'Police have freed 215 foreigners in a raid on a scam centre.', gives: 'rescue happened 215 people' },
      {
        text: 'Over 360 Indian nationals have been rescued from scam compounds.',
        gives: 'rescue happened 361+ people IND',
      },
    ],
    rejects: ['The substitute came on to rescue a point for the hosts.'],
  },
  {
    name: 'hand over rescued',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs:
      'hand over|pass to|pass over|pass on to|send across|receive|take in|bring across|send over the border|bring over the border|hand across',
    weak: true,
    examples: [],
    rejects: [],
  },
  {
    name: 'escape',
    action: 'escape',
    frame: 'subject',
    patient: 'people',
    verbs:
      'escape|flee|run away|break out|rush out|run through|swim for|dash out|bolt from|burst out|jump into|get away|slip out|cross into|cross over|swim across|walk out|get out|run off|make it out|swim to|jump from|break free|wander out|escape from|run out|climb over|cross the river|cross the border|come over the river|wade across|slip away|sneak out|make a run|come across the river|come over the border|cross|pour out|stream out|spill out|flood out|surge out|get free|come to embassy|come to consulate|turn up at embassy|show up at embassy|arrive at embassy|walk into embassy|flee to|climb out|crawl out|abscond|dash across|rush into|swim to safety|break away|seek refuge|take refuge|seek shelter|scale wall|jump over|pour over|pour across|stream over|stream across|flood over|flood across|surge across|spill over|force way|force their way|fight way|make it to|make it across|make it over|reach embassy|reach consulate|swim over|paddle across|row across|jump fence|jump wall|climb fence|scale fence|cut fence|climb wall|climb down|get over|sneak across|sneak away|steal away|jump out|leap from',
    nouns: 'escape|escapes|arrivals',
    examples: [
      { text: 'More than 200 Kenyans fled the scam compounds.', gives: 'escape happened 201+ people KEN' },
      {
        text: 'A total of 1,233 persons have crossed into Thailand from the scam compound.',
        gives: 'escape happened 1233 people',
      },
      {
        text: 'Another 48 Indonesians from the scam compounds turned up at the embassy.',
        gives: 'escape happened 48 people IDN',
      },
    ],
    rejects: ['Guests poured out 48 glasses of wine at the embassy.', 'The team escaped with a 3-3 draw in the match.'],
  },
  {
    name: 'bring home',
    action: 'repatriate',
    frame: 'object',
    patient: 'people',
    verbs:
      'repatriate|return|receive back|escort home|welcome home|welcome back|send back home|ferry home|bring home|fly home|fly back|bring back|airlift|airlift home|take home|bring to safety|help return|assist to return|help home|assist home|send home|hand over to embassy|hand over to the embassy|transport over|fly out|fly to|take back home|bring back home|ship home|bus home|fetch home|carry home|take back|bring back to|reunite with',
    nouns: 'repatriation|repatriations|airlift|airlifts',
    examples: [
      {
        text: 'The air force brought home 270 Indians from the scam hub.',
        gives: 'repatriate happened 270 people IND',
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
      'come home|come in through|come in by|arrive by|arrive aboard|return home|fly home|arrive home|go home|travel home|reach home|come back|return|land|arrive back|arrive in|get home|get back|board flight|board flights|fly back|leave for home|touch down|head home|fly to|travel back|go back|be home|be back|be reunited with|set foot',
    nouns: 'home from|home after|back home|back from',
    weak: true,
    examples: [
      {
        text: 'At least 60 Indians trapped in scam compounds returned home on Thursday.',
        gives: 'repatriate happened 60+ people IND',
      },
      { text: '12 Taiwanese home from scam compounds after ransom paid', gives: 'repatriate happened 12 people TWN' },
    ],
    rejects: [],
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
    name: 'depart',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs: 'leave|depart|travel|reach|head',
    weak: true,
    examples: [
      {
        text: 'Police rescued 47 Indians from a scam compound. The remaining 17 will leave on Friday.',
        gives: 'repatriate planned 17 people IND',
      },
    ],
    rejects: ['Some 20 tourists left the hotel on Friday.', 'Two victims of the scam left Phnom Penh for Hanoi.'],
  },
  {
    name: 'await return',
    action: 'repatriate',
    frame: 'subject',
    patient: 'people',
    verbs:
      'await repatriation|await flights|await flight|await return|await their return|wait for flights|wait to go home|wait to return|wait to fly|await transfer|be slated for repatriation|be due for repatriation|be scheduled for repatriation|be cleared for repatriation|be listed for repatriation|wait for their flight|wait for tickets|await tickets',
    planned: true,
    examples: [
      {
        text: 'Another 126 Kenyans from the scam compounds await flights.',
        gives: 'repatriate planned 126 people KEN',
      },
    ],
    rejects: [],
  },
  {
    name: 'hold captive',
    action: 'hold',
    frame: 'object',
    patient: 'people',
    verbs: `trap|confine|lock up|lock in|lock|enslave|force to|force into|compel to|coerce into|coerce to|keep against|hold against|hold captive|hold hostage|make to|make to work|make to commit|keep captive|imprison|strand|hold|have in camps|have in custody|have in compounds|keep locked|keep under guard|keep in|keep there|press into|chain|shackle|chain to|lock inside|hold for ransom|prevent from leaving|bar from leaving|stop from leaving|keep from leaving|hold as slaves|keep as slaves|detain in compound|detain in compounds|hold in debt bondage`,
    nouns: 'captivity|confinement|enslavement',
    role: 'victim',
    state: true,
    examples: [
      {
        text: 'More than 5,000 Indians are believed trapped in scam compounds in Cambodia.',
        gives: 'hold estimated 5001+ people IND',
      },
      {
        text: 'At least 100,000 people were forced to carry out online scams, a UN report said.',
        gives: 'hold estimated 100000+ people',
      },
    ],
    rejects: ['We were trapped in our own half for an hour, the coach said after the match.'],
  },
  {
    name: 'stranded',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be stranded|remain stranded|be captive|remain trapped|be trapped|remain there|languish in|wait to be saved|wait to be rescued|await rescue|be still inside|be held captive|be involved in|be stuck|remain stuck|remain in captivity|remain inside|remain captive|remain held|remain in compounds|remain in compound|remain in park|remain in zone|remain in centres|remain in centers|remain in complex|remain in dens|remain in hubs|still in compound|remain in the compounds|remain confined|work under duress|live in captivity|be in captivity|work against their will|be slaves|be inside|be in camp|be in camps|be in compounds|be in compound|be in centres|live in compound|live in compounds|live in zone|live under guard|get stuck|stay behind|be left behind|toil in|be still there|work in scam|work in scams|work in compound|work in compounds|be unable to leave|wait for rescue|be in the hands of|remain in the hands of|be in hands of|remain in hands of|be still in|live behind|live inside|be caught inside|sit inside',
    role: 'victim',
    state: true,
    examples: [
      {
        text: 'Some 3,000 Kenyans are believed to be working in scam compounds.',
        gives: 'hold estimated 3000 people KEN',
      },
    ],
    rejects: ['Two teachers went there to work in a school.'],
  },
  {
    name: 'wait',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs: 'wait there|wait here|wait in camp|wait in camps|wait in limbo',
    state: true,
    weak: true,
    examples: [
      { text: 'We found 128 scam workers still waiting there.', gives: 'hold ongoing 128 people' },
      {
        text: 'Some 40 of the scam workers are waiting in a camp on the river.',
        gives: 'hold ongoing 40 people',
      },
      { text: 'Ninety scam victims were still waiting here on Monday.', gives: 'hold ongoing 90 people' },
    ],
    rejects: ['Four buses for the scam victims waited there.', 'We found the scam victims waiting for a meal.'],
  },
  {
    name: 'hiding',
    action: 'escape',
    frame: 'subject',
    patient: 'people',
    verbs: 'be hiding|be in hiding|hide out|go into hiding|remain in hiding',
    state: true,
    weak: true,
    examples: [
      { text: 'About 60 scam workers are thought to be hiding in the hills.', gives: 'escape estimated 60 people' },
      { text: 'Nine Kenyans from the scam park are in hiding.', gives: 'escape ongoing 9 people KEN' },
      { text: 'Another 20 scam workers went into hiding.', gives: 'escape happened 20 people' },
    ],
    rejects: ['Three suspects in the scam are in hiding.', 'Two bosses of the scam are hiding 60 workers.'],
  },
  {
    name: 'recruit',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs: `traffic|lure|dupe|trick|recruit|deceive|smuggle|target|entice|kidnap|abduct|con|ensnare|hoodwink|fool|coax|sell to|sell into|press-gang|smuggle into|cheat into|draw into|lure into|bring in with|bring in|traffick|seduce|inveigle|rope in|rope into|talk into|trap into|scam into|con into|sell like|sell twice|sell on|sell as|resell|identify as victims|recognise as victims|recognize as victims|classify as victims|promise job|promise jobs|promise work|promise a job|offer job|offer jobs|consider victims|deem victims|deem to be victims|consider to be victims|find to be victims|regard as victims|view as victims|accept as victims|regard as a victim|bring by deception|bring under false|take under false|lure away|cajole|hoax|beguile|decoy|bait|send abroad|send to base|send to compound|send to compounds|send to scam|dispatch`,
    nouns: 'abduction|kidnapping|recruitment',
    role: 'victim',
    examples: [
      {
        text: 'Hundreds of thousands of people have been trafficked into scam centres, according to the United Nations.',
        gives: 'recruit estimated 200000-999999 people',
      },
      { text: 'Brokers lured 40 Malaysians to Peru to work in a scam.', gives: 'recruit happened 40 people MYS' },
    ],
    rejects: ['A free kick deceived everyone on 81 minutes.'],
  },
  {
    name: 'identify victims',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs: 'identify|recognise|recognize|detect|register|certify|screen in',
    role: 'victim',
    weak: true,
    examples: [
      { text: 'Authorities identified 214 trafficking victims in 2023.', gives: 'recruit happened 214 people' },
      { text: 'The ministry formally recognised 71 victims of trafficking.', gives: 'recruit happened 71 people' },
      { text: 'In 2022 some 61 child victims of trafficking were detected.', gives: 'recruit happened 61 people' },
    ],
    rejects: [
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
      'fall for|fall prey|fall victim|fall into the trap|fall into|be duped|be a victim of trafficking|be victims of trafficking|be victim of trafficking|be trafficking victims|be victims of traffickers',
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
    name: 'harm',
    action: 'harm',
    frame: 'object',
    patient: 'people',
    verbs:
      'beat|torture|injure|hurt|wound|abuse|assault|electrocute|maim|mistreat|beat up|maltreat|give shocks|give electric shocks|subject to torture|subject to beatings|subject to shocks|whip|flog|lash|kick|punch|slap|cane|starve|taser|rape|molest|brutalise|brutalize|batter|burn with|burnt with|scald|disfigure|treat for injuries|treat for broken|treat for fractures|treat for fractured|treat for gunshot|treat for head|treat for burns|treat for cuts|treat for wounds|treat for bruises|hit with|shock with|shoot|stab',
    nouns: 'torture|injuries|beating|beatings|wounds of|injuries of|burns of',
    role: 'victim',
    examples: [
      { text: 'Guards at the scam compound beat three workers.', gives: 'harm happened 3 people' },
      { text: 'Four people were shot at the scam compound.', gives: 'harm happened 4 people' },
    ],
    rejects: ['Chiang Rai beat them 4-0 in the match in July.'],
  },
  {
    name: 'treat',
    action: 'harm',
    frame: 'object',
    patient: 'people',
    verbs: 'treat',
    examples: [
      { text: 'Doctors treated 38 of the scam workers.', gives: 'harm happened 38 people' },
      { text: 'Nine workers of the scam compound were treated by nurses.', gives: 'harm happened 9 people' },
      { text: 'The hospital has so far treated 12 people from the scam park.', gives: 'harm happened 12 people' },
    ],
    rejects: [
      'Nine scam workers are treated as victims by doctors.',
      'The barber treated 38 scam workers to a free shave.',
      'The law treats 38 scam workers as victims.',
    ],
  },
  {
    name: 'bear marks',
    action: 'harm',
    frame: 'subject',
    patient: 'people',
    verbs:
      'bear marks|bear scars|bear signs|bear injuries|carry marks|carry scars|suffer injuries|suffer burns|suffer fractures|sustain injuries|show signs of torture|have burns|have injuries|have bruises|have wounds|have scars|have fractures|have broken bones|have marks|have fractured|have swollen|show scars|show burns|show bruises|show marks|show wounds|break ankle|break arms|break bones|break back|break spine|break hand|break wrist|break foot|lose leg|lose legs|lose finger|lose fingers|lose arm|lose eye|lose hand|lose hearing|break leg|break legs|break arm|need treatment|require treatment|receive treatment|suffer wounds|suffer bruises|suffer broken|be in hospital|need hospital',
    role: 'victim',
    weak: true,
    examples: [{ text: 'Six workers of the scam compound suffered fractures.', gives: 'harm happened 6 people' }],
    rejects: ['The six bottles bear marks of age.'],
  },
  {
    name: 'to hospital',
    action: 'harm',
    frame: 'object',
    patient: 'people',
    verbs:
      'send to hospital|take to hospital|rush to hospital|admit to hospital|hospitalise|hospitalize|treat in hospital|bring to hospital',
    weak: true,
    examples: [
      { text: 'Four workers of the scam compound were taken to a hospital.', gives: 'harm happened 4 people' },
    ],
    rejects: ['Two runners were taken to hospital after the marathon.'],
  },
  {
    name: 'kill',
    action: 'die',
    frame: 'object',
    patient: 'people',
    verbs:
      'kill|murder|execute|behead|hang|shoot dead|beat to death|shoot to death|shoot and killed|find dead|put to death|strangle|poison|stab to death|kick to death|hack to death|torture to death|bludgeon to death|burn to death|starve to death|crush to death|crush|lynch|assassinate|slay|gun down',
    nouns:
      'killing|killings|death|deaths|execution|executions|murder|murders|fatalities|fatality|death toll|deaths of|toll',
    examples: [
      { text: 'Two landslides on Tuesday killed six people.', gives: 'die happened 6 people' },
      { text: 'Six Chinese citizens were killed by the scam syndicate.', gives: 'die happened 6 people CHN' },
    ],
    rejects: [],
  },
  {
    name: 'fatally',
    action: 'die',
    frame: 'object',
    patient: 'people',
    verbs: 'shoot|stab|beat|wound|injure|hit|strike',
    led: 'fatally|mortally',
    examples: [
      { text: 'Three guards of the scam compound were fatally shot on Monday.', gives: 'die happened 3 people' },
    ],
    rejects: [],
  },
  {
    name: 'claim lives',
    action: 'die',
    frame: 'object',
    patient: 'people',
    verbs: 'claim|cost|take',
    examples: [{ text: 'The fire at the scam casino claimed 17 lives.', gives: 'die happened 17 people' }],
    rejects: ['The victims claimed 17 refunds for the scam.'],
  },
  {
    name: 'dead',
    action: 'die',
    frame: 'subject',
    patient: 'people',
    nouns: 'dead',
    examples: [{ text: 'The blast at the scam compound left nine dead.', gives: 'die happened 9 people' }],
    rejects: ['The victims of the scam took a dead end road.'],
  },
  {
    name: 'bodies',
    action: 'die',
    frame: 'object',
    patient: 'people',
    verbs: 'find|recover|discover|retrieve|exhume',
    examples: [{ text: 'A total of 17 bodies were found near the scam compound.', gives: 'die happened 17 people' }],
    rejects: ['Police found 17 computers in the scam compound.'],
  },
  {
    name: 'die',
    action: 'die',
    frame: 'subject',
    patient: 'people',
    verbs:
      'die|perish|drown|lose life|lose lives|be dead|lose their lives|take his own life|commit suicide|succumb to|leap to death|fall to death|jump to death|plunge to death|fall to deaths|leap to deaths|jump to deaths|plunge to deaths|fall to their|take his life|take their lives|take own life|take own lives|shoot himself|shoot herself|hang himself|hang herself|kill himself|kill herself|kill themselves|succumb|be killed in',
    examples: [{ text: 'Three workers of the scam compound died in the fire.', gives: 'die happened 3 people' }],
    rejects: [],
  },
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
      { text: 'Eight of the scam workers have yet to be found.', gives: 'missing ongoing 8 people' },
    ],
    rejects: ['Three of the scam workers were seen at the gate.'],
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
    name: 'know of',
    action: 'hold',
    frame: 'object',
    patient: 'people',
    verbs:
      'know of|have information on|have information about|have names of|have details of|have a list of|have data on|have records of|have word of',
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
      'ask for help|ask for rescue|ask for assistance|seek help|seek rescue|seek assistance|appeal for help|appeal for rescue|plead for help|plead for rescue|beg for help|request help|request assistance|request rescue|call for help|cry for help',
    alleged: true,
    weak: true,
    examples: [
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
      'go missing|disappear|vanish|lose contact|be out of contact|be unknown|stay missing|remain missing|remain unaccounted|drop out of sight|drop out of contact',
    nouns: 'missing|unaccounted',
    state: true,
    examples: [
      { text: 'Two people are still missing after the flood.', gives: 'missing ongoing 2 people' },
      { text: 'The storm left at least 24 people dead and seven missing.', gives: 'missing ongoing 7 people' },
    ],
    rejects: ['Documents are missing from the file.'],
  },
  {
    name: 'defraud',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs:
      'defraud|swindle|scam|cheat|fleece|rake in|earn|steal|launder|siphon|take in|generate|bilk|lose to|be worth|pocket|net|make off with|rob|extort|extract|appropriate|embezzle|amass|reap|pull in|swindle of|cheat of|relieve of',
    nouns: 'losses|loss|proceeds|turnover|earnings|takings|profits|profit|revenues|revenue|damage|damages|income',
    examples: [
      {
        text: 'The scam centres earn billions of dollars a year, the UN said.',
        gives: 'defraud estimated 2000000000-9999999999 USD',
      },
    ],
    rejects: ['The casino group earned 92 million dollars in the first quarter.'],
  },
  {
    name: 'money through',
    action: 'defraud',
    frame: 'subject',
    patient: 'money',
    verbs: 'go through|flow through|pass through|run through|be lost to',
    weak: true,
    examples: [{ text: 'More than 3 billion yuan went through the scam.', gives: 'defraud happened 3000000001+ CNY' }],
    rejects: ['Three trains went through the station.'],
  },
  {
    name: 'register cases',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs: 'register|record|log',
    weak: true,
    examples: [{ text: 'Police registered 12 phone scam cases up to May.', gives: 'defraud happened 12 cases' }],
    rejects: ['Police registered 12 cases of human trafficking.', 'Police registered 40 guests of the scam hotel.'],
  },
  {
    name: 'lose money',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs: 'lose|rob of',
    weak: true,
    examples: [{ text: 'Victims of the scam lost $3 million.', gives: 'defraud happened 3000000 USD' }],
    rejects: [],
  },
] as const satisfies readonly ActRow[]
