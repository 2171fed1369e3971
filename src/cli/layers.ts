import type { Annotations, QuantityMention } from '../3-claim/annotations.ts'
import { cut, type Span } from '../model/span.ts'

const countOf = (quantity: QuantityMention | undefined) =>
  quantity ? { low: quantity.low, high: quantity.high, qualifier: quantity.qualifier } : null

/** The layers of a reading in their public form: every item with `start`, `end`, `text` and its values. */
export const publicLayers = (layers: Annotations) => {
  const at = ({ start, end }: Span) => ({ start, end, text: cut(layers.text, { start, end }) })
  const named = (mention: Span & { name: string; kind: string }) => ({
    ...at(mention),
    name: mention.name,
    kind: mention.kind,
  })
  return {
    sentences: layers.sentences.map(at),
    quantities: layers.quantities.map((q) => ({
      ...at(q),
      low: q.low,
      high: q.high,
      qualifier: q.qualifier,
      unit: q.unit,
    })),
    times: layers.times.filter((t) => t.sort === 'date').map((t) => ({ ...at(t), from: t.from, to: t.to })),
    places: layers.places.map((p) => ({
      ...at(p),
      name: p.name,
      kind: p.kind,
      country: p.country,
      lat: p.lat,
      lon: p.lon,
    })),
    groups: layers.groups.map((g) => ({
      ...at(g),
      nationalities: g.nationalities,
      role: g.role,
      count: g.quantity === null ? null : countOf(layers.quantities[g.quantity]),
    })),
    actors: layers.actors.map((a) => ({ ...at(a), name: a.name, kind: a.kind })),
    attributions: layers.attributions.map((a) => ({
      ...at(a),
      source: a.source && named(a.source),
      cue: at(a.cue),
      content: at(a.content),
    })),
  }
}
