import { isAuxiliary } from '../clause/verb-group.ts'
import { sizeOf } from './count.ts'
import { plurals } from './pronouns.ts'
import type { Item, Scene } from './scene.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

/** "They were flown home": a party near by; "One of the men said guards had beaten him": the one who speaks. */
export const isMeant = (scene: Scene, item: Item, o: Item): boolean =>
  plurals.has(scene.tokens[item.head])
    ? isParty(o) && isNearBy(scene, item, o)
    : sizeOf(o) === 1 && speaksOfItself(scene, o, item)

/** "two were kept from boarding when it was learned that they …": a number alone, the subject of the same sentence. */
export const isSubjectBefore = ({ tokens }: Scene, o: Item, item: Item): boolean =>
  plurals.has(tokens[item.head]) &&
  o.sort === 'bare' &&
  o.quantity !== null &&
  o.sentence === item.sentence &&
  (isAuxiliary(tokens[o.last]) || tokens[o.last]?.pos === 'VERB')

/** More than one and few enough to be one party: thousands are a total, seldom those whom "they" means. */
const isParty = (o: Item): boolean => sizeOf(o) > 1 && sizeOf(o) < 1000

/** "They were flown home": those counted in the sentence before, or shortly before in the same paragraph; "all of them" may open a new one. */
const isNearBy = (scene: Scene, item: Item, o: Item): boolean => {
  const gap = item.sentence - o.sentence
  const here = scene.sentences[item.sentence]!.paragraph
  const whole = scene.tokens[item.first]!.lower === 'all'
  if (gap <= 1 || (gap <= 3 && (whole || here === scene.sentences[o.sentence]!.paragraph))) return true
  return gap === 2 && isCarriedOn(scene, o.sentence + 1)
}

/** "Fourteen were freed.\n\nThe embassy brought them to Thailand.\n\nThey were …": a sentence that tells on of them, and of nobody else. */
const isCarriedOn = ({ tokens, sentences, items }: Scene, n: number): boolean => {
  const { first, last } = sentences[n]!
  let them = false
  for (let i = first; i < last; i++) them ||= plurals.has(tokens[i])
  return them && !items.some((o) => o.sentence === n && o.quantity !== null && o.sort !== 'thing')
}

/** "The Chinese were detained" means a number only where that stands in the same paragraph; "the group" reaches further. */
export const isInReach = (scene: Scene, item: Item, o: Item): boolean =>
  item.nationalities.length === 0 ||
  scene.sentences[item.sentence]!.paragraph === scene.sentences[o.sentence]!.paragraph
