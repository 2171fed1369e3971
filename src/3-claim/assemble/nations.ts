import { wordSet } from '../lexicon.ts'
import { carry } from './carried-nations.ts'
import type { Draft } from './draft.ts'
import { largerOf, numberOf, ofThese, sameNumber, unionOf } from './nations-of-numbers.ts'
import { ownPeople } from './own-people.ts'
import type { Scene } from './scene.ts'
import { take } from './take-nations.ts'
import { toldNations } from './told-nation.ts'

/** Nationalities seen over the whole document, marked as inferred: a government's own people, a whole from its parts. */
export const settleNations = (scene: Scene, drafts: readonly Draft[]): void => {
  const ordered = [...drafts].sort((a, b) => a.anchor - b.anchor)
  for (const d of ordered) {
    const told = d.item && !d.item.nationalities.length ? ofThese(scene, d.item) : []
    if (told.length) d.nationalities = told
  }
  const open = ordered.filter((d) => !d.nationalities.length)
  for (const d of open) take(d, ownPeople(scene, d))
  for (const d of open) if (d.item) take(d, numberOf(scene, d.item))
  for (const [meant, nations] of toldNations(scene, ordered)) for (const d of meant) take(d, nations)
  for (const d of open) take(d, unionOf(scene, d))
  for (const d of open) if (d.item) take(d, largerOf(scene, d, d.item))
  for (const d of open) take(d, sameNumber(d, ordered))
  carry(scene, ordered)
  for (const d of open)
    if (d.count?.unit === 'flights')
      take(d, [...new Set(ordered.flatMap((o) => (o !== d && o.act === d.act ? o.nationalities : [])))])
  for (const d of open) if (d.nationalities.length === 1 && isOfSeveralLands(scene, d)) leave(d)
}

const origins = wordSet('from of')
const lands = wordSet('countries nations nationalities')
/** So many words stand up to the noun: "from 28 different countries". */
const NEAR = 4

/** "more than 2,000 citizens from 28 countries": of no one nation. */
const isOfSeveralLands = ({ tokens }: Scene, { item }: Draft): boolean => {
  if (item === null || !origins.has(tokens[item.last]) || tokens[item.last + 1]?.pos !== 'NUM') return false
  for (let i = item.last + 1; i <= item.last + NEAR; i++) if (lands.has(tokens[i])) return true
  return false
}

const leave = (d: Draft): void => {
  d.nationalities = []
  d.inferred.delete('nationalities')
}
