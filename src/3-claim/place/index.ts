import type { PlaceMention } from '../annotations.ts'
import { component } from '../component.ts'
import { loadGazetteer } from './gazetteer.ts'
import type { Candidate } from './known.ts'
import { findNames } from './names.ts'
import { resolve } from './resolve.ts'
import { findSites } from './sites.ts'
import { describe } from './use.ts'

/** Where things are: countries, regions, towns, sites by name or description, and how each stands in its sentence. */
export const place = component({
  name: 'place',
  reads: ['tokens', 'text', 'title'],
  adds: 'places',
  run: ({ tokens, text, title }): PlaceMention[] => {
    loadGazetteer()
    const sites = findSites(tokens)
    const names = findNames(tokens)
    const all = merge(names, sites)
    return describe(resolve(all, tokens), tokens, text, title)
  },
})

/** Both lists in order of the text; where they overlap, the longer one. */
const merge = (names: Candidate[], sites: Candidate[]): Candidate[] => {
  const all: Candidate[] = []
  let n = 0
  for (const site of sites) {
    while (n < names.length && names[n]!.last <= site.first) all.push(names[n++]!)
    const name = names[n]
    if (name && name.first < site.last) continue
    all.push(site)
  }
  while (n < names.length) all.push(names[n++]!)
  return all
}
