/** What a candidate is described by: each trait takes one of a few named values. */
export type Traits = Readonly<Record<string, readonly string[]>>

/** Template ("act+kind") → its values ("arrest site") → weight. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * A linear scorer over traits. A template joins two or three traits; each combination of their values has a weight.
 * A candidate's score is the sum of the weights of its combinations, read from flat tables.
 */
export type Ranker = {
  names: readonly string[]
  values: readonly (readonly string[])[]
  templates: readonly { name: string; traits: readonly number[]; offset: number }[]
  table: Float64Array
}

const sizeOf = (values: readonly (readonly string[])[], traits: readonly number[]): number =>
  traits.reduce((size, t) => size * values[t]!.length, 1)

/** Makes a scorer. Throws where a template names a trait that there is not, or a weight a value that there is not. */
export const rankerOf = (traits: Traits, templates: readonly string[], weights: Weights): Ranker => {
  const names = Object.keys(traits)
  const values = Object.values(traits)
  let offset = 0
  const laid = templates.map((name) => {
    const ids = name.split('+').map((trait) => {
      const id = names.indexOf(trait)
      if (id < 0) throw new RangeError(`no trait ${trait}`)
      return id
    })
    const template = { name, traits: ids, offset }
    offset += sizeOf(values, ids)
    return template
  })
  const ranker = { names, values, templates: laid, table: new Float64Array(offset) }
  for (const [name, rows] of Object.entries(weights)) {
    const template = laid.find((t) => t.name === name)
    if (!template) throw new RangeError(`no template ${name}: train again`)
    for (const [key, weight] of Object.entries(rows)) {
      let at = 0
      const parts = key.split(' ')
      for (let k = 0; k < template.traits.length; k++) {
        const list = values[template.traits[k]!]!
        const value = list.indexOf(parts[k]!)
        if (value < 0) throw new RangeError(`no value ${parts[k]} of ${name}`)
        at = at * list.length + value
      }
      ranker.table[template.offset + at] = weight
    }
  }
  return ranker
}

/** Where in the table a template's combination for these trait values stands. */
export const cellOf = (ranker: Ranker, template: number, traits: Uint8Array): number => {
  const t = ranker.templates[template]!
  let at = 0
  for (let k = 0; k < t.traits.length; k++) {
    const trait = t.traits[k]!
    at = at * ranker.values[trait]!.length + traits[trait]!
  }
  return t.offset + at
}

/** How well a candidate with these trait values (indices, in order of the traits) fits. */
export const scoreOf = (ranker: Ranker, traits: Uint8Array): number => {
  let sum = 0
  for (let t = 0; t < ranker.templates.length; t++) sum += ranker.table[cellOf(ranker, t, traits)]!
  return sum
}

/** The table as readable rows, weights rounded to three decimals, those that round to nothing left out. */
export const weightsOf = (ranker: Ranker): Record<string, Record<string, number>> => {
  const all: Record<string, Record<string, number>> = {}
  for (const { name, traits, offset } of ranker.templates) {
    const rows: Record<string, number> = {}
    const size = sizeOf(ranker.values, traits)
    for (let cell = 0; cell < size; cell++) {
      const weight = Math.round(ranker.table[offset + cell]! * 1000) / 1000
      if (weight === 0) continue
      const key: string[] = []
      let rest = cell
      for (let k = traits.length - 1; k >= 0; k--) {
        const list = ranker.values[traits[k]!]!
        key.unshift(list[rest % list.length]!)
        rest = Math.floor(rest / list.length)
      }
      rows[key.join(' ')] = weight
    }
    all[name] = rows
  }
  return all
}
