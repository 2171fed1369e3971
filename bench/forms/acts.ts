import type { Action, Modality } from '../../src/model/claim.ts'

/**
 * What an act is said with, as press, police, courts, embassies and NGOs say it: gathered from the verb classes of VerbNet
 * (steal-10.5, banish-10.2, escape-51.1 …), the frames of FrameNet (Arrest, Detaining, Rescuing …) and dictionaries of
 * synonyms, not from the lists of the reader. "~" is the place of the group; without it the group is the subject.
 */
export type Row = {
  action: Action
  patient: 'people' | 'devices' | 'sites'
  /** Who does it, in the words of a report, plural unless it begins with a capital. */
  agents: readonly string[]
  /** What those it is done to are called where they are called something. */
  role: string
  verbs: string
  /** Nouns before "of ~". */
  nouns: string
  /** Nouns that a number may stand before: "50 arrests". */
  counted?: string
  /** What else than "happened" may come out of a plain past. */
  also?: readonly Modality[]
}

export const objectRows: readonly Row[] = [
  {
    action: 'arrest',
    patient: 'people',
    agents: ['police', 'immigration officers', 'the authorities'],
    role: 'suspects',
    verbs:
      'arrest ~|detain ~|nab ~|apprehend ~|take ~ into custody|round up ~|pick up ~|collar ~|place ~ under arrest|catch ~|capture ~|haul in ~|net ~|put ~ behind bars|lock up ~|remand ~ in custody|snare ~|sweep up ~|scoop up ~|put ~ in handcuffs|march off ~|cart off ~|incarcerate ~|intern ~|take ~ into police custody|hold ~ for questioning|hold ~ in custody|lead away ~ in handcuffs|take ~ to the police station|bring ~ to the police station|effect the arrest of ~|carry out the arrest of ~|take away ~ for questioning|bring in ~ for questioning|throw ~ in jail|bust ~|nick ~|haul away ~|take ~ prisoner|handcuff ~|cuff ~|hold ~ at the police station|place ~ in pre-trial detention',
    nouns: 'arrest|detention|apprehension|capture|rounding up|roundup|incarceration',
    counted: 'arrests|detentions',
    also: ['ongoing'],
  },
  {
    action: 'charge',
    patient: 'people',
    agents: ['prosecutors', 'police', 'the authorities'],
    role: 'suspects',
    verbs:
      'charge ~|indict ~|prosecute ~|arraign ~|bring charges against ~|file charges against ~|press charges against ~|lay charges against ~|send ~ to court|take ~ to court|bring ~ before a court|put ~ on trial|bring ~ to trial|refer ~ to prosecutors|commit ~ for trial|hand over ~ to prosecutors|haul ~ before a judge|file cases against ~|open criminal proceedings against ~|launch criminal proceedings against ~|initiate legal proceedings against ~|hit ~ with charges|slap ~ with charges|slap charges on ~|charge ~ with fraud|charge ~ with human trafficking|formally charge ~|bring a case against ~|file an indictment against ~|lay charges on ~|level charges against ~|slap ~ with a charge of fraud|present ~ before a magistrate|commit ~ to trial',
    nouns: 'indictment|prosecution|arraignment|charging',
    counted: 'indictments|prosecutions',
  },
  {
    action: 'convict',
    patient: 'people',
    agents: ['judges', 'the court', 'a court in Bavet'],
    role: 'defendants',
    verbs:
      'convict ~|sentence ~|jail ~|imprison ~|find ~ guilty|send ~ to prison|sentence ~ to death|condemn ~ to death|sentence ~ to ten years in prison|jail ~ for ten years|impose prison terms on ~|hand down prison terms to ~|hand down sentences to ~|hand prison terms to ~|pass sentence on ~|return guilty verdicts against ~|put ~ behind bars for ten years|convict ~ of fraud|find ~ guilty of fraud|lock up ~ for ten years|give prison sentences to ~|give ~ prison sentences|give ~ ten years in prison|slap ~ with prison terms',
    nouns: 'conviction|sentencing|imprisonment|jailing',
    counted: 'convictions',
  },
  {
    action: 'deport',
    patient: 'people',
    agents: ['Cambodia', 'the authorities', 'immigration officers'],
    role: 'scam suspects',
    verbs:
      'deport ~|expel ~|send back ~|send ~ back to China|remove ~ from the country|kick out ~|throw ~ out of the country|hand over ~ to China|hand ~ over to the Chinese authorities|turn over ~ to China|turn ~ over to Chinese police|deliver ~ to Chinese police|eject ~|boot out ~|escort ~ out of the country|put ~ on a plane to China|transfer ~ to China|push back ~|oust ~|banish ~|deport ~ to China|expel ~ from the country|order ~ out of the country|ship ~ back to China|carry out the deportation of ~|send ~ out of the country|throw out ~|send ~ packing|march ~ across the border|transport ~ to China',
    nouns: 'deportation|expulsion|removal|handover',
    counted: 'deportations|expulsions',
    also: ['ordered'],
  },
  {
    action: 'extradite',
    patient: 'people',
    agents: ['Thailand', 'the authorities'],
    role: 'suspects',
    verbs: 'extradite ~|extradite ~ to China|surrender ~ to China|surrender ~ to the United States',
    nouns: 'extradition',
    counted: 'extraditions',
  },
  {
    action: 'release',
    patient: 'people',
    agents: ['police', 'the court', 'the authorities'],
    role: 'detainees',
    verbs:
      'release ~|let ~ go|let ~ off|release ~ on bail|free ~ on bail|grant bail to ~|grant ~ bail|discharge ~|release ~ without charge|allow ~ to go home|set ~ at liberty|parole ~|pardon ~|release ~ from custody|let ~ out on bail|order the release of ~|ransom ~',
    nouns: 'release|freeing',
    counted: 'releases',
    also: ['ordered'],
  },
  {
    action: 'rescue',
    patient: 'people',
    agents: ['soldiers', 'police', 'aid workers'],
    role: 'victims',
    verbs:
      'rescue ~|free ~|save ~|liberate ~|evacuate ~|pull out ~|get ~ out|bring out ~|extract ~|lead ~ to safety|bring ~ to safety|take ~ to safety|extricate ~|set ~ free|help ~ escape|move ~ to safety|remove ~ from the compound|pull ~ from the compound|take ~ out of the compound|secure the freedom of ~|retrieve ~ from the compound|whisk ~ to safety|rescue ~ from a scam compound|free ~ from captivity|recover ~ from the compound|carry out the rescue of ~|help ~ to leave the compound|move ~ to a shelter',
    nouns: 'rescue|evacuation|liberation|freeing|extraction',
    counted: 'rescues',
  },
  {
    action: 'repatriate',
    patient: 'people',
    agents: ['the ministry', 'the embassy', 'the government'],
    role: 'victims',
    verbs:
      'repatriate ~|bring ~ home|fly ~ home|send ~ home|airlift ~ home|bring back ~|fly back ~|take ~ home|welcome home ~|welcome back ~|escort ~ home|help ~ return home|help ~ to return home|assist ~ to return home|facilitate the return of ~|facilitate the repatriation of ~|organise the return of ~|arrange the repatriation of ~|ferry ~ home|bring ~ back to India|fly ~ back to Delhi|reunite ~ with their families|carry out the repatriation of ~|ensure the safe return of ~|secure the return of ~',
    nouns: 'repatriation|return|homecoming|return home',
    counted: 'repatriations',
    also: ['planned'],
  },
  {
    action: 'hold',
    patient: 'people',
    agents: ['gangs', 'the traffickers', 'guards'],
    role: 'workers',
    verbs:
      'trap ~|confine ~|lock up ~|hold ~ captive|hold ~ hostage|hold ~ against their will|force ~ to work|force ~ to scam strangers|force ~ into scamming|enslave ~|keep ~ captive|imprison ~|lock ~ in|coerce ~ into scamming|compel ~ to work as scammers|make ~ work as scammers|hold ~ prisoner|keep ~ locked up|subject ~ to forced labour|press ~ into forced labour|keep ~ in captivity|hold ~ in captivity|hold ~ in a scam compound|detain ~ in a scam compound|keep ~ under guard|hold ~ to ransom|maroon ~|make ~ scam strangers',
    nouns: 'captivity|enslavement|confinement|imprisonment',
    also: ['ongoing', 'estimated'],
  },
  {
    action: 'recruit',
    patient: 'people',
    agents: ['traffickers', 'the gang', 'brokers'],
    role: 'jobseekers',
    verbs:
      'recruit ~|traffic ~|lure ~|dupe ~|trick ~|deceive ~|entice ~|sell ~ to scam compounds|lure ~ to Cambodia|kidnap ~|abduct ~|con ~ into going to Cambodia|ensnare ~|lure ~ with fake job offers|tempt ~ with job offers|inveigle ~|hoodwink ~|mislead ~ with fake job offers|traffic ~ to Myanmar|sell ~ into slavery|trick ~ into working for scammers|sign up ~|dupe ~ with promises of well-paid jobs|recruit ~ through social media|traffic ~ across the border|trap ~ with fake job offers|supply ~ to scam compounds|snatch ~|take in ~ with fake offers|lead ~ to believe in a job',
    nouns: 'recruitment|trafficking|abduction|kidnapping|luring',
    also: ['alleged'],
  },
  {
    action: 'harm',
    patient: 'people',
    agents: ['guards', 'their captors', 'the gang'],
    role: 'workers',
    verbs:
      'beat ~|torture ~|injure ~|wound ~|hurt ~|assault ~|abuse ~|electrocute ~|beat up ~|mistreat ~|maltreat ~|subject ~ to torture|inflict injuries on ~|give ~ electric shocks|whip ~|flog ~|brutalise ~|batter ~|shoot and wound ~|maim ~|mutilate ~|leave ~ injured|subject ~ to electric shocks|beat ~ with iron bars|rough up ~|thrash ~|club ~',
    nouns: 'torture|beating|abuse|assault|mistreatment',
  },
  {
    action: 'die',
    patient: 'people',
    agents: ['guards', 'the gang', 'gunmen'],
    role: 'workers',
    verbs:
      'kill ~|murder ~|execute ~|shoot ~ dead|beat ~ to death|slay ~|gun down ~|put ~ to death|massacre ~|slaughter ~|claim the lives of ~|leave ~ dead|take the lives of ~|torture ~ to death|stab ~ to death',
    nouns: 'killing|death|murder|execution|deaths|slaying',
    counted: 'deaths|killings|murders',
  },
  {
    action: 'seize',
    patient: 'devices',
    agents: ['police', 'officers', 'investigators'],
    role: 'phones',
    verbs:
      'seize ~|confiscate ~|impound ~|recover ~|take away ~|carry off ~|cart away ~|haul away ~|take ~ as evidence|secure ~ as evidence|remove ~|collect ~|find and seize ~|take possession of ~|bag ~|find and confiscate ~|turn up ~|uncover ~',
    nouns: 'seizure|confiscation',
  },
  {
    action: 'raid',
    patient: 'sites',
    agents: ['police', 'soldiers', 'the authorities'],
    role: 'scam compounds',
    verbs:
      'raid ~|storm ~|search ~|swoop on ~|descend on ~|burst into ~|inspect ~|hit ~|bust ~|crack down on ~|carry out raids on ~|conduct raids on ~|launch raids on ~|mount raids on ~|conduct searches at ~|carry out searches at ~|enter ~|execute search warrants at ~|sweep ~|move in on ~',
    nouns: 'raiding|storming|search',
  },
  {
    action: 'close',
    patient: 'sites',
    agents: ['the authorities', 'Cambodia', 'soldiers'],
    role: 'scam compounds',
    verbs:
      'close ~|shut ~|close down ~|shut down ~|seal ~|seal off ~|demolish ~|dismantle ~|tear down ~|raze ~|bulldoze ~|padlock ~|destroy ~|blow up ~|shutter ~|knock down ~|break up ~|put ~ out of business|level ~|pull down ~|order the closure of ~|wipe out ~|eliminate ~|take down ~|raze ~ to the ground',
    nouns: 'closure|demolition|dismantling|shutdown|destruction|shutting down|sealing',
    counted: 'closures',
    also: ['ordered'],
  },
]

export const subjectRows: readonly Row[] = [
  {
    action: 'escape',
    patient: 'people',
    agents: [],
    role: 'workers',
    verbs:
      'escape|flee|run away|break out|get away|break free|slip away|make a run for it|make their escape|flee the compound|escape from the compound|get out of the compound|abscond|jump from the building|swim across the river|cross the river|make it across the border|make good their escape|run off|walk out of the compound|slip past the guards|manage to escape|manage to flee|manage to get away|bolt from the compound|flee across the border|break out of the compound|escape on foot|give their guards the slip|elude their guards|take flight|take to their heels|find their way out|make their way to the embassy|bolt|make off|succeed in escaping|sneak out at night|take refuge at the embassy|scale the fence|climb over the wall',
    nouns: 'escape|flight',
    counted: 'escapes',
  },
  {
    action: 'die',
    patient: 'people',
    agents: [],
    role: 'workers',
    verbs:
      'die|perish|drown|lose their lives|fall to their deaths|succumb to their injuries|jump to their deaths|meet their deaths|commit suicide|take their own lives|die of their injuries|pass away|starve to death|bleed to death|burn to death|be found dead|end up dead|suffocate|choke to death',
    nouns: '',
  },
  {
    action: 'missing',
    patient: 'people',
    agents: [],
    role: 'workers',
    verbs:
      'go missing|disappear|vanish|remain missing|be unaccounted for|be missing|lose contact with their families|be nowhere to be found',
    nouns: 'disappearance',
    also: ['ongoing'],
  },
  {
    action: 'repatriate',
    patient: 'people',
    agents: [],
    role: 'victims',
    verbs:
      'return home|come home|arrive home|fly home|land in Delhi|go home|get home|arrive back in India|touch down in Delhi|make it home|come back home|return to India|arrive in Delhi on a special flight|travel home|head home|set foot on Indian soil',
    nouns: '',
  },
  {
    action: 'hold',
    patient: 'people',
    agents: [],
    role: 'workers',
    verbs:
      'be trapped in the compound|be stranded at the border|remain in the compound|languish in the compound|be stuck in the compound|remain captive|remain trapped in the compound|remain stranded at the border|be in captivity|await rescue|be inside the compound|work under duress|be still inside the compound|live in captivity|work as slaves',
    nouns: '',
    also: ['ongoing', 'estimated'],
  },
  {
    action: 'arrest',
    patient: 'people',
    agents: [],
    role: 'suspects',
    verbs:
      'be in custody|remain in custody|be behind bars|sit in jail|remain behind bars|end up in handcuffs|be in detention|be in police custody|be under arrest|land in jail|be in pre-trial detention|languish in jail|surrender to police|turn themselves in|give themselves up',
    nouns: '',
    also: ['ongoing'],
  },
  {
    action: 'charge',
    patient: 'people',
    agents: [],
    role: 'suspects',
    verbs:
      'face charges|stand trial|go on trial|appear in court|face trial|face prosecution|appear before a judge|face charges of fraud|be in the dock|face criminal charges|be on trial|come before a court|face indictment|make their first appearance in court',
    nouns: '',
    also: ['ongoing'],
  },
  {
    action: 'convict',
    patient: 'people',
    agents: [],
    role: 'defendants',
    verbs:
      'go to prison|receive prison sentences|get life sentences|plead guilty|receive prison terms|receive long jail terms|get ten years in prison|be given prison terms|be handed prison sentences|be handed long jail terms',
    nouns: '',
  },
  {
    action: 'release',
    patient: 'people',
    agents: [],
    role: 'detainees',
    verbs:
      'walk free|go free|make bail|leave prison|be let go|be allowed to go home|be out on bail|walk out of prison|buy their freedom',
    nouns: '',
  },
  {
    action: 'harm',
    patient: 'people',
    agents: [],
    role: 'workers',
    verbs:
      'suffer injuries|sustain injuries|be treated for injuries|be hospitalised with injuries|suffer burns|suffer broken bones|need hospital treatment|be taken to hospital with injuries|be left injured|bear marks of torture|bear scars|show signs of torture|sustain burns|show signs of abuse',
    nouns: '',
  },
  {
    action: 'recruit',
    patient: 'people',
    agents: [],
    role: 'jobseekers',
    verbs:
      'fall for fake job offers|fall victim to traffickers|fall prey to traffickers|become victims of trafficking|fall into the hands of traffickers|be promised well-paid jobs|be taken in by fake job offers|answer fake adverts|respond to fake adverts',
    nouns: '',
  },
]
