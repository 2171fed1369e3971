import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import { type Act, actWith, withRow } from '../act.ts'
import * as restating from '../en/restating.ts'
import { escapeRow } from '../known-rows.ts'
import { type Item, itemAt, itemWith, type Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

/** "19 workers got out" did so themselves; guards who catch someone arrest nobody. */
const escaping = wordSet('got get gets')

/** Officers who travel along are not brought home, and those who run across a border flee nothing. */
const civilian = new Set(['repatriate', 'escape', 'recruit'])

/** "The arrivals sleep in a temple": people, and no act. */
const arrivals = wordSet('arrivals')

/** Words that look like an act and tell of none, or of one that people did themselves. */
export const noSuchAct: Decide = (scene, act) => {
  const { row, head, kind } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'rescue' && escaping.has(token) && act.group?.passive && act.group.bare)
    return withRow(actWith(act, { group: { ...act.group, passive: false } }), escapeRow)
  const sum = sumOf(scene, act)
  if (sum) return actWith(act, { patients: [itemWith(sum, { sort: 'people', unit: 'people' })] })
  if (act.nominalised && act.patients[0]?.quantity && isTelling(scene, act)) return null
  if (civilian.has(row.action) && act.patients[0]?.quantity && act.patients[0].role === 'official') return null
  // "were trafficked and put to work in scam centres": told of as one.
  if (row.action === 'hold' && putting.has(token) && act.shares?.trigger.row.action === 'recruit') return null
  if (row.name === 'hold captive' && making.has(token) && isMadeSo(scene, act)) return null
  if (row.action === 'escape' && jumping.has(token) && isToDeath(scene, act)) return null
  if (row.name === 'escape' && kind === 'noun' && arrivals.has(token) && scene.counts[act.sentence] === 0) return null
  // "suspended sentences: 12"
  if (row.action === 'close' && sentences.has(scene.tokens[head + 1])) return null
  if (row.action === 'die' && kind === 'noun' && isReprieved(scene, act)) return null
  // "no more than 300 will be left in the depots": who stays.
  if (row.name === 'depart' && act.group?.passive && leaving.has(token)) return null
  if (row.action === 'hold' && isInWreck(scene, act)) return null
  if (row.action === 'recruit' && isTrickedInto(scene, act)) return null
  if (row.name === 'seize' && freezing.has(token) && isOfPrices(scene, act)) return null
  if (row.action === 'defraud' && kind === 'noun' && awards.has(token) && isAwarded(scene, act)) return null
  return undefined
}

const awards = wordSet('damages')
const awarding = wordSet(
  'pay pays paid paying award awards awarded awarding order ordered orders sue sued suing seek seeks seeking',
)

/** "ordered to pay damages of 40,000 dollars to each victim": what a court gives them, and not what they lost. */
const isAwarded = ({ tokens, sentences }: Scene, { trigger: { head }, sentence }: Act): boolean => {
  for (let i = head - 1; i >= sentences[sentence]!.first; i--) if (awarding.has(tokens[i])) return true
  return false
}

const sums = wordSet('number total count tally')
const bringing = wordSet(restating.bringing)

/** Words between "the number repatriated" and what it comes to. */
const sumReach = 14

/** "40 flew home, bringing the number repatriated this year to 312": the 312, and not the 40. */
const sumOf = (scene: Scene, { group, trigger }: Act): Item | null => {
  const { tokens } = scene
  if (!group?.bare || trigger.row.patient !== 'people' || !sums.has(tokens[group.first - 1])) return null
  if (!bringing.has(tokenAt(tokens, group.first - 2)) && !bringing.has(tokenAt(tokens, group.first - 3))) return null
  for (let i = group.head + 1; i < group.head + sumReach && tokens[i] && tokens[i]!.pos !== 'PUNCT'; i++) {
    const item = tokens[i]!.lower === 'to' ? itemAt(scene, i + 1) : null
    if (item?.quantity) return item.sort === 'bare' || item.sort === 'people' ? item : null
  }
  return null
}

const leaving = wordSet('left')
const keying = wordSet('typing clicking sharing revealing opening downloading installing scanning')

/** "lured a clerk into typing her password": nobody was taken on. */
const isTrickedInto = ({ tokens, sentences }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last - 1, last + 8)
  for (let i = last - 1; i < end && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'into') return keying.has(tokens[i + 1])
  return false
}

const trapping = wordSet('trapped stuck pinned buried')
const wrecks = wordSet('wreck wreckage rubble debris mud snow lift lifts cab cabin elevator')

/** "had been trapped in the wreck for hours": by no captors. */
const isInWreck = ({ tokens, sentences }: Scene, { trigger: { head, last }, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last, last + 5)
  let isTrapped = false
  for (let i = head; i < end && tokens[i]!.pos !== 'PUNCT'; i++) {
    isTrapped ||= trapping.has(tokens[i])
    if (wrecks.has(tokens[i])) return isTrapped
  }
  return false
}

const freezing = wordSet('freeze freezes froze frozen freezing')
const prices = wordSet('price prices pay wage wages salaries rent rents fare fares fee fees tariff tariffs rate rates')

/** "have frozen the price at 4 dollars": kept as it is, and taken from nobody. */
const isOfPrices = ({ tokens }: Scene, { trigger: { head }, group }: Act): boolean => {
  const [from, to] = group?.passive ? [group.first - 4, group.first] : [head + 1, head + 4]
  for (let i = Math.max(from, 0); i < to; i++) if (prices.has(tokens[i])) return true
  return false
}

const sentences = wordSet('sentence sentences')
const reprieves = wordSet('reprieve')
const penalties = wordSet('penalty penalties')

/** "Death with a two-year reprieve: 3 defendants", "the death penalty": what a court gave them. */
const isReprieved = ({ tokens, sentences }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  if (penalties.has(tokens[last])) return true
  if (tokens[last]?.lower !== 'with') return false
  const end = Math.min(sentences[sentence]!.last, last + 6)
  for (let i = last; i < end && tokens[i]!.text !== ':'; i++) if (reprieves.has(tokens[i])) return true
  return false
}

const putting = wordSet('put')
const making = wordSet('make makes made making')

/** "which makes them vulnerable to exploitation": what they are, not what they must do. */
const isMadeSo = ({ tokens }: Scene, { trigger: { particle }, group }: Act): boolean =>
  !group?.passive && tokens[particle.first - 1]?.pos === 'ADJ'

const jumping = wordSet('jump jumps jumped jumping leapt')
const dying = wordSet('die dies died death deaths dead suicide')
const colon = wordSet(':')

/** "two died: one jumped from the roof", "jumped to her death". */
const isToDeath = ({ tokens, sentences }: Scene, { trigger: { head, last }, sentence }: Act): boolean => {
  const { first, last: end } = sentences[sentence]!
  for (let i = last; i < Math.min(end, last + 4); i++) if (dying.has(tokens[i])) return true
  for (let i = head - 1; i > first && head - i < 6; i--) if (colon.has(tokens[i])) return dying.has(tokens[i - 1])
  return false
}

const telling = wordSet('told said says tell testified stated')

/** "Two of those convicted told the court": what they say is told, and not that they were. */
const isTelling = ({ tokens, sentences }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  for (let i = last; i < Math.min(sentences[sentence]!.last, last + 6); i++) {
    if (telling.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}
