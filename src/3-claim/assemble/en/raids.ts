import type { ActRow } from './rows.ts'

/** Raids, what is seized in them, and sites shut. */
export const raids = [
  {
    name: 'raid',
    action: 'raid',
    frame: 'object',
    patient: 'sites',
    verbs:
      'raid|search|storm|swoop on|swoop down on|descend upon|go into|move on|descend on|surround|burst into|break into|bust|swoop into|move into|comb|comb through|pounce on|enter and search|serve search warrant|serve search warrants|execute search warrant|execute search warrants|sweep through|force way into|smash way into|carry out raid on|conduct raid on|launch raid on|mount raid on|stage raid on|raid and search',
    nouns:
      'raid|raids|crackdown|crackdowns|swoop|swoops|sweep|sweeps|operation|operations|bust|search|searches|inspection|inspections|storming of|raiding of',
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
      'enter|check|inspect|attack|hit|visit|break gate|break door|break doors|break lock|break locks|break padlock|break padlocks|break open|break down|kick down|smash door|cut lock|walk into|make an entry into|make entry into|turn up at|go through house|go through houses|go through rooms|go through buildings|go through offices|go through premises|go through apartments|go through flats|go through floors|march into|barge into|serve warrant at|serve warrants at',
    examples: [
      { text: 'Detectives walked into nine offices of the scam gang.', gives: 'raid happened 9 sites' },
      { text: 'Officers went through nine houses used by the scam gang.', gives: 'raid happened 9 sites' },
      { text: 'Officers entered the scam compound in Mandalay.', gives: 'raid happened' },
      { text: 'Anti-crime units hit five scam sites in Tarlac at dawn.', gives: 'raid happened 5 sites' },
      { text: 'Police broke the padlocks of a scam den in Snuol on Tuesday.', gives: 'raid happened' },
    ],
    rejects: [
      'Police struck a deal with nine scam centres.',
      'Victims of the scam walked into nine police stations.',
      'The victims of the scam entered the compound in Mandalay.',
      'Police entered 40 names in the register.',
    ],
  },
  {
    name: 'crack down',
    action: 'raid',
    frame: 'object',
    patient: 'sites',
    verbs:
      'crack down on|sweep|conduct operations at|carry out operations at|carry out inspections at|carry out inspections of|conduct inspections of|conduct inspections at',
    weak: true,
    examples: [
      { text: 'The authorities have cracked down on 28 scam sites since June.', gives: 'raid happened 28 sites' },
      { text: 'Forty-one scam dens were swept by police in one night.', gives: 'raid happened 41 sites' },
    ],
    rejects: ['The ministry cracked down on scam sites.'],
  },
  {
    name: 'seize',
    action: 'seize',
    frame: 'object',
    patient: 'things',
    verbs:
      'seize|yield|confiscate|impound|freeze|recover|forfeit|take away|cart away|haul away|carry off|strip of|declare forfeited|order forfeited|uncover|snatch up|strip|retrieve from|put under freezing|place under freezing|put under restraint|place under restraint|take as evidence|secure as evidence|collect as evidence|take|cart off|carry away|block|sequester|sequestrate|commandeer|bag as evidence|remove as evidence|restrain|attach|get hands on|get their hands on|lay hands on|take hold of|secure under restraint',
    nouns:
      'seizure|seizures|recovery of|confiscation|confiscations|forfeiture|freezing|haul|exhibits|evidence collected|evidence gathered|items seized|evidence seized|material evidence|apprehension',
    examples: [
      {
        text: 'The scam crackdown led to the recovery of nearly $97 million.',
        gives: 'seize happened 97000000 USD',
      },
      { text: 'The court restrained nine houses of the scam boss.', gives: 'seize happened 9 other' },
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
    verbs: 'produce|turn up|bring to light|throw up|net',
    weak: true,
    examples: [
      { text: 'The dawn raid on the scam den also produced 178 laptops.', gives: 'seize happened 178 devices' },
      { text: 'A search of the scam den turned up 40 phones and two guns.', gives: 'seize happened 2 other' },
      { text: 'The sweep brought to light 60 passports of scam workers.', gives: 'seize happened 60 other' },
      { text: 'The raid on the scam den netted 34 phones.', gives: 'seize happened 34 devices' },
    ],
    rejects: ['The scam company produced 178 laptops.', 'Two witnesses of the raid turned up 40 minutes late.'],
  },
  {
    name: 'come away with',
    action: 'seize',
    frame: 'object',
    patient: 'things',
    verbs:
      'come away with|walk out with|walk off with|leave with|drive off with|go off with|cart out|collect|gather up|bag up|take possession of|take charge of|take custody of|walk away with|come out with|enter into evidence',
    weak: true,
    examples: [
      { text: 'Officers left the scam office and walked out with 240 computers.', gives: 'seize happened 240 devices' },
      { text: 'The agents left with 61 phones of the scam gang.', gives: 'seize happened 61 devices' },
      {
        text: 'Officers collected 114 phones on the first floor of the scam den.',
        gives: 'seize happened 114 devices',
      },
      { text: 'Police took possession of 19 laptops at the scam centre.', gives: 'seize happened 19 devices' },
    ],
    rejects: [
      'The scam bosses walked away with 40 phones.',
      'The scammers left with 40 phones.',
      'Police left with 12 victims of the scam.',
    ],
  },
  {
    name: 'seize people',
    action: 'arrest',
    frame: 'object',
    patient: 'people',
    verbs: 'seize|grab|cart off|cart away',
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
      |hold back|stop sending|suspend|halt|smash|flatten|board up|break up|take apart|burn down|put out of action|knock out|pull the plug on|pull plug on|dynamite|empty and seal|wreck|gut|tear out|padlock|lock down|bring down|level|reduce to rubble|plunge into darkness|wipe out|eliminate|root out|clear out|leave without power|leave without electricity|leave in darkness|take down|rip down|put out of business|put locks on|put seals on|shut off from|torch|put an end to|put end to|neutralise|neutralize|liquidate|wind up|stop the activity of|stop activity of|put a stop to|suppress|bring to an end|uproot|eradicate|take offline|stamp out`,
    nouns:
      'closure|closures|demolition|demolitions|shutdown|dismantling|destruction of|sealing of|shutting down of|closing of|razing of|bulldozing of|levelling of|tearing down of|closing down of',
    examples: [
      { text: 'Officers put an end to the activity of nine scam call centres.', gives: 'close happened 9 sites' },
      { text: 'The service neutralised three scam call centres.', gives: 'close happened 3 sites' },
      { text: 'Police liquidated three scam call centres in Almaty.', gives: 'close happened 3 sites' },
      { text: 'Authorities shut down 48 scam centres in the province.', gives: 'close happened 48 sites' },
      { text: 'About 190 scam locations have been sealed off in Cambodia.', gives: 'close happened 190 sites' },
    ],
    rejects: ['The market closed at 11 points.'],
  },
  {
    name: 'await demolition',
    action: 'close',
    frame: 'subject',
    patient: 'sites',
    verbs:
      'be targeted for demolition|be slated for demolition|be earmarked for demolition|be marked for demolition|be scheduled for demolition|await demolition|face demolition|await destruction',
    planned: true,
    examples: [
      {
        text: 'There are still 47 buildings of the scam park, which are targeted for demolition.',
        gives: 'close planned 47 sites',
      },
    ],
    rejects: ['The demolition of hopes awaits the scam victims.'],
  },
  {
    name: 'go dark',
    action: 'close',
    frame: 'subject',
    patient: 'sites',
    verbs:
      'go dark|be without power|cease operations|cease operating|stop operating|suspend operations|go out of business|stop working|fold|close doors|shut doors|close their doors|shut their doors',
    examples: [
      { text: 'Fourteen scam sites in Bokeo have ceased operations.', gives: 'close happened 14 sites' },
      { text: 'Nine casinos used for scams suspended operations.', gives: 'close happened 9 sites' },
    ],
    rejects: ['Two victims of the scam ceased to call.', 'The scam firm stopped operating its 14 buses.'],
  },
] as const satisfies readonly ActRow[]
