import { paperNouns } from '../../actor/en/nouns.ts'
import type { AttributionMention } from '../../annotations.ts'

type Stance = AttributionMention['stance']

/**
 * Verbs that report what someone says or thinks, by stance, in all their forms. After the reporting verbs of PARC 3.0
 * and PolNeAR (Newell et al. 2018, "An Attribution Relations Corpus for Political News") and Levin's verbs of
 * communication and judgement (1993, classes 37, 29 and 33).
 */
const rows: readonly [Stance, string][] = [
  [
    'asserts',
    `said say says saying told tell tells telling added add adds adding stated states stating announced announce announces
     announcing reported reports reporting explained explain explains explaining confirmed confirm confirms confirming noted
     notes noting note disclosed discloses revealed reveal reveals revealing claimed claim claims claiming argued argue argues
     arguing insisted insist insists insisting acknowledged acknowledge acknowledges acknowledging admitted admit admits
     alleged allege alleges alleging wrote write writes posted tweeted tweet tweets testified testifies declared declare
     declares remarked observed observes recalled recall recalls indicated indicate indicates stressed stress stresses
     emphasised emphasized emphasizes pointed points concluded concludes mentioned mentions mention quipped commented comment
     comments described describe describes describing briefed informed informs accused accuse accuses accusing suggested
     suggest suggests suggesting quoted quotes quoting cited cites citing credited asserted assert asserts asserting
     replied replies responded responds answered shouted yelled joked joking repeated repeats reiterated reiterates boasted
     complained complains complaining protested countered conceded concedes contended contends contend maintained maintains
     attributed attributes blamed blames blaming criticized criticised criticizes criticizing praised praises praising
     touted touts slammed slams blasted mocked released listed lists ruled alerted warned shared detailed details
     characterized characterizes relayed recounted recounts swore specified specifies predicts clarified clarifies
     believes believe believed found find finds showed show shows counts counted gave gives give spoke speaks voiced voices
     recorded registered logged tallied heard charges charged charging defended defends defending outlined outlines outlining chastised rebuked scolded hailed lauded echoed echoes echoing
     highlighted highlights highlighting hinted hints implied implies proclaimed proclaims decried decries derided ridiculed
     accuse concede complain declare conclude boast assert reiterate emphasize emphasise disclose write testify repeat imply lament brag
     pegged lamented opined boasts bragged retorted exclaimed vented elaborated referenced references
     emphasizing emphasising stressing slamming mocking promoting touting quipping raising pointing observing
     asserting contending countering encouraging encouraged encourages unveiled documented counters
     held holds identified identifies valued values considers considered thinks think thought dated broke fears feared spoken`,
  ],
  [
    'denies',
    `denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes
     refute rebuffed disavowed denounced denounces denouncing rebutted condemned condemns`,
  ],
  [
    'disputes',
    'disputed disputes dispute disputing questioned questions questioning contested contests contest challenged challenges doubted doubts doubt queried queries',
  ],
  [
    'plans',
    'vowed vows vow vowing promised promises promise promising plans planned intends intend intended proposes proposed proposing propose threatened threatens threatening',
  ],
  ['orders', 'ordered orders instructed instructs directed commanded'],
  ['warns', 'warns warn warning cautioned cautions advised advises advise urged urges urge urging'],
  ['pledges', 'pledged pledges pledge pledging agreed agree committed'],
  [
    'estimates',
    'estimated estimates estimate estimating puts put reckons reckon expects expected expect expecting predicted predict projects',
  ],
  ['asks', 'asked asks ask asking demanded demands demanding called calls calling call calls requested requests'],
]

export const cueVerbs: readonly (readonly [string, Stance])[] = rows.flatMap(([stance, words]) =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, stance] as const),
)

/** Forms that are nouns as often as verbs: they need a subject right before them and no article. */
export const nounLike =
  'report reports claim claims state states post posted note notes comment comments call calls point points estimate estimates plan plans promise promises hope hopes vow vows detail details list lists stress warning mention doubt doubts question questions concern support pledge dispute contest challenge challenges order orders demand demands request requests tweet tweets ask projects share answer quotes fear fears suspect suspects show shows find finds'

/** Verbs that stand before their subject after a quotation: "…", said the minister. */
export const inverting =
  'said says added adds wrote writes asked tweeted explained noted insisted replied declared admitted argued claimed told announced reported recalled'

/** These stand so before a name or an office only: "…, informed Inspector Tan"; "shared rooms" are none. */
export const invertingNamed =
  'informed stated shared confirmed revealed disclosed clarified remarked mentioned observed commented recounted alleged complained lamented warned quipped'

/** Phrases that name the source after them. */
export const cuePhrases = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'by the reckoning of',
  'by the count of',
  'by the estimate of',
  'by the estimates of',
  'by the tally of',
  'in the account of',
  'citing data from',
  'on the word of',
  'in a statement from',
  'in a statement by',
  'in figures from',
  'as per',
  'as per information from',
  'as per information received from',
  'according to information from',
  'according to information received from',
  'according to data from',
  'according to figures from',
  'in a report by',
] // prettier-ignore

/** Forms that report only before one of these words: "gave the number", "spoke of", "held that", "broke down". */
/** Verbs of several words. */
export const cueVerbPhrases: readonly (readonly [string, Stance])[] = [
  ['cast doubt', 'disputes'],
  ['casts doubt', 'disputes'],
  ['took issue', 'disputes'],
  ['found fault', 'disputes'],
  ['played down', 'disputes'],
  ['plays down', 'disputes'],
  ['brushed aside', 'disputes'],
  ['made clear', 'asserts'],
  ['pointed out', 'asserts'],
  ['points out', 'asserts'],
  ['called for', 'asks'],
]

const givenNouns =
  ': number numbers figure figures total totals toll name names age ages details count sum account accounts reason reasons breakdown list version losses value estimate estimates data statement'

/** Verbs that report only with one of these words within reach: "put the number at", "identified them as". */
export const needsWithin: Readonly<Record<string, string>> = {
  put: 'at',
  puts: 'at',
  identified: 'as',
  identifies: 'as',
  valued: 'at',
  values: 'at',
  gave: givenNouns,
  gives: givenNouns,
  give: givenNouns,
  broke: 'haul catch figure figures number numbers total totals toll tally count',
  shared: `${paperNouns} that findings names details numbers totals footage video photos`,
  released: `${paperNouns} results findings names details totals footage video photos transcript`,
}

/** What is denied to people, where no statement is. */
const permits = 'entry bail access permission asylum boarding passage admission visas permits'

/** Verbs that report nothing before one of these words: "showed up", "called in", "called off", "denied entry". */
export const neverBefore: Readonly<Record<string, string>> = {
  deny: permits,
  denies: permits,
  denied: permits,
  denying: permits,
  rejected: permits,
  identified: 'as',
  promises: 'of',
  show: 'up',
  shows: 'up',
  showed: 'up',
  call: 'in off up',
  calls: 'in off up',
  called: 'in off up',
  calling: 'in off up',
}

/** Words of time that stand between a subject and its verb: "Interpol on Wednesday said", "Amnesty last month accused". */
export const timeWords =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. last this week month year yesterday today morning evening afternoon night earlier late early'

export const needsAfter: Readonly<Record<string, string>> = {
  gave: 'the a an another these this its their his her figures :',
  gives: 'the a an another these this its their his her figures :',
  give: 'the a an another these this its their his her figures',
  heard: 'that .',
  recorded: 'that',
  registered: 'that',
  logged: 'that',
  tallied: 'that',
  documented: 'that',

  charges: 'that',
  charged: 'that',
  charging: 'that',
  raising: 'questions doubts concerns',
  pegged: 'the',
  spoke: 'of',
  spoken: 'of then',
  speaks: 'of',
  held: 'that . ,',
  holds: 'that',
  dated: 'the it its',
  committed: 'to',
  declared: 'that “ " :',
  declares: 'that “ " :',
  concluded: 'that , . there the its',
  concludes: 'that , . there the its',
  found: 'that no the their its his her fault . ,',
  find: 'that',
  finds: 'that no',
}

/** "accused of", "described as": what someone is called, not who calls them so. */
export const participles =
  'accused described quoted cited suspected known believed considered confirmed held reported alleged named found thought feared estimated expected condemned'

/** A speaker who is not to be named, wherever in the sentence this stands. */
export const namelessPhrases = [
  'not to be named',
  'declined to be named',
  'on condition of anonymity',
  'who asked for anonymity',
  'not authorised to speak',
  'not authorized to speak',
  'did not want to be named',
  'wished not to be named',
  "didn't want to be named",
  'requested anonymity',
  'speaking anonymously',
] // prettier-ignore

/** After "is", "are", "was", "were": someone says it, but nobody is named. */
export const passiveCues =
  'said reported believed thought alleged estimated suspected accused expected considered known feared understood called described quoted'

/** Nouns for something said, with whoever said it before or after them ("the minister's claim", "allegations of"). */
export const speechNouns =
  'statement statements claim claims allegation allegations accusation accusations estimate estimates announcement report reports comment comments remark remarks belief assertion assertions testimony denial promise promises suggestion warning warnings criticism complaint complaints'

/** Verbs before "to" that leave what is said to the verb after it: "went on to say", "appeared to accuse". */
export const raisingVerbs =
  'continue continues continued appear appears appeared seem seems seemed begin begins began start starts started try tries tried go goes went gone come comes came trying going continuing'
