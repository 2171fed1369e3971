import type { Place } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import type { Scene } from './scene.ts'

const colours = wordSet('grey gray black')
const watch = wordSet('watch')
const removing = wordSet('off removed exits exited left delisted dropped')
const adding = wordSet('added add adds put placed onto joined')
const raterWords = 'state department treasury fatf force u.s us united states washington'
const raters = wordSet(raterWords)
const raterNames = new Set(raterWords.split(' '))

/** A country's place in a rating: a tier of the trafficking report, a list of the money-laundering task force. */
export const addRatings = (scene: Scene, acts: readonly Act[], drafts: Draft[], country: readonly Place[]): void => {
  const seen: string[] = []
  for (const act of acts) {
    if (act.trigger.row.action !== 'rate' || act.trigger.kind !== 'noun') continue
    const rating = ratingOf(scene, act)
    if (!rating || seen.includes(rating)) continue
    const draft = draftOf(scene, act, null, null)
    if (!draft) continue
    seen.push(rating)
    const rated = ratedCountry(scene, act) ?? [...country]
    if (!rated.length) continue
    const actors = raterOf(scene, act)
    // A rating is what the rater does; who tells of it is another.
    const source = draft.source && isRater(draft.source.name) ? null : draft.source
    drafts.push(draftWith(draft, { rating, places: rated, actors, source, role: null, nationalities: [] }))
  }
}

const ratingOf = (scene: Scene, act: Act): string | null => {
  const { tokens } = scene
  const { head, last } = act.trigger
  if (colours.has(tokens[head])) {
    const list = `FATF ${tokens[head]!.lower === 'black' ? 'black' : 'grey'} list`
    for (let i = head - 1; i >= 0 && head - i < 8; i--) {
      if (removing.has(tokens[i])) return `${list} (removed)`
      if (adding.has(tokens[i])) return `${list} (added)`
    }
    return list
  }
  const tier = `TIP Tier ${tokens[last - 1]!.text}`
  return watch.has(tokens[last]) ? `${tier} Watch List` : tier
}

/** The country that stands before the rating in its sentence, but is not the one that rates. */
const ratedCountry = (scene: Scene, act: Act): Place[] | null => {
  const { layers, sentences } = scene
  const { first } = sentences[act.sentence]!
  for (const p of layers.places) {
    if (p.last <= first) continue
    if (p.first >= act.trigger.head) break
    if (p.kind !== 'country' || !p.stands || p.country === 'USA') continue
    return [{ name: p.name, kind: 'country', country: p.country, way: 'at' }]
  }
  return null
}

const isRater = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => raterNames.has(word))

const raterOf = (scene: Scene, act: Act): string[] => {
  const { layers, sentences, tokens } = scene
  const { first, last } = sentences[act.sentence]!
  const named = (m: { first: number; last: number }): boolean => {
    if (m.first < first || m.last > last) return false
    for (let i = m.first; i < m.last; i++) if (raters.has(tokens[i])) return true
    return false
  }
  const actor = layers.actors.find(named)
  if (actor) return [actor.name]
  // "by the United States", "Washington moved …": a place that no "in" leads to.
  const country = layers.places.find((p) => p.stands && p.way === null && named(p))
  return country ? [country.name] : []
}
