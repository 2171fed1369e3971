import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Item, Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'

const functionWords = wordSet(
  `of with than to from in by for the at on and or but including include included were was are is been has have had who whom
   which that while after before about some all another other more also said as since than until between among over under
   up down out were being a an into per against , ; : ( ) - — " ' not no only just they he she it those these where when`,
)
const relatives = wordSet('who which that whom whose where when')
const subordinators = wordSet('after before while because although though if until since as but whereas')
const verbTags = new Set(['VERB', 'AUX'])

const shape = (t: Token | undefined, sentence: number): string =>
  !t || t.sentence !== sentence ? 'edge' : functionWords.has(t) ? t.lower : t.pos

const bucket = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 10 ? '10' : n <= 16 ? '16' : 'far'
const few = (n: number): string => (n === 0 ? '0' : n === 1 ? '1' : 'many')

/** What is told of a number whatever the act: its form, its neighbours, the verb that follows it. */
export const itemFeatures = (scene: Scene, item: Item): string[] => {
  const { tokens } = scene
  const q = item.quantity!
  const s = item.sentence
  const size = Math.floor(Math.log10(Math.max(1, q.low ?? q.high ?? 1)))
  let verb = 'none'
  for (let i = item.last; i < Math.min(item.last + 5, tokens.length) && tokens[i]!.sentence === s; i++)
    if (tokens[i]!.pos === 'VERB') {
      verb = tokens[i]!.lower
      break
    }
  return [
    `sort ${item.sort} ${item.unit ?? 'bare'}`,
    `before ${shape(tokens[item.first - 1], s)}`,
    `after ${shape(tokens[item.last], s)}`,
    `head ${tokens[item.head]!.lower}`,
    `verb ${verb}`,
    `size ${size}`,
    `hedge ${q.qualifier}`,
    `part ${item.part}`,
    `more ${q.more}`,
    `refers ${item.group?.refers ?? 'none'}`,
    `role ${item.role ?? 'none'}`,
    `nationality ${item.nationalities.length > 0}`,
    `opens ${item.first - scene.sentences[s]!.first < 2}`,
    `opening ${opening(scene, item)}`,
  ]
}

/** What is told of a number and an act together. */
export const pairFeatures = (scene: Scene, item: Item, candidate: Candidate): string[] => {
  const { way, action } = candidate
  const sort = `${item.sort} ${item.unit ?? 'bare'}`
  const shared = [`way ${way}`, `act ${action}`, `${action} ${sort}`, `${way} ${sort}`, `${way} ${action}`]
  return 'act' in candidate
    ? [...shared, ...nearFeatures(scene, item, candidate)]
    : [...shared, ...farFeatures(scene, item, candidate)]
}

/** What opens the sentence or line: "Evidence collected: …", "Among them …". */
const opening = (scene: Scene, item: Item): string => {
  const { first, last } = scene.sentences[item.sentence]!
  for (let i = first; i < Math.min(last, first + 5, item.first); i++) if (scene.tokens[i]!.text === ':') return 'label'
  return shape(scene.tokens[first], item.sentence)
}

const nearFeatures = (scene: Scene, item: Item, { act, way }: Candidate & { way: 'same' | 'goods' }): string[] => {
  const { tokens } = scene
  const { head, kind, row } = act.trigger
  const follows = item.first > head
  const from = follows ? head + 1 : item.last
  const to = follows ? item.first : head
  let commas = 0
  let verbs = 0
  let items = 0
  let breaks = 0
  let clauses = 0
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    if (t.text === ',') commas++
    else if (t.text === ';' || t.text === ':' || t.text === '—' || t.text === '–') breaks++
    else if (relatives.has(t)) clauses++
    else if (subordinators.has(t)) breaks++
    else if (verbTags.has(t.pos)) verbs++
    if (scene.itemAt[i] && scene.items[scene.itemAt[i]! - 1]!.first === i) items++
  }
  const side = follows ? 'after' : 'before'
  const voice = kind === 'noun' ? 'noun' : act.group?.passive ? 'passive' : act.group?.bare ? 'bare' : 'active'
  const place = `${way} ${side} ${voice}`
  return [
    `${place} ${bucket(to - from)}`,
    `${place} commas ${few(commas)}`,
    `${place} verbs ${few(verbs)}`,
    `${place} items ${few(items)}`,
    `${place} breaks ${few(breaks)}`,
    `${place} clauses ${few(clauses)}`,
    `${place} ${row.frame} full ${act.patients.some((p) => p.quantity)}`,
    `${place} after ${shape(tokens[item.last], item.sentence)}`,
    `${place} before ${shape(tokens[item.first - 1], item.sentence)}`,
    `patient ${row.patient} ${item.sort} ${item.unit ?? 'bare'}`,
  ]
}

const farFeatures = (scene: Scene, item: Item, { way, whole }: Candidate & { way: 'before' | 'lead' }): string[] => {
  const { sentences } = scene
  const gap = item.sentence - whole.sentence
  const size = item.quantity!.low ?? item.quantity!.high ?? 0
  const all = whole.count?.low ?? whole.count?.high ?? 0
  return [
    `${way} gap ${Math.max(-1, Math.min(gap, 5))}`,
    `${way} paragraph ${sentences[item.sentence]!.paragraph === sentences[whole.sentence]!.paragraph}`,
    `${way} smaller ${size < all}`,
    `${way} equal ${size === all}`,
    `${way} same unit ${whole.count?.unit === item.unit}`,
    `${way} nationality ${item.nationalities.length > 0} ${item.part}`,
    `${way} before ${shape(scene.tokens[item.first - 1], item.sentence)}`,
    `${way} after ${shape(scene.tokens[item.last], item.sentence)}`,
    `${way} opens ${item.first - sentences[item.sentence]!.first < 2}`,
  ]
}
