import type { Action, Modality } from '../../model/claim.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { addAbsent } from './absent.ts'
import { type Act, actWith } from './act.ts'
import { actRows } from './act-rows.ts'
import { actorIn } from './actors.ts'
import { countOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import type { ActRow } from './en/rows.ts'
import { subjectWords } from './en/topic.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { subjectSpan } from './subject.ts'
import { wordFlags } from './word-flags.ts'

const rows = new Map<Action, ActRow>(actRows.flatMap((r) => (r.alleged || r.reach ? [] : [[r.action, r]])))

/** An act that no verb of the list names, at a word that tells of it all the same. */
export const actAt = (scene: Scene, action: Action, sentence: number, head: number): Act => ({
  trigger: {
    row: rows.get(action)!,
    others: [],
    kind: 'verb',
    forms: 0,
    head,
    last: head + 1,
    particle: { first: -1, last: -1 },
  },
  group: {
    first: head,
    head,
    passive: false,
    finite: true,
    negated: false,
    tense: 'past',
    perfect: false,
    progressive: false,
    infinitive: false,
    bare: true,
  },
  sentence: scene.tokens[head]!.sentence ?? sentence,
  patients: [],
  agent: null,
  nominalised: false,
  anchor: undefined,
  isSubject: false,
  shares: null,
})

const trades = wordSet('industry trade business economy racket enterprise market')
const sums = wordSet('cases scams frauds')
const plain = wordSet('a an the this that its their')
const flagsOf = wordFlags(
  'worth',
  'false fake untrue unfounded exaggerated baseless groundless fabricated overblown wrong inaccurate misleading invented unfair biased one-sided unconfirmed overstated inflated fantasy nonsense rubbish fiction lies propaganda speculation distorted incorrect slander hearsay outdated untruthful',
  'put puts putting',
  'ours true correct accurate right',
  'among',
)
const reports = wordSet(
  'complaint complaints report reports case cases claim claims allegation allegations accusation accusations story stories finding findings figure figures rumour rumours account accounts',
)
const scams = wordSet(subjectWords)

/** Claims told without a verb of their own: what a trade in scams is worth, and which reports someone calls false. */
export const addTold = (scene: Scene, n: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  for (let i = first + 1; i < last; i++) {
    const flags = flagsOf(tokens[i]!.word)
    if (flags === 0) continue
    if (flags & 1) addWorth(scene, n, i, drafts, used)
    else if (flags & 2) addFalse(scene, n, i, drafts)
    else if (flags & 4) addPut(scene, n, i, drafts, used)
    else if (flags & 16) addAbsent(scene, n, i, drafts)
    else if (isNegated(scene, i)) addFalse(scene, n, i, drafts)
  }
}

/** "That figure is not ours": at "ours". */
const isNegated = ({ tokens }: Scene, i: number): boolean => nots.has(tokens[i - 1]) && isBe(tokens[i - 2])
const nots = wordSet("not n't n’t")

/** Puts the numbers that are disputed to the disputes. */
export const countDisputed = (scene: Scene, drafts: readonly Draft[]): void => {
  for (const d of drafts) if (d.action === 'dispute' && !d.count) addDisputed(scene, d, drafts)
}

const amounts = wordSet('figure estimate number count total toll')
const tales = wordSet(
  'statement statements account accounts report reports suggestion suggestions claim claims rumour rumours rumors allegation allegations',
)

/** "rejected a figure of 85,000", "denied reports that 33 men had been deported": the number that someone disputes. */
const addDisputed = (scene: Scene, d: Draft, drafts: readonly Draft[]): void => {
  const { tokens, sentences } = scene
  const { head } = d.act.trigger
  const { last } = sentences[d.sentence]!
  let tale = false
  for (let i = head + 1; i < Math.min(last, head + 18); i++) {
    const t = tokens[i]!
    if (tales.has(t)) tale = true
    const follows = (amounts.has(tokens[i - 1]) && t.lower === 'of') || (tale && t.lower === 'that')
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

/** "put at between 1,500 and 3,000 the number of people who work in scam sites". */
const addPutBefore = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  const number = itemAt(scene, at + 2) ?? itemAt(scene, at + 3)
  if (!number?.quantity || used.has(number) || (number.sort !== 'bare' && number.sort !== 'people')) return
  if (!amounts.has(tokens[number.last + 1]) || tokens[number.last + 2]?.lower !== 'of') return
  let held = false
  let whom: readonly string[] = []
  for (let i = number.last + 3; i < Math.min(last, number.last + 18); i++) {
    if (jails.has(tokens[i])) return
    const item = itemAt(scene, i)
    if (item && !item.quantity && item.nationalities.length) whom = item.nationalities
    held ||= captivity.has(tokens[i]) || (workers.has(tokens[i]) && isScamSite(scene, i, last))
  }
  if (held) push(scene, 'hold', n, at, 'estimated', itemWith(number, { nationalities: whom }), drafts)
}

const workers = wordSet('work working works live living')

/** "in scam sites" behind a verb. */
const isScamSite = (scene: Scene, at: number, last: number): boolean => {
  for (let i = at + 1; i < Math.min(last, at + 5); i++) if (scams.has(scene.tokens[i])) return true
  return false
}

const captivity = wordSet('inside trapped captive stuck stranded confined held still')
const jails = wordSet(
  'rescued freed calls requests complaints cases helped returned repatriated police jail jails prison prisons custody detention arrested cells immigration',
)

/** "put the number of Ugandans still in scam camps at about 180": how many someone believes to be held. */
const addPut = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  if (tokens[at + 1]?.lower === 'at') {
    addPutBefore(scene, n, at, drafts, used)
    return
  }
  if (!amounts.has(tokens[at + 1]) && !amounts.has(tokens[at + 2])) return
  let named: Item | null = null
  let held = false
  for (let i = at + 2; i < Math.min(last, at + 24); i++) {
    const t = tokens[i]!
    if (jails.has(t) || t.text === ';') return
    if (captivity.has(t)) held = true
    const item = itemAt(scene, i)
    if (item && !item.quantity && item.nationalities.length) named = item
    if (t.lower !== 'at' || !held) continue
    const number = itemAt(scene, i + 1) ?? itemAt(scene, i + 2)
    if (!number?.quantity || used.has(number) || (number.sort !== 'bare' && number.sort !== 'people')) continue
    const whom = named?.nationalities ?? number.nationalities
    push(scene, 'hold', n, at, 'estimated', itemWith(number, { nationalities: whom }), drafts)
    return
  }
}

/** "in an industry worth billions of dollars": nobody counted it. */
const addWorth = (scene: Scene, n: number, at: number, drafts: Draft[], used: ReadonlySet<Item>): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  const cases = sums.has(tokens[at - 1])
  if (!cases && !trades.has(tokens[at - 1])) return
  const before = tokens[at - 2]
  if (!cases && !plain.has(before) && !scams.has(before) && before?.pos !== 'ADJ') return
  let money: Item | null = null
  for (let i = at + 1; i < Math.min(last, at + 5) && !money; i++) money = itemAt(scene, i)
  if (money?.sort !== 'money' || used.has(money)) return
  let told = false
  for (let i = first; i < at && !told; i++) told = scams.has(tokens[i])
  if (!told) return
  push(scene, 'defraud', n, at, cases ? 'happened' : 'estimated', money, drafts)
}

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
    if (reports.has(t) || called.has(t)) noun = i
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

const theFigure = wordSet('figure number estimate count tally total toll')

/** "dismissed the figure": the last number of the sentence before. */
const figureBefore = (scene: Scene, noun: number, n: number, drafts: readonly Draft[]): Draft['count'] => {
  if (!theFigure.has(scene.tokens[noun]) || !definite.has(scene.tokens[noun - 1])) return null
  const told = drafts.findLast((d) => n - d.sentence >= 0 && n - d.sentence <= 1 && d.count?.unit === 'people')
  return told?.count ?? null
}
const definite = wordSet('the that this')

/** "80 percent of the complaints were false", where someone is said to say so. */
const addFalse = (scene: Scene, n: number, at: number, drafts: Draft[]): void => {
  const { tokens, sentences } = scene
  const { first } = sentences[n]!
  let be = at - 1
  while (be > first && (tokens[be]!.pos === 'ADV' || nots.has(tokens[be]) || quotes.has(tokens[be]))) be--
  if (addCalled(scene, n, be, first, drafts)) return
  if (!isBe(tokens[be])) return
  let noun = be - 1
  while (noun > first && be - noun < 4 && !reports.has(tokens[noun])) noun--
  if (!reports.has(tokens[noun])) return
  let share: Item | null = null
  for (let i = noun; i >= first && noun - i < 8 && !share; i--) {
    const item = itemAt(scene, i)
    if (item?.quantity) share = item
  }
  const before = drafts.length
  push(scene, 'dispute', n, at, 'happened', share?.sort === 'percent' ? share : null, drafts)
  const pushed = drafts[before]
  if (pushed && !pushed.count) pushed.count = figureBefore(scene, noun, n, drafts)
}

const push = (
  scene: Scene,
  action: Action,
  n: number,
  at: number,
  modality: Modality,
  item: Item | null,
  drafts: Draft[],
): void => {
  const draft = draftOf(scene, actAt(scene, action, n, at), item, null)
  if (!draft) return
  const earlier = drafts.findLast((d) => d.action === action && d.sentence === n)
  const source = earlier?.source ?? draft.source
  if (action === 'dispute' && (!source || source.kind === 'media')) return
  if (action === 'dispute' && !item && earlier) return
  drafts.push(
    draftWith(draft, {
      rule: `${action} (told)`,
      modality,
      count: item ? countOf(scene, item, draft.row.patient) : null,
      source,
      actors: action === 'dispute' && source ? [source.name] : [],
      spans: earlier?.spans.source ? { ...draft.spans, source: earlier.spans.source } : draft.spans,
    }),
  )
}
