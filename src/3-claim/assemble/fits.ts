import { tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { isThing, isTooMany } from './count.ts'
import type { Draft } from './draft.ts'
import { isOfLabour } from './of-labour.ts'
import { isOfNobody } from './of-nobody.ts'
import { isOperationOfGang } from './raid-stands.ts'
import type { Item, Scene } from './scene.ts'
import { isTakenAlong } from './scorer/beside-suspects.ts'
import { isThingNumber } from './site-near.ts'

/** "busted two gangs", "received three groups of 40 people", "23 batches": a number of gangs is none of people. */
const gangs = wordSet('gangs rings syndicates networks rackets groups teams batches convoys busloads')

const isOfGangs = ({ tokens }: Scene, { quantity: q }: Item): boolean =>
  q !== null && (gangs.has(tokenAt(tokens, q.head ?? -1)) || gangs.has(tokens[q.last]))

/** "uncovered 53 compounds", "uncovered 111 cases of fraud totalling HK$570 million": found, and not taken. */
export const isFoundSite = ({ tokens }: Scene, { trigger }: Act, { unit, sort, first }: Item): boolean =>
  uncovering.has(tokens[trigger.head]) && (unit === 'sites' || (sort === 'money' && amounting.has(tokens[first - 1])))

const amounting = wordSet('totaling totalling involving worth')

const uncovering = wordSet('uncover uncovers uncovered uncovering')

const ofSites = new Set<Item['unit']>(['sites', null])

/** "of 28 requests for help 16 were closed": requests, and no sites. */
export const isOfOtherSum = ({ tokens, items }: Scene, { first, sentence }: Item): boolean =>
  items.some(
    (o) =>
      o.sentence === sentence &&
      o.last <= first &&
      o.quantity !== null &&
      tokenAt(tokens, o.quantity.first - 1)?.lower === 'of' &&
      !ofSites.has(o.unit),
  )

/** Lines that tell of those who lost the money. */
const losers = new Set(['defraud', 'lose money'])

/** "2,517 arrests and 3,222 victims rescued", "36 arrests for trafficking": nobody was rescued or lured in an arrest. */
const counted = wordSet('arrests detentions charges convictions prosecutions raids searches')

/** "charged four people and three companies". */
const tried = new Set(['charge', 'convict'])
const firms = wordSet('companies firms businesses corporations')

const inspections = wordSet('inspection inspections')
/** "across three regions" counts no sites. */
const regions = wordSet('regions provinces states countries districts counties')

const changes = wordSet('more fewer less')

/** "62 per cent of the women were beaten": done to so many of them; "12 per cent more" are none. */
const isShareDone = ({ tokens }: Scene, { act, item }: Draft): boolean =>
  act.group?.passive === true &&
  act.group.finite &&
  item!.first < act.group.first &&
  !changes.has(tokens[item!.quantity!.last]) &&
  !changes.has(tokens[item!.last])

/** "one was carried off the aircraft": of those told of, and nothing that was seized. */
const carried = wordSet('carry carries carried carrying')

/** Whether what is counted can be what the act is done to. */
export const fits = (scene: Scene, d: Draft): boolean => {
  const { sort, unit } = d.item!
  if (counted.has(scene.tokens[d.item!.head]) && (d.action === 'recruit' || d.act.trigger.kind === 'verb')) return false
  switch (d.row.patient) {
    case 'people':
      if (tried.has(d.action) && firms.has(scene.tokens[d.item!.head])) return true
      if (isOfGangs(scene, d.item!)) return false
      if (d.action === 'arrest' && isTakenAlong(scene, d.item!)) return false
      if (isTooMany(d.item!) || isThingNumber(scene, d.item!) || isOfNobody(scene, d)) return false
      // "53 compounds where people were held"; buildings "still in use" are held by nobody.
      if (d.action === 'hold' && (sort === 'percent' || (unit === 'sites' && d.row.name !== 'stranded'))) return true
      if (sort === 'percent') return isShareDone(scene, d)
      if (sort === 'people' || sort === 'bare' || (unit === 'other' && !isThing(scene, d.item!))) return true
      return d.act.trigger.kind === 'noun' && d.count?.unit === 'cases'
    case 'things':
      if (d.action === 'seize' && unit === 'cases') return false
      if (isFoundSite(scene, d.act, d.item!)) return false
      if (sort === 'bare' && carried.has(scene.tokens[d.act.trigger.head])) return false
      return sort === 'thing' || sort === 'money' || (sort === 'bare' && d.action === 'seize')
    case 'sites':
      if (sort === 'bare' && isOfOtherSum(scene, d.item!)) return false
      if (regions.has(scene.tokens[d.item!.head])) return false
      if (inspections.has(scene.tokens[d.act.trigger.head]) && unit !== 'sites') return false
      if (d.action === 'raid' && isOperationOfGang(scene, d.act.trigger.head)) return false
      return (
        (sort === 'thing' && (unit === 'sites' || (d.action === 'raid' && (unit === 'cases' || unit === 'other')))) ||
        (d.action === 'close' &&
          (sort === 'bare' ||
            unit === 'devices' ||
            (unit === 'other' && d.modality === 'ordered' && d.item!.first < d.act.trigger.head)))
      )
    case 'money':
      if (isOfLabour(scene, d.sentence)) return false
      return sort === 'money' || unit === 'cases' || (sort === 'people' && losers.has(d.row.name))
    case 'any':
      return d.action === 'sanction' && sort !== 'money'
  }
}
