import type { Claim, ClaimField, Place } from '../../../src/model/claim.ts'
import { boundsOf } from '../event/ledger.ts'
import { formatSpan } from '../lib/dates.ts'
import { measureLabel } from '../lib/measure.ts'
import { countryName, nationalityName } from '../lib/names.ts'
import { sayFigure } from '../lib/numbers.ts'
import { hasPage } from '../lib/profile-path.ts'
import type { NamedThing } from '../profile/linked.ts'
import { texts } from '../texts/index.ts'

/** A field of a claim in words: what was read, how it was written, and whether the text states it. */
export type ClaimRow = { field: ClaimField; value: string; written: string | null; inferred: boolean }

const sayPlace = ({ name, kind, country, way }: Place): string => {
  const land = country && kind !== 'country' ? countryName(country) : null
  const full = land && land !== name ? `${name}, ${land}` : name
  return `${texts.way[way]} ${full} (${texts.placeKind[kind]})`
}

const sayCount = ({ count, partOf }: Claim): string | null => {
  const said = count && sayFigure(boundsOf(count), count.unit)
  if (!said || !count) return null
  const noun = /^[A-Z]{3}$|percent/.test(count.unit) ? null : (count.of ?? texts.unit[count.unit as 'people'])
  return [said.hedge, said.value, noun, partOf ? `(${texts.document.part})` : null].filter(Boolean).join(' ')
}

const saySource = ({ source }: Claim): string => {
  if (!source) return texts.event.ownVoice
  const via = source.via.length > 0 ? `, ${texts.event.via(source.via.join(', '))}` : ''
  return `${source.name} (${texts.sourceKind[source.kind]})${via}`
}

const list = (names: string[]) => (names.length > 0 ? names.join(', ') : null)

/** The fields that a claim has, in the order of reading. */
export const claimRows = (claim: Claim): ClaimRow[] => {
  const values: Record<ClaimField, string | null> = {
    count: sayCount(claim),
    action: texts.action[claim.action],
    modality: texts.modality[claim.modality],
    nationalities: list(claim.nationalities.map(nationalityName)),
    role: claim.role && texts.role[claim.role],
    actors: list(claim.actors),
    places: list(claim.places.map(sayPlace)),
    time: claim.time && (formatSpan(claim.time.start, claim.time.end) ?? claim.time.text),
    source: saySource(claim),
    disputes: claim.disputes ?? null,
    rating: claim.rating ?? null,
  }
  const written: Partial<Record<ClaimField, string>> = {}
  if (claim.count) written.count = claim.count.text
  if (claim.time?.text) written.time = claim.time.text
  return (Object.keys(values) as ClaimField[]).flatMap((field) => {
    const value = values[field]
    return value === null
      ? []
      : [{ field, value, written: written[field] ?? null, inferred: claim.inferred.includes(field) }]
  })
}

/** The names in a field that have pages of their own. */
export const thingsIn = (claim: Claim, field: ClaimField): NamedThing[] => {
  if (field === 'nationalities')
    return claim.nationalities.map((value) => ({ text: nationalityName(value), kind: 'nationality', value }))
  if (field === 'places')
    return claim.places.flatMap((place) =>
      hasPage(place) ? [{ text: place.name, kind: 'site', value: place.name }] : [],
    )
  if (field !== 'source' || !claim.source) return []
  return [claim.source.name, ...claim.source.via].map((value) => ({ text: value, kind: 'source', value }))
}

/** A claim in a few words: "more than 250 Indian nationals rescued", "Warnings". */
export const claimLabel = ({ action, count, nationalities, role }: Claim): string => {
  const said = count && sayFigure(boundsOf(count), count.unit)
  if (!said || !count) return texts.action[action]
  const { unit, of } = count
  if (/^[A-Z]{3}$|percent/.test(unit)) return [said.hedge, said.value, texts.done[action]].filter(Boolean).join(' ')
  const label = measureLabel(
    { action, unit, of, population: { nationalities, role, sort: null } },
    { best: count.low === count.high ? count.low : null },
  )
  return [said.hedge, said.value, label].filter(Boolean).join(' ')
}
