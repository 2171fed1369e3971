import { Recent } from './recent.ts'

/** Words that every name of a kind shares, so they tell no two places or bodies apart. */
const generic = new Set(
  `a an and at in near of on the to from for
  area building buildings border capital casino centre center checkpoint city commercial complex compound compounds
  country crossing district economic gate hotel house international airport terminal location locations office park
  province provincial region residential resort site special state storey three two town township village villa zone
  commune sangkat khan barangay municipality municipal
  authorities authority officials official officer officers spokesman spokesperson spokeswoman sources source senior
  minister ministry department general deputy chief head director commissioner lieutenant colonel major police
  government national statement mr mrs ms dr gen lt col maj`.split(/\s+/),
)

/** Texts of which decomposing changes nothing, and whose letters and digits are those of ASCII: nearly all. */
const isSimple = (text: string): boolean => !/[^\x20-\x7e\n‘’“”–—]/.test(text)

/** Lower case, without marks, letters and digits only; one space between words. */
export const plain = (text: string): string =>
  isSimple(text)
    ? text
        .replace(/['’]s\b/g, '')
        .replace(/['’]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : plainOfAny(text)

const plainOfAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How names shorten what others write out. "St." is a saint before a name and a street behind one. */
const written: Record<string, string> = {
  ft: 'fort',
  mt: 'mount',
  ave: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  un: 'united nations',
  us: 'united states',
  uk: 'united kingdom',
  eu: 'european union',
  uae: 'united arab emirates',
}

const writtenOut = (word: string, at: number, words: readonly string[]): string =>
  word === 'st' ? (at > 0 && at === words.length - 1 ? 'street' : 'saint') : (written[word] ?? word)

/** Of how many names their words are kept: reports that arrive together name the same towns and bodies again and again. */
const NAMES_KEPT = 2000

const kept = new Recent<string, readonly string[]>(NAMES_KEPT)

const tellingIn = (name: string): string[] =>
  plain(name)
    .split(' ')
    .flatMap((word, at, words) => writtenOut(word, at, words).split(' '))
    .filter((word) => word !== '' && !generic.has(word))

/** The words of a name that set it apart; empty for "a casino" or "officials". */
export const tellingWords = (name: string): readonly string[] => kept.get(name, tellingIn)

/** Two names of one thing: the shorter's telling words stand in the longer ("Golden Triangle zone", "Golden Triangle SEZ"). */
export const sameName = <Word extends string | number>(a: readonly Word[], b: readonly Word[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  let shared = 0
  for (const word of short) if (long.includes(word)) shared++
  return shared === short.length || (short.length >= 3 && shared / short.length >= 0.75)
}
