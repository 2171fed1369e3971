import type { Token } from '../../2-document/tokens.ts'
import type { Time } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { areFewTwice } from './few-twice.ts'
import { isFurther } from './further.ts'
import type { Scene } from './scene.ts'
import { areOfTwoAges } from './two-ages.ts'

/** From how many on two groups of as many are one. */
const MANY = 10

/** The same fact told twice is one claim, at the mention that says most; another figure or another source is another claim. */
export const merge = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = []
  for (const d of onePerOperation(scene.tokens, drafts)) {
    if ((isHeadline(scene, d) || d.act.group?.infinitive) && isToldBelow(d, drafts)) continue
    if (isCountedBeside(d, drafts)) continue
    const others = isBesideOthers(d, drafts)
    const twin = kept.findIndex(
      (o) =>
        (isSame(scene, o, d) && !(others && o.sentence < d.sentence) && !isAsManyOthers(scene, o, d)) ||
        isKeptOn(scene, o, d),
    )
    if (twin < 0) kept.push(d)
    else if (weight(d) > weight(kept[twin]!) + (isUnderHeadline(scene, kept[twin]!, d) ? 0 : 2))
      kept[twin] = withNations(d, kept[twin]!)
    else kept[twin] = withTime(withNations(kept[twin]!, d), d)
  }
  return kept
}

/** "… sentenced 11 to death. Five others got suspended sentences, 11 were jailed for life": behind others, others still. */
const isBesideOthers = (d: Draft, drafts: readonly Draft[]): boolean =>
  d.item !== null &&
  drafts.some(
    (o) =>
      o !== d &&
      o.item !== null &&
      o.sentence === d.sentence &&
      o.action === d.action &&
      o.modality === d.modality &&
      o.item.last <= d.item!.first &&
      !o.partOf &&
      !d.partOf &&
      isFurther(o.item),
  )

/** "Police arrested 40. Another 40 were arrested in Laos": as many again; a headline leaves out that they are others. */
const isAsManyOthers = (scene: Scene, o: Draft, d: Draft): boolean =>
  o.item !== null &&
  d.item !== null &&
  o.sentence < d.sentence &&
  isFurther(d.item) &&
  !isFurther(o.item) &&
  !isHeadline(scene, o)

/** "Hundreds flee …" over "Hundreds of Thais and Lao fled …": the headline leaves out who they are. */
const withNations = (kept: Draft, other: Draft): Draft =>
  kept.nationalities.length || !other.nationalities.length || kept.count?.unit !== 'people'
    ? kept
    : draftWith(kept, {
        nationalities: other.nationalities,
        inferred: new Set([...kept.inferred, 'nationalities']),
      })

/** "Fiji deported 77 Chinese. … These 77 were sent back on 4 August": the one mention says when. */
const withTime = (kept: Draft, other: Draft): Draft =>
  kept.time || !other.time || other.inferred.has('time')
    ? kept
    : draftWith(kept, { time: other.time, spans: { ...kept.spans, time: other.spans.time } })

/** "Some of them, in their hundreds, were deported": the number is the claim. */
const isCountedBeside = (d: Draft, drafts: readonly Draft[]): boolean =>
  !d.count &&
  d.item !== null &&
  drafts.some(
    (o) =>
      o.count?.unit === 'people' &&
      o.sentence === d.sentence &&
      o.action === d.action &&
      o.modality === d.modality &&
      o.act.trigger.head === d.act.trigger.head &&
      o.nationalities.join() === d.nationalities.join(),
  )

/** A line near the top that no mark ends. */
const isHeadline = ({ tokens, sentences }: Scene, { sentence }: Draft): boolean =>
  sentence < 9 && tokens[sentences[sentence]!.last - 1]!.pos !== 'PUNCT'

/** A headline leaves out what the text below it tells. */
const isUnderHeadline = (scene: Scene, above: Draft, below: Draft): boolean =>
  isHeadline(scene, above) && !isHeadline(scene, below)

/** "Scam workers arrested" over "Dozens of scam workers were arrested": the same, told with its number below. */
const isToldBelow = (d: Draft, drafts: readonly Draft[]): boolean =>
  !d.count &&
  d.item !== null &&
  d.row.patient === 'people' &&
  drafts.some(
    (o) =>
      o.count?.unit === 'people' &&
      o.action === d.action &&
      o.modality === d.modality &&
      o.sentence > d.sentence &&
      o.sentence - d.sentence < 9 &&
      !o.partOf &&
      d.nationalities.every((n) => o.nationalities.includes(n)),
  )

/** A raid without a number is told once for each operation: at the mention that is about the raid itself. */
const onePerOperation = (tokens: readonly Token[], drafts: readonly Draft[]): Draft[] => {
  const best: Draft[] = []
  for (const d of drafts) {
    if (!isPlainRaid(d) || isAnother(tokens, d)) continue
    const rival = best.findIndex((o) => isOneOperation(o, d))
    if (rival < 0) best.push(d)
    else if (directness(d) > directness(best[rival]!)) best[rival] = d
  }
  return drafts.filter((d) => !isPlainRaid(d) || isAnother(tokens, d) || best.includes(d))
}

const others = wordSet('another similar separate')

/** "A similar crackdown": an operation of its own, by its own words. */
const isAnother = (tokens: readonly Token[], { act: { trigger } }: Draft): boolean =>
  trigger.kind === 'noun' && others.has(tokens[trigger.head - 1])

const isPlainRaid = (d: Draft): boolean => d.action === 'raid' && !d.count && d.modality === 'happened'

const isOneOperation = (a: Draft, b: Draft): boolean => {
  const samePlace =
    !a.places.length || !b.places.length || a.places.some((p) => b.places.some((q) => q.name === p.name))
  const sameTime = !a.time || !b.time || (a.time.start === b.time.start && a.time.end === b.time.end)
  return samePlace && sameTime
}

const directness = (d: Draft): number =>
  (d.act.trigger.kind === 'verb' || d.act.isSubject ? 3 : 0) +
  (d.time && !d.inferred.has('time') ? 1 : 0) +
  (d.places.length && !d.inferred.has('places') ? 1 : 0)

const isSame = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (a.action !== b.action || a.modality !== b.modality) return false
  if (!a.count && !b.count)
    return (
      a.sentence === b.sentence &&
      a.nationalities.join() === b.nationalities.join() &&
      a.row === b.row &&
      !(a.item && b.item && areOfTwoAges(scene, a.item, b.item))
    )
  if (!a.count || !b.count) return false
  if (a.count.low !== b.count.low || a.count.high !== b.count.high || a.count.unit !== b.count.unit) return false
  if (a.item && b.item && a.sentence === b.sentence)
    return a.item.quantity === b.item.quantity && a.nationalities.join() === b.nationalities.join()
  if (a.count.of !== b.count.of && a.count.unit !== 'people') return false
  if (a.nationalities.length && b.nationalities.length && a.nationalities.join() !== b.nationalities.join())
    return false
  if (a.source && b.source && a.source.name !== b.source.name) return false
  if (a.time && b.time && !nested(a.time, b.time) && !nested(b.time, a.time)) return false
  const size = a.count.low ?? a.count.high ?? 0
  return size >= MANY || isRepeated(scene, a.sentence, b.sentence) || areFewTwice(scene, a, b, size)
}

/** The line under a headline comes once more in the text, to the letter but for its last mark. */
const isRepeated = ({ sentences, layers, tokens }: Scene, a: number, b: number): boolean => {
  const said = (n: number): string => {
    const { first, last } = sentences[n]!
    const end = tokens[last - 1]!.pos === 'PUNCT' ? last - 2 : last - 1
    return layers.text.slice(tokens[first]!.start, tokens[end]!.end)
  }
  return a !== b && said(a) === said(b)
}

const keeping = wordSet('remand remands remanded remanding lodge lodged send sent commit committed')

/** "Police arrested seven men. The seven were remanded in custody": few, and the same. */
const isKeptOn = ({ tokens }: Scene, a: Draft, b: Draft): boolean =>
  a.action === 'arrest' &&
  b.action === 'arrest' &&
  a.modality === b.modality &&
  !a.partOf &&
  !b.partOf &&
  a.count !== null &&
  a.count.low === b.count?.low &&
  a.count.high === b.count?.high &&
  b.sentence > a.sentence &&
  b.sentence - a.sentence <= 4 &&
  keeping.has(tokens[b.act.trigger.head])

/** Whether the one stretch of time lies within the other. */
const nested = (a: Time, b: Time): boolean =>
  (a.start ?? '') >= (b.start ?? '') && (a.end ?? '9999') <= (b.end ?? '9999')

const weight = (d: Draft): number =>
  d.places.length + (d.time ? 2 : 0) + d.actors.length + (d.nationalities.length ? 1 : 0) + (d.partOf ? -2 : 0)
