import type { SourceKind } from '../../../model/claim.ts'

/**
 * Nouns that head the name or description of someone who acts or speaks. `kind` is the kind of source they are;
 * `body` is an institution or group, `post` one person or several in an office, `people` anyone else.
 * Compiled from the vocabulary of the AP and Reuters style books and the annotated set's settled points
 * (bench/gold/GUIDE.md: police and authorities are official, unnamed "sources" anonymous).
 */
export type ActorNoun = { kind: SourceKind | null; sort: 'body' | 'post' | 'people' }

const rows: readonly [SourceKind | null, ActorNoun['sort'], string][] = [
  [
    'official',
    'body',
    `police ministry ministries department departments bureau bureaus commission commissions authority authorities army military navy
     government governments govt junta cabinet parliament senate congress court courts tribunal bench judiciary prosecution
     force forces taskforce immigration customs council committee administration directorate division secretariat
     brigade battalion regiment squad gendarmerie gendarmes troops soldiers officers rangers coastguard constabulary
     treasury assembly legislature palace presidency municipality interpol europol militia militias patrol
     commissariat command regulator agency agencies office offices unit units inspectorate guards state headquarters`,
  ],
  [
    'official',
    'post',
    `official officials minister ministers spokesman spokeswoman spokesperson spokespeople spokesmen chief commissioner commissioners
     governor governors general colonel lieutenant major captain sergeant brigadier superintendent inspector inspectors
     director directors adviser advisers advisor advisors secretary undersecretary president premier chancellor prosecutor prosecutors judge judges magistrate magistrates
     officer investigator investigators detective detectives lawmaker lawmakers senator senators congressman mp mps deputy
     mayor mayors commander commanders chairman chairwoman chairperson envoy politician politicians
     operative operatives agents sleuth sleuths cop cops enforcers lawmen constable constables carabinieri policewoman policewomen policeman policemen soldier coroner sheriff marshal ombudsman fireman firemen
     firefighter firefighters commandos marines paramilitaries coastguards vice-chair
     vice-chairs co-chair co-chairs vice-president vice-minister`,
  ],
  ['embassy', 'body', 'embassy embassies consulate consulates mission'],
  ['embassy', 'post', 'ambassador ambassadors consul consuls diplomat diplomats attaché'],
  ['un', 'body', 'un unodc ohchr unhcr iom unicef ilo'],
  ['un', 'post', 'rapporteur rapporteurs'],
  [
    'ngo',
    'body',
    `foundation charity charities ngo ngos coalition organisation organization organisations organizations nonprofit
     federation association associations church churches union unions`,
  ],
  ['ngo', 'people', 'activist activists advocate advocates campaigner campaigners'],
  [
    'media',
    'body',
    `newspaper newspapers daily broadcaster broadcasters outlet outlets media magazine journal television tv radio wire newswire
     press website websites newsroom`,
  ],
  ['media', 'people', 'journalist journalists reporter reporters correspondent'],
  [
    'analyst',
    'people',
    `analyst analysts expert experts researcher researchers academic academics professor scholar scholars economist economists
     observer observers consultant consultants`,
  ],
  [
    'company',
    'body',
    'company companies firm firms corporation conglomerate operator operators exchange bank banks management',
  ],
  ['company', 'people', 'manager managers landlord'],
  ['victim', 'people', 'victim victims survivor survivors returnee returnees interviewee interviewees'],
  [
    'witness',
    'people',
    `witness witnesses resident residents villager villagers relative relatives family families neighbour neighbours neighbor neighbors
     parents mother father worker workers detainee detainees driver drivers guard passenger passengers agent
     vendor vendors shopkeeper shopkeepers brother sister wife husband volunteer volunteers`,
  ],
  ['witness', 'people', 'lawyer lawyers attorney attorneys counsel doctor doctors nurse nurses'],
  ['anonymous', 'people', 'source sources insider insiders'],
  [
    null,
    'people',
    'group groups gang gangs syndicate syndicates traffickers ring rings network networks bosses mafia broker brokers recruiter recruiters',
  ],
] // prettier-ignore

/** Nouns of two words whose last word alone would say something else. */
const compounds: readonly (readonly [string, ActorNoun])[] = [
  'news agency',
  'news agencies',
  'news service',
  'news site',
  'news sites',
  'news website',
  'news outlet',
  'news outlets',
  'news channel',
  'television station',
  'radio station',
  'tv station',
  'state media',
  'state television',
  'state broadcaster',
  'state daily',
  'state newspaper',
  'business site',
].map((phrase) => [phrase, { kind: 'media', sort: 'body' }] as const)

/** Names of missions, of services and of offices in two words. */
const bodies: readonly (readonly [string, ActorNoun])[] = [
  ['high commission', { kind: 'embassy', sort: 'body' }],
  ['high commissions', { kind: 'embassy', sort: 'body' }],
  ['high commissioner', { kind: 'embassy', sort: 'post' }],
  ['aid group', { kind: 'ngo', sort: 'body' }],
  ['aid groups', { kind: 'ngo', sort: 'body' }],
  ['rights group', { kind: 'ngo', sort: 'body' }],
  ['rights groups', { kind: 'ngo', sort: 'body' }],
  ['relief group', { kind: 'ngo', sort: 'body' }],
  ['advocacy group', { kind: 'ngo', sort: 'body' }],
  ['advocacy groups', { kind: 'ngo', sort: 'body' }],
  ['migrant group', { kind: 'ngo', sort: 'body' }],
  ['migrant groups', { kind: 'ngo', sort: 'body' }],
  ['society groups', { kind: 'ngo', sort: 'body' }],
  ["survivors' network", { kind: 'ngo', sort: 'body' }],
  ['coast guard', { kind: 'official', sort: 'body' }],
  ['border guard', { kind: 'official', sort: 'body' }],
  ['national guard', { kind: 'official', sort: 'body' }],
  ['emergency service', { kind: 'official', sort: 'body' }],
  ['emergency services', { kind: 'official', sort: 'body' }],
  ['rescue service', { kind: 'official', sort: 'body' }],
  ['security service', { kind: 'official', sort: 'body' }],
  ['security services', { kind: 'official', sort: 'body' }],
  ['special agent', { kind: 'official', sort: 'post' }],
  ['special agents', { kind: 'official', sort: 'post' }],
  ['federal agent', { kind: 'official', sort: 'post' }],
  ['federal agents', { kind: 'official', sort: 'post' }],
]

/** Noun → what it says of whoever it heads. */
export const actorNouns: readonly (readonly [string, ActorNoun])[] = [
  ...rows.flatMap(([kind, sort, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, { kind, sort }] as const),
  ),
  ...compounds,
  ...bodies,
]

/** Papers and reports that speak: "a UN report", "court papers", "a statement". Their maker, where named, is the source. */
export const paperNouns =
  'report reports brief briefs briefing statement statements paper papers document documents survey study letter note notice indictment complaint memo bulletin bulletins communique communiqué announcement announcements release dossier account accounts post figures data list tally breakdown judgment judgement verdict ruling investigation estimate estimates records reckoning count files website webpage page inventory'

/** Papers whose maker, where the phrase names one, is the source ("figures from the minister"). */
export const makersPapers =
  'statement statements figures data list tally breakdown announcement announcements note notice letter post communique communiqué bulletin bulletins release records count account accounts website webpage page'

/** Titles that stand before a person's name. */
export const titles =
  'mr mrs ms miss dr prof professor sir dame lord lady gen gen. general pol lt lt. col col. maj capt capt. sgt sgt. brig brig. cpl president premier prime minister deputy vice chief executive senator sen sen. rep rep. governor gov gov. mayor commissioner ambassador secretary spokesman spokeswoman spokesperson director inspector superintendent commander adviser advisor chairman chairwoman king queen prince princess pope rev father sister judge justice prosecutor attorney police major colonel lieutenant captain sergeant brigadier justice undersecretary assistant foreign interior national officer official acting igp dig ssp asp sac acp dcp dsp usec asec supt insp asst comm' // prettier-ignore

/** Fields of government, as offices name them: "Secretary for Security", "Minister of State for Foreign Affairs". */
export const portfolios =
  'foreign affairs interior public safety home justice security defence defense labour labor finance health education immigration transport investigation investigations operations communications information tourism migrant workers trade commerce development welfare employment external internal gender women children youth family social human rights environment agriculture energy economy economic planning industry science technology digital manpower infrastructure culture'

/** Last words of the names of newspapers, agencies and stations ("Lanna Post", "Strait Wire"). */
export const outletWords =
  'news times post herald tribune gazette journal chronicle tv television radio daily newswire wire mail observer telegraph courier dispatch monitor sun globe argus examiner weekly bulletin'
