/**
 * wink's English model as its package holds it (wink-eng-lite-web-model, MIT), read from its own files: the words with
 * their packed features, the expressions that tell tokens apart, and the machines for sentences and parts of speech.
 */
import { createRequire } from 'node:module'

/** Where a feature lies in the four numbers of a word: which number, its mask, and how far to shift. */
type Packing = readonly [number: number, mask: number, shift: number, ...rest: number[]]

type Feature =
  | 'isAbbrev'
  | 'isContraction'
  | 'isSpellingMapped'
  | 'lemma'
  | 'lexemeCID'
  | 'normal'
  | 'pos'
  | 'posHint'
  | 'sbdHint'

/** An expression as the model writes it, with the category of what it matches. */
type Expression = readonly [source: string, flags: string, category: number]

type CoreFile = {
  packing: { size: number; config: object; layout: Record<Feature, Packing> }
  features: { lexeme: { list: string[] }; posClusters: { list: string[] }; pos: { list: string[] } }
  tcat: { hash: Record<string, number> }
  pos: { hash: Record<string, number> }
  trex: { ltc: Expression[]; rtc: Expression[]; helpers: Record<string, [source: string, flags: string]> }
  /** Base 64 of 32-bit numbers, the lowest byte first. */
  lexicon: string
  xpansions: string
  preserve: { prefix: Record<string, true>; suffix: Record<string, true> }
}

/** The part of the model's own code that guesses at words it does not have. */
type FeatureModule = (config: object) => Guess

export type Guess = {
  pos(
    word: string,
    category: number,
    cache: { lookup(lower: string): [number]; intrinsicSize(): number; posOf(index: number): number },
  ): number
  isAbbrev(word: string): number
}

export type CategorisedExpression = { expression: RegExp; category: number }

export type Model = {
  words: readonly string[]
  layout: Record<Feature, Packing>
  /** Numbers a word in `lexicon`. */
  size: number
  lexicon: Uint32Array
  /** Contractions taken apart: word, its normal form, its lemma, its part of speech. */
  expansions: Uint32Array
  /** Names of parts of speech by their number. */
  tags: readonly string[]
  /** For every cluster of words a bit for each part of speech they can have. */
  clusters: Int32Array
  guess: Guess
  categories: Record<string, number>
  linear: readonly CategorisedExpression[]
  recursive: readonly CategorisedExpression[]
  helpers: Record<string, RegExp>
  preserve: CoreFile['preserve']
  /** Machines in the form that wink exports them, as JSON. */
  sentenceMachines: readonly string[]
  posMachines: readonly string[]
}

const folder = 'wink-eng-lite-web-model/dist'

const numbers = (base64: string): Uint32Array => {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new Uint32Array(bytes.buffer)
}

const compile = (expressions: readonly Expression[]): CategorisedExpression[] =>
  expressions.map(([source, flags, category]) => ({ expression: new RegExp(source, flags), category }))

const bitsOf = (cluster: string, hash: Record<string, number>): number =>
  cluster.split('_').reduce((bits, name) => bits | (1 << (hash[name] ?? 0)), 0)

/** Reads the model from the installed package. Throws where the package is another version than this code knows. */
export const readModel = (): Model => {
  const require = createRequire(import.meta.url)
  const read = (name: string): unknown => require(`${folder}/languages/cur/models/${name}`)
  const core = read('eng-core-web-model.json') as CoreFile
  const lexicon = numbers(core.lexicon)
  const words = core.features.lexeme.list
  if (lexicon.length !== words.length * core.packing.size)
    throw new Error('wink-eng-lite-web-model: another form of the model; install the version that package.json names')
  return {
    words,
    layout: core.packing.layout,
    size: core.packing.size,
    lexicon,
    expansions: numbers(core.xpansions),
    tags: core.features.pos.list,
    clusters: Int32Array.from(core.features.posClusters.list, (cluster) => bitsOf(cluster, core.pos.hash)),
    guess: (require(`${folder}/feature.js`) as FeatureModule)(core.packing.config),
    categories: core.tcat.hash,
    linear: compile(core.trex.ltc),
    recursive: compile(core.trex.rtc),
    helpers: Object.fromEntries(Object.entries(core.trex.helpers).map(([name, [s, f]]) => [name, new RegExp(s, f)])),
    preserve: core.preserve,
    sentenceMachines: read('eng-sbd-model.json') as string[],
    posMachines: read('eng-pos-model.json') as string[],
  }
}
