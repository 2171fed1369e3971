import type { Action } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { actorIn } from './actors.ts'
import { isAnybody, isAnyOfThose, isDoneToThoseWho, isNobodyDenied, isNoneMade } from './anybody.ts'
import { sizeOf, totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { isPronoun, isSolo, nationalitiesOf, pointsBack } from './solo.ts'
import { areOfTwoAges } from './two-ages.ts'

const onePerson = new Set<Action>([
  'arrest',
  'charge',
  'convict',
  'deport',
  'extradite',
  'release',
  'rescue',
  'repatriate',
  'escape',
  'recruit',
  'hold',
  'harm',
  'die',
  'missing',
])
const ofOne = new Set(['bear marks', 'capture', 'warrant'])
const moved = new Set<Action>(['deport', 'extradite', 'repatriate', 'release'])
const common = wordSet('make makes made making have has had held hold holds keep keeps kept')

/** Words that say the act of a group only: "was made an adviser", a broker who "put him on a plane". */
const isLoose = (scene: Scene, d: Draft): boolean => {
  const { head, kind } = d.act.trigger
  const group = d.act.group
  if (kind === 'verb' && d.action === 'hold' && common.has(scene.tokens[head]) && !confinedNear(scene, d)) return true
  if (!moved.has(d.action) || !group || group.passive || d.row.frame === 'subject') return false
  return d.act.agent === null || actorIn(scene, d.act.agent)?.kind !== 'official'
}

const confined = wordSet(
  'captive hostage locked cell room compound compounds there will guard against chained confined',
)

const confinedNear = (scene: Scene, d: Draft): boolean => {
  const { head } = d.act.trigger
  const { last } = scene.sentences[d.sentence]!
  for (let i = head + 1; i < Math.min(last, head + 6); i++) if (confined.has(scene.tokens[i])) return true
  return false
}

/** An act on one person is a claim once: "he" and "the man" whom it was told of are the same. */
export const soloStands = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  const item = d.item!
  if (!onePerson.has(d.action) || (d.row.weak && !ofOne.has(d.row.name))) return false
  if (d.modality === 'denied' && scene.tokens[item.first]!.lower !== 'any' && !isNobodyDenied(scene, d)) return false
  if (isLoose(scene, d)) return false
  const told = drafts.filter((o) => o.action === d.action && !o.count && o.item && !areOfTwoAges(scene, o.item, item))
  if ((pointsBack(scene, item) && told.length) || isOfNamedRow(scene, d, drafts)) return false
  const head = scene.tokens[item.head]!
  // By name one person is the same, whether the text says once more where he is from or not.
  const isName = head.pos === 'PROPN'
  if (
    told.some(
      (o) =>
        scene.tokens[o.item!.head]!.lower === head.lower &&
        (o.nationalities.join() === d.nationalities.join() ||
          (isName && (o.nationalities.length === 0 || d.nationalities.length === 0))),
    )
  )
    return false
  if (!d.nationalities.length && item.group) d.nationalities = nationalitiesOf(scene, item.first, item.last)
  if (isPronoun(scene, item)) {
    const last = drafts.findLast((o) => isSolo(scene, o.item))
    if (last && d.sentence - last.sentence < 4 && !d.nationalities.length) d.nationalities = last.nationalities
  }
  return true
}

/** "Three were held. … Ann Cole, Ben Oduor and Cat Mwangi were held": those counted before, by their names. */
const isOfNamedRow = (
  { layers: { actors }, tokens, sentences }: Scene,
  d: Draft,
  drafts: readonly Draft[],
): boolean => {
  const { group, trigger } = d.act
  if (!group?.passive || tokens[d.item!.head]!.pos !== 'PROPN') return false
  const { first } = sentences[d.sentence]!
  const named = actors.filter((a) => a.person && a.first >= first && a.last <= trigger.head).length
  return named > 1 && drafts.some((o) => o.action === d.action && o.modality === d.modality && o.count?.low === named)
}

/** "Twelve of them were freed. The rest were charged": what is told of those whom a part counted right before leaves. */
const isRestOfCounted = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean =>
  scene.items.some(
    (o) =>
      o.last <= d.item!.first &&
      d.sentence - o.sentence <= 1 &&
      o.quantity !== null &&
      (o.sort === 'people' || o.sort === 'bare') &&
      drafts.some(
        (told) => told.count?.unit === 'people' && totalOf(told) > sizeOf(o) && d.sentence - told.sentence <= 2,
      ),
  ) && !drafts.some((o) => o.action === d.action && o.modality === d.modality && o.item?.group?.refers === 'rest')

/** An act on a group without a number: the group must be named, and no claim of the same act may count it already. */
export const peopleStand = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  const { item } = d
  if (!item && (isNobodyDenied(scene, d) || isNoneMade(scene, d.act.trigger))) {
    d.role = null
    return !drafts.some((o) => o.action === d.action && o.modality === 'denied')
  }
  if (!item?.quantity && !isLoose(scene, d) && isDoneToThoseWho(scene, d))
    return !drafts.some((o) => o.action === d.action && o.modality === 'happened' && !o.count)
  if (!item?.group || isAnyOfThose(scene, d) || isAnybody(scene, d)) return false
  if (item.group.refers === 'rest' && isRestOfCounted(scene, d, drafts)) return true
  if (!d.nationalities.length && item.role === null && d.modality !== 'denied') return false
  return !drafts.some(
    (o) =>
      o.action === d.action &&
      o.modality === d.modality &&
      (!d.nationalities.length || !o.nationalities.length || d.nationalities.some((n) => o.nationalities.includes(n))),
  )
}
