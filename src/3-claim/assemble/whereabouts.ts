import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import type { Draft } from './draft.ts'
import { firstItem } from './list.ts'
import type { Item, Scene } from './scene.ts'

const hearing = wordSet('heard hear')
const wantedFor = wordSet('found traced located')
const wanted = wordSet('suspect suspects accused defendant defendants fugitive fugitives')

/** "have not been heard from", "were never seen again", "have yet to be found": nobody knows where they are. */
export const isUnheard = (scene: Scene, act: Act): boolean => {
  const { group } = act
  if (!group || group.bare) return false
  // "Families have not heard from 50 of them"
  if (!group.passive)
    return group.negated && hearing.has(scene.tokens[act.trigger.head]) && act.patients[0]?.sort === 'people'
  if (isOfThings(scene, group.first - 1)) return false
  if (group.progressive)
    return (
      act.patients[0]?.quantity != null && act.patients[0].role !== 'suspect' && tracing.has(scene.tokens[group.head])
    )
  // "A ninth suspect was never found": at large, and missed by nobody.
  if (wanted.has(scene.tokens[group.first - 1]) && wantedFor.has(scene.tokens[group.head])) return false
  return group.negated || (group.infinitive && scene.tokens[group.first - 1]?.lower === 'yet')
}

const leads = wordSet('of from')
/** How far behind "nothing" the verb stands, and behind that whom it is about. */
const NEAR = 4

/** "Nothing has been heard of 11 men", "of the other eight nothing was heard": those it is said of; null where it is of none. */
export const unheardOf = (scene: Scene, act: Act): Act | null => {
  const { tokens, sentences } = scene
  const { head } = act.trigger
  const { first } = sentences[act.sentence]!
  let heard = head + 1
  while (heard <= head + NEAR && !hearing.has(tokens[heard])) heard++
  if (heard > head + NEAR) return null
  const isInFront = leads.has(tokens[first])
  if (!isInFront && !leads.has(tokens[heard + 1])) return null
  const from = isInFront ? first + 1 : heard + 2
  const whom = firstItem(scene, from, isInFront ? head : from + NEAR)
  const isMissing = whom?.sort === 'people' || whom?.sort === 'bare'
  return isMissing && whom.role !== 'suspect' && whom.role !== 'official' ? actWith(act, { patients: [whom] }) : null
}

/** "128 of them are still being traced". */
const tracing = wordSet('traced located')

/** "so that their calls could not be traced". */
const isOfThings = ({ tokens, itemAt }: Scene, at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && itemAt[at] === 0 && owners.has(tokens[at - 1])

const owners = wordSet('their his her its whose')

const lostWords = wordSet('unknown unclear lost no not nothing uncertain off continues continued goes without broken')

/** "The whereabouts of 13 are unknown", "no word of the remaining three", "the search for two others was called off". */
export const isLost = (scene: Scene, act: Act): boolean => {
  if (act.patients[0]?.role === 'suspect' || act.patients[0]?.role === 'official') return false
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  const to = Math.min(last, (act.patients[0]?.last ?? act.trigger.last) + 6)
  for (let i = Math.max(first, head - 3); i < to; i++) if (lostWords.has(scene.tokens[i])) return true
  return false
}

const withinWords = wordSet(
  'compound compounds inside camp camps captors captive trapped held centre centres center centers scam from',
)

const stillThere = wordSet(
  'inside compound compounds camp camps zone park still captive trapped held leave left remaining there area centre centres center centers building buildings site sites name',
)

/** "knows of 30 more who want to leave": people who are still inside, and of whom nothing else is told. */
export const isKnownWithin = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const item = act.patients[0]
  if (!item?.quantity || item.sort === 'thing' || item.role === 'suspect' || item.role === 'official') return false
  const { last } = scene.sentences[act.sentence]!
  for (let i = item.last; i < Math.min(last, item.last + 10); i++) if (stillThere.has(scene.tokens[i])) return true
  return isAlone(scene, item) && isOfCaptives(act, drafts)
}

/** "they knew of 19.": the number, and nothing behind it. */
const isAlone = ({ tokens }: Scene, { last }: Item): boolean => tokens[last]?.pos === 'PUNCT'

/** Told right after how many are held, by somebody else, however many got out. */
const isOfCaptives = (act: Act, drafts: readonly Draft[]): boolean => {
  const told = drafts.findLast((d) => d.count?.unit === 'people' && d.action !== 'escape')
  return told?.action === 'hold' && act.sentence - told.sentence < 3
}

const leaving = wordSet('leave exit go get')
const able = wordSet('could can able allowed')
const whither = wordSet('country island for because until without before after home to on in by at')

/** "who couldn't leave": kept where they are, where no country or reason is named; "could not travel" is no word of that. */
export const isKeptInside = (scene: Scene, act: Act): boolean => {
  const { group, patients, trigger } = act
  if (!group?.negated || !patients[0]?.quantity || patients[0].role === 'suspect') return false
  if (whither.has(scene.tokens[trigger.head + 1]) || !leaving.has(scene.tokens[trigger.head])) return false
  for (let i = group.first; i < trigger.head; i++) if (able.has(scene.tokens[i])) return true
  return false
}

/** Only a call from those who are inside tells that they are held. */
export const isFromWithin = (scene: Scene, act: Act): boolean => {
  const { last } = scene.sentences[act.sentence]!
  for (let i = act.trigger.head; i < Math.min(last, act.trigger.head + 9); i++)
    if (withinWords.has(scene.tokens[i])) return true
  return false
}

/** "Two escaped and sought help from the embassy": they are out. */
export const isOut = ({ shares }: Act): boolean => shares?.trigger.row.action === 'escape'

const knew = wordSet('knew had')

/** "said they knew of 19": they are held as long as it is said. */
export const asKnown = (scene: Scene, act: Act): Act =>
  act.group && knew.has(scene.tokens[act.trigger.head])
    ? actWith(act, { group: { ...act.group, tense: 'present' } })
    : act

/** "One of the women fled. She was taken to the police": for help. */
export const isOfEscaped = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const last = drafts.at(-1)
  const whom = scene.tokens[(act.group?.first ?? 0) - 1]
  return last?.action === 'escape' && act.sentence - last.sentence === 1 && singles.has(whom)
}

const singles = wordSet('she he')
