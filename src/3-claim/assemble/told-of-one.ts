import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { females, males, wrongdoers } from './en/persons.ts'
import type { Item, Scene } from './scene.ts'
import { isPronoun, isSolo, soloFrom } from './solo.ts'

/** What the words for one person tell of him; empty or null where they do not. */
type Traits = {
  name: readonly string[]
  sex: 'male' | 'female' | null
  age: string | null
  /** He is said to have done it, or to have killed himself. */
  did: boolean
}

type Person = Traits & { number: number }

const male = wordSet(males)
const female = wordSet(females)
const did = wordSet(wrongdoers)
const openers = wordSet('another second third fourth fifth sixth seventh other')
const and = wordSet('and or & plus')
const oneself = wordSet('himself herself suicide own')

const ageWithin = /(\d{1,2})[- ]years?[- ]old/
const ageBehind = /^,? (?:aged? )?(\d{1,2})(?=[,.;]| of | and )/
/** How far before a name "25-year-old" may begin, and how far behind it ", 25," may end. */
const AROUND = 14

/**
 * Whom the drafts without a number tell of, where that is one person: a number for each, 1 for the first. Who may be the same is
 * taken for the same ("a man was shot", "Agnew, 28, died"), unless name, age, sex or the words ("another man") set them apart.
 */
export const personsOf = (scene: Scene, drafts: readonly Draft[]): Map<Draft, number> => {
  const persons: Person[] = []
  const found = new Map<Draft, number>()
  for (const d of drafts) {
    if (d.count || d.row.patient !== 'people' || !isSolo(scene, d.item) || isOneOfTwo(scene, d.item!)) continue
    const traits = traitsOf(scene, d, d.item!)
    const { first } = d.item!
    const another = openers.has(scene.tokens[first]) || openers.has(scene.tokens[first - 1])
    const known = another ? undefined : persons.findLast((person) => mayBe(person, traits))
    if (known) Object.assign(known, joined(known, traits))
    else persons.push({ ...traits, number: persons.length + 1 })
    found.set(d, known?.number ?? persons.length)
  }
  return found
}

/** "A man and a woman were shot", "killed Banes and Clark": the text tells of both. */
const isOneOfTwo = (scene: Scene, { first, last, sentence }: Item): boolean => {
  const { tokens } = scene
  if (and.has(tokens[first - 1]) && !isAuxiliary(tokens[first - 2])) return true
  if (!and.has(tokens[last])) return false
  const next = soloFrom(scene, last + 1, scene.sentences[sentence]!.last)
  return next !== null && tokens[next.last]?.pos !== 'VERB' && !isAuxiliary(tokens[next.last])
}

const traitsOf = (scene: Scene, d: Draft, item: Item): Traits => {
  const { tokens, layers } = scene
  const words = tokens.slice(item.first, item.last)
  const from = Math.max(tokens[item.first]!.start - AROUND, scene.sentences[item.sentence]!.start)
  const { end } = tokens[item.last - 1]!
  const age = ageWithin.exec(layers.text.slice(from, end)) ?? ageBehind.exec(layers.text.slice(end, end + AROUND))
  const { head, particle } = d.act.trigger
  const reflexive = tokens.slice(head, Math.max(head + 3, particle.last)).some((word) => oneself.has(word))
  return {
    name: isPronoun(scene, item) ? [] : words.flatMap(({ pos, lower }) => (pos === 'PROPN' ? [lower] : [])),
    sex: words.some((word) => male.has(word)) ? 'male' : words.some((word) => female.has(word)) ? 'female' : null,
    age: age?.[1] ?? null,
    did: reflexive || did.has(tokens[item.head]),
  }
}

const mayBe = (a: Traits, b: Traits): boolean => {
  if (a.name.length > 0 && b.name.length > 0) return a.name.some((word) => b.name.includes(word))
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return false
  if (a.age !== null && b.age !== null && a.age !== b.age) return false
  return a.did === b.did
}

const joined = (a: Traits, b: Traits): Traits => ({
  name: [...new Set([...a.name, ...b.name])],
  sex: a.sex ?? b.sex,
  age: a.age ?? b.age,
  did: a.did || b.did,
})
