import type { AttributionMention } from '../../annotations.ts'

type Stance = AttributionMention['stance']

/**
 * Verbs that report what someone says, by stance, in all their forms. After the reporting verbs of PARC 3.0 and
 * PolNeAR (Newell et al. 2018, "An Attribution Relations Corpus for Political News") and Levin's verbs of
 * communication (1993, class 37).
 */
const rows: readonly [Stance, string][] = [
  [
    'asserts',
    'said says say saying told tells tell telling added adds add adding stated states state stating announced announces announce announcing reported reports report reporting explained explains confirmed confirms confirm confirming noted notes noting disclosed discloses revealed reveals reveal claimed claims claim claiming believes believe believed argued argues insisted insists acknowledged acknowledges admitted admits alleged alleges wrote writes posted tweeted tweets testified testifies declared declares remarked observed recalled recalls indicated indicates stressed stresses emphasised emphasized pointed concluded concludes found finds showed shows mentioned mentions quipped commented comments counted described describes briefed informed accused accuses suggested suggests quoted quotes cited cites credits credited',
  ],
  [
    'denies',
    'denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes rebuffed',
  ],
  ['disputes', 'disputed disputes dispute disputing questioned questions contested contests challenged doubted doubts'],
  ['plans', 'vowed vows vow promised promises plans intends proposes proposed'],
  ['orders', 'ordered orders instructed instructs directed'],
  ['warns', 'warned warns warn warning cautioned cautions advised advises urged urges'],
  ['pledges', 'pledged pledges pledge agreed agrees committed'],
  ['estimates', 'estimated estimates estimate estimating puts put reckons expects expected predicted predicts'],
  ['asks', 'asked asks demanded demands called calls'],
] // prettier-ignore

export const cueVerbs: readonly (readonly [string, Stance])[] = rows.flatMap(([stance, words]) =>
  words.split(' ').map((word) => [word, stance] as const),
)

/** Phrases that name the source after them. */
export const cuePhrases = 'according to|as per|in the words of'.split('|')
