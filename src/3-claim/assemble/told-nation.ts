import type { GroupMention } from '../annotations.ts'
import { toldBehindTail, toldOf } from '../group/origin.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** "most of them", "some of the suspects" are not all of them. */
const wholes = wordSet('they all both the those these')

/** "The guards are Thai": other people than those counted. Whom a report counts it calls by these. */
const counted = wordSet(
  `they all both those these group people persons men women boys girls children individuals foreigners nationals workers
   migrants suspects detainees arrestees victims survivors captives returnees deportees evacuees passengers arrested detained
   rescued freed deported held apprehended repatriated`,
)

/** How many sentences back "they" may mean. */
const BACK = 2

/**
 * "They are Chinese citizens.", "All of the suspects were Thai.": what a sentence says of all people told of right before,
 * as [the claims of that sentence, their nationalities].
 */
export const toldNations = (scene: Scene, drafts: readonly Draft[]): [Draft[], readonly string[]][] => {
  const told: [Draft[], readonly string[]][] = []
  for (const group of scene.layers.groups) {
    if (!opensWithAll(scene, group)) continue
    const nations = nationsOf(scene, group)
    if (nations.length > 0) told.push([meantBy(scene, group, drafts), nations])
  }
  return told
}

const opensWithAll = (
  { tokens, sentences }: Scene,
  { refers, quantity, thing, first, head }: GroupMention,
): boolean => {
  if (refers !== 'back' || quantity !== null || thing !== null) return false
  const start = sentences[tokens[first]!.sentence]!.first
  if (!wholes.has(tokens[start]) || !counted.has(tokens[head])) return false
  return first === start || (first === start + 2 && tokens[start + 1]!.lower === 'of')
}

/** Said of them, not in their name: "The Chinese suspects were moved" is about some of them. */
const nationsOf = ({ tokens }: Scene, { last }: GroupMention): readonly string[] => {
  const told = toldOf(tokens, last).nationalities
  return told.length > 0 ? told : toldBehindTail(tokens, last).nationalities
}

/** The people counted in the sentence told last before, where they are all of one fate and nobody has said whose they are. */
const meantBy = ({ tokens }: Scene, { first, role }: GroupMention, drafts: readonly Draft[]): Draft[] => {
  const { sentence } = tokens[first]!
  const before = drafts.filter(
    (d) =>
      d.sentence < sentence &&
      d.sentence >= sentence - BACK &&
      d.row.patient === 'people' &&
      d.count?.unit === 'people',
  )
  const last = before.reduce((last, d) => Math.max(last, d.sentence), -1)
  const meant = before.filter((d) => d.sentence === last)
  const isOne = meant.every((d) => d.action === meant[0]!.action && d.nationalities.length === 0)
  return isOne && meant.every((d) => role === null || d.role === null || d.role === role) ? meant : []
}
