import type { Place } from '../../../model/claim.ts'
import { isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import { type Headings, underHeading } from './headings.ts'
import { hasOwnPlace, isSharedOut, placeBehind } from './own-place.ts'
import { type Choice, type Told, withPlaces } from './place-chain.ts'
import { choose, type Watch } from './place-choice.ts'
import { note, type Report, reportOf } from './place-report.ts'
import type { PlaceRanker } from './place-traits.ts'
import type { Facts } from './position.ts'
import { chosenFor, withoutSpan, withSpan } from './taken.ts'

/**
 * Gives each claim its place: the likeliest of those that the report names, of the country it is about, and of none.
 * People place a claim where its own clause says; where it says nothing, at the place of the operation that the text is
 * telling of, for a raid is placed once and its arrests and seizures follow; a new place named opens a new scene. Running
 * totals belong to the country as a whole. Journeys start where people are held or fly from, told before or after.
 */
export const settlePlaces = (
  scene: Scene,
  drafts: readonly Draft[],
  country: readonly Place[],
  ranker: PlaceRanker,
  facts: Facts,
  headings: Headings,
  watch: Watch | null,
): void => {
  if (!drafts.length) return
  const report = reportOf(scene, drafts, country, ranker, facts, headings)
  const told: Told = { last: null, operation: null, lead: null }
  let before: Draft | null = null
  const choices: Choice[] = []
  for (const d of drafts) {
    const own = hasOwnPlace(scene, d)
    const whole: Choice | null = d.whole ? chosenFor(d.whole, drafts, choices) : null
    const parent = d.whole?.sentence === d.sentence ? whole : null
    const twin =
      before && before.act === d.act && before.anchor === d.anchor && before.sentence === d.sentence && !d.whole
        ? told.last
        : null
    let choice: Choice
    if (d.action === 'sanction') {
      // Sanctions hold everywhere; what stands beside them is who imposes them, or on whom.
      choice = { candidate: null, cluster: null, places: [], of: d }
      apply(scene, d, choice)
    } else if (d.action === 'rate' || own) choice = { candidate: null, cluster: null, places: d.places, of: d }
    else {
      choice =
        behindOf(scene, d, parent ?? twin, report) ??
        parent ??
        twin ??
        thereOf(scene, d, told.last) ??
        choose(report, d, told, whole, choices, watch)
      const headed = underHeading(scene, d, choice, headings)
      if (headed !== choice.places) choice = withPlaces(choice, headed)
      apply(scene, d, choice)
    }
    choices.push(choice)
    note(report, choice)
    if (own || d.action === 'rate' || d.action === 'sanction') continue
    told.last = choice
    before = d
    if (sortOf(d.action).group === 0 && choice.places.length) {
      told.operation = choice
      told.lead ??= choice
    }
  }
}

const theres = wordSet('there')
const furthest = 4
const kept = new Set<Draft['action']>(['hold', 'recruit', 'missing'])

/** "Fourteen came back from Laos. Seven remain there": the place of the sentence before. */
const thereOf = ({ tokens, sentences, placeAt }: Scene, d: Draft, last: Choice | null): Choice | null => {
  if (!kept.has(d.action) || !last?.places.length || d.sentence - last.of.sentence !== 1) return null
  const { head } = d.act.trigger
  const end = sentences[d.sentence]!.last
  let isThere = false
  for (let i = head + 1; i < end; i++) {
    if (placeAt[i]) return null
    if (theres.has(tokens[i]) && i - head <= furthest && !isBe(tokens[i + 1])) isThere = true
  }
  return isThere ? { ...last, cluster: null, of: d } : null
}

/** Where a number that follows another has a place behind it, that place. */
const behindOf = (scene: Scene, d: Draft, leader: Choice | null, { candidates }: Report): Choice | null => {
  if (!d.item?.quantity || d.item.sentence !== d.sentence) return null
  const found = placeBehind(scene, d.item, candidates)
  if (!found || (!leader && !isSharedOut(scene, d.item, candidates, found.candidate))) return null
  const { candidate, cluster } = found
  return { candidate, cluster, places: cluster.places, of: d }
}

const apply = (scene: Scene, d: Draft, { cluster, places }: Choice): void => {
  const own = cluster !== null && scene.tokens[cluster.first]!.sentence === d.sentence
  d.places = places as Place[]
  if (own || !places.length) d.inferred.delete('places')
  else d.inferred.add('places')
  if (own) {
    const found = cluster.mentions.map((m) => ({ start: m.start, end: m.end }))
    d.spans = withSpan(d.spans, 'places', found)
  } else if (d.spans.places) d.spans = withoutSpan(d.spans, 'places')
}
