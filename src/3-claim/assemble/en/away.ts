import type { ActRow } from './rows.ts'

/**
 * People and things taken away: who takes them says which act it is. Verbs beside our own are those of WordNet 3.1 (Princeton
 * University) under "apprehend", "imprison", "kidnap", "entice", "dupe", "transport" and "send off", as far as reports use them.
 */
export const away = [
  {
    name: 'taken by officers',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs:
      'nail|pinch|run in|pull in|snap up|mop up|roll up|bang up|round|round off|pick by|corral|hunt down|zip-tie|put in irons|place in cuffs|put the cuffs on|put in lock-up|put in the lock-up|whisk away|whisk off|drag off|drag out|drag into vans|drag into trucks|frogmarch|frogmarch out|march out|march into trucks|herd into trucks|herd into vans|load into trucks|load into vans|load onto trucks|pile into trucks|pile into vans|pack into trucks|drive away|drive off|lead off|lead out in handcuffs|lead out in cuffs|escort away|sweep off the streets|sweep off streets|pick off the streets|pick off the street|take off the streets|take out of circulation|haul to station|haul to police|drag to station|bring in|parade|pounce on',
    role: 'suspect',
    by: 'officers',
    weak: true,
    examples: [
      { text: 'Police whisked away 23 scam suspects in Bavet.', gives: 'arrest happened 23 people' },
      { text: 'Officers frogmarched 23 scammers out of a villa.', gives: 'arrest happened 23 people' },
      { text: 'In the raid on the scam den 23 men were dragged off.', gives: 'arrest happened 23 people' },
      { text: 'The command on Tuesday paraded 23 scam suspects.', gives: 'arrest happened 23 people' },
      { text: 'Twenty-three persons were picked by the police over the scam.', gives: 'arrest happened 23 people' },
      { text: 'Police put the cuffs on 23 scammers.', gives: 'arrest happened 23 people' },
    ],
    rejects: [
      'The bus of the scam victims picked up speed.',
      'The scam firm rounded off its 23 prices.',
      'Nine officers were brought in for the scam case.',
      'Twenty-three interpreters were brought in for the scam case.',
      'Police picked 23 volunteers for the scam hotline.',
      'The scam victims marched out with 23 banners.',
      'Nine officers were whisked away by helicopter after the scam raid.',
    ],
  },
  {
    name: 'taken by brokers',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs:
      'spirit away|spirit off|spirit out|spirit across|spirit over|spirit to|ferry across|ferry over|ferry to|whisk away|whisk off|whisk to|whisk across|cart off|cart away|cart to|pack off|ship off|ship out|ship to|export|funnel to|channel to|traffic out|traffic on|traffic onward|move across|snare|hook|entrap|sucker|sucker into|lead on|lead astray|lure on|prey on|take for a ride|pressgang into|dragoon into|shanghai|bundle into|bundle off|bundle onto|haul off|haul away|drag off|drag into|carry off|march across|drive across|take across|bring across|send off|send out|transport across|waylay|procure|sign up|bring in|smuggle|smuggle across|smuggle over|smuggle out|smuggle through|sell|move into|ship|harvest|persuade to go|persuade to travel|persuade to fly|hire under false|attract with',
    nouns: 'smuggling of|luring away of',
    role: 'victim',
    by: 'brokers',
    weak: true,
    examples: [
      { text: 'A trafficking ring had sold 23 youths to scam hubs.', gives: 'recruit happened 23 people' },
      { text: 'Brokers spirited 23 youths across the border to scam compounds.', gives: 'recruit happened 23 people' },
      { text: 'Traffickers carted 23 youths off to scam compounds.', gives: 'recruit happened 23 people' },
      { text: 'Brokers had signed up 23 youths for the scam park.', gives: 'recruit happened 23 people' },
      { text: 'A syndicate packed 23 women off to Laos for scams.', gives: 'recruit happened 23 people' },
      {
        text: 'Twenty-three youths were ferried across a river into scam compounds.',
        gives: 'recruit happened 23 people',
      },
      { text: 'The ring has trafficked onward 23 job seekers to scam hubs.', gives: 'recruit happened 23 people' },
    ],
    rejects: [
      'The embassy persuaded 23 victims of the scam to go home.',
      'The embassy packed off 23 boxes to the scam victims.',
      'Brokers shipped out 23 phones to scam compounds.',
      'Soldiers ferried 23 engineers across the river near the scam compound.',
    ],
  },
  {
    name: 'handed into bondage',
    action: 'recruit',
    frame: 'object',
    patient: 'people',
    verbs:
      'hand to|hand over to|pass to|pass over|pass on to|deliver to|transport to|transfer to|move to|move into|trade|palm off|sell off|push into slavery|force into slavery|sell into slavery|trick into slavery|take over|channel into|funnel into|ferry into|spirit into|press into',
    role: 'victim',
    by: 'sellers',
    weak: true,
    examples: [
      { text: 'Brokers handed 23 youths to scam compounds in Laos.', gives: 'recruit happened 23 people' },
      { text: 'Twenty-three women were pushed into cyber slavery at scam hubs.', gives: 'recruit happened 23 people' },
    ],
    rejects: ['The gang passed 23 phones to scam compounds.'],
  },
  {
    name: 'shut away by captors',
    action: 'hold',
    frame: 'object',
    patient: 'people',
    verbs: 'cage|cage up|lock away|chain up|drag back|haul back|march back|bring back|take back',
    role: 'victim',
    by: 'captors',
    weak: true,
    examples: [
      { text: 'Guards caged 23 workers of the scam compound.', gives: 'hold happened 23 people' },
      { text: 'Nine of the scam workers were hauled back to the casino by guards.', gives: 'hold happened 9 people' },
    ],
    rejects: ['Guards locked away 23 bags of the scam workers.'],
  },
  {
    name: 'things taken by officers',
    action: 'seize',
    frame: 'object',
    patient: 'things',
    verbs:
      'grab|bag|haul off|make off with|scoop up|scoop|pick up|gather|lock|unearth|dig up|remove|lift|retrieve|relieve of|secure|take in|load up|lug away|lug off|wheel away|wheel out|truck away|net',
    by: 'officers',
    weak: true,
    examples: [
      { text: 'Police grabbed 23 phones at a scam centre.', gives: 'seize happened 23 devices' },
      { text: 'Investigators hauled off 23 computers from the scam den.', gives: 'seize happened 23 devices' },
      { text: 'Officers relieved the scam gang of 23 phones.', gives: 'seize happened 23 devices' },
    ],
    rejects: [
      'The scam victims picked up 23 phones.',
      'The scam grabbed headlines in 23 papers.',
      'Workers of the scam compound secured 23 locks.',
    ],
  },
] as const satisfies readonly ActRow[]
