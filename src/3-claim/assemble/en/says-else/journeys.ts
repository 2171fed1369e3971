import type { SaysElse } from './row.ts'

const bands = 'gang gangs syndicate syndicates ring rings operators boss bosses'.split(' ')

/** "to a scam gang", "to telecom fraud rings": those who live by it, as receivers. */
const toCriminals = ['scam', 'fraud', 'telecom fraud', 'crime', 'criminal']
  .flatMap((of) => bands.map((band) => `${of} ${band}`))
  .flatMap((band) => [`to ${band}`, `to a ${band}`, `to the ${band}`])
  .join('|')

/** Words for ways out and home that say something else. */
export const journeysElseRows = [
  {
    name: 'back at what they do',
    actions: 'deport repatriate',
    words: 'return returns returned returning',
    after:
      'to court|to the court|to the stand|to work|to their work|to school|to duty|to their duties|to their jobs|to normal',
    within: 1,
    examples: ['The three suspects returned to court on Monday over the scam.'],
    stays: [{ text: 'Thirty Kenyans returned to Nairobi from a scam compound.', gives: 'repatriate 30' }],
  },
  {
    name: 'home from hospital',
    actions: 'release',
    words: 'release released releases discharge discharged discharges',
    after: 'hospital|hospitals|medical center|medical centre|clinic',
    within: 6,
    examples: ['Four of the wounded workers of the scam compound were released from the hospital.'],
    stays: [{ text: 'Police released 74 scam workers from a detention centre.', gives: 'release 74' }],
  },
  {
    name: 'out of hospital again',
    actions: 'release',
    words: 'release released releases discharge discharged discharges',
    earlier: 'hospital hospitals clinic clinics infirmary ambulance ambulances',
    unless: 'police custody cell cells bail court detained arrested charge station prison jail',
    examples: ['Three workers of the scam compound were taken to hospital; all of them were released in the evening.'],
    stays: [{ text: 'Police released 74 scam workers who had been taken to a hospital.', gives: 'release 74' }],
  },
  {
    name: 'what they paid a fine for',
    actions: 'escape',
    words: 'crossing',
    earlier: 'fined fine fines penalty penalties',
    examples: ['Some 54 people from the scam park were fined for crossing the border without papers.'],
    stays: [{ text: 'Some 54 workers fled the scam park by crossing the border.', gives: 'escape 54' }],
  },
  {
    name: 'back at work',
    actions: 'repatriate',
    words: 'return returns returned returning',
    after:
      'to his duties|to her duties|to their duties|to duty|to duties|to work|to their posts|to his post|to office|to power',
    within: 4,
    examples: ['A spokesman, who returned to his duties after the scam raid, spoke of papers.'],
    stays: [{ text: 'The air force returned 74 scam workers to their homes.', gives: 'repatriate 74' }],
  },
  {
    name: 'news given out',
    actions: 'release',
    words: 'release releases released releasing',
    after:
      'photos|photographs|pictures|images|footage|video|videos|clip|clips|report|reports|statement|statements|figures|data|statistics|details|information|findings|names|list|results|guidelines|warning|advisory|bulletin|documents|records',
    within: 4,
    unless: 'after',
    examples: [
      'The news site released photos and videos of more than 90 workers leaving the scam compound.',
      'The ministry released figures for 212 victims of the scam.',
    ],
    stays: [{ text: 'Police released 74 scam workers and kept their records.', gives: 'release 74' }],
  },
  {
    name: 'a paper given out',
    actions: 'release',
    words: 'released',
    earlier: 'statement statements report reports video footage figures data survey study list bulletin',
    bare: true,
    within: 1,
    after:
      'on|by|late|early|earlier|this|today|yesterday|last|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    examples: [
      'Officials deported 64 Koreans, five of them women, according to a statement from the scam committee released Saturday.',
    ],
    stays: [{ text: 'The report said that 74 scam workers were released on Monday.', gives: 'release 74' }],
  },
  {
    name: 'a paper passed on',
    actions: 'rescue deport repatriate charge',
    words: 'passed handed sent delivered forwarded given submitted brought',
    before:
      'letter letters list lists report reports information data details note notes message messages document documents evidence tip file files petition photo photos video videos complaint complaints',
    examples: ['They had it from a letter sent to the father of one of the scam workers.'],
    stays: [{ text: 'The list says that 31 scam workers were handed to the army.', gives: 'deport 31' }],
  },
  {
    name: 'passed on to whoever uses them',
    actions: 'deport rescue',
    words: 'pass passes passed passing',
    after:
      'to a hotel|to a scam|to scam|to the scam|to a gang|to gangs|to a casino|to casinos|to a company|to a compound|to compounds|to a broker|to brokers|to recruiters',
    within: 9,
    examples: ['A court jailed five men who had taken passports and passed them on to a hotel for scams.'],
    stays: [{ text: 'Police passed 31 scam suspects on to China.', gives: 'deport 31' }],
  },
  {
    name: 'left for good',
    actions: 'repatriate',
    words: 'left leave leaves leaving',
    after: 'not come back|never come back|never came back|not returned|never returned|not return|not been heard',
    within: 16,
    far: true,
    examples: ['The bureau has traced 540 people who left for scam compounds in Cambodia and did not come back.'],
    stays: [{ text: 'Some 540 freed workers left the scam compound for home.', gives: 'repatriate 540' }],
  },
  {
    name: 'news received',
    actions: 'rescue repatriate',
    words: 'receive receives received receiving',
    after: 'reports|report|complaints|calls|information|requests|appeals|word|tips|messages',
    within: 3,
    examples: ['We received reports of 11 more Kenyan hostages of the scam gang in Laos.'],
    stays: [{ text: 'The Thai army received 61 scam workers at the border.', gives: 'rescue 61' }],
  },
  {
    name: 'lives taken',
    actions: 'rescue arrest seize repatriate',
    words: 'take takes took taken taking',
    after: 'lives|life',
    within: 4,
    examples: ['The police tie the scam network to a shipwreck that took nine lives in March.'],
    stays: [{ text: 'Police took away 15 scam workers.', gives: 'arrest 15' }],
  },
  {
    name: 'escape from consequences',
    actions: 'escape',
    words: 'escape escapes escaped escaping',
    after:
      'detection|notice|arrest|capture|justice|prosecution|punishment|attention|scrutiny|liability|identification|blame',
    within: 4,
    examples: [
      'The suspects destroy the SIM cards they used to call victims to escape police detection.',
      'Three managers of the scam compound escaped arrest.',
    ],
    stays: [{ text: 'Nine workers escaped police custody at the scam compound.', gives: 'escape 9' }],
  },
  {
    name: 'made to cross',
    actions: 'escape',
    words: 'crossing',
    before: 'into',
    examples: ['The 87 were tricked into crossing the Moei to the scam compound.'],
    stays: [{ text: 'Another 87 crossed the Moei from the scam compound.', gives: 'escape 87' }],
  },
  {
    name: 'carry out a task',
    actions: 'rescue',
    words: 'carry carries carried carrying',
    uncounted: true,
    examples: ['The exercise was carried out in stages so that no flight had more than 20 deportees on it.'],
    stays: [{ text: 'Firemen carried 14 workers out of the scam building.', gives: 'rescue 14' }],
  },
  {
    name: 'in return',
    actions: 'repatriate',
    before: 'in',
    examples: ['The callers asked 300 people for money in return for a prize.'],
    stays: [{ text: 'In March 300 victims of the scam returned to Kenya.', gives: 'repatriate 300' }],
  },
  {
    name: 'on the way to some place',
    actions: 'repatriate deport',
    words: 'travel travels travelled traveled travelling traveling',
    after: 'to a|to an',
    within: 2,
    examples: ['Police rescued ten minors from traffickers as they travelled to an illegal gold mine.'],
    stays: [],
  },
  {
    name: 'over a border without papers',
    actions: 'escape',
    words: 'cross crosses crossed crossing',
    after: 'illegally|border illegally|irregularly|without papers|without documents|without visas',
    within: 5,
    unless: 'fleeing escaping escaped fled',
    examples: ['A woman of the scam ring was held for helping 12 women cross the border illegally.'],
    stays: [],
  },
  {
    name: 'taken to an embassy',
    actions: 'deport',
    words: 'transfer transfers transferred transferring move moved',
    after: 'embassy|consulate|shelter',
    within: 14,
    examples: [
      'The 13 workers of the scam park will be transferred from the border to the Sri Lankan Embassy in Bangkok.',
    ],
    stays: [{ text: 'The 31 scam suspects were transferred to Japan.', gives: 'deport 31' }],
  },
  {
    name: 'bail not paid',
    actions: 'release',
    words: 'grant granted grants',
    after: 'failed to pay|could not pay|failed to meet|has not paid|was unable to pay|were unable to pay',
    within: 9,
    examples: ['Two suspects of the scam were granted bail which they failed to pay.'],
    stays: [{ text: 'Two suspects of the scam were granted bail on Monday.', gives: 'release 2' }],
  },
  {
    name: 'caught on the run',
    actions: 'escape',
    after:
      'but were intercepted|but were caught|but were arrested|but were apprehended|but were nabbed|but were detained|but were stopped|but was intercepted|but was caught|but was arrested|but were recaptured',
    within: 14,
    examples: ['Two men of the scam den fled from the city in a car but were intercepted by police.'],
    stays: [{ text: 'Two men fled from the scam compound but were hurt.', gives: 'escape 2' }],
  },
  {
    name: 'brought back to a station',
    actions: 'repatriate',
    words: 'bring brings brought bringing take taken took',
    after: 'back here|back to the city|back to the station|back to police|back to the town|back to the barracks',
    within: 4,
    examples: ['Two men of the scam den were stopped on a road and brought back here by police.'],
    stays: [{ text: 'Thirty victims of the scam were brought back to Kenya.', gives: 'repatriate 30' }],
  },
  {
    name: 'moved within the country',
    actions: 'deport',
    words:
      'transfer transfers transferred transferring turn turns turned turning hand hands handed handing escort escorts escorted escorting deliver delivered',
    after:
      'station|stations|holding centre|holding center|holding facility|cell|cells|on remand|physical remand|judicial remand|camp|camps|transit centre|transit center|prison|prisons|jail|jails|detention|facility|shelter|shelters|hospital|hospitals|hotel|hotels|headquarters|office|zonal command|area command|state command|to be detained|to be held|to be questioned|to be processed|local police|provincial police|district police|for further investigation|for further questioning|for documentation|for booking|for proper disposition|to the directorate|to the directorates|directorates|migration management|immigration management|immigration administration|repatriation centre|repatriation centres|repatriation center|repatriation centers|removal centre|removal centres|removal center|removal centers|deportation centre|deportation centres|deportation center|deportation centers',
    within: 16,
    unless:
      'embassy embassies consulate chinese thai vietnamese myanmar korean japanese border frontier bridge airport home country abroad china',
    examples: [
      'The 31 scam suspects will be transferred to police stations in the province for questioning.',
      'Gendarmes escorted 120 women of the scam compound to a hotel.',
      'The 118 foreigners were transferred to a holding centre in Pasay after the scam raid.',
      'The 31 scam suspects were turned over by the bureau to be detained at its office.',
      'Six scam suspects have been transferred to our zonal command for further investigation.',
      'A court handed over 33 of the scam suspects to the agency on five-day physical remand.',
      'The 86 scam suspects have been handed over to the provincial Migration Management Directorates.',
      'The 1,029 scam suspects were transferred to repatriation centers.',
      'The 90 foreigners of the scam park were then transferred to tented camps run by a militia.',
    ],
    stays: [
      { text: 'The 31 scam suspects were turned over to Chinese police at the airport.', gives: 'deport 31' },
      { text: 'The 31 scam suspects were transferred to Japan.', gives: 'deport 31' },
    ],
  },
  {
    name: 'handed on for the paperwork',
    actions: 'deport',
    words:
      'transfer transfers transferred transferring turn turns turned turning hand hands handed handing escort escorts escorted escorting deliver delivered',
    after:
      'for further legal action|for legal action|for further action|for evaluation|for processing|to u.s. border patrol|to border patrol|to the border patrol',
    within: 14,
    examples: [
      'The 54 scam suspects were handed over to immigration authorities for further legal action.',
      'The 23 men of the scam were turned over to U.S. Border Patrol agents for evaluation and processing.',
    ],
    stays: [{ text: 'The 46 scam suspects were handed to Chinese police at the border.', gives: 'deport 46' }],
  },
  {
    name: 'handed to a gang',
    actions: 'deport rescue repatriate',
    words: 'hand hands handed handing turn turns turned turning deliver delivers delivered delivering pass passed',
    after: `to a company|to the company|to a gang|to the gang|to gangs|to a syndicate|to the syndicate|to bosses|to a boss|to brokers|to a broker|to operators|to the operators|to traffickers|to a scam company|to scam companies|${toCriminals}`,
    within: 9,
    examples: [
      'There the 46 were handed to a company that runs a scam compound.',
      'The 12 women were delivered to brokers of the scam.',
      'Across the river the 46 were handed over to a telecom fraud gang and watched by guards.',
    ],
    stays: [
      { text: 'The 46 scam suspects were handed to Chinese police at the border.', gives: 'deport 46' },
      { text: 'Lao police handed over 17 scam bosses at the border.', gives: 'deport 17' },
      { text: 'Police handed six leaders of telecom fraud gangs to China.', gives: 'deport 6' },
    ],
  },
  {
    name: 'sent back into captivity',
    actions: 'repatriate',
    words: 'return returns returned returning send sends sent sending take takes took taken taking',
    after:
      'to the compound|to the compounds|to a compound|to compounds|to the scam|to scam|to the gang|to the gangs|to their captors|to the centre|to the centres|to the center|to the centers|to captivity|to the same compound|to forced labour|to forced labor',
    within: 6,
    examples: [
      'The 80 Kenyans feared that they would be returned to the scam compounds.',
      'Guards caught six Nepalis and sent them back to the compound of the scam gang.',
    ],
    stays: [{ text: 'In March 300 victims of the scam returned to Kenya.', gives: 'repatriate 300' }],
  },
  {
    name: 'made hard',
    actions: 'escape',
    words: 'make makes made making',
    after: 'difficult|hard|harder|impossible|easy|easier|possible|risky|dangerous',
    within: 3,
    examples: ['The scam gang locked 40 Thais up at night, making it difficult to escape.'],
    stays: [{ text: 'Some 40 Thais made it out of the scam park.', gives: 'escape 40' }],
  },
  {
    name: 'left on their own',
    actions: 'repatriate',
    words: 'leave leaves left leaving depart departs departed departing',
    after: 'on their own|of their own accord|by themselves|voluntarily',
    within: 6,
    examples: ['Nearly 9,500 of the rescued scam workers have left on their own, records show.'],
    stays: [
      {
        text: 'Police rescued 47 Indians from a scam compound. The remaining 17 left on Friday.',
        gives: 'repatriate 17',
      },
    ],
  },
  {
    name: 'money given back',
    actions: 'repatriate',
    words: 'return returns returned returning',
    after: 'to victims|to the victims|to investors|to depositors|to account holders|to their owners|to its owners',
    within: 4,
    examples: ['Money frozen in scam cases was large. Returned to victims: 260 million.'],
    stays: [{ text: 'In March 300 victims of the scam returned to Kenya.', gives: 'repatriate 300' }],
  },
  {
    name: 'let through at a border post',
    actions: 'escape',
    words: 'cross crosses crossed crossing',
    after: 'at the checkpoint|at a checkpoint|checkpoint|border gate|border post|crossing point',
    within: 9,
    examples: ['The 53 workers of the scam compound crossed at the Ban Chong checkpoint at about 3pm.'],
    stays: [{ text: 'Fifty-three workers of the scam compound crossed into Laos.', gives: 'escape 53' }],
  },
  {
    name: 'jumped in an attempt',
    actions: 'escape',
    words: 'jump jumps jumped jumping leap leaps leapt leaped leaping climb climbs climbed climbing swim swam',
    after: 'attempt|attempting|bid|trying|hoping',
    within: 9,
    examples: ['Two victims of the scam jumped from a building in an attempt to run away.'],
    stays: [{ text: 'Two victims of the scam jumped from a window and reached the road.', gives: 'escape 2' }],
  },
  {
    name: 'hurt in jumping',
    actions: 'escape',
    words: 'jumped jumping leapt leaped leaping climbed climbing',
    before: 'he she they having by while after in',
    earlier: 'ankle ankles leg legs arm arms hurt injured injury injuries fracture fractures fractured',
    examples: [
      'One worker of the scam park broke his ankle when he jumped from the balcony.',
      'Two of the scam workers were treated for fractures, having jumped from the second floor.',
    ],
    stays: [{ text: 'Two victims of the scam jumped from a window and broke a leg.', gives: 'escape 2' }],
  },
  {
    name: 'reached by a reporter',
    actions: 'repatriate',
    words: 'reached',
    after: 'by',
    within: 1,
    examples: ['Two residents reached by this paper disputed that the scam compound was empty.'],
    stays: [{ text: 'Two Kenyans of the scam compound reached home by plane.', gives: 'repatriate 2' }],
  },
  {
    name: 'sentences handed down',
    actions: 'deport rescue',
    words: 'hand hands handed handing',
    after:
      'down|prison terms|jail terms|prison sentences|jail sentences|sentences|sentence|life sentences|a sentence|a fine|fines|money|cash|savings',
    within: 4,
    examples: [
      'The court handed prison terms of eight years to five men of the scam ring.',
      'A sentence of 21 years was handed down by the court to a woman who had sent 26 girls to a scam compound.',
    ],
    stays: [{ text: 'Cambodia handed over five suspects to China.', gives: 'deport 5' }],
  },
  {
    name: 'on a visit',
    actions: 'repatriate',
    after:
      'to give evidence|to testify|to attend|to take part|for a visit|for talks|for a meeting|on holiday|for the trial',
    within: 9,
    examples: ['Six victims of the scam flew over from Hanoi to give evidence.'],
    stays: [{ text: 'Six victims of the scam flew home to Hanoi.', gives: 'repatriate 6' }],
  },
] as const satisfies readonly SaysElse[]
