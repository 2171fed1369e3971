import type { ActRow } from './rows.ts'

/** People held, stranded, waiting or in hiding. */
export const captivity = [
  {
    name: 'hold captive',
    action: 'hold',
    frame: 'object',
    patient: 'people',
    verbs:
      'trap|confine|lock up|lock in|lock|enslave|force to|force into|compel to|coerce into|coerce to|keep against|hold against|hold captive|hold hostage|make to|make to work|keep behind|make to commit|keep captive|imprison|strand|hold|have in camps|have in custody|have in compounds|keep locked|keep under guard|keep under lock|hold under lock|keep in|keep there|press into|chain|shackle|chain to|lock inside|hold for ransom|prevent from leaving|bar from leaving|stop from leaving|keep from leaving|hold as slaves|keep as slaves|detain in compound|detain in compounds|hold in debt bondage|hold prisoner|keep prisoner|hold in captivity|keep in captivity|subject to forced labour|subject to forced labor|make work as scammers|turn into slaves|keep as prisoners|reduce to slavery|put to work as scammers|put to work in|put to work at|hold to ransom|shut in|shut up in|oblige to remain|oblige to stay|oblige to work|bar from going out|forbid to leave|forbid to go out|not allow to leave|make scam|make cheat|make defraud|make swindle|maroon|coop up|pen in|pen up|immure|shut away|keep in chains|keep in bondage|hold in bondage|hold in slavery|make work|have in their power|have in its power',
    nouns: 'captivity|confinement|enslavement|enslaving of|imprisonment in',
    role: 'victim',
    state: true,
    examples: [
      {
        text: 'More than 5,000 Indians are believed trapped in scam compounds in Cambodia.',
        gives: 'hold estimated 5001+ people IND',
      },
      {
        text: 'Some 16 Kenyans had been put to work in a scam centre.',
        gives: 'hold happened 16 people KEN',
      },
      {
        text: 'At least 100,000 people were forced to carry out online scams, a UN report said.',
        gives: 'hold estimated 100000+ people',
      },
    ],
    rejects: [
      'The scam firm made 46 phones work.',
      'We were trapped in our own half for an hour, the coach said after the match.',
    ],
  },
  {
    name: 'stranded',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be stranded|remain stranded|remain in limbo|be in limbo|be left in limbo|be captive|remain trapped|be trapped|remain there|languish in|wait to be saved|wait to be rescued|await rescue|be still inside|be held captive|be involved in scam|be involved in scams|be involved in scamming|be stuck|remain stuck|remain in captivity|remain inside|remain captive|remain held|remain in compounds|remain in compound|remain in park|remain in zone|remain in centres|remain in centers|remain in complex|remain in dens|remain in scam|remain at scam|stay in scam|stay at scam|remain at farm|remain at farms|remain in hubs|still in compound|remain in the compounds|remain confined|work under duress|live in captivity|be in captivity|be in forced labour|be in forced labor|be in slavery|be in bondage|work against their will|be slaves|be inside|be in camp|be in camps|be in compounds|be in compound|be in centres|live in compound|live in compounds|live in zone|live under guard|get stuck|stay behind|be left behind|toil in|rot in|wither in|be still there|work in scam|work in scams|work in compound|work in compounds|wait for rescue|be in the hands of|remain in the hands of|be in hands of|remain in hands of|be still in|live behind|live inside|be caught inside|sit inside|work as slaves|work like slaves|work in slave-like|work in slavery|toil as slaves|be in the clutches of|remain in the clutches of|be in clutches of|remain in clutches of|be at the mercy of|remain at the mercy of|be captives of|be prisoners of|be hostages of|remain hostages of|slave in compound|slave in compounds|slave in centre|slave in centres|slave in camp|slave in camps|slave away in|be coerced into scamming|be forced into scamming|beg to be rescued|plead to be rescued|beg to be freed|plead to be freed|live like prisoners|live as prisoners|live like slaves|live as slaves|be in the grip of|be in the power of|remain at camp|remain in camp|remain in the camp|remain at the camp|be still at camp|be still at camps|be still at compound|be still at compounds|be still at centre|be still at centres|be still at center|be still at centers|be still at site|be still at sites|be still at park|be still at parks',
    role: 'victim',
    state: true,
    examples: [
      {
        text: 'Some 3,000 Kenyans are believed to be working in scam compounds.',
        gives: 'hold estimated 3000 people KEN',
      },
      { text: 'Nine Kenyans remain in the clutches of the scam gangs.', gives: 'hold ongoing 9 people KEN' },
      { text: 'Nine Kenyans are yet to be freed from scam compounds.', gives: 'hold ongoing 9 people KEN' },
      { text: 'Nine Kenyans are still at scam camps run by the militia.', gives: 'hold ongoing 9 people KEN' },
    ],
    rejects: ['Two teachers went there to work in a school.', 'Nine recruiters for scam camps are still at large.'],
  },
  {
    name: 'kept inside',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs: 'be unable to leave|be unable to go out|be unable to get out',
    role: 'victim',
    examples: [
      { text: 'Nineteen women were unable to leave the scam compound.', gives: 'hold happened 19 people' },
      {
        text: 'Agents found 22 Laotians at the scam centre who could not leave.',
        gives: 'hold happened 22 people LAO',
      },
    ],
    rejects: [
      'Two workers of the scam compound could not leave for want of papers.',
      'The ministry said that 12 scam suspects cannot leave the country.',
    ],
  },
  {
    name: 'wait',
    action: 'hold',
    frame: 'subject',
    patient: 'people',
    verbs:
      'wait at border|wait at the border|wait to cross|wait there|wait here|wait in camp|wait in camps|wait in limbo|wait in town',
    state: true,
    weak: true,
    examples: [
      { text: 'We found 128 scam workers still waiting there.', gives: 'hold ongoing 128 people' },
      {
        text: 'Some 40 of the scam workers are waiting in a camp on the river.',
        gives: 'hold ongoing 40 people',
      },
      { text: 'Ninety scam victims were still waiting here on Monday.', gives: 'hold ongoing 90 people' },
      { text: 'Ninety scam victims are waiting in the Thai border town of Mae Sot.', gives: 'hold ongoing 90 people' },
    ],
    rejects: [
      'Four buses for the scam victims waited there.',
      'We found the scam victims waiting for a meal.',
      'Nine officers waited in town for the scam victims.',
    ],
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
] as const satisfies readonly ActRow[]
