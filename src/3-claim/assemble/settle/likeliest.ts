import type { Report } from './place-report.ts'
import { type Claim, isBarred } from './place-ruled-out.ts'

/**
 * What the right country is worth beside the right place. Several places of one country share the odds that it happened
 * there, while no place at all stands alone: the likeliest answer is not the one of the highest score.
 */
const landWorth = 0.75

/**
 * Which of the first places, none and the main country by their scores is worth most, if their odds are right. Whether the
 * claim cannot be there is asked of the one worth most, then of the next.
 */
export const likeliest = (report: Report, claim: Claim, all: number): number => {
  const { scores, barred, odds, lands, candidates } = report
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n < all; n++) if (scores[n]! > most) most = scores[n]!
  const landless = lands.codes.length
  const landAt = (n: number): number => {
    if (n > candidates.length) return lands.main < 0 ? landless + 1 : lands.main
    const land = n < candidates.length ? lands.of[n]! : -1
    return land < 0 ? landless : land
  }
  odds.fill(0)
  for (let n = 0; n < all; n++) {
    scores[n] = Math.exp(scores[n]! - most)
    odds[landAt(n)]! += scores[n]!
    barred[n] = 0
  }
  for (;;) {
    let pick = -1
    let best = -1
    for (let n = 0; n < all; n++) {
      if (barred[n]) continue
      const worth = scores[n]! + landWorth * odds[landAt(n)]!
      if (worth <= best) continue
      best = worth
      pick = n
    }
    if (pick < 0) return 0
    if (!isBarred(report, claim, pick)) return pick
    barred[pick] = 1
  }
}
