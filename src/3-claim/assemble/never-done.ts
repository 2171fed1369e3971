import { wordKind } from '../../2-document/vocabulary.ts'
import { BASE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { isPlayed } from './fiction.ts'
import type { Item, Scene } from './scene.ts'
import { isCapacity } from './scorer/other-count.ts'

const relatives = wordSet('who that')
const anyone = wordSet('anyone anybody whoever everyone everybody someone somebody')
const nearly = wordSet('nearly almost narrowly')
const rather = wordSet('rather sooner')
const usually = wordSet('typically usually generally routinely commonly normally regularly often frequently sometimes')
const threatening = wordSet('threaten threatens threatened threatening threat threats')
const hoping = wordSet('hoped wanted meant')
const demanding = wordSet(
  'demand demands demanded demanding insist insists insisted insisting urge urges urged urging request requests requested requesting ask asks asked asking recommend recommends recommended recommending propose proposes proposed proposing plead pleads pleaded suggest suggests suggested petition petitioned',
)
const wanting = wordSet('want wants wanted wanting need needs needed like')
const attempted = wordSet('attempted')
/** What captors and swindlers do: nobody plans it by saying that they may. */
const ofViolence = new Set(['die', 'harm', 'hold', 'recruit'])

/**
 * What a sentence tells of nobody in particular ("anyone who harbours them"), or only as feared, wished for or all but come to be:
 * no act.
 */
export const isNeverDone = (scene: Scene, act: Act, item: Item | null, start: number): boolean => {
  const { tokens } = scene
  const { head, kind } = act.trigger
  if (isInTitle(scene, head) || isOnlyPossible(scene, act, start) || isOfBill(scene, act, start)) return true
  if (isPlayed(scene, act.sentence, act.group?.first ?? head)) return true
  if (kind === 'noun') return attempted.has(tokens[head - 1])
  const g = act.group!
  const before = tokens[head - 1]
  if (item && act.trigger.row.action === 'hold' && !g.passive && isCapacity(scene, item)) return true
  if (nearly.has(before) || rather.has(before)) return true
  if (!item?.quantity && (isOfGerunds(scene, act, start) || isWhatever(scene, act, start))) return true
  if (!item?.quantity && (isOfAnyone(scene, act) || (g.tense === 'present' && !g.perfect && usually.has(before))))
    return true
  if (g.infinitive && (isThreat(scene, act, start) || isVainHope(scene, g.first))) return true
  if (g.tense === 'future' && isBelieved(scene, g.first)) return true
  return (
    isDemandedThat(scene, act, start) ||
    isWanted(scene, act) ||
    isAskedFor(scene, act, start) ||
    isHelpSought(scene, act)
  )
}

const leads = wordSet('when while before by')
/** How far before the verb somebody is asked: "asked the Myanmar side to take care when demolishing". */
const ASKED = 14

/** "asked the other side to take care when demolishing offices": how something is to be done, if it is. */
const isAskedFor = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  const first = group!.first
  if (!group!.bare || !tokens[trigger.head]!.lower.endsWith('ing') || !leads.has(tokens[first - 1])) return false
  let isTo = false
  for (let i = first - 2; i >= start && first - i < ASKED; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    isTo ||= tokens[i]!.lower === 'to'
    if (demanding.has(tokens[i])) return isTo
  }
  return false
}

/** "anyone who lures workers", "those who detain people", "anyone caught": whoever it may be. */
const isOfAnyone = ({ tokens }: Scene, { group }: Act): boolean => {
  const at = group!.first - 1
  if (anyone.has(tokens[at])) return group!.tense !== 'past' || group!.bare
  return relatives.has(tokens[at]) && anyone.has(tokens[at - 1]) && (group!.tense !== 'past' || group!.perfect)
}

const wherevers = wordSet('wherever whenever')
const whs = wordSet('where when how who what which')

/** "No matter where they go to lure girls", "wherever they hold people": what happens always or never, and to nobody in particular. */
const isWhatever = ({ tokens }: Scene, { group }: Act, start: number): boolean => {
  if (group!.tense === 'past') return false
  for (let i = group!.first - 1; i >= start && tokens[i]!.pos !== 'PUNCT'; i--)
    if (wherevers.has(tokens[i]) || (whs.has(tokens[i]) && tokens[i - 1]?.lower === 'matter')) return true
  return false
}

/** "threatened to sell five of them". */
const isThreat = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  if (!ofViolence.has(trigger.row.action)) return false
  for (let i = group!.first - 1; i >= start && group!.first - i < 4; i--) if (threatening.has(tokens[i])) return true
  return false
}

/** "had hoped to rescue 70": who had hoped, did not. */
const isVainHope = ({ tokens }: Scene, first: number): boolean =>
  hoping.has(tokens[first - 1]) && tokens[first - 2]?.lower === 'had'

/** "demanded that the state rescue their relatives": what is asked for, in the bare form of the verb. */
const isDemandedThat = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  const first = group!.first
  const subjunctive = tokens[first]?.lower === 'be' || (group!.bare && (trigger.forms & BASE) !== 0)
  if (!subjunctive) return false
  for (let i = first - 1; i > start && first - i < 9; i--) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT' || t.pos === 'VERB') return false
    if (t.lower === 'that') return demanding.has(tokens[i - 1])
  }
  return false
}

/** "wants 30 ringleaders extradited": what is wished for, not what was done. */
const isWanted = ({ tokens, itemAt, items }: Scene, { group }: Act): boolean => {
  if (!group!.passive || group!.finite || !itemAt[group!.first - 1]) return false
  return wanting.has(tokens[items[itemAt[group!.first - 1]! - 1]!.first - 1])
}

const opening = wordSet('“ " ‘')
const closing = wordSet('” " ’')

/** "launched “save the students” marches": the name of something. */
const isInTitle = ({ tokens }: Scene, head: number): boolean => {
  if (!opening.has(tokens[head - 1])) return false
  for (let i = head + 1; i < head + 6 && tokens[i]?.sentence === tokens[head]!.sentence; i++)
    if (closing.has(tokens[i])) return tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'PROPN'
  return false
}

const possible = wordSet('could would may might')
const bringing = wordSet('lead include mean involve result require entail')

/** "could lead to the closing of hundreds of plants", "could include indicting the owners": what may come of it. */
const isOnlyPossible = ({ tokens }: Scene, { trigger, group }: Act, start: number): boolean => {
  if (trigger.kind === 'verb' && !(group!.bare && tokens[trigger.head]!.lower.endsWith('ing'))) return false
  for (let i = trigger.head - 1; i > start && trigger.head - i < 6; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (bringing.has(tokens[i])) return possible.has(tokens[i - 1])
  }
  return false
}

const believing = wordSet('thought believed')

/** "They thought they were going to get out": who thought so was wrong. */
const isBelieved = ({ tokens }: Scene, first: number): boolean =>
  tokens[first]?.lower !== 'will' &&
  ((tokens[first - 1]?.pos === 'PRON' && believing.has(tokens[first - 2])) ||
    (tokens[first - 1]?.pos === 'PRON' && tokens[first - 2]?.lower === 'that' && believing.has(tokens[first - 3])))

const bills = wordKind(({ lower }) => billWords.has(lower))
const billWords = new Set(['bill', 'legislation', 'law', 'act', 'amendment', 'ordinance', 'proposal', 'decree'])
const modals = wordSet('would could will may')
const which = wordSet('which that')
/** How far before "which would" the bill is named: "the Trafficking Bill (Prevention and Protection), 2018, which would". */
const NAMED = 20

/** "a bill which would help survivors and open proceedings against the accused": what a law is to do. */
const isOfBill = ({ tokens, sentences }: Scene, { trigger, group, sentence }: Act, start: number): boolean => {
  if (!(sentences[sentence]!.kinds & bills)) return false
  // "officers that will patrol the border freed 25": done by those who will.
  if (group?.finite && group.tense === 'past') return false
  for (let i = trigger.head - 1; i > start; i--) {
    if (tokens[i]!.text === ';') return false
    if (!modals.has(tokens[i]) || !which.has(tokens[i - 1])) continue
    for (let k = i - 2; k >= start && i - k < NAMED; k--) if (billWords.has(tokens[k]!.lower)) return true
    return false
  }
  return false
}

const help = wordSet('help assistance support cooperation aid')
const seeking = wordSet(
  'seek seeks sought seeking request requests requested requesting ask asks asked asking appeal appeals appealed appealing',
)
/** Words from what is sought to "in": "sought the assistance of the army in rescuing". */
const OF_WHOM = 7

/** "sought assistance in rescuing Nepalis", "asked for help in freeing 14": what they are yet to be helped with. */
const isHelpSought = ({ tokens }: Scene, { trigger, group }: Act): boolean => {
  const first = group!.first
  if (!tokens[trigger.head]!.lower.endsWith('ing') || tokens[first - 1]?.lower !== 'in') return false
  let isHelp = false
  for (let i = first - 2; i >= 0 && first - i < OF_WHOM + 2 && tokens[i]!.pos !== 'PUNCT'; i--) {
    isHelp ||= help.has(tokens[i])
    if (isHelp && seeking.has(tokens[i])) return true
  }
  return false
}

const being = wordSet('is are')

/** "Deceiving firms and tricking old people is a crime": what anybody may do, as the subject of a sentence. */
const isOfGerunds = ({ tokens, sentences }: Scene, { trigger, group, sentence }: Act, start: number): boolean => {
  if (!group!.bare || !tokens[trigger.head]!.lower.endsWith('ing')) return false
  const first = opening.has(tokens[start]) ? start + 1 : start
  if (!tokens[first]!.lower.endsWith('ing')) return false
  const { last } = sentences[sentence]!
  for (let i = first; i < last; i++) {
    const t = tokens[i]!
    if (t.text === ',' || t.text === ';') return false
    if (i > trigger.head && t.pos === 'AUX') return being.has(t)
  }
  return false
}
