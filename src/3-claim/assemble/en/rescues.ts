import type { ActRow } from './rows.ts'

/** People got out, or out by themselves. */
export const rescues = [
  {
    name: 'rescue',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs:
      'rescue|free|extricate|secure the freedom of|win the freedom of|obtain the freedom of|secure freedom for|save|evacuate|liberate|pull out|bring out|take out|extract|pull from|lead out|move out|take off|pluck from|take to safety|take to shelter|bring to safety|carry out|rescue and bring|help escape|move to safety|bring to freedom|get to safety|lift to safety|get out|help out|help leave|help to leave|help get out|help to get out|help flee|assist to leave|assist to escape|take to freedom|lead to safety|fish out|pull alive|dig out|dig out alive|dig from|bring out alive|set free|spirit out|whisk to safety|whisk out|usher out of compound|usher out of the compound|usher to safety|ferry to safety|escort to safety|guide to safety|help to freedom|help to safety|remove from the compound|remove from compound|retrieve from the compound|recover from the compound|get out of the compound|save from the clutches of|snatch from|pull out of|recover from the clutches of|rescue from the clutches of|get out of|bring out of|win release of|secure release of|secure the release of|win the release of|obtain the release of|obtain release of|procure the release of|procure release of|effect the release of|negotiate the release of|buy the freedom of|win freedom for|obtain freedom for|whisk away from|whisk from|pluck to safety|deliver from captivity|deliver from bondage|deliver from slavery|deliver from the hands|deliver from compound|deliver from compounds|emancipate|prise from|prise out|prize from|wrest from|unchain|unshackle|cut free|ferry out|bus out|buss out|truck out|shepherd out|withdraw from forced|withdraw from labour|remove from hands|free from hands|save from hands|airlift out|drive to safety|bus to safety|buss to safety|carry to safety|find safe',
    nouns:
      'rescue|rescues|evacuation|evacuations|liberation|freeing of|extraction of|extrication of|deliverance of|rescuing of',
    examples: [
      {
        text: 'The embassy obtained the release of 12 Kenyans from a scam compound.',
        gives: 'rescue happened 12 people KEN',
      },
      { text: 'Officers whisked 12 workers away from a scam compound.', gives: 'rescue happened 12 people' },
      { text: 'Twelve captives were bused out of the scam compound by soldiers.', gives: 'rescue happened 12 people' },
      { text: 'Twelve women were recovered from a house of the scam gang.', gives: 'rescue happened 12 people' },
      { text: 'Police have freed 215 foreigners in a raid on a scam centre.', gives: 'rescue happened 215 people' },
      {
        text: 'Over 360 Indian nationals have been rescued from scam compounds.',
        gives: 'rescue happened 361+ people IND',
      },
    ],
    rejects: [
      'The courier delivered 12 boxes from the scam compound.',
      'The scam firm bused out 12 tents.',
      'The substitute came on to rescue a point for the hosts.',
    ],
  },
  {
    name: 'hand over rescued',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs:
      'hand over|pass to|pass over|pass on to|send across|receive|take in|bring across|send over the border|bring over the border|hand across|move to shelter|transfer to shelter',
    weak: true,
    examples: [],
    rejects: [],
  },
  {
    name: 'safeguard',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs: 'safeguard|take to place of safety|bring to place of safety|remove to place of safety',
    weak: true,
    examples: [
      {
        text: 'Officers safeguarded 17 potential victims of trafficking in Leeds.',
        gives: 'rescue happened 17 people',
      },
    ],
    rejects: ['The bank safeguarded 17 million pounds of victims of the scam.'],
  },
  {
    name: 'regain freedom',
    action: 'rescue',
    frame: 'subject',
    patient: 'people',
    verbs:
      'regain freedom|regain their freedom|recover their freedom|win their freedom|win freedom|gain their freedom|gain freedom|taste freedom|come out of compound|come out of compounds|come out of site|come out of sites|come out of camp|come out of camps|come out of centre|come out of centres|come out of center|come out of centers|come out of park|come out of parks|come out of captivity',
    weak: true,
    examples: [
      { text: 'Nine captives regained their freedom after the scam raid.', gives: 'rescue happened 9 people' },
      { text: 'Over 700 people came out of compounds around Myawaddy.', gives: 'rescue happened 701+ people' },
    ],
    rejects: [
      'The bank regained its nine branches after the scam.',
      'Nine reports came out of the meeting on scam compounds.',
    ],
  },
  {
    name: 'handed to carers',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs:
      'place in shelter|place in a shelter|place in shelters|put in a shelter|put in shelter|hand to social workers|hand over to social workers|turn over to social workers|hand to social welfare|turn over to social welfare|hand over to social welfare|entrust to social workers|refer to shelter|refer to shelters|take to a shelter|return to their families|return to families|reunite with their families|reunite with families|place in care|place under protection|bring to shelter|deliver to shelter|bring to safe house|place in safe house|put in safe house|move to safe house|house in shelter|take into care|take into protective custody|place in protective custody|put in protective custody',
    examples: [
      {
        text: 'Fourteen girls from the scam house were taken into protective custody.',
        gives: 'rescue happened 14 people',
      },
      {
        text: 'Nine trafficking victims were placed in a shelter after the scam raid.',
        gives: 'rescue happened 9 people',
      },
      { text: 'The 14 girls of the scam house were handed to social workers.', gives: 'rescue happened 14 people' },
    ],
    rejects: [
      'The nine computers of the scam gang were brought to a shelter.',
      'The nine phones of the scam gang were handed to social workers.',
    ],
  },
  {
    name: 'be free',
    action: 'rescue',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be free from bonded|be free from slavery|be free from bondage|be free from forced|be free from captivity|be free from traffickers|be free from debt|be free of bondage|be free thanks|regain freedom|regain their freedom|gain their freedom|win their freedom',
    examples: [
      {
        text: 'Thanks to the police, 17 children, women and men are now free from bonded labour slavery at a kiln.',
        gives: 'rescue happened 17 people',
      },
    ],
    rejects: ['The nine teams are now free from injury before the match.'],
  },
  {
    name: 'escape',
    action: 'escape',
    frame: 'subject',
    patient: 'people',
    verbs:
      'escape|flee|run away|slip past|break out|rush out|run through|swim for|dash out|bolt from|burst out|jump into|get away|slip out|cross into|cross over|swim across|walk out|get out|run off|make it out|swim to|jump from|break free|wander out|escape from|run out|climb over|cross the river|cross the border|come over the river|wade across|slip away|sneak out|make a run|come across the river|come over the border|cross|pour out|stream out|spill out|flood out|surge out|get free|come to embassy|come to consulate|turn up at embassy|show up at embassy|arrive at embassy|walk into embassy|flee to|climb out|crawl out|abscond|dash across|rush into|swim to safety|break away|seek refuge|take refuge|seek shelter|scale wall|jump over|pour over|pour across|stream over|stream across|flood over|flood across|surge across|spill over|force way|force their way|fight way|make it to|make it across|make it over|reach embassy|reach consulate|swim over|paddle across|row across|jump fence|jump wall|climb fence|scale fence|cut fence|climb wall|climb down|get over wall|get over fence|get over river|get over border|get over walls|sneak across|sneak away|steal away|jump out|leap from|give the slip|manage to escape|make their way to the embassy|make way to embassy|make their way out|find way out|find their way out|find a way out|snuck out|snuck away|snuck across|bolt|make off|take flight|take to their heels|fight their way|make way out|make their way to freedom|make their way to embassy|make their way to consulate|make their way to border|make their way to safety|make a dash for|make a break for|make escape|make good escape|make their escape|make an escape|make a successful escape|make successful escape',
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
    name: 'get away',
    action: 'escape',
    frame: 'subject',
    patient: 'people',
    verbs:
      'break loose|run for it|make a getaway|make getaway|make their getaway|decamp from|scramble over|scramble out|walk away from compound|walk away from centre|walk away from center|walk away from camp|walk away from park|walk away from casino|free themselves|extricate themselves|elude guards|elude captors|evade guards|evade captors|take off from compound|take off from camp|swim to freedom|dash into river|slip through the fingers of|leave before police|leave before the police|leave before raid|leave before the raid|break through gate|break through the gate|run into the jungle|run into jungle|run into the forest|walk into police|reach police',
    nouns: 'exodus of',
    weak: true,
    examples: [
      { text: 'Nine Kenyans freed themselves from a scam compound.', gives: 'escape happened 9 people KEN' },
      { text: 'Nine Kenyans walked away from a scam compound.', gives: 'escape happened 9 people KEN' },
      { text: 'An exodus of 90 workers from the scam compound was seen.', gives: 'escape happened 90 people' },
    ],
    rejects: [
      'The scam firm left nine numbers on its website before the raid.',
      'Nine investors walked away from the scam with losses.',
      'The exodus of nine buses from the scam compound was seen.',
    ],
  },
  {
    name: 'take off a flight',
    action: 'rescue',
    frame: 'object',
    patient: 'people',
    verbs: 'offload',
    weak: true,
    examples: [
      {
        text: 'Immigration offloaded 22 suspected victims of trafficking at Clark.',
        gives: 'rescue happened 22 people',
      },
      { text: 'Officers intercepted 48 victims of trafficking at the airport.', gives: 'rescue happened 48 people' },
    ],
    rejects: [
      'The bureau offloaded 5,300 passengers in its drive against trafficking.',
      'Officers intercepted 22 minors with forged papers at the airport, the trafficking task force said.',
    ],
  },
] as const satisfies readonly ActRow[]
