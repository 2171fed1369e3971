import type { ActRow } from './rows.ts'

/** People taken into custody, and those who are in it. */
export const arrests = [
  {
    name: 'arrest',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs:
      'arrest|detain|intern|incarcerate|apprehend|nab|nick|snare|sweep up|throw in jail|throw into jail|throw in prison|throw behind bars|clap in irons|slap handcuffs on|clap handcuffs on|snap handcuffs on|slap cuffs on|book by|haul off|haul away|lead away in handcuffs|drag away|round up|take into custody|take in custody|take into detention|place under arrest|put under arrest|place in custody|place in detention|hold in custody|hold in detention|hold for questioning|keep in custody|remand|remand in custody|haul in|rearrest|re-arrest|recapture|pick up|bust|take prisoner|yield|put behind bars|place into custody|book into jail|net|collar|handcuff|scoop up|march off|put in custody|put in detention|bring into custody|take in for questioning|bring in for questioning|place in handcuffs|put in handcuffs|take away|take away in handcuffs|lead away|march away|bundle into|bundle off|have in custody|have behind bars|have in detention|haul up|lay hands on|bag|place on remand|put on remand|cuff|place in pre-trial|put in pre-trial|hold at station|hold at the station|hold at headquarters|hold in cells|hold in a cell|hold in jail|hold in prison|hold in pre-trial|lodge in jail|lodge in prison|lodge in cells|lodge in lock-up|lodge in the Central|send to judicial custody|send to jail custody|send to police custody|send to prison custody|send to jail on remand|send to jail on judicial remand|send to prison on remand|remand to judicial custody|remand to police custody|remand to custody|take on remand|take on police remand|turn over to the custody of|hand over to the custody of|commit to custody|put under lock and key|keep in detention|keep in jail|keep in prison|keep behind bars|keep on remand|keep in pre-trial|keep in pretrial|keep in preventive|keep in immigration|keep in police|keep in provisional|place in jail|place in prison|place behind bars|place in cells|place in police|put in jail|put in prison|put in cells|put in police|put handcuffs on|throw into cells|throw in cells|lead off in handcuffs|lead off in cuffs',
    nouns:
      'arrest|arrests|detention|detentions|apprehension|apprehensions|round-up|roundup|round-ups|roundups|rounding up of|incarceration|re-arrest|rearrest',
    role: 'suspect',
    examples: [
      { text: 'Twenty-three scammers were put in jail.', gives: 'arrest happened 23 people' },
      { text: 'Nine of the scammers are being kept in pre-trial detention.', gives: 'arrest ongoing 9 people' },
      { text: 'The 23 accused in the scam were sent to judicial custody.', gives: 'arrest happened 23 people' },
      { text: 'Twenty-three men have been lodged in jail in the scam case.', gives: 'arrest happened 23 people' },
      { text: 'Detectives laid hands on 23 operators of the scam centre.', gives: 'arrest happened 23 people' },
      { text: 'Sleuths hauled up 23 members of the scam gang.', gives: 'arrest happened 23 people' },
      { text: 'Police arrested 78 people in Phnom Penh on Saturday.', gives: 'arrest happened 78 people' },
      { text: 'Officers took 41 Vietnamese into custody at a scam compound.', gives: 'arrest happened 41 people VNM' },
      { text: 'The raid on the scam centre led to the arrest of 23 suspects.', gives: 'arrest happened 23 people' },
      { text: 'Twelve foreigners were rounded up at the call centre.', gives: 'arrest happened 12 people' },
      { text: 'Forty scam suspects were locked up by police.', gives: 'arrest happened 40 people' },
      { text: 'The roundup of 52 foreigners at the scam compound took an hour.', gives: 'arrest happened 52 people' },
      { text: 'Fifty-two scammers were snared in Bavet.', gives: 'arrest happened 52 people' },
    ],
    rejects: [
      'The scam gang kept 52 phones in prison cells.',
      'The captain arrested the slide after half-time in the match.',
      'He was arrested by the beauty of the bay.',
      'Cleaners swept up the yard of the scam compound in 52 minutes.',
    ],
  },
  {
    name: 'capture',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs:
      'catch|capture|secure|intercept|bring to police|take to police|transport to police|bring to station|take to station|take to headquarters|bring to headquarters',
    nouns: 'capture|captures|taking into custody of',
    role: 'suspect',
    weak: true,
    examples: [
      { text: 'Rangers caught 31 more scam suspects near the border.', gives: 'arrest happened 31 people' },
      { text: 'The capture of 12 scam suspects was announced on Monday.', gives: 'arrest happened 12 people' },
    ],
    rejects: [
      'Nine of the scam workers were taken to the police hospital.',
      'The side captured a 1-0 win in the last match of the season.',
    ],
  },
  {
    name: 'give up',
    action: 'arrest',
    frame: 'subject',
    patient: 'people',
    verbs:
      'surrender on|surrender voluntarily|surrender themselves|surrender yesterday|surrender to police|surrender to the police|surrender to authorities|surrender to the authorities|surrender to officers|give themselves up|turn themselves in|hand themselves in|hand themselves over|give himself up|give herself up|turn himself in|turn herself in|hand himself in|hand herself in',
    role: 'suspect',
    weak: true,
    examples: [
      { text: 'Nine members of the scam gang surrendered to police.', gives: 'arrest happened 9 people' },
      { text: 'Nine members of the scam gang surrendered on Wednesday.', gives: 'arrest happened 9 people' },
      { text: 'Nine members of the scam gang turned themselves in.', gives: 'arrest happened 9 people' },
    ],
    rejects: ['Two victims of the scam surrendered their phones to police.'],
  },
  {
    name: 'warrant',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    nouns:
      'warrants|warrant|red notice|red notices|wanted notices|wanted notice|lookout circulars|lookout circular|lookout notices|lookout notice|look-out circulars|look-out circular|look-out notices|look-out notice|arrest orders|arrest order',
    reach: 'for against',
    role: 'suspect',
    ordered: true,
    weak: true,
    examples: [
      { text: 'Warrants were issued for 16 suspects in the scam.', gives: 'arrest ordered 16 people' },
      {
        text: 'Interpol issued a red notice for one recruiter of the scam compound.',
        gives: 'arrest ordered 1 people',
      },
    ],
    rejects: ['A search warrant for four scam sites was issued.', 'The embassy put out a notice for two tourists.'],
  },
  {
    name: 'in custody',
    action: 'arrest',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be in custody|be under control|be brought under control|be behind bars|be in detention|be under arrest|remain in custody|remain in detention|remain under arrest|be in cells|be in jail|be in prison|sit in jail|sit in prison|sit in cells|stay in custody|stay in jail|remain in jail|remain in prison|remain behind bars|be in handcuffs|end up in custody|end up in jail|end up behind bars|find themselves behind bars|find themselves in jail|find themselves in cell|land in jail|be in lockup|be at facility|be in facility|be in cell|be held without bail|languish in jail|languish in prison|languish in cells|be in remand|be on remand|be in pre-trial|end up in handcuffs|find themselves in handcuffs|find themselves in custody|cool their heels in jail|cool their heels in cells|cool their heels in custody|cool heels in jail',
    role: 'suspect',
    state: true,
    examples: [
      { text: 'Some 31 scam suspects are in custody.', gives: 'arrest ongoing 31 people' },
      { text: 'Fourteen of the scammers are in jail in Vientiane.', gives: 'arrest ongoing 14 people' },
    ],
    rejects: ['The 14 poems are in prison slang.', 'The fires at the scam compound are under control.'],
  },
  {
    name: 'fall into the net',
    action: 'arrest',
    frame: 'subject',
    patient: 'people',
    verbs:
      'fall into the hands of the police|fall into the hands of police|fall into hands of police|fall into police|fall into the dragnet|land in police net|land in the net of|be in the net of|land in the police net|land in police hands|end up in police hands|be in police hands|end up in the hands of the police|be in the hands of the police',
    role: 'suspect',
    examples: [
      { text: 'As many as 23 persons landed in the police net over the scam.', gives: 'arrest happened 23 people' },
      { text: 'Nine of the scam gang fell into the hands of the police.', gives: 'arrest happened 9 people' },
      { text: 'Seven recruiters of the scam centre fell into the police net.', gives: 'arrest happened 7 people' },
    ],
    rejects: [
      'The seven gates of the scam compound fell into the hands of the police.',
      'The seven phones of the scam gang fell into the river.',
    ],
  },
  {
    name: 'people in custody',
    action: 'arrest',
    frame: 'subject',
    patient: 'people',
    nouns: 'in custody|in police custody|in detention|in jail|in prison|behind bars|under arrest|in handcuffs|in cuffs',
    role: 'suspect',
    state: true,
    weak: true,
    examples: [
      { text: 'The consul visited 32 Filipinos in custody over the scam.', gives: 'arrest ongoing 32 people PHL' },
      { text: 'Police reported 46 Koreans behind bars for scams.', gives: 'arrest ongoing 46 people KOR' },
      {
        text: 'Embassy officials met 34 Ghanaians in jail in Lagos over the scam.',
        gives: 'arrest ongoing 34 people GHA',
      },
    ],
    rejects: [
      'The scam compound had 12 televisions in prison cells.',
      'A victim of the scam spent 12 years in prison.',
    ],
  },
] as const satisfies readonly ActRow[]
