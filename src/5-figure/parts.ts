import { isExact } from '../4-event/index.ts'
import type { SourcedClaim } from '../model/event.ts'
import { digits } from './wording.ts'

/** A whole whose stated parts do not add up to it. Nothing is corrected: it is shown. */
export type PartSum = { whole: string; stated: number; parts: string[]; sum: number; note: string }

/** How near to the whole the parts' sum must come to be meant as all of it. */
const NEAR = 0.1

/** Checks parts against their whole, report by report: 2,198 stated, parts add up to 2,188. */
export const partSumsOf = (claims: readonly SourcedClaim[]): PartSum[] =>
  claims.flatMap((whole) => {
    const stated = whole.count !== null && isExact(whole.count) && whole.partOf !== true ? whole.count.low! : null
    if (stated === null || stated === 0) return []
    const parts = claims.filter(
      (part) =>
        part.document === whole.document &&
        part.partOf === true &&
        part.action === whole.action &&
        part.count?.unit === whole.count?.unit &&
        part.count !== null &&
        isExact(part.count) &&
        part.count.low! < stated,
    )
    const sum = parts.reduce((total, part) => total + (part.count?.low ?? 0), 0)
    if (parts.length < 2 || sum === stated || Math.abs(sum - stated) > NEAR * stated) return []
    const note = `${digits(stated)} stated, the parts given add up to ${digits(sum)}.`
    return [{ whole: whole.id, stated, parts: parts.map((part) => part.id), sum, note }]
  })
