import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { type Item, itemWith, type Scene } from './scene.ts'

const each = wordSet('each apiece')
const joiners = wordSet(', and')

/** "40 each from Kenya and the Philippines": as many of one nation as of the other. */
export const splitEach = (scene: Scene, drafts: Draft[], before: number): void => {
  for (let k = before; k < drafts.length; k++) {
    const d = drafts[k]!
    const { item } = d
    if (!item?.quantity || d.count?.unit !== 'people' || !each.has(scene.tokens[item.quantity.last])) continue
    const nations = nationsBehind(scene, item.quantity.last + 1)
    if (nations.length < 2 || !nations.includes(item.nationalities[0] ?? nations[0]!)) continue
    drafts.splice(k, 1, ...nations.map((nation) => ofNation(d, item, nation)))
    k += nations.length - 1
  }
}

const ofNation = (d: Draft, item: Item, nation: string): Draft =>
  draftWith(d, {
    item: itemWith(item, { nationalities: [nation] }),
    nationalities: [nation],
    inferred: new Set(d.inferred),
  })

/** The nations of a list that "from" opens. */
const nationsBehind = ({ tokens }: Scene, from: number): string[] => {
  const nations: string[] = []
  if (tokens[from]?.lower !== 'from') return nations
  let i = from + 1
  for (;;) {
    if (tokens[i]?.lower === 'the') i++
    const found = findAt(countries, tokens, i) ?? findAt(nationalities, tokens, i)
    if (!found) return nations
    nations.push(found.value)
    i = found.last
    if (!joiners.has(tokens[i])) return nations
    while (joiners.has(tokens[i])) i++
  }
}
