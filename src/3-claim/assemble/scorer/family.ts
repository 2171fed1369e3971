/**
 * Features that begin alike ("same after passive commas"), told apart by their last words ("1"). A family is made once
 * for a table of weights, so that adding a feature up needs neither its name nor a new string.
 */
export type Family = { prefix: string; weights: ReadonlyMap<string, number> }

/** What features add up to, and, where they are wanted (for training), their names. */
export type Sum = { z: number; names: string[] | null }

export type Families = {
  family(prefix: string): Family
  /** A family for each of a few values. */
  familyOf<K extends string>(keys: readonly K[], prefix: (key: K) => string): Readonly<Record<K, Family>>
}

const none: ReadonlyMap<string, number> = new Map()

/** Makes families out of a table of weights. */
export const familiesOf = (weights: Readonly<Record<string, number>>): Families => {
  /** The weights by every way of cutting a name in two at a space. */
  const byPrefix = new Map<string, Map<string, number>>()
  for (const [name, weight] of Object.entries(weights))
    for (let cut = name.indexOf(' '); cut >= 0; cut = name.indexOf(' ', cut + 1)) {
      const prefix = name.slice(0, cut)
      let rest = byPrefix.get(prefix)
      if (!rest) byPrefix.set(prefix, (rest = new Map()))
      rest.set(name.slice(cut + 1), weight)
    }
  const family = (prefix: string): Family => ({ prefix, weights: byPrefix.get(prefix) ?? none })
  return {
    family,
    familyOf: <K extends string>(keys: readonly K[], prefix: (key: K) => string) =>
      Object.fromEntries(keys.map((key) => [key, family(prefix(key))])) as Record<K, Family>,
  }
}

/** Adds the feature of a family that ends in `value`. */
export const add = (sum: Sum, { prefix, weights }: Family, value: string): void => {
  const weight = weights.get(value)
  if (weight !== undefined) sum.z += weight
  if (sum.names !== null) sum.names.push(`${prefix} ${value}`)
}
