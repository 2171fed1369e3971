import type { ActRow } from './rows.ts'

/** Acts of authorities against people and sites. */
export const enforcement = [
  {
    name: 'arrest',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs: `arrest|detain|apprehend|nab|book by|haul off|haul away|lead away in handcuffs|drag away|round up|take into custody|take in custody|take into detention|place under arrest|put under arrest|place in custody|place in detention
      |hold in custody|hold in detention|hold for questioning|keep in custody|remand|remand in custody|haul in|rearrest|re-arrest|recapture|pick up|bust|take prisoner|yield|put behind bars|place into custody|book into jail|net|collar|handcuff|scoop up|march off|put in custody|put in detention|bring into custody|take in for questioning|bring in for questioning|place in handcuffs|put in handcuffs|take away|take away in handcuffs|lead away|march away|bundle into|bundle off|have in custody|have behind bars|have in detention`,
    nouns: 'arrest|arrests|detention|detentions|apprehension|apprehensions|round-up',
    role: 'suspect',
    examples: [
      { text: 'Police arrested 78 people in Phnom Penh on Saturday.', gives: 'arrest happened 78 people' },
      { text: 'Officers took 41 Vietnamese into custody at a scam compound.', gives: 'arrest happened 41 people VNM' },
      { text: 'The raid on the scam centre led to the arrest of 23 suspects.', gives: 'arrest happened 23 people' },
      { text: 'Twelve foreigners were rounded up at the call centre.', gives: 'arrest happened 12 people' },
    ],
    rejects: [
      'The captain arrested the slide after half-time in the match.',
      'He was arrested by the beauty of the bay.',
    ],
  },
  {
    name: 'capture',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs:
      'catch|capture|intercept|bring to police|take to police|transport to police|bring to station|take to station|take to headquarters|bring to headquarters',
    role: 'suspect',
    weak: true,
    examples: [{ text: 'Rangers caught 31 more scam suspects near the border.', gives: 'arrest happened 31 people' }],
    rejects: ['The side captured a 1-0 win in the last match of the season.'],
  },
  {
    name: 'warrant',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    nouns: 'warrants|warrant|red notice|red notices|wanted notices|wanted notice',
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
      'be in custody|be under control|be brought under control|be behind bars|be in detention|be under arrest|remain in custody|remain in detention|remain under arrest|be in cells|be in jail|be in prison|sit in jail|sit in prison|sit in cells|stay in custody|stay in jail|remain in jail|remain in prison|remain behind bars|be in handcuffs|end up in custody|end up in jail|end up behind bars|land in jail|be in lockup|be at facility|be in facility|be in cell|be held without bail|find themselves in handcuffs|find themselves in custody',
    role: 'suspect',
    state: true,
    examples: [
      { text: 'Some 31 scam suspects are in custody.', gives: 'arrest ongoing 31 people' },
      { text: 'Fourteen of the scammers are in jail in Vientiane.', gives: 'arrest ongoing 14 people' },
    ],
    rejects: ['The 14 poems are in prison slang.', 'The fires at the scam compound are under control.'],
  },
  {
    name: 'people in custody',
    action: 'arrest',
    frame: 'subject',
    patient: 'people',
    nouns: 'in custody|in police custody|in detention|in jail|in prison|behind bars|under arrest',
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
  {
    name: 'charge',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    verbs: `book for|book on|slap with charges|charge with|charge over|charge for|charge under|charge|indict|prosecute|arraign|send to court|bring to court|take to court|send to prosecutors|refer to prosecutors|refer to prosecution|refer for prosecution
      |refer to the public prosecution|put on trial|hand over to prosecutors|bring before court|send to the municipal court|send to the provincial court|send for trial|bring to justice|charge-sheet|produce before magistrate|produce before court|produce in court|bring before magistrate|bring before judge|haul before|take before court|take before judge|take before magistrate|bring before magistrates|bring before judges|commit for trial|send to trial|transfer to court|transfer to prosecutors|forward to court|forward to prosecutors|hand over to court|hand over to the court|file charges against|press charges against|bring charges against|lay charges against`,
    nouns: 'indictment|prosecution|prosecutions|indictments|trial of|arraignment|arraignments',
    role: 'suspect',
    examples: [
      { text: 'Prosecutors charged 12 Chinese with running a scam compound.', gives: 'charge happened 12 people CHN' },
      { text: 'Three suspects in the scam case will be sent to court.', gives: 'charge planned 3 people' },
    ],
    rejects: ['The goalkeeper was charged with bringing down the winger.'],
  },
  {
    name: 'charges',
    action: 'charge',
    frame: 'object',
    patient: 'people',
    nouns: 'charges|charge|indictments|proceedings|cases',
    reach: 'against',
    role: 'suspect',
    examples: [
      {
        text: 'Charges of money laundering were brought against five bankers over the scam.',
        gives: 'charge happened 5 people',
      },
    ],
    rejects: ['The charges of 12 victims for their rooms were high.'],
  },
  {
    name: 'face charges',
    action: 'charge',
    frame: 'subject',
    patient: 'people',
    verbs:
      'face charges|face trial|stand trial|go on trial|face prosecution|appear in court|appear before court|face charge|face cases|face case|face counts|face indictment|face proceedings|appear before magistrate|appear before magistrates|appear before judge|appear before tribunal|face court|see judge|see a judge|face judge|face judges|await trial|await prosecution|be on trial|stand accused|stand charged|come before court|come before judge|go before court|go before the court|answer charges|answer to charges|be due in court|be in the dock|be in dock',
    role: 'suspect',
    state: true,
    examples: [
      { text: 'Some 37 Sri Lankans are facing charges of running a scam.', gives: 'charge ongoing 37 people LKA' },
      { text: 'Nine Malaysians are facing criminal cases over the scam.', gives: 'charge ongoing 9 people MYS' },
    ],
    rejects: ['Nine districts face a shortage of water.'],
  },
  {
    name: 'convict',
    action: 'convict',
    frame: 'object',
    patient: 'people',
    verbs: `convict|sentence|jail|imprison|find guilty|condemn to death|condemn|give life|give prison|give terms|give term|give sentences|give sentence|give death|give years|give jail|send to prison|send to jail|hand sentences|hand sentence|hand terms|hand term|hand jail|send to death row|lock up for|put behind bars for|put away for|jail for|hand years|lock away for`,
    nouns:
      'conviction|convictions|sentencing|sentences of|sentences on|sentences against|sentences for|verdicts against|verdict against',
    role: 'suspect',
    examples: [
      {
        text: 'The court on Thursday sentenced eight men to life in prison for online fraud.',
        gives: 'convict happened 8 people',
      },
      { text: 'Five of the gang were found guilty of human trafficking.', gives: 'convict happened 5 people' },
    ],
    rejects: ['The coach was sentenced to the stands last month for his language.'],
  },
  {
    name: 'terms',
    action: 'convict',
    frame: 'object',
    patient: 'people',
    nouns:
      'sentences|sentence|terms|prison terms|jail terms|prison sentences|jail sentences|life terms|death sentences',
    reach: 'to on upon',
    role: 'suspect',
    examples: [
      {
        text: 'Sentences of between two and nine years were handed to 13 Taiwanese over the scam.',
        gives: 'convict happened 13 people TWN',
      },
      {
        text: 'Prison terms of up to 12 years were imposed on eight of the scam suspects.',
        gives: 'convict happened 8 people',
      },
      { text: 'Death sentences were given on Monday to five of the scam gang.', gives: 'convict happened 5 people' },
    ],
    rejects: [
      'The terms were explained to five victims of the scam.',
      'The sentence was read out to nine victims of the scam.',
    ],
  },
  {
    name: 'go to prison',
    action: 'convict',
    frame: 'subject',
    patient: 'people',
    verbs:
      'go to prison|go to jail|receive sentences|receive prison|receive terms|receive jail|receive life|get life|get death|get sentence|get sentences|get prison|receive sentence|receive death|get years|plead guilty|serve years|serve life|receive years|get terms|get term|receive term|draw terms|draw sentences',
    role: 'suspect',
    examples: [{ text: 'Nine members of the scam gang received prison terms.', gives: 'convict happened 9 people' }],
    rejects: [],
  },
  {
    name: 'deport',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs: `deport|expel|send back|send home|send out of the country|kick out|throw out of the country|remove from the country|turn over to|hand over to|give over to|deliver to|transfer to|hand to|bring back under escort
      |order out|take over the border|escort back|deport back|take to China|turn over|send over|ship back|boot out|put on plane|put on planes|put on flight|put on flights|put aboard|push back|push out|eject|bundle onto|whisk to|pack off|see off|put on board|march to|transfer back|fly to China|escort to|expatriate`,
    nouns: 'deportation|deportations|expulsion|expulsions|removal|removals|handover|hand-over',
    examples: [
      { text: 'Cambodia will deport 700 Chinese nationals over online scams.', gives: 'deport planned 700 people CHN' },
      {
        text: 'The deportation of 235 suspects in the scam case took place on Friday.',
        gives: 'deport happened 235 people',
      },
      {
        text: 'Laos has arrested and sent back 462 Chinese nationals over online scams.',
        gives: 'deport happened 462 people CHN',
      },
    ],
    rejects: [],
  },
  {
    name: 'remove',
    action: 'deport',
    frame: 'object',
    patient: 'people',
    verbs: 'remove',
    weak: true,
    examples: [
      { text: 'Immigration officers removed 46 foreigners over the scam in 2024.', gives: 'deport happened 46 people' },
    ],
    rejects: ['The scam compound removed 46 beds from its rooms.'],
  },
  {
    name: 'face deportation',
    action: 'deport',
    frame: 'subject',
    patient: 'people',
    verbs:
      'face deportation|await deportation|wait for deportation|face expulsion|face removal|await removal|await expulsion|be slated for removal|be slated for deportation|be due for deportation|be due for removal|be scheduled for deportation|be scheduled for removal|be listed for deportation|be marked for deportation|be up for deportation|be cleared for deportation|be booked for deportation',
    planned: true,
    examples: [
      { text: 'The remaining 65 scam suspects face deportation.', gives: 'deport planned 65 people' },
      { text: 'Twenty Vietnamese held over the scam await deportation.', gives: 'deport planned 20 people VNM' },
    ],
    rejects: ['The clubs face relegation after 12 defeats.'],
  },
  {
    name: 'expected',
    action: 'deport',
    frame: 'subject',
    patient: 'people',
    verbs:
      'be expected on|be expected in|be expected today|be expected tomorrow|be expected this|be expected next|be expected by|be expected later|be expected to arrive|be expected to follow|be expected to cross|be expected to land|be due on|be due in|be due tomorrow|be due next|be due this|be due to arrive|be due to follow|be due to cross|be due to land|be due back|be to follow|be to cross|be to arrive|will follow|would follow',
    planned: true,
    weak: true,
    examples: [
      {
        text: 'Laos deported 462 scam suspects. A second batch, of about 200, is expected on Monday.',
        gives: 'deport planned 200 people',
      },
      {
        text: 'The army freed 61 people from the scam compound. Another 94 are due to cross the bridge tomorrow.',
        gives: 'rescue planned 94 people',
      },
      {
        text: 'The embassy flew home 61 Kenyans from the scam compound. A further 40 are to follow next week.',
        gives: 'repatriate planned 40 people KEN',
      },
    ],
    rejects: ['About 200 guests of the scam compound are expected on Monday.'],
  },
  {
    name: 'extradite',
    action: 'extradite',
    frame: 'object',
    patient: 'people',
    verbs: 'extradite|surrender to',
    nouns: 'extradition|extraditions',
    role: 'suspect',
    examples: [
      { text: 'Thailand extradited two Chinese scam bosses on Monday.', gives: 'extradite happened 2 people CHN' },
    ],
    rejects: [],
  },
  {
    name: 'release',
    action: 'release',
    frame: 'object',
    patient: 'people',
    verbs:
      'release|let go|let off|let out|bail|allow to go home|allow to leave|allow to return|grant bail to|give bail to|free on bail|release on bail|discharge|parole|pardon',
    nouns: 'release',
    examples: [
      { text: 'Police released 74 Chinese after questioning about the scam.', gives: 'release happened 74 people CHN' },
    ],
    rejects: ['Interpol released preliminary results of the operation.'],
  },
  {
    name: 'bail',
    action: 'release',
    frame: 'object',
    patient: 'people',
    nouns: 'bail',
    reach: 'to for',
    examples: [{ text: 'Bail was granted to two of the scam suspects.', gives: 'release happened 2 people' }],
    rejects: ['Bail was refused to two of the scam suspects.'],
  },
  {
    name: 'walk free',
    action: 'release',
    frame: 'subject',
    patient: 'people',
    verbs:
      'walk free|go free|get bail|make bail|be out on bail|be free on bail|be back on the street|walk out of jail|leave custody|leave prison|leave jail',
    examples: [{ text: 'Seven of the scam suspects walked free on Monday.', gives: 'release happened 7 people' }],
    rejects: ['Anyone can go free of charge.'],
  },
  {
    name: 'raid',
    action: 'raid',
    frame: 'object',
    patient: 'sites',
    verbs:
      'raid|search|storm|swoop on|go into|move on|descend on|surround|burst into|break into|bust|swoop into|move into|comb|comb through|pounce on|enter and search|serve search warrant|serve search warrants|execute search warrant|execute search warrants|sweep through|force way into|smash way into',
    nouns: 'raid|raids|crackdown|crackdowns|swoop|swoops|sweep|sweeps|operation|operations|bust|search|searches',
    examples: [
      { text: 'Police raided four scam compounds in Takeo on Monday.', gives: 'raid happened 4 sites' },
      { text: 'Officers stormed a scam centre in Mandalay.', gives: 'raid happened' },
    ],
    rejects: ['Strikers raided the home goal three times in the match.'],
  },
  {
    name: 'enter',
    action: 'raid',
    frame: 'object',
    patient: 'sites',
    verbs:
      'enter|check|inspect|attack|hit|visit|break gate|break door|break doors|break lock|break locks|break padlock|break padlocks|break open|break down|kick down|smash door|cut lock',
    examples: [
      { text: 'Officers entered the scam compound in Mandalay.', gives: 'raid happened' },
      { text: 'Anti-crime units hit five scam sites in Tarlac at dawn.', gives: 'raid happened 5 sites' },
      { text: 'Police broke the padlocks of a scam den in Snuol on Tuesday.', gives: 'raid happened' },
    ],
    rejects: ['The victims of the scam entered the compound in Mandalay.', 'Police entered 40 names in the register.'],
  },
  {
    name: 'seize',
    action: 'seize',
    frame: 'object',
    patient: 'things',
    verbs:
      'seize|yield|confiscate|impound|freeze|recover|forfeit|take away|cart away|haul away|carry off|strip of|declare forfeited|order forfeited|uncover|snatch up|strip|retrieve from|put under freezing|place under freezing|put under restraint|place under restraint|take as evidence|secure as evidence|collect as evidence|take|cart off|carry away|block|sequester|sequestrate|commandeer|bag as evidence|remove as evidence',
    nouns:
      'seizure|seizures|confiscation|confiscations|forfeiture|freezing|haul|exhibits|evidence collected|evidence gathered|items seized|evidence seized|material evidence',
    examples: [
      { text: 'Police seized 350 phones and six vehicles at the scam centre.', gives: 'seize happened 350 devices' },
      { text: 'Prosecutors froze 14 apartments bought by the scam syndicate.', gives: 'seize happened 14 other' },
      {
        text: 'A total of 121 mobile phones have been seized from the scam suspects.',
        gives: 'seize happened 121 devices',
      },
    ],
    rejects: ['The champions have seized top spot from their neighbours in the league.'],
  },
  {
    name: 'turn up',
    action: 'seize',
    frame: 'object',
    patient: 'things',
    verbs: 'produce|turn up|bring to light|throw up',
    weak: true,
    examples: [
      { text: 'The dawn raid on the scam den also produced 178 laptops.', gives: 'seize happened 178 devices' },
      { text: 'A search of the scam den turned up 40 phones and two guns.', gives: 'seize happened 2 other' },
      { text: 'The sweep brought to light 60 passports of scam workers.', gives: 'seize happened 60 other' },
    ],
    rejects: ['The scam company produced 178 laptops.', 'Two witnesses of the raid turned up 40 minutes late.'],
  },
  {
    name: 'seize people',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs: 'seize|grab',
    role: 'suspect',
    weak: true,
    examples: [
      { text: 'Police seized four bosses of the scam compound in Kampot.', gives: 'arrest happened 4 people' },
      { text: 'Six more men were seized at a hotel over the scam.', gives: 'arrest happened 6 people' },
    ],
    rejects: ['The gang seized two victims of the scam.'],
  },
  {
    name: 'close',
    action: 'close',
    frame: 'object',
    patient: 'sites',
    verbs: `close|close down|shut|shut down|seal|seal off|demolish|dismantle|tear down|pull down|knock down|blow up|raze|padlock|cut off|cut|switch off|shutter|destroy|bulldoze|disconnect|shut off|turn off|cordon off
      |hold back|stop sending|suspend|halt|smash|flatten|board up|break up|take apart|burn down|put out of action|knock out|pull the plug on|pull plug on|dynamite|empty and seal|wreck|gut|tear out|padlock|lock down|bring down|level|reduce to rubble|plunge into darkness|leave without power|leave without electricity|leave in darkness|take down|rip down|put out of business|put locks on|put seals on|shut off from|torch`,
    nouns: 'closure|closures|demolition|demolitions|shutdown',
    examples: [
      { text: 'Authorities shut down 48 scam centres in the province.', gives: 'close happened 48 sites' },
      { text: 'About 190 scam locations have been sealed off in Cambodia.', gives: 'close happened 190 sites' },
    ],
    rejects: ['The market closed at 11 points.'],
  },
  {
    name: 'go dark',
    action: 'close',
    frame: 'subject',
    patient: 'sites',
    verbs: 'go dark|be without power',
    examples: [],
    rejects: [],
  },
  {
    name: 'sanction',
    action: 'sanction',
    frame: 'object',
    patient: 'any',
    verbs:
      'sanction|blacklist|put under sanctions|place under sanctions|impose sanctions|place sanctions|slap sanctions|announce sanctions|be under sanctions|freeze the assets|hit with sanctions|target with sanctions|slap with sanctions|add to list|slap asset freezes|impose asset freezes|impose freezes|impose travel bans|place asset freezes|designate',
    nouns: 'sanctions',
    examples: [
      {
        text: 'The United States sanctioned 19 companies tied to scam compounds.',
        gives: 'sanction happened 19 other',
      },
      {
        text: 'Canada added four Cambodian men to its sanctions list over scam compounds.',
        gives: 'sanction happened 4 people KHM',
      },
    ],
    rejects: ['The coach added two players to his list for the match.'],
  },
  {
    name: 'bar entry',
    action: 'order',
    frame: 'object',
    patient: 'people',
    verbs:
      'place on blacklist|put on blacklist|add to blacklist|bar from entering|bar from returning|bar from coming|bar from ever|ban from entering|ban from returning|ban from coming|ban for life|bar for life|bar from country|ban from country',
    weak: true,
    examples: [
      { text: "All 165 scam workers were put on the bureau's blacklist.", gives: 'order happened 165 people' },
      { text: 'The order bars 19 of the scam suspects from ever coming back.', gives: 'order happened 19 people' },
      { text: 'Immigration banned 30 scam suspects from entering the country.', gives: 'order happened 30 people' },
    ],
    rejects: ['The ministry put 12 scam firms on its blacklist.'],
  },
  {
    name: 'order',
    action: 'order',
    frame: 'object',
    patient: 'any',
    verbs:
      'order|instruct|direct|decree|ban|outlaw|prohibit|revoke|enact|cancel|issue an order|sign an order|sign the papers|pass a resolution|issue a directive|give an order|sign a decree|issue a decree|suspend licences of|suspend the licences of|suspend the licenses of|suspend licence|suspend license|bar|bar from|forbid|decree|pass law|enact law|revoke licence|revoke licences|revoke license|revoke licenses|withdraw licence|withdraw licences',
    nouns: 'order|orders|directive|directives|ban|decree|instructions',
    examples: [
      {
        text: 'The minister ordered the provincial police to continue the crackdown on scams.',
        gives: 'order happened',
      },
    ],
    rejects: ['The police acted in order to help.'],
  },
] as const satisfies readonly ActRow[]
