import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import { people } from '../group/people.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { deniedAt, isNoOne } from './denial.ts'
import type { Draft } from './draft.ts'
import { persons } from './en/persons.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

const toNobody = new Set<Action>(['arrest', 'charge', 'convict', 'harm'])

/** "Nobody was arrested", "no one has been charged", "no owner of a compound has been convicted": denied of all. */
export const isNobodyDenied = (scene: Scene, d: Draft): boolean => {
  const { group } = d.act
  if (d.modality !== 'denied' || !group?.passive || !group.finite || !toNobody.has(d.action)) return false
  if (d.action === 'harm' && scene.violent) return false
  const at = nobodyIn(scene, d.act) ?? deniedAt(scene, d.act, scene.sentences[d.sentence]!.first)
  if (at < 0) return false
  // "no one should be jailed for it": asked for, and not told.
  for (let i = at; i < d.act.trigger.head; i++)
    if (relatives.has(scene.tokens[i]) || duties.has(scene.tokens[i])) return false
  return !no.has(scene.tokens[at]) || isPersonBehind(scene, at + 1)
}

const arresting = wordSet('arrest arrests detention detentions')
const making = wordSet('made reported')
/** Not "no arrests should be made". */
const finished = wordSet('were was have has had been')

/** "No arrests were made": denied by a noun; "no further arrests" denies nothing of the first. */
export const isNoneMade = ({ tokens }: Scene, { kind, head, last }: Trigger): boolean => {
  if (kind !== 'noun' || !no.has(tokenAt(tokens, head - 1))) return false
  let verb = last
  while (finished.has(tokens[verb]) || (verb > last && tokens[verb]?.pos === 'ADV')) verb++
  return verb > last && arresting.has(tokens[head]) && making.has(tokens[verb])
}

const nobody = wordSet('nobody none')

/** "nobody was", which is read as one with its verb: the token. */
const nobodyIn = (scene: Scene, { group, trigger }: Act): number | null => {
  for (let i = group!.first; i < trigger.head; i++) if (nobody.has(scene.tokens[i]) || isNoOne(scene, i)) return i
  return null
}

const no = wordSet('no')
const relatives = wordSet('who')
const personNouns = wordSet(persons)
const duties = wordSet('should must may can could would ought')

/** "no owner", "no senior official". */
const isPersonBehind = ({ tokens }: Scene, at: number): boolean => {
  for (let i = at; i < at + 3; i++) {
    if (personNouns.has(tokens[i]) || people.get(tokens[i])) return true
    if (tokens[i]?.pos !== 'ADJ' && tokens[i]?.pos !== 'NOUN') return false
  }
  return false
}

const every = wordSet('every each any')
const amounts = wordSet('number numbers group groups')

/** How far before the noun "such" stands: "such a large number of suspects". */
const SUCH_A_NUMBER_OF = 5

const isSuchAmount = ({ tokens }: Scene, { item }: Draft): boolean => {
  if (!item) return false
  let amount = false
  for (let i = item.head - 1; i >= 0 && item.head - i <= SUCH_A_NUMBER_OF; i--) {
    amount ||= amounts.has(tokens[i])
    if (amount && tokens[i]!.lower === 'such') return true
  }
  return false
}

/** "Those who are charged must stay", "until every ringleader is caught": whoever it may be. */
export const isAnyOfThose = (scene: Scene, d: Draft): boolean => {
  const at = (d.act.group?.first ?? 0) - 1
  if (every.has(scene.tokens[at - 1]) || every.has(scene.tokens[at - 2])) return true
  // "the first time that such a large number of suspects have been sent back"
  if (isSuchAmount(scene, d)) return true
  return scene.tokens[at]?.lower === 'who' && scene.tokens[at - 1]?.lower === 'those'
}

const suffered = new Set<Action>(['harm', 'hold'])
const whoeverWords = wordSet('whoever')
const anybodyWho = wordSet('those anyone anybody all everyone')
const captives = wordSet('workers captives victims people detainees women men girls recruits')
const pastForms = wordSet('had did were was could fell fled')
/** How far before its verb "those who" stands: "those who refused to contact customers in other countries were". */
const THOSE_WHO_WITHIN = 14

/** "Those who missed their targets were beaten", "whoever refused was locked up": done to some of them, however many. */
export const isDoneToThoseWho = (scene: Scene, d: Draft): boolean => {
  const { group } = d.act
  if (!suffered.has(d.action) || d.modality !== 'happened' || !group?.passive || group.tense !== 'past') return false
  const { tokens, sentences } = scene
  const { first } = sentences[d.sentence]!
  const verb = d.act.shares?.group?.first ?? group.first
  for (let i = verb - 1; i >= first && verb - i < THOSE_WHO_WITHIN; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    const isWhoever = whoeverWords.has(tokens[i])
    if (!isWhoever && tokens[i]!.lower !== 'who') continue
    if (!isWhoever && !anybodyWho.has(tokens[i - 1]) && !captives.has(tokens[i - 1])) return false
    // "the three workers who fled were beaten": told of so many.
    const opens = isWhoever ? i : i - 1
    return (opens === first || opening.has(tokens[opens - 1])) && isPastForm(tokens[i + 1])
  }
  return false
}

const opening = wordSet('and but that where , ; : “ "')

const isPastForm = (t: Token | undefined): boolean => pastForms.has(t) || (t?.pos === 'VERB' && t.lower.endsWith('ed'))

/** "stories of people being trafficked": what such people suffer, and no group that is told of. */
export const isAnybody = (scene: Scene, d: Draft): boolean =>
  ofCaptors.has(d.action) &&
  !d.nationalities.length &&
  d.item!.last - d.item!.first === 1 &&
  scene.tokens[d.item!.head]!.lower === 'people'
