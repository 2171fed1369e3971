import { tokenAt } from '../../../2-document/tokens.ts'
import { sentenceKind } from '../../../2-document/vocabulary.ts'
import type { PlaceMention } from '../../annotations.ts'
import { isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { seated } from '../../place/en/words.ts'
import { sizeOf } from '../count.ts'
import type { Draft } from '../draft.ts'
import { markedAt } from '../marked.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import { isOfOfficers, isOfTakers, isWhereActive, taking } from './place-of-doers.ts'

/** "25 people from Taiwan": the land that those counted are from. */
export const isOrigin = ({ itemAt, items }: Scene, { first, way, kind, country }: PlaceMention): boolean => {
  const n = itemAt[first]
  return (
    n !== undefined && n > 0 && way === 'from' && kind === 'country' && items[n - 1]!.nationalities.includes(country!)
  )
}

/** "21 Indonesians from Batam": where in their own land people are at home, unless somebody takes them from there. */
export const isOfTheirLand = (scene: Scene, { first, way, country }: PlaceMention): boolean => {
  if (way !== 'from' || country === null) return false
  const { tokens, itemAt, items } = scene
  const from = listedAfter(tokens, first)
  if (tokens[from]?.lower !== 'from') return false
  if (isOfMost(tokens, from)) return itemBefore(scene, from)?.nationalities.includes(country) ?? false
  const item = markedAt(items, itemAt, from - 1)
  return item?.last === from && item.nationalities.includes(country) && !taking.has(tokens[item.first - 1])
}

const themselves = wordSet('them whom')

/** "38 Filipinos, most of them from Bohol": the "from". */
const isOfMost = (tokens: Scene['tokens'], from: number): boolean =>
  themselves.has(tokens[from - 1]) && tokens[from - 2]?.lower === 'of'

/** The people counted last before a token of their sentence. */
const itemBefore = ({ tokens, itemAt, items }: Scene, at: number): Item | undefined => {
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    const item = markedAt(items, itemAt, i)
    if (item?.nationalities.length) return item
  }
  return undefined
}

const ofNouns = wordSet('of')

/** "58 people from Andhra Pradesh landed": where those counted are at home, unless somebody takes them from there; "2,265 from Cambodia" are there. */
export const isHomeOf = ({ tokens }: Scene, { first, last, sort }: Item, { way, kind }: PlaceMention): boolean => {
  if (sort !== 'people' || way !== 'from' || kind === 'site' || tokens[last - 1]!.pos !== 'NOUN') return false
  return !taking.has(tokens[first - 1]) && !ofNouns.has(tokens[first - 1])
}

/** "all ten were from Africa", "including two agents from Karnal", "Anil Gurung, 24, from Pokhara", "a man from Odisha": where somebody is at home. */
export const isHome = (tokens: Scene['tokens'], first: number): boolean => {
  if (isOfEach(tokens, first) || isOfResident(tokens, first)) return true
  if (tokenAt(tokens, first - 1)?.lower !== 'from') return false
  if (isEntered(tokens, first)) return true
  if (hailing.has(tokens[first - 2]) || isOfIncluded(tokens, first - 2)) return true
  if (isBe(tokens[first - 2])) return isOfCaught(tokens, first)
  const comma = tokens[first - 2]?.text === ','
  return (comma && isAge(tokens[first - 3]?.text)) || isOfOne(tokens, comma ? first - 3 : first - 2)
}

const including = wordSet('including')
const naming = new Set(['NOUN', 'ADJ', 'PROPN', 'PUNCT'])

/** "five people, including two travel agents from Karnal": where these are at home. */
const isOfIncluded = (tokens: Scene['tokens'], noun: number): boolean => {
  for (let i = noun; i > 0 && noun - i <= farFromArticle; i--) {
    if (tokens[i]!.pos === 'NUM') return including.has(tokens[i - 1])
    if (!naming.has(tokens[i]!.pos)) return false
  }
  return false
}

const residents = wordSet('resident residents native natives')

/** "a resident of Kosli in Rewari district", "natives of Lira": where they are at home. */
const isOfResident = (tokens: Scene['tokens'], first: number): boolean => {
  const { sentence } = tokens[first]!
  for (let i = first - 1; i > 0 && first - i < 6 && tokens[i]!.sentence === sentence; i--) {
    if (tokens[i]!.lower === 'of' && residents.has(tokens[i - 1])) return tokens[i + 1]!.pos === 'PROPN'
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  }
  return false
}

const entering = wordSet('entered enter')
const relatives = wordSet('who that')

/** "12 Taiwanese who had entered the country from Cambodia": how they came, long before what is told. */
const isEntered = (tokens: Scene['tokens'], first: number): boolean => {
  for (let i = first - 2; i > first - 7 && i > 0; i--)
    if (entering.has(tokens[i])) return relatives.has(tokens[i - 1]) || relatives.has(tokens[i - 2])
  return false
}

/** "seven of them hail from Negombo" */
const hailing = wordSet('hail hails hailed hailing native originally natives')

const persons = wordSet(
  `man woman girl boy friend cousin brother sister son daughter nephew niece teenager student graduate engineer teacher nurse driver farmer labourer laborer mother father couple youth
  jobseeker resident native`,
)
const articles = wordSet('a an one another')
/** Words between an article and the person: "a 51-year-old unemployed woman". */
const farFromArticle = 5

/** "a 24-year-old engineer from Armenia took his life": one person; whom somebody takes from a place is taken away from it. */
const isOfOne = (tokens: Scene['tokens'], noun: number): boolean => {
  if (!persons.has(tokens[noun])) return false
  for (let i = noun - 1; i >= 0 && noun - i <= farFromArticle; i--) {
    if (articles.has(tokens[i])) return !taking.has(tokens[i - 1])
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADP' || tokens[i]!.text === ',') return false
  }
  return false
}

const joiners = wordSet(', and the')

/** What stands before a list of names that goes up to the one at a token: "from" before "Kenya and the Philippines". */
const listedAfter = (tokens: Scene['tokens'], first: number): number => {
  let at = first - 1
  while (first - at < 16 && (joiners.has(tokenAt(tokens, at)) || tokenAt(tokens, at)?.pos === 'PROPN')) at--
  return at
}

/** "40 each from Kenya and the Philippines": lands of a list that says who they are. */
const isOfEach = (tokens: Scene['tokens'], first: number): boolean => {
  const at = listedAfter(tokens, first)
  return tokenAt(tokens, at)?.lower === 'from' && tokenAt(tokens, at - 1)?.lower === 'each'
}

const caught = wordSet('arrested detained apprehended charged accused suspects defendants arrestees')

/** "Of those brought home 178 were from Oman": where they were; of those arrested it says who they are. */
const isOfCaught = (tokens: Scene['tokens'], first: number): boolean => {
  const { sentence } = tokens[first]!
  for (let i = first - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) if (caught.has(tokens[i])) return true
  return false
}

const isAge = (text: string | undefined): boolean => text !== undefined && /^[1-9]\d$/.test(text)

const wanted = wordSet('wanted warrant warrants')

/** "wanted in", "wanted for a drug offence in": up to the word before "in". */
const isWantedIn = (tokens: Scene['tokens'], at: number): boolean => {
  for (let i = at; i > 0 && at - i < 6; i--) {
    if (wanted.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

/**
 * "a think tank in Manila", "the embassy in Bangkok": where a body sits; "four who are wanted in Fujian": where others look for
 * them; "by way of Doha": where they changed planes.
 */
export const isSeat = ({ tokens }: Scene, { first, kind }: PlaceMention): boolean => {
  const led = tokenAt(tokens, first - 1)?.lower
  if (led === 'in')
    return seated.has(tokens[first - 2]) || missionAt(tokens, first - 2) >= 0 || isWantedIn(tokens, first - 2)
  if (isWhereActive(tokens, first) || isOfOfficers(tokens, first)) return true
  // "deported 9,500 this year through Thailand"
  if (led === 'through' && kind === 'country') return true
  return led === 'via' || (led === 'of' && tokens[first - 2]?.lower === 'way' && tokens[first - 3]?.lower === 'by')
}

const missions = wordSet('embassy embassies consulate consulates mission missions')
const adopted = wordSet('tank ngo charity')

/** Where "the Consulate General", "the Embassy of India", up to its last word, has its noun; -1 where nothing of the kind stands. */
const missionAt = (tokens: Scene['tokens'], at: number): number => {
  if (missions.has(tokens[at])) return at
  if (tokens[at]?.lower === 'general' && missions.has(tokens[at - 1])) return at - 1
  return tokenAt(tokens, at - 1)?.lower === 'of' && missions.has(tokens[at - 2]) ? at - 2 : -1
}

/** "the Embassy of India in Yangon has", "a think tank in Bangkok": where those sit who tell or help; who waits "at the embassy" is there. */
export const isSeatOfOthers = (scene: Scene, { first, kind }: PlaceMention): boolean => {
  const { tokens, placeAt, layers } = scene
  const led = tokenAt(tokens, first - 1)?.lower
  if (led === 'and') {
    const other = markedAt(layers.places, placeAt, first - 2)
    return other !== undefined && isSeatOfOthers(scene, other)
  }
  if (led === 'from') return isOfTakers(tokens, first)
  // "the embassy in Thailand brought home 47": from there, most likely.
  if (led !== 'in' || kind === 'country') return false
  const at = adopted.has(tokens[first - 2]) ? first - 2 : missionAt(tokens, first - 2)
  return at >= 0 && !isWhereToGo(tokens, at)
}

/** "at the Zimbabwean embassy", "to its embassy": of "with the embassy" it is not said where. */
const isWhereToGo = (tokens: Scene['tokens'], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 6 && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    if (going.has(tokens[i])) return true
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.pos === 'VERB') return false
  }
  return false
}
const going = wordSet('at to in outside inside near')

const courts = wordSet('court courts tribunal magistrate judge judges prosecutor prosecutors bench')

/** "Songkhla Provincial Court", "a court in Kunming": a court close by in the same sentence. */
export const hasCourt = ({ tokens, sentences }: Scene, { first, last }: { first: number; last: number }): boolean => {
  const sentence = sentences[tokens[first]!.sentence]!
  const to = Math.min(sentence.last, last + 4)
  for (let i = Math.max(sentence.first, first - 3); i < to; i++) if (courts.has(tokens[i])) return true
  return false
}

const sites = wordSet(
  'compound compounds site sites centre centres center centers hub hubs place places camp camps den dens houses',
)

const otherWords = wordSet('similar such')
const operations = wordSet('operations raids swoops sweeps crackdowns')
const existing = wordSet('there')
const ofOthers = sentenceKind((word) => otherWords.has(word) || operations.has(word))

/**
 * "from similar scam compounds", "taken out of such houses": other sites than those told of before; and so are those of
 * "there were 11 operations, with 187 arrests", "23 such operations".
 */
export const isOfOtherSites = (scene: Scene, sentence: number): boolean => {
  const { tokens } = scene
  const { first, last, has } = scene.sentences[sentence]!
  if (!(has & ofOthers)) return false
  for (let i = first; i < last; i++) {
    if (otherWords.has(tokens[i]) && (sites.has(tokens[i + 1]) || sites.has(tokens[i + 2]) || sites.has(tokens[i + 3])))
      return true
    if (operations.has(tokens[i]) && (itemAt(scene, i)?.quantity?.low ?? 0) > 1)
      if (otherWords.has(tokens[i - 1]) || existing.has(tokens[itemAt(scene, i)!.first - 2])) return true
  }
  return false
}

const lands = wordSet('country kingdom nation republic island archipelago')
const overAll = wordSet('across throughout around')

const nationwide = wordSet('nationwide countrywide islandwide')
const ofLand = sentenceKind((word) => nationwide.has(word) || lands.has(word))

/** "this country's role", "in raids across the island": the land that the report is about, and is told in. */
export const saysThisCountry = ({ tokens, sentences }: Scene, sentence: number): boolean => {
  const { first, last, has } = sentences[sentence]!
  if (!(has & ofLand)) return false
  for (let i = first + 1; i < last; i++) {
    if (nationwide.has(tokens[i])) return true
    if (!lands.has(tokens[i])) continue
    if (tokens[i - 1]!.lower === 'this') return true
    if (tokens[i - 1]!.lower === 'the' && overAll.has(tokens[i - 2])) return true
  }
  return false
}

/**
 * Whether a place that is named further down belongs to a part or to others: "Police arrested 809 people. … In Poipet, 271 were
 * held." The sentence that names it counts people, and none of them are the claim's: fewer than half as many, or more.
 */
export const isOfLaterPart = (scene: Scene, { sentence, count, action }: Draft, place: PlaceMention): boolean => {
  const size = count?.unit === 'people' ? (count.low ?? count.high ?? 0) : 0
  const at = scene.tokens[place.first]!.sentence
  if (size < LARGE || at <= sentence || !scene.counts[at] || sortOf(action).group !== 0) return false
  let counts = false
  for (const item of scene.items) {
    if (item.sentence > at) break
    if (item.sentence !== at || !item.quantity || item.sort !== 'people') continue
    const n = sizeOf(item)
    if (n <= size && 2 * n >= size) return false
    counts = true
  }
  return counts
}

/** Of fewer people, a town told of further down may well be where all of them were. */
const LARGE = 20
