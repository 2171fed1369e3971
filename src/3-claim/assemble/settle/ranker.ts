/** What a candidate is described by: each trait takes one of a few named values. */
export type Traits = Readonly<Record<string, readonly string[]>>

/** Template ("act+kind") → its values ("arrest site") → weight. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * A linear scorer over traits. A template joins two or three traits; each combination of their values has a weight.
 * A candidate's score is the sum of the weights of its combinations. What is the same for all candidates of a claim
 * (`fixed` traits: the act, its mood …) is looked up once for each claim: templates with one other trait are added up
 * into one row for that trait, so that a candidate costs one look for each trait and pair of traits.
 */
export type Ranker = {
  names: readonly string[]
  values: readonly (readonly string[])[]
  templates: readonly Template[]
  table: Float64Array
  singles: readonly Single[]
  pairs: readonly Template[]
  /** The pairs as numbers: of each its first free trait, how far apart its values stand, its second, and so on. */
  steps: Int32Array
  /** Of each single its trait, and where its row begins. */
  rowTraits: Int32Array
  rowStarts: Int32Array
  /** For the claim at hand. */
  begun: Begun
  /** What was looked up for the fixed traits of claims before; null while the table changes (training). */
  kept: Map<number, Begun> | null
  fixed: readonly number[]
  rowSize: number
}

/** Of some values of the fixed traits: rows of the singles one after the other, and where each pair begins in the table. */
type Begun = { row: Float64Array; bases: Int32Array }

type Template = {
  name: string
  traits: readonly number[]
  offset: number
  /** Fixed traits and how far apart their values stand in the table; likewise those of the candidates. */
  fixed: readonly number[]
  fixedStrides: readonly number[]
  free: readonly number[]
  freeStrides: readonly number[]
}

/** All templates that leave one trait of the candidate open. */
type Single = { trait: number; at: number; size: number; templates: readonly Template[] }

/** Free traits that a template may have. */
const mostFree = 3
/** So that memory does not grow with what is read. */
const mostKept = 4096

const sizeOf = (values: readonly (readonly string[])[], traits: readonly number[]): number =>
  traits.reduce((size, t) => size * values[t]!.length, 1)

const layOut = (
  names: readonly string[],
  values: Ranker['values'],
  name: string,
  fixed: ReadonlySet<string>,
  offset: number,
): Template => {
  const traits = name.split('+').map((trait) => {
    const id = names.indexOf(trait)
    if (id < 0) throw new RangeError(`no trait ${trait}`)
    return id
  })
  const strides = traits.map((_, k) => sizeOf(values, traits.slice(k + 1)))
  const pick = (wanted: boolean) => traits.flatMap((t, k) => (fixed.has(names[t]!) === wanted ? [k] : []))
  return {
    name,
    traits,
    offset,
    fixed: pick(true).map((k) => traits[k]!),
    fixedStrides: pick(true).map((k) => strides[k]!),
    free: pick(false).map((k) => traits[k]!),
    freeStrides: pick(false).map((k) => strides[k]!),
  }
}

/**
 * Makes a scorer. `fixed` names the traits that all candidates of a claim share.
 * Throws where a template names a trait that there is not, or a weight a value that there is not.
 */
export const rankerOf = (
  traits: Traits,
  templates: readonly string[],
  weights: Weights,
  fixed: readonly string[],
): Ranker => {
  const names = Object.keys(traits)
  const values = Object.values(traits)
  const shared = new Set(fixed)
  let offset = 0
  const laid = templates.map((name) => {
    const template = layOut(names, values, name, shared, offset)
    offset += sizeOf(values, template.traits)
    return template
  })
  let at = 0
  const singles = values.flatMap((list, trait): Single[] => {
    const own = laid.filter((t) => t.free.length === 1 && t.free[0] === trait)
    if (!own.length) return []
    at += list.length
    return [{ trait, at: at - list.length, size: list.length, templates: own }]
  })
  const pairs = laid.filter((t) => t.free.length !== 1)
  if (pairs.some((t) => t.free.length > mostFree))
    throw new RangeError(`more than ${mostFree} free traits in a template`)
  const ranker: Ranker = {
    names,
    values,
    templates: laid,
    table: new Float64Array(offset),
    singles,
    pairs,
    steps: Int32Array.from(
      pairs.flatMap((t) => Array.from({ length: mostFree }, (_, k) => [t.free[k] ?? 0, t.freeStrides[k] ?? 0]).flat()),
    ),
    rowTraits: Int32Array.from(singles, (o) => o.trait),
    rowStarts: Int32Array.from(singles, (o) => o.at),
    begun: { row: new Float64Array(at), bases: new Int32Array(pairs.length) },
    kept: null,
    fixed: names.flatMap((name, trait) => (shared.has(name) ? [trait] : [])),
    rowSize: at,
  }
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

/** A ranker whose table no longer changes: what claims of the same fixed traits share is looked up once for all. */
export const settled = (ranker: Ranker): Ranker => ({ ...ranker, kept: new Map() })

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

const baseOf = (t: Template, traits: Uint8Array): number => {
  let base = t.offset
  for (let k = 0; k < t.fixed.length; k++) base += traits[t.fixed[k]!]! * t.fixedStrides[k]!
  return base
}

const lookUp = (ranker: Ranker, traits: Uint8Array): Begun => {
  const { table, singles, pairs, rowSize } = ranker
  const row = new Float64Array(rowSize)
  for (const { at, size, templates } of singles)
    for (const t of templates) {
      const base = baseOf(t, traits)
      const stride = t.freeStrides[0]!
      for (let v = 0; v < size; v++) row[at + v]! += table[base + v * stride]!
    }
  return { row, bases: Int32Array.from(pairs, (t) => baseOf(t, traits)) }
}

/** Looks up what all candidates of a claim share; `scoreOf` then needs the same fixed traits. */
export const begin = (ranker: Ranker, traits: Uint8Array): void => {
  const { kept, fixed, values } = ranker
  if (kept === null) {
    ranker.begun = lookUp(ranker, traits)
    return
  }
  let key = 0
  for (let k = 0; k < fixed.length; k++) key = key * values[fixed[k]!]!.length + traits[fixed[k]!]!
  let begun = kept.get(key)
  if (begun === undefined) {
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, (begun = lookUp(ranker, traits)))
  }
  ranker.begun = begun
}

/** How well a candidate with these trait values (indices, in order of the traits) fits. */
export const scoreOf = (ranker: Ranker, traits: Uint8Array): number => {
  const { table, steps, rowTraits, rowStarts } = ranker
  const { row, bases } = ranker.begun
  let sum = 0
  for (let k = 0; k < rowTraits.length; k++) sum += row[rowStarts[k]! + traits[rowTraits[k]!]!]!
  for (let k = 0, s = 0; k < bases.length; k++, s += 2 * mostFree) {
    let cell = bases[k]! + traits[steps[s]!]! * steps[s + 1]! + traits[steps[s + 2]!]! * steps[s + 3]!
    if (steps[s + 5] !== 0) cell += traits[steps[s + 4]!]! * steps[s + 5]!
    sum += table[cell]!
  }
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
