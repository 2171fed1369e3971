/** Whether a place written as a town is one, lies within one or holds several. */
export type Tier = 'holds towns' | 'town' | 'in a town'

/** In the order in which they are packed. */
export const tiers: readonly Tier[] = ['town', 'holds towns', 'in a town']

const holding = /\b(?:county|parish|prefecture)\b/i

const within =
  /\b(?:barangay|brgy|sitio|purok|commune|sangkat|ward|tambon|sub-?district|kelurahan|hamlet|village|neighbou?rhood)\b/i

/** "Butler County" may hold the town that another report names, and "Barangay Dapdap" may lie in it: neither is another town. */
export const tierOf = (name: string): Tier =>
  holding.test(name) ? 'holds towns' : within.test(name) ? 'in a town' : 'town'
