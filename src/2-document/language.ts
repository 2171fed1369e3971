import { createRequire } from 'node:module'

/** Its tables take a quarter of a second to load, and most runs never need them. */
const detectByWords = (sample: string): string => {
  const { detect } = createRequire(import.meta.url)('tinyld') as typeof import('tinyld')
  return detect(sample) || 'und'
}

/** How much of a text is looked at: enough to be sure, little enough to cost tens of microseconds. */
const enough = 1200

/** Scripts that one language, or one far before all others, is written in. Order matters: kana before Han. */
const scripts: readonly { lang: string; from: number; to: number }[] = [
  { lang: 'el', from: 0x370, to: 0x3ff },
  { lang: 'hy', from: 0x530, to: 0x58f },
  { lang: 'he', from: 0x590, to: 0x5ff },
  { lang: 'bn', from: 0x980, to: 0x9ff },
  { lang: 'pa', from: 0xa00, to: 0xa7f },
  { lang: 'gu', from: 0xa80, to: 0xaff },
  { lang: 'or', from: 0xb00, to: 0xb7f },
  { lang: 'ta', from: 0xb80, to: 0xbff },
  { lang: 'te', from: 0xc00, to: 0xc7f },
  { lang: 'kn', from: 0xc80, to: 0xcff },
  { lang: 'ml', from: 0xd00, to: 0xd7f },
  { lang: 'si', from: 0xd80, to: 0xdff },
  { lang: 'th', from: 0xe00, to: 0xe7f },
  { lang: 'lo', from: 0xe80, to: 0xeff },
  { lang: 'bo', from: 0xf00, to: 0xfff },
  { lang: 'my', from: 0x1000, to: 0x109f },
  { lang: 'ka', from: 0x10a0, to: 0x10ff },
  { lang: 'ko', from: 0x1100, to: 0x11ff },
  { lang: 'am', from: 0x1200, to: 0x137f },
  { lang: 'km', from: 0x1780, to: 0x17ff },
  { lang: 'ja', from: 0x3040, to: 0x30ff },
  { lang: 'zh', from: 0x3400, to: 0x9fff },
  { lang: 'ko', from: 0xac00, to: 0xd7af },
]

/** Scripts that several languages share: the words have to tell. */
const sharedScripts = [
  { from: 0x400, to: 0x52f },
  { from: 0x600, to: 0x77f },
  { from: 0x900, to: 0x97f },
]

const englishWords = new Set(
  `the of and to that was were for with from said by is are has have had been they their who which this at as it its
  he his her she after before than when will would not but be into over about more other police people
  two three four five six seven eight nine ten men women workers victims suspects children found arrested rescued freed
  detained held deported killed charged near them him our you how where while during could did does made both under until
  because being between through against each some any such only also most years on members traffickers raided raid compound compounds
  monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/)
    .filter(Boolean),
)

/** The share of a text's words that has to be plain English words: English news has 0.3 to 0.5, other languages under 0.1. */
const englishShare = 0.15

const isLatinLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff)

const isEnglish = (sample: string): boolean => {
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []
  if (words.length < 6) return false
  let plain = 0
  for (const word of words) if (englishWords.has(word)) plain++
  return plain / words.length >= englishShare
}

/**
 * The language of a text as ISO 639-1, "und" where it cannot be told. The script decides where one language owns it,
 * plain English words are counted next, and tinyld answers for the rest.
 */
export const detectLanguage = (text: string): string => {
  const sample = text.length > enough ? text.slice(0, enough) : text
  const counts = new Map<string, number>()
  let latin = 0
  let shared = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (isLatinLetter(code)) latin++
    else if (code >= 0x370) {
      const script = scripts.find(({ from, to }) => code >= from && code <= to)
      if (script) counts.set(script.lang, (counts.get(script.lang) ?? 0) + 1)
      else if (sharedScripts.some(({ from, to }) => code >= from && code <= to)) shared++
    }
  }
  const [own, letters] = mostFrequent(counts)
  // One such letter is worth about two Latin ones: they stand for syllables and words.
  if (own && letters * 2 > latin && letters > shared) return own
  if (latin >= shared && isEnglish(sample)) return 'en'
  if (latin + shared < 12) return 'und'
  return detectByWords(sample)
}

const mostFrequent = (counts: Map<string, number>): [string | null, number] => {
  // Japanese is told from Chinese by its kana, however few they are beside the Han.
  const kana = counts.get('ja') ?? 0
  const han = counts.get('zh') ?? 0
  if (kana > 0 && kana * 12 > han) return ['ja', kana + han]
  let best: [string | null, number] = [null, 0]
  for (const entry of counts) if (entry[1] > best[1]) best = entry
  return best
}
