import type { Token } from '../../2-document/tokens.ts'
import { ofs, prepositions } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { mention } from '../group/mention.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actRows } from './act-rows.ts'
import { byPhrase, possessor } from './agent.ts'
import { alsoLed } from './also-led.ts'
import { firstItem, joinedAfter } from './list.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { soloAt, soloFrom } from './solo.ts'
import { subjectItems } from './subject-items.ts'

/** Each list of prepositions is made into a set once. */
const reaches = new Map(actRows.flatMap((r) => (r.reach ? [[r.reach, wordSet(r.reach)] as const] : [])))

const reachOf = (list: string): ReturnType<typeof wordSet> => reaches.get(list)!

/** "The shooting death of a woman", where "the death of a woman" may be anybody's. */
const violent = wordSet('shooting stabbing beating')

const holding = wordSet('include includes included comprise comprised')
const support = wordSet('on in at against')

/** Works out patients and agent of an act that a noun says: "the arrest of 30 men", "a raid on a hotel". */
export const nominal = (scene: Scene, act: Act): void => {
  const { tokens, sentences } = scene
  const { head, last } = act.trigger
  const { first: start, last: end } = sentences[act.sentence]!
  act.isSubject = head - start < 6 && !prepositions.has(tokens[head - 1]) && !prepositions.has(tokens[head - 2])
  if (act.trigger.row.reach) {
    const lead = reachOf(act.trigger.row.reach)
    for (let i = last; i < Math.min(end, last + 30) && !act.patients.length && tokens[i]!.text !== ';'; i++)
      if (lead.has(tokens[i]) && !itemAt(scene, i) && (i < last + 14 || tokens[i - 1]!.lower === 'and')) {
        const item = firstItem(scene, i + 1, Math.min(end, i + 4)) ?? soloFrom(scene, i + 1, end)
        const cases = itemAt(scene, head)
        if (item && cases?.quantity && cases.head === head) act.patients = [cases]
        else if (item)
          act.patients = [
            ...(item.quantity ? joinedAfter(scene, item, end) : [item]),
            ...alsoLed(scene, lead, item.last, end),
          ]
      }
    return
  }
  const counted = itemAt(scene, head)
  if (counted?.quantity && isOneOfMany(tokens, counted)) return
  if (counted?.quantity && (counted.head === head || counted.last === head + 1)) {
    act.patients = [someOf(scene, counted)]
    return
  }
  const before = itemAt(scene, head - 1)
  if (before?.quantity && before.sort === 'bare' && before.sentence === act.sentence) {
    // "one murder charge": charges are counted, not the dead.
    if (tokens[last]?.pos === 'NOUN' && !scene.timeAt[last]) return
    act.patients = [before]
    return
  }
  if (act.trigger.row.frame === 'subject') {
    act.patients = stateSubject(scene, head, start)
    return
  }
  if (act.trigger.row.patient === 'money' && !ofs.has(tokens[last])) {
    const sum = sumAfter(scene, last, end)
    if (sum) {
      act.patients = [sum]
      return
    }
  }
  const sum = act.trigger.row.patient === 'people' && act.isSubject ? tallyAfter(scene, act, end) : null
  if (sum) {
    act.patients = [sum]
    act.agent = byPhrase(scene, last, end)
    return
  }
  if (last > head + 1 && prepositions.has(tokens[last - 1])) {
    const item = firstItem(scene, last, Math.min(end, last + 4))
    if (item) act.patients = joinedAfter(scene, item, end)
  } else if (ofs.has(tokens[behindWhen(scene, last)])) {
    const from = behindWhen(scene, last) + 1
    const item =
      firstItem(scene, from, Math.min(end, from + 5)) ??
      (violent.has(tokens[head - 1]) ? soloFrom(scene, from, end) : null)
    if (item) act.patients = joinedAfter(scene, item, end)
  } else if (tokens[last]?.text === ':' || (act.trigger.row.action === 'seize' && holding.has(tokens[last]))) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 4))
    if (item?.quantity && !states.has(tokens[start]) && (act.trigger.row.patient !== 'sites' || item.sort === 'thing'))
      act.patients = joinedAfter(scene, item, end, true)
  } else if (act.trigger.row.patient === 'sites' && support.has(tokens[behindDoer(scene, last, end)])) {
    const on = behindDoer(scene, last, end)
    const item = firstItem(scene, on + 1, Math.min(end, on + 5))
    const people = act.trigger.row.action === 'raid' && item?.sort === 'people' && item.nationalities.length > 0
    if (item && (item.sort === 'thing' || (people && !item.quantity))) act.patients = [item]
  } else if (act.trigger.row.action === 'raid' && act.isSubject) {
    const item = firstItem(scene, last + 1, Math.min(end, last + 9))
    if (item?.sort === 'thing' && item.quantity && support.has(tokens[item.first - 1])) act.patients = [item]
  }
  if (!act.patients.length && act.trigger.row.action === 'raid') act.patients = sitesOfRaid(scene, act, start, end)
  if (!act.patients.length && act.trigger.row.patient === 'people' && tokens[head - 1]?.lower === 'their')
    act.patients = [theirs(scene, head - 1)]
  act.agent = byPhrase(scene, last, end) ?? possessor(scene, head, start)
}

const during = wordSet('in during')
const where = wordSet('in at from against to into on inside')
/** Where people are stopped or brought, and nothing is searched. */
const posts = wordSet(
  'checkpoint checkpoints roadblock roadblocks gate gates crossing crossings airport airports station stations',
)

/** "39 were freed from two houses during an operation", "… in raids on the next day": the houses, where one number counts any. */
const sitesOfRaid = (scene: Scene, { trigger: { head }, sentence }: Act, start: number, end: number): Item[] => {
  const { tokens, items } = scene
  let lead = head - 1
  while (lead > start && !prepositions.has(tokens[lead]) && head - lead < 4) lead--
  if (!during.has(tokens[lead])) return []
  let sites: Item | null = null
  let people = false
  for (const item of items) {
    if (item.sentence > sentence) break
    if (item.first < start || item.last > end || !item.quantity) continue
    if (item.sort === 'people') people = true
    if (item.unit !== 'sites' || posts.has(tokens[item.head])) continue
    if (sites || !where.has(tokens[item.first - 1])) return []
    sites = item
  }
  return sites && people ? [sites] : []
}

/** "Countries without laws against the removal of victims: 104". */
const states = wordSet('countries states governments ratio share prevalence rate')

const tallying = wordSet(
  'reached reaches totalled totaled total totals stood stands stand number numbered climbed risen rose gone went grown grew come came passed topped exceeded hit',
)
const tallied = wordSet('at to up')

/** "Arrests in the case have gone up to 14", "deportations since June now total 461": how many there are of what a plural says. */
const tallyAfter = (scene: Scene, { trigger }: Act, end: number): Item | null => {
  const { tokens } = scene
  if (!tokens[trigger.head]!.lower.endsWith('s') || tokens[trigger.last]?.lower === 'of') return null
  for (let i = trigger.last; i < Math.min(end, trigger.last + 14); i++) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ') return null
    if (!tallying.has(t)) continue
    let at = i + 1
    while (tallied.has(tokens[at])) at++
    if (tokens[at]?.lower === 'from') at = behindTo(tokens, at, end)
    const item = itemAt(scene, at)
    return item?.quantity && item.sort === 'bare' ? item : null
  }
  return null
}

/** "rose from 50 in May to 80": the token behind "to". */
const behindTo = (tokens: readonly Token[], from: number, end: number): number => {
  for (let i = from + 2; i < Math.min(end, from + 7) && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'to') return i + 1
  return from
}

const standing = wordSet('in on at near')

/** "the arrest on Monday of 12 men", "the arrest in Bavet of 12 men": the token behind the day or the place. */
const behindWhen = ({ tokens, timeAt, placeAt, layers }: Scene, last: number): number => {
  const at = standing.has(tokens[last]) && !timeAt[last] ? last + 1 : last
  if (timeAt[at]) return layers.times[timeAt[at]! - 1]!.last
  return at > last && placeAt[at] ? layers.places[placeAt[at]! - 1]!.last : last
}

/** "a raid by Cambodian police on two buildings": the token behind who carries it out. */
const behindDoer = ({ tokens }: Scene, last: number, end: number): number => {
  if (tokens[last]?.lower !== 'by') return last
  for (let i = last + 1; i < Math.min(end, last + 8) && tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'VERB'; i++)
    if (support.has(tokens[i])) return i
  return last
}

/** "One of the four pronounced dead": it is said of the one. */
const someOf = (scene: Scene, all: Item): Item => {
  const some = ofs.has(scene.tokens[all.first - 1]) ? itemAt(scene, all.first - 2) : null
  return some?.quantity ? some : all
}

/** "One of the raids": it counts no raids. */
const isOneOfMany = (tokens: readonly Token[], { quantity }: Item): boolean =>
  tokens[quantity!.first]!.lower === 'one' && ofs.has(tokens[quantity!.first + 1])

const sums = wordSet(
  'reached reach reaches put estimated exceed exceeds exceeded total totals totalled totaled totalling totaling amounted amount amounts came come comes stood stand stands hit topped top tops at over passed',
)

/** "Losses are put at 200 million ringgit", "losses from such fraud reached 71.9 billion yen". */
const sumAfter = (scene: Scene, from: number, end: number): Item | null => {
  let said = false
  for (let i = from; i < Math.min(end, from + 18); i++) {
    const item = itemAt(scene, i)
    if (item?.sort === 'money') return said ? item : null
    if (item?.quantity) return null
    if (scene.tokens[i]!.pos === 'PUNCT' && scene.tokens[i]!.text !== '-') return null
    if (sums.has(scene.tokens[i])) said = true
  }
  return null
}

/** "their release": the people told of before. */
const theirs = (scene: Scene, at: number): Item => ({
  first: at,
  last: at + 1,
  head: at,
  group: mention(scene.tokens, 'pronoun', at, at + 1, at, 'back'),
  quantity: null,
  sort: 'people',
  nationalities: [],
  role: null,
  unit: 'people',
  part: false,
  sentence: scene.tokens[at]!.sentence,
  joins: undefined,
})

/** Whom a word for a state is said of: "five people missing", "two are still missing", "left 24 dead". */
const stateSubject = (scene: Scene, head: number, start: number): Item[] => {
  const { tokens } = scene
  let first = head
  while (
    first > start &&
    (isAuxiliary(tokens[first - 1]) || tokens[first - 1]!.pos === 'ADV' || reporting.has(tokens[first - 1]))
  )
    first--
  // "left a 16-year-old boy dead"
  const left = soloAt(scene, head - 1)
  if (left && leaving.has(tokens[left.first - 1])) return [left]
  const before = itemAt(scene, first - 1)
  if (before && (before.sort === 'people' || before.sort === 'bare')) return [before]
  const after = itemAt(scene, head + 1) ?? (itemAt(scene, head)?.quantity ? itemAt(scene, head) : null)
  if (after?.quantity && after.sort === 'people') return [after]
  return first < head ? subjectItems(scene, first, start, true) : []
}

/** What leaves somebody dead. */
export const leaving = wordSet('leave leaves left leaving')

const reporting = wordSet(
  'reported feared listed registered presumed found confirmed declared left remain remained still since as',
)
