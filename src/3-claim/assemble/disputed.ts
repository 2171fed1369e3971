import { nots } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { actWith } from './act.ts'
import { actorIn } from './actors.ts'
import { countOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { subjectSpan } from './subject.ts'
import { actAt, pushTold } from './told-act.ts'

/** Puts the numbers that are disputed to the disputes. */
export const countDisputed = (scene: Scene, drafts: readonly Draft[]): void => {
  for (const d of drafts) if (d.action === 'dispute' && !d.count) addDisputed(scene, d, drafts)
}

const amounts = wordSet('figure estimate number count total toll')
const tales = wordSet(
  'statement statements account accounts report reports suggestion suggestions claim claims rumour rumours rumors allegation allegations story stories',
)

const turning = wordSet('but although while')

/** "It is not true that 40 had died". */
const truths = wordSet('true untrue false wrong incorrect')

/** "rejected a figure of 85,000", "denied reports that 33 men had been deported": the number that someone disputes. */
const addDisputed = (scene: Scene, d: Draft, drafts: readonly Draft[]): void => {
  const { tokens, sentences } = scene
  const { head } = d.act.trigger
  const { last } = sentences[d.sentence]!
  let tale = truths.has(tokens[head])
  for (let i = head + 1; i < Math.min(last, head + 18); i++) {
    const t = tokens[i]!
    if (tales.has(t)) tale = true
    // "dismissed reports of 40 deaths but confirmed that 12 were freed"
    if (turning.has(t)) return
    const isAmount = amounts.has(tokens[i - 1]) || tales.has(tokens[i - 1])
    const follows = (isAmount && t.lower === 'of') || (tale && t.lower === 'that')
    if (!follows) continue
    const item = itemAt(scene, i + 1) ?? itemAt(scene, i + 2)
    if (item?.quantity && item.group?.refers !== 'back' && (item.sort === 'people' || item.sort === 'bare')) {
      d.count = countOf(scene, item, 'people')
      d.nationalities = item.nationalities
      d.item = item
    }
    return
  }
  for (let i = head + 1; i < Math.min(last, head + 4) && !d.count; i++)
    d.count = figureBefore(scene, i, d.sentence, drafts)
}

const reports = wordSet(
  'complaint complaints report reports case cases claim claims allegation allegations accusation accusations story stories finding findings figure figures rumour rumours account accounts information',
)

const quotes = wordSet('" “ \' ‘ as a an pure mere total complete')
const calling = wordSet(
  'called calls call calling described describes describe describing branded brands labelled labeled dubbed termed considers considered',
)
const called = wordSet('ranking rating statement list survey verdict')

/** "called the report inaccurate", "described the figure of 1,340 as fantasy": whoever says so disputes it. */
const addCalled = (scene: Scene, n: number, end: number, first: number, drafts: Draft[]): boolean => {
  const { tokens } = scene
  let noun = -1
  let number: Item | null = null
  for (let i = end; i >= first && end - i < 9; i--) {
    const t = tokens[i]
    if (reports.has(t) || called.has(t) || (it.has(t) && calling.has(tokens[i - 1]))) noun = i
    const item = itemAt(scene, i)
    if (item?.quantity && item.sort !== 'percent') number = item
    if (noun < 0 || !calling.has(t)) continue
    if (drafts.some((d) => d.action === 'dispute' && d.sentence === n)) return true
    const agent = subjectSpan(scene, i, first)
    const actor = agent ? actorIn(scene, agent) : null
    const draft = draftOf(scene, actWith(actAt(scene, 'dispute', n, i), { agent }), null, null)
    if (!draft || !(actor || (agent && itemAt(scene, agent.first)))) return true
    drafts.push(
      draftWith(draft, {
        rule: 'dispute (told)',
        item: number,
        count: number ? countOf(scene, number, 'people') : figureBefore(scene, noun, n, drafts),
        actors: actor ? [actor.name] : [],
      }),
    )
    return true
  }
  return false
}

const it = wordSet('it them')
const theFigure = wordSet('figure figures number numbers estimate estimates count tally total toll')

/** "dismissed the figure": the last number of the sentence before. */
const figureBefore = (scene: Scene, noun: number, n: number, drafts: readonly Draft[]): Draft['count'] => {
  if (!theFigure.has(scene.tokens[noun]) || !definite.has(scene.tokens[noun - 1])) return null
  const told = drafts.findLast((d) => n - d.sentence >= 0 && n - d.sentence <= 1 && d.count?.unit === 'people')
  return told?.count ?? null
}
const definite = wordSet('the that this')

/** "80 percent of the complaints were false", where someone is said to say so. */
export const addFalse = (scene: Scene, n: number, at: number, drafts: Draft[]): void => {
  const { tokens, sentences } = scene
  const { first } = sentences[n]!
  let be = at - 1
  while (be > first && (tokens[be]!.pos === 'ADV' || nots.has(tokens[be]) || quotes.has(tokens[be]))) be--
  if (addCalled(scene, n, be, first, drafts)) return
  if (!isBe(tokens[be])) {
    addFalseReport(scene, n, at, drafts)
    return
  }
  if (pointing.has(tokens[be - 1])) {
    if (endsThere(scene, at)) pushTold(scene, 'dispute', n, at, 'happened', null, drafts)
    return
  }
  let noun = be - 1
  while (noun > first && be - noun < 9 && !isDisputable(tokens, noun) && tokens[noun]!.pos !== 'VERB') noun--
  if (!isDisputable(tokens, noun)) {
    addFalseTale(scene, n, at, be, drafts)
    return
  }
  let share: Item | null = null
  for (let i = noun; i >= first && noun - i < 8 && !share; i--) {
    const item = itemAt(scene, i)
    if (item?.quantity) share = item
  }
  const before = drafts.length
  pushTold(scene, 'dispute', n, at, 'happened', share?.sort === 'percent' ? share : null, drafts)
  const pushed = drafts[before]
  if (!pushed || pushed.count) return
  const number = numberOf(scene, noun)
  pushed.count = number ? countOf(scene, number, 'people') : figureBefore(scene, noun, n, drafts)
}

/** A report, or the figure; no "phone number". */
const isDisputable = (tokens: Scene['tokens'], i: number): boolean =>
  reports.has(tokens[i]) || (theFigure.has(tokens[i]) && definite.has(tokens[i - 1]))

/** "the number of 300 was inflated": the number itself. */
const numberOf = (scene: Scene, noun: number): Item | null => {
  if (!theFigure.has(scene.tokens[noun]) || scene.tokens[noun + 1]?.lower !== 'of') return null
  const item = itemAt(scene, noun + 2)
  return item?.quantity && (item.sort === 'people' || item.sort === 'bare') ? item : null
}

const pointing = wordSet('this that it these those they all')
const afterwards = wordSet('that news and or')

/** "This is not true", "it is fake news", "it was untrue that 40 had died": nothing behind the word that it is wrong to do. */
const endsThere = ({ tokens }: Scene, at: number): boolean => {
  const next = tokens[at + 1]
  return next === undefined || next.pos === 'PUNCT' || next.sentence !== tokens[at]!.sentence || afterwards.has(next)
}

const spread = wordSet(
  'report reports rumour rumours rumor rumors claim claims post posts story stories message messages',
)

/** "A false report is going round that 300 were arrested": at "false". */
const addFalseReport = (scene: Scene, n: number, at: number, drafts: Draft[]): void => {
  const { tokens, sentences } = scene
  if (!spread.has(tokens[at + 1])) return
  const { last } = sentences[n]!
  for (let i = at + 2; i < Math.min(last, at + 14); i++)
    if (tokens[i]!.lower === 'that') {
      // "a fake message that lured a clerk": what the message did.
      const next = tokens[i + 1]?.pos
      if (next === 'VERB' || next === 'AUX') return
      pushTold(scene, 'dispute', n, at, 'happened', countedAfter(scene, i), drafts, true)
      return
    }
}

/** "Reports that 40 had died are false": the number of the tale. */
const addFalseTale = (scene: Scene, n: number, at: number, be: number, drafts: Draft[]): void => {
  const { tokens, sentences } = scene
  const { first } = sentences[n]!
  for (let that = be - 1; that > first && be - that < 18; that--) {
    if (tokens[that]!.lower !== 'that') continue
    let noun = that - 1
    while (noun > first && that - noun < 6 && !reports.has(tokens[noun])) noun--
    if (reports.has(tokens[noun]))
      pushTold(scene, 'dispute', n, at, 'happened', countedAfter(scene, that), drafts, true)
    return
  }
}

const countedAfter = (scene: Scene, that: number): Item | null => {
  let item: Item | null = null
  for (let i = that + 1; i < that + 6 && !item; i++) item = itemAt(scene, i)
  return item?.quantity && (item.sort === 'people' || item.sort === 'bare') ? item : null
}
