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
     suggest suggests suggesting quoted quotes quoting cited cites citing credits credited asserted assert asserts asserting
     replied replies responded responds answered shouted yelled joked joking repeated repeats reiterated reiterates boasted
     complained complains complaining protested countered conceded concedes contended contends contend maintained maintains
     attributed attributes blamed blames blaming criticized criticised criticizes criticizing praised praises praising
     touted touts slammed slams blasted attacked mocked released listed lists ruled alerted warned shared detailed details
     characterized characterizes relayed recounted recounts swore specified specifies predicts clarified clarifies`,
  ],
  [
    'thinks',
    `believes believe believed thinks think thought thinking feels feel felt knows know knew hopes hope hoped hoping wants
     wanted want wanting found find finds showed show shows learned learnt discovered decided decides concern considers
     consider considered understands understood suspects suspected suspect fear fears feared wonders wondered worries worried
     worry imagine realized realizes realize sees saw agrees disagree disagrees supports support supported opposes opposed
     oppose prefer prefers preferred likes liked recognize recognizes recognized remembers remember counts counted gave`,
  ],
  [
    'denies',
    `denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes
     refute rebuffed disavowed denounced denounces denouncing condemned condemns`,
  ],
  [
    'disputes',
    'disputed disputes dispute disputing questioned questions questioning contested contests contest challenged challenges doubted doubts doubt',
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
  'report reports claim claims state states post posted note notes comment comments call calls point points estimate estimates plan plans promise promises fear fears hope hopes vow vows detail details list lists stress warning mention doubt doubts question questions concern support pledge dispute suspect suspects contest shows show challenge challenges order orders demand demands request requests tweet tweets ask projects share answer quotes'

/** Verbs that stand before their subject after a quotation: "…", said the minister. */
export const inverting =
  'said says added adds wrote writes asked tweeted explained noted insisted replied declared admitted argued claimed told announced reported recalled'

/** Phrases that name the source after them. */
export const cuePhrases = ['according to', 'as per', 'in the words of', 'in the view of', 'in the opinion of']

/** After "is", "are", "was", "were": someone says it, but nobody is named. */
export const passiveCues =
  'said reported believed thought alleged estimated suspected accused expected considered known feared understood called described quoted'

/** Nouns for something said, with whoever said it before or after them ("the minister's claim", "allegations of"). */
export const speechNouns =
  'statement statements claim claims allegation allegations accusation accusations estimate estimates announcement report reports comment comments remark remarks belief assertion assertions testimony denial promise promises suggestion warning warnings criticism complaint complaints'
