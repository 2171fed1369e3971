import { wordSet } from '../lexicon.ts'
import { departures } from './act-groups.ts'
import type { Draft } from './draft.ts'
import type { Item, Scene } from './scene.ts'

const living = wordSet('live lives lived living')
const anybody = wordSet('people persons residents inhabitants')
const every = wordSet('a per each every')
const spells = wordSet('month week day')
const since = wordSet('later after earlier before')

/** Numbers that no people stand behind whom the act was done to: averages, rates, inhabitants, envoys. */
export const isOfNobody = (scene: Scene, d: Draft): boolean => {
  const item = d.item!
  if (isNoHeadcount(scene, item)) return true
  if (departures.has(d.action) && item.role === 'official') return true
  return d.row.name === 'stranded' && living.has(scene.tokens[d.act.trigger.head]) && isAnybody(scene, item)
}

/** An average, or a number for each of many days. */
export const isNoHeadcount = (scene: Scene, item: Item): boolean => isAverage(item) || isRate(scene, item)

/** "3.5 deaths a year": no number of people. */
const isAverage = ({ quantity, sort }: Item): boolean =>
  (sort === 'people' || sort === 'bare') &&
  quantity!.low !== null &&
  quantity!.low < 1000 &&
  !Number.isInteger(quantity!.low)

/** "About 1,000 a month were flying out": how fast, not how many. */
const isRate = ({ tokens }: Scene, { sort, last }: Item): boolean =>
  sort !== 'money' && every.has(tokens[last]) && spells.has(tokens[last + 1]) && !since.has(tokens[last + 2])

/** "About 10,000 people live in the zone": told of nobody who is held there. */
const isAnybody = ({ tokens }: Scene, { head, nationalities, role }: Item): boolean =>
  role === null && nationalities.length === 0 && anybody.has(tokens[head])
