import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { AttributionMention } from '../annotations.ts'
import { wholeOf } from '../attribution/whole.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'

/** Who asserts what stands at a token, and who relays it: the innermost speaker whose words hold it. */
export const sourceOf = (scene: Scene, sentence: number, anchor: number): Found<Source> | null => {
  const { layers, tokens, sentences } = scene
  const at = tokens[anchor]!.start
  const whole = sentences[sentence]!
  let best: AttributionMention | null = null
  const list = layers.attributions
  for (let k = firstFrom(list, whole.start); k < list.length; k++) {
    const a = list[k]!
    if (a.cue.start >= whole.end) break
    if (a.source === null || unsaid.has(a.stance) || a.rule === 'credit line') continue
    if (!(a.content.start <= at && at < a.content.end)) continue
    if (refusing.has(a.stance) && !isStatement(scene, a)) continue
    if (!best || isInner(a, best)) best = a
  }
  if (!best?.source) return null
  const { name, kind, start, end } = best.source
  return { value: { name, kind, via: best.via.map((v) => v.name) }, spans: [{ start, end }] }
}

const refusing = new Set<AttributionMention['stance']>(['denies', 'disputes'])
const opening = /^(?:(?:\S+ ){0,4}that\b|\S+ing\b|claims?\b|reports?\b|allegations?\b|any\b|all\b|[“"])/

/** "denied that 40 were held", not "rejected the appeals of 40" nor "disputed the figure": what is refused is another's. */
const isStatement = ({ layers: { text } }: Scene, a: AttributionMention): boolean =>
  a.content.start < a.cue.start || opening.test(text.slice(a.content.start, a.content.start + 40))

/** Thoughts and questions are no statement; an order or a pledge is the act itself, told by whoever tells of it. */
const unsaid = new Set<AttributionMention['stance']>(['thinks', 'orders', 'pledges', 'asks'])

/** Whether one speaker's words are part of another's: the cue stands inside them; else whose words are fewer. */
const isInner = (a: AttributionMention, b: AttributionMention): boolean => {
  const aInB = b.content.start <= a.cue.start && a.cue.end <= b.content.end
  const bInA = a.content.start <= b.cue.start && b.cue.end <= a.content.end
  if (aInB !== bInA) return aInB
  return a.content.end - a.content.start < b.content.end - b.content.start
}

/** The first attribution whose cue does not stand before an offset; they are in the order of the text. */
const firstFrom = (list: readonly AttributionMention[], start: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.cue.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const ofSpeaker = new Set(['dispute', 'warn'])

const telling = wordSet('report reports reported describe describes described complain complains complained')

/** "Nineteen women report beatings": what was done to them is told by themselves. */
const isSelfTold = ({ tokens }: Scene, { trigger, group }: Act): boolean =>
  trigger.row.name === 'bear marks' && telling.has(tokens[trigger.head]) && group?.passive === false

const toldByThemselves = (scene: Scene, act: Act): Found<Source> | null => {
  const { layers, tokens, sentences } = scene
  const [whom] = act.patients
  if (!whom?.quantity || whom.sentence !== act.sentence || whom.first > act.trigger.head) return null
  const { first, last } = wholeOf(tokens, sentences[act.sentence]!, whom) ?? whom
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  return { value: { name: layers.text.slice(start, end), kind: 'victim', via: [] }, spans: [{ start, end }] }
}

/** Whoever disputes or warns, or tells what was done to them, speaks for it. */
export const ownWords = (scene: Scene, act: Act): Found<Source> | null => {
  if (isSelfTold(scene, act)) return toldByThemselves(scene, act)
  if (!ofSpeaker.has(act.trigger.row.action)) return null
  const head = scene.tokens[act.trigger.head]!
  const list = scene.layers.attributions
  const cue = list[firstFrom(list, head.start)]
  if (cue?.source && cue.cue.start === head.start && !cue.carried && !act.group?.passive) {
    const { name, kind, start, end } = cue.source
    return { value: { name, kind, via: cue.via.map((v) => v.name) }, spans: [{ start, end }] }
  }
  if (!act.agent || act.trigger.row.action === 'warn') return null
  const actor = actorIn(scene, act.agent)
  if (!actor) return null
  return {
    value: { name: actor.name, kind: actor.kind ?? 'official', via: [] },
    spans: [{ start: actor.start, end: actor.end }],
  }
}

/**
 * Sources seen over the whole document: a part told in another sentence than its whole has the speaker of that sentence;
 * the document's own publisher relays nothing; a closing credit line relays all.
 */
export const settleSources = (scene: Scene, drafts: readonly Draft[]): void => {
  const { layers } = scene
  const credit = layers.attributions.at(-1)
  const by = credit?.rule === 'credit line' ? credit.source : null
  const publisher = layers.publisher?.toLowerCase() ?? null
  for (const d of drafts) {
    if (d.action === 'pledge') {
      const told = sourceOf(scene, d.sentence, d.anchor)
      if (told) setSource(d, told)
      else d.source = null
    } else if (d.sentence !== d.act.sentence) {
      const own = sourceOf(scene, d.sentence, d.anchor)
      if (own) setSource(d, own)
    }
    const { source } = d
    if (source && publisher && source.via.some((v) => publisher.includes(v.toLowerCase())))
      d.source = { ...source, via: source.via.filter((v) => !publisher.includes(v.toLowerCase())) }
    if (!by) continue
    if (!d.source) setSource(d, { value: { name: by.name, kind: by.kind, via: [] }, spans: [by] })
    else if (d.source.name !== by.name) d.source = { ...d.source, via: [by.name, ...d.source.via] }
  }
}

/** What the publisher says in its own notice is said in the document's own voice; beside what others say it is a claim apart. */
export const dropPublisher = ({ layers }: Scene, drafts: readonly Draft[]): void => {
  const publisher = layers.publisher?.toLowerCase()
  if (publisher) for (const d of drafts) if (d.source && isPublisher(d.source, publisher)) d.source = null
}

/** An embassy's or a ministry's own notice: the publisher is the source itself, or one that calls itself by what it is. */
const isPublisher = (source: Source, publisher: string): boolean => {
  const name = source.name.toLowerCase()
  if (source.via.length) return false
  if (source.kind === 'embassy' || missions.has(name))
    return publisher.replace(', ', ' in ').includes(name) || publisher.includes(name)
  if (!giving.has(source.kind)) return false
  const parts = publisher.split(/, | \(/)
  return parts.includes(name) || (bodies.has(name) && !outlet.test(parts[0]!) && parts[0]!.split(' ').includes(name))
}

const giving = new Set<Source['kind']>(['official', 'un', 'ngo'])
/** "the Office estimates" in a paper of the UN Office on Drugs and Crime. */
const bodies = new Set(
  'ministry commission office network bureau department agency unit council centre center secretariat organisation organization authority directorate'.split(
    ' ',
  ),
)
/** "Levant Press Bureau": its bureau is none that the report tells of. */
const outlet = /\b(?:news|press|media|times|post|daily|wire|herald|journal|gazette|reporters)\b/

const missions = new Set(['high commission', 'embassy', 'consulate', 'consulate general', 'mission'])

const setSource = (d: Draft, found: Found<Source>): void => {
  d.source = found.value
  d.spans = { ...d.spans, source: found.spans.map(({ start, end }: Span) => ({ start, end })) }
}
