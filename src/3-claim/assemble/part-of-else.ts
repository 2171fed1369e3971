import { tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { ofSuspects } from './act-groups.ts'
import type { Draft } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { isOfUncaught } from './scorer/uncaught.ts'

const back = wordSet('them whom these those')

/** "has confirmed the nationality of 388, 96 of them women": a part of the 388, who are told of as nothing else. */
const isOfNumberBefore = (scene: Scene, { first, quantity }: Item, whole: Draft): boolean => {
  const { tokens } = scene
  const at = quantity!.last
  if (tokenAt(tokens, first - 1)?.text !== ',' || !ofs.has(tokens[at]) || !back.has(tokens[at + 1])) return false
  const other = itemAt(scene, first - 2)
  return other !== null && other.quantity !== null && other.sort === 'bare' && other !== whole.item
}

const journeys = new Set<Action>(['deport', 'repatriate', 'extradite', 'recruit', 'release', 'rescue'])
const to = wordSet('to')

/** "will send them on, namely 310 to Fujian": where they are sent now is no part of what was done before. */
const isSentOn = ({ tokens, placeAt }: Scene, { last }: Item, whole: Draft): boolean =>
  !journeys.has(whole.action) && to.has(tokens[last]) && (placeAt[last + 1]! > 0 || tokens[last + 1]?.lower === 'other')

const tables = wordSet('table annex')

/** "Table 1. People by country" between them: its rows are no parts of what the text before it tells. */
const isInTable = ({ tokens, sentences }: Scene, { sentence }: Item, whole: Draft): boolean => {
  for (let n = whole.sentence + 1; n <= sentence; n++) {
    const { first } = sentences[n]!
    if (tables.has(tokens[first]) && tokens[first + 1]?.pos === 'NUM') return true
  }
  return false
}

const strokes = wordSet('/')

/** "Cambodia: 259 / 207 / 192": what each is, the head of the table says. */
const isCell = ({ tokens }: Scene, { quantity }: Item): boolean =>
  strokes.has(tokens[quantity!.last]) || strokes.has(tokenAt(tokens, quantity!.first - 1))

const against = wordSet('against')

/** "took 742 requests, against 518 before": compared with what its own sentence counts. */
const isCompared = ({ tokens }: Scene, { first, sentence }: Item, whole: Draft): boolean =>
  against.has(tokenAt(tokens, first - 1)) && whole.sentence !== sentence

const forThem = wordSet('for')

/** "; for 53 of those there was no evidence": what was found of them, and not what is told of all. */
const isSaidFor = ({ tokens }: Scene, { first, part }: Item): boolean =>
  part && forThem.has(tokens[first - 1]) && tokens[first - 2]?.pos === 'PUNCT'

const wheres = wordSet('where')

/** "Room 506, where 12 to 14 men slept": what its own clause tells of. */
const isOfPlace = ({ tokens }: Scene, { first, last }: Item): boolean =>
  wheres.has(tokens[first - 1]) && tokens[last]?.pos === 'VERB'

const sets = wordSet('those them these')

/** "Of those who landed, 22 went home. Fifteen are from Medan": of those who landed, as the 22 are. */
const isBesidePart = ({ tokens, sentences }: Scene, { first, part, sort, sentence }: Item, whole: Draft): boolean => {
  if (part || sort !== 'bare' || first !== sentences[sentence]!.first || sentence === whole.sentence) return false
  const opening = sentences[whole.sentence]!.first
  return ofs.has(tokens[opening]) && sets.has(tokens[opening + 1])
}

/** Whether a number that looks like a part of those told of before is one of something else. */
export const isPartOfElse = (scene: Scene, item: Item, whole: Draft): boolean =>
  isCell(scene, item) ||
  isSaidFor(scene, item) ||
  isOfPlace(scene, item) ||
  isOfUncaught(scene, item) ||
  isBesidePart(scene, item, whole) ||
  isCompared(scene, item, whole) ||
  isSentOn(scene, item, whole) ||
  isOfNumberBefore(scene, item, whole) ||
  isInTable(scene, item, whole)

/** Of those arrested or tried, victims are none: also "29 were charged. 152 victims were identified. Nineteen were children": some of these. */
export const isOfVictims = ({ items }: Scene, { role, nationalities, sentence }: Item, whole: Draft): boolean =>
  ofSuspects.has(whole.action) &&
  ((role === 'victim' && nationalities.length === 0) ||
    items.some(
      (o) => o.sentence > whole.sentence && o.sentence < sentence && o.role === 'victim' && o.quantity !== null,
    ))
