/**
 * Words of the list of acts that say something else in this company: no act. Phrases are divided by "|".
 * The words after the act are looked for up to the next mark of punctuation.
 */
export type SaysElse = {
  name: string
  /** The actions that the words would say otherwise. */
  actions: string
  /** Only these forms of the verb; all where left out. */
  words?: string
  /** Right before the act. */
  before?: string
  /** Behind the act, within so many words. */
  after?: string
  within?: number
  /** Words behind the act, as far off, that leave it what it is; so does a country named there. */
  unless?: string
  /** An act that counts somebody stays. */
  uncounted?: true
  /** Only where one of these does it. */
  agent?: string
  /** Only where one of these stands before it in its sentence. */
  earlier?: string
  /** Only a participle without a verb of its own. */
  bare?: true
  examples: readonly string[]
  /** What stays an act, and the number that it counts. */
  stays: readonly { text: string; gives: string }[]
}

export const saysElseRows = [
  {
    name: 'charges dropped',
    actions: 'charge',
    words: 'charges charge proceedings',
    before: 'drop drops dropped dropping withdraw withdraws withdrew withdrawn withdrawing',
    examples: ['Prosecutors dropped charges against 31 scam workers.'],
    stays: [{ text: 'Prosecutors filed charges against 31 scam workers.', gives: 'charge 31' }],
  },
  {
    name: 'cases of an illness',
    actions: 'charge',
    words: 'cases case',
    after: 'reported|been reported|recorded|been recorded|detected|been detected',
    within: 4,
    examples: ['Since January 2,340 cases have been reported, against 5,900 victims of scams a year before.'],
    stays: [{ text: 'Cases have been filed against 31 scam suspects.', gives: 'charge 31' }],
  },
  {
    name: 'seized up',
    actions: 'seize',
    words: 'seize seizes seized seizing',
    after: 'up',
    within: 1,
    examples: ['Some 40 pumps of the scam compound had seized up.'],
    stays: [{ text: 'Police seized 40 phones at the scam compound.', gives: 'seize 40' }],
  },
  {
    name: 'captured on camera',
    actions: 'arrest',
    words: 'capture captures captured capturing catch catches caught catching',
    after:
      'on camera|on video|on film|on tape|on cctv|by surveillance|by cameras|by a camera|by cctv|in the crossfire|in crossfire|in the middle|in traffic|fire',
    within: 6,
    examples: [
      'Two men were captured by surveillance cameras near the scam compound.',
      'Six workers of the scam compound were caught in the crossfire.',
    ],
    stays: [{ text: 'Two scam suspects were caught in the hills by soldiers.', gives: 'arrest 2' }],
  },
  {
    name: 'victims stopped at an airport',
    actions: 'arrest',
    words: 'intercept intercepts intercepted intercepting',
    after: 'victims|recruited|trafficked|on their way|bound for|en route|about to leave|who were to',
    within: 14,
    examples: ['Officers intercepted five women at the airport who had been recruited for a scam compound.'],
    stays: [{ text: 'Rangers intercepted five scam suspects at the river.', gives: 'arrest 5' }],
  },
  {
    name: 'kept safe',
    actions: 'arrest',
    after: 'protective custody|protective care|custody of the embassy',
    within: 6,
    examples: ['The 18 women of the scam house are in protective custody.'],
    stays: [{ text: 'The 18 men of the scam house are in custody.', gives: 'arrest 18' }],
  },
  {
    name: 'told whom to call',
    actions: 'warn',
    words: 'remind reminds reminded advise advises advised',
    after: 'they can|they could|they may|to call the embassy|to contact the embassy',
    within: 9,
    examples: ['Citizens in Peru were reminded over the scams that they can call the embassy in Lima.'],
    stays: [],
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
    name: 'made up',
    actions: 'hold',
    words: 'make makes made making',
    after: 'up',
    within: 1,
    examples: ['Women made up 61 of those who ran the scam compound.'],
    stays: [{ text: 'Some 61 women were made to work in the scam compound.', gives: 'hold 61' }],
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
    name: 'a price taken',
    actions: 'seize',
    words: 'take takes took taken taking',
    after: 'from each|from every|per person|per head|per migrant|from the victims|from victims',
    within: 9,
    examples: ['The racket has been taking $3,000 from each victim of the scam.'],
    stays: [{ text: 'Police seized $3,000 from the scam gang.', gives: 'seize 3000' }],
  },
  {
    name: 'papers held',
    actions: 'hold',
    words: 'hold holds held holding',
    after: 'passports|passport|citizenship|citizenships|visas|visa',
    within: 5,
    unless: 'whose and',
    examples: ['Fifty of the workers at the scam compound hold Kenyan passports.'],
    stays: [{ text: 'The gang held 50 workers whose passports it took.', gives: 'hold 50' }],
  },
  {
    name: 'a level',
    actions: 'close',
    words: 'level levels',
    examples: ['The embassy of Korea put Bavet on level 2.5 over the scam compounds.'],
    stays: [{ text: 'Soldiers levelled 41 buildings of the scam compound.', gives: 'close 41' }],
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
    name: 'charges against oneself',
    actions: 'charge',
    after: 'themselves|himself|herself',
    within: 9,
    examples: ['Many foreign nationals file minor criminal charges against themselves.'],
    stays: [{ text: 'Prosecutors filed charges against six Chinese over the scam.', gives: 'charge 6' }],
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
    name: 'held by the arm',
    actions: 'arrest hold',
    words: 'hold holds held holding',
    after: 'by the arm|by the arms|by the hand|by the hands|by the hair|by the wrists|by the collar|by the shoulders',
    within: 9,
    examples: ['Two police officers held each suspect by the arms.'],
    stays: [{ text: 'Police held 12 scam suspects at the airport.', gives: 'arrest 12' }],
  },
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
    name: 'scammers and those they call',
    actions: 'recruit',
    agent: 'scammers scammer callers fraudsters swindlers conmen cybercriminals',
    within: 12,
    unless: 'work working job jobs travel travelling',
    examples: ['The scammers deceived hundreds of people a day from the compound by the river.'],
    stays: [{ text: 'The scammers deceived 60 Koreans into working for them.', gives: 'recruit 60' }],
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
    name: 'those whom a fraud aims at',
    actions: 'recruit',
    words: 'target targets targeted targeting',
    after:
      'victims|people|users|citizens|residents|investors|consumers|the elderly|pensioners|elderly|customers|foreigners',
    within: 3,
    uncounted: true,
    unless: 'work working job jobs recruitment',
    examples: [
      'The syndicate ran a scam that targeted victims around the world.',
      'He said the scammers mainly targeted victims in their own country, Korean citizens among them.',
    ],
    stays: [{ text: 'Brokers targeted 60 Kenyans and took them to the scam compound.', gives: 'recruit 60' }],
  },
  {
    name: 'whom an operation is after',
    actions: 'recruit',
    words: 'target targets targeted targeting',
    agent:
      'police officers operatives agents troops soldiers operation operations raid raids investigators detectives bureau agency',
    within: 12,
    examples: [
      'Police targeted two Chinese in the scam operation in Silang.',
      'The operation against the scam targets nine foreigners.',
    ],
    stays: [{ text: 'Brokers targeted 60 Kenyans and took them to the scam compound.', gives: 'recruit 60' }],
  },
  {
    name: 'an operation targeting somebody',
    actions: 'recruit',
    words: 'targeting',
    earlier: 'operation operations raid raids sweep sweeps operatives',
    examples: ['Officers conducted the scam operation with the bureau, targeting in particular one Liu Wen.'],
    stays: [{ text: 'The gang sent brokers to Kampala, targeting 60 Kenyans for the scam.', gives: 'recruit 60' }],
  },
  {
    name: 'moved within the country',
    actions: 'deport',
    words:
      'transfer transfers transferred transferring turn turns turned turning hand hands handed handing escort escorts escorted escorting deliver delivered',
    after:
      'station|stations|holding centre|holding center|holding facility|cell|cells|on remand|physical remand|judicial remand|camp|camps|transit centre|transit center|prison|prisons|jail|jails|detention|facility|shelter|shelters|hospital|hospitals|headquarters|office|zonal command|area command|state command|to be detained|to be held|to be questioned|to be processed|local police|provincial police|district police|for further investigation|for further questioning|for documentation|for booking|for inquest|for proper disposition',
    within: 16,
    unless:
      'embassy embassies consulate chinese thai vietnamese myanmar korean japanese border frontier bridge airport home country abroad china',
    examples: [
      'The 31 scam suspects will be transferred to police stations in the province for questioning.',
      'The 118 foreigners were transferred to a holding centre in Pasay after the scam raid.',
      'The 31 scam suspects were turned over by the bureau to be detained at its office.',
      'Six scam suspects have been transferred to our zonal command for further investigation.',
      'A court handed over 33 of the scam suspects to the agency on five-day physical remand.',
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
    after:
      'to a company|to the company|to a gang|to the gang|to gangs|to a syndicate|to the syndicate|to bosses|to a boss|to brokers|to a broker|to operators|to the operators|to traffickers|to a scam company|to scam companies|to scam gangs|to a scam gang|fraud syndicate|fraud syndicates|fraud gang|fraud gangs|fraud ring|fraud rings|scam syndicate|scam syndicates|scam ring|scam rings|crime syndicate|crime syndicates|criminal syndicate|criminal syndicates|criminal gang|criminal gangs|scam operators|scam bosses',
    within: 9,
    examples: [
      'There the 46 were handed to a company that runs a scam compound.',
      'The 12 women were delivered to brokers of the scam.',
      'Across the river the 46 were handed over to a telecom fraud gang and watched by guards.',
    ],
    stays: [{ text: 'The 46 scam suspects were handed to Chinese police at the border.', gives: 'deport 46' }],
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
    name: 'what is threatened',
    actions: 'die harm',
    earlier: 'else',
    examples: [
      'The scam gang told the families of the four Indians to pay, or else they will be killed.',
      'The 30 scam workers had to meet the target or else they would be beaten.',
    ],
    stays: [{ text: 'The scam gang beat 30 workers who did not meet the target.', gives: 'harm 30' }],
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
    name: 'a part in something',
    actions: 'hold',
    words: 'be is are was were been being',
    after: 'involved in',
    within: 3,
    uncounted: true,
    examples: ['All 37 nationals, including a baby, who were involved in illegal scams in Pasay, were deported.'],
    stays: [{ text: 'Thai police found 31 Kenyans trapped in the scam park.', gives: 'hold 31' }],
  },
  {
    name: 'called on by diplomats',
    actions: 'raid',
    words: 'visit visits visited visiting enter enters entered inspect inspects inspected check checks checked',
    within: 1,
    agent: 'consular embassy consulate ambassador consul diplomats welfare delegation rapporteur mission',
    examples: ['A consular team of the embassy visited the scam compound in Pramaoy on 20 August.'],
    stays: [{ text: 'Police officers inspected the scam compound in Pramaoy on 20 August.', gives: 'raid -' }],
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
    name: 'charges if',
    actions: 'charge',
    words: 'face faces faced facing',
    after: 'if they|if he|if she|if it|unless they|should they|for renting|for letting',
    within: 7,
    examples: ['Landlords of the 12 scam suspects face charges if they keep renting to such groups.'],
    stays: [{ text: 'The 12 scam suspects face charges of fraud.', gives: 'charge 12' }],
  },
  {
    name: 'into the net of the police',
    actions: 'recruit',
    words: 'fall falls fell fallen falling',
    after: 'police net|net of police|net of the police|hands of police|hands of the police|police trap|trap of police',
    within: 6,
    examples: ['Fifty brokers of the scam compound fell into the net of the police.'],
    stays: [{ text: 'Fifty workers of the scam compound fell into the trap of brokers.', gives: 'recruit 50' }],
  },
  {
    name: 'on a wanted list',
    actions: 'arrest charge order sanction',
    words: 'put puts putting place places placed placing add adds added adding',
    after: 'wanted list|wanted persons|watch list|watchlist|wanted by',
    within: 8,
    examples: ['Four more suspects in the scam have been put on the wanted list.'],
    stays: [{ text: 'Four more suspects in the scam have been put under arrest.', gives: 'arrest 4' }],
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
] as const satisfies readonly SaysElse[]
