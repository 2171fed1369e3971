import type { ActRow } from './rows.ts'

/** People hurt, treated and killed. */
export const harms = [
  {
    name: 'harm',
    action: 'harm',
    frame: 'object',
    patient: 'people',
    verbs:
      'beat|torture|mutilate|subject to abuse|subject to violence|subject to electric|inflict injuries on|inflict wounds on|scar|injure|hurt|wound|abuse|assault|electrocute|maim|mistreat|beat up|maltreat|give shocks|give electric shocks|subject to torture|subject to beatings|subject to shocks|whip|flog|lash|kick|punch|slap|cane|starve|taser|rape|molest|brutalise|brutalize|batter|burn with|burnt with|scald|disfigure|treat for injuries|treat for broken|treat for fractures|treat for fractured|treat for gunshot|treat for head|treat for burns|treat for cuts|treat for wounds|treat for bruises|hit with|shock with|shoot|stab|hit by gunfire|hit by bullets|hit by bullet|hit by shots|strike by gunfire|strike by bullets|strike by bullet|strike by shots|graze by|put in hospital|find with gunshot|find suffering from gunshot|find with stab|locate with gunshot|discover with gunshot|take with gunshot|transport with gunshot|rush with gunshot|hospitalize with gunshot|hospitalise with gunshot|take with injuries|take with wounds|transport with injuries|transport with wounds|rush with injuries|treat for minor|treat for serious|rough up|thrash|bash|club|bludgeon|give beatings|ill-treat|punish with electric|punish with beatings',
    nouns:
      'torture|injuries|beating|beatings|abuse of|mistreatment of|maltreatment of|torturing of|assault on|assaults on|wounds of|injuries of|burns of',
    role: 'victim',
    examples: [
      { text: 'Guards at the scam compound beat three workers.', gives: 'harm happened 3 people' },
      { text: 'Four people were shot at the scam compound.', gives: 'harm happened 4 people' },
      { text: 'Two guards of the scam compound were hit by gunfire.', gives: 'harm happened 2 people' },
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
      'bear marks|bear scars|bear signs|bear injuries|carry marks|carry scars|suffer injuries|suffer burns|suffer fractures|sustain injuries|show signs of torture|have burns|have injuries|have bruises|have wounds|have scars|have fractures|have broken bones|have marks|have fractured|have swollen|show scars|show burns|show bruises|show marks|show wounds|break ankle|break arms|break bones|break back|break spine|break hand|break wrist|break foot|lose leg|lose legs|lose finger|lose fingers|lose arm|lose eye|lose hand|lose hearing|break leg|break legs|break arm|report beatings|report torture|report abuse|report violence|report being beaten|report being tortured|describe beatings|need treatment|require treatment|receive treatment|suffer wounds|suffer gunshot|sustain gunshot|sustain wounds|receive gunshot|suffer bruises|suffer broken|be in hospital|need hospital|be in critical|be in serious|remain in hospital|remain in critical|remain in serious|sustain burns|sustain fractures|sustain bruises|sustain cuts|show signs of abuse|show signs of beating|show signs of beatings|show signs of violence|show signs of mistreatment|suffer cuts|suffer abuse|suffer beatings|suffer torture|suffer violence|bear traces|arrive with gunshot|walk into with gunshot|show up with gunshot|turn up with gunshot|come in with gunshot|suffer from gunshot|bear wounds|have broken arms|have broken arm|have broken legs|have broken leg|have broken ribs|have broken limbs|have broken hands|have broken fingers|have broken teeth|require medical|need medical|receive medical|come to harm|complain of beatings|complain of torture|complain of abuse|tell of beatings|tell of torture|tell of electric shocks|be found with burns|be found with wounds|be found with bruises|be found with injuries|be found with broken|be found with fractures',
    role: 'victim',
    weak: true,
    examples: [
      { text: 'Six workers of the scam compound suffered fractures.', gives: 'harm happened 6 people' },
      { text: 'Two workers of the scam compound are in critical condition.', gives: 'harm happened 2 people' },
      { text: 'Three workers of the scam compound were found with burns.', gives: 'harm happened 3 people' },
    ],
    rejects: ['The six bottles bear marks of age.', 'Two guards of the scam compound were found with guns.'],
  },
  {
    name: 'to hospital',
    action: 'harm',
    frame: 'object',
    patient: 'people',
    verbs:
      'send to hospital|take to hospital|transport to hospital|take to hospitals|transport to hospitals|rush to hospital|rush to hospitals|airlift to hospital|admit to hospital|hospitalise|hospitalize|treat in hospital|bring to hospital',
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
      'kill|murder|execute|behead|hang|shoot dead|beat to death|shoot to death|shoot and killed|find dead|find deceased|locate dead|locate deceased|discover dead|discover deceased|find shot to death|find stabbed to death|find beaten to death|find shot dead|put to death|strangle|poison|stab to death|kick to death|hack to death|torture to death|bludgeon to death|burn to death|burn alive|starve to death|crush to death|crush|lynch|assassinate|slay|gun down|massacre|slaughter|mow down|butcher|claim the lives of|take the lives of|cost the lives of|do away with|finish off|bump off|do to death|snuff out the lives of',
    nouns:
      'killing|killings|death|deaths|execution|executions|murder|murders|fatalities|fatality|death toll|deaths of|toll|slaying|slayings|massacre of|slaughter of|drowning of|lynching of|shooting dead of',
    examples: [
      { text: 'Two landslides on Tuesday killed six people.', gives: 'die happened 6 people' },
      { text: 'Six Chinese citizens were killed by the scam syndicate.', gives: 'die happened 6 people CHN' },
      { text: 'Two guards of the scam compound were found shot to death.', gives: 'die happened 2 people' },
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
    verbs: 'claim|cost|take|end|snuff out',
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
    examples: [
      { text: 'A total of 17 bodies were found near the scam compound.', gives: 'die happened 17 people' },
      { text: 'Police recovered the bodies of four girls near the scam compound.', gives: 'die happened 4 people' },
      {
        text: 'Police found the bodies of four girls who had worked at the scam compound.',
        gives: 'die happened 4 people',
      },
      { text: 'Police recovered four bodies near the scam compound.', gives: 'die happened 4 people' },
    ],
    rejects: ['Police found 17 computers in the scam compound.'],
  },
  {
    name: 'die',
    action: 'die',
    frame: 'subject',
    patient: 'people',
    verbs:
      'die|perish|drown|lose life|lose lives|pass away|end up dead|turn up dead|bleed to death|freeze to death|meet their deaths|die of injuries|die from injuries|die of wounds|die from wounds|be dead|lose their lives|take his own life|commit suicide|succumb to|leap to death|fall to death|jump to death|plunge to death|fall to deaths|leap to deaths|jump to deaths|plunge to deaths|fall to their|take his life|take their lives|take own life|take own lives|shoot himself|shoot herself|hang himself|hang herself|kill himself|kill herself|kill themselves|succumb|be killed in|suffocate|asphyxiate|choke to death|die of suffocation|meet their end|meet death|breathe their last|be believed dead',
    examples: [{ text: 'Three workers of the scam compound died in the fire.', gives: 'die happened 3 people' }],
    rejects: [],
  },
] as const satisfies readonly ActRow[]
