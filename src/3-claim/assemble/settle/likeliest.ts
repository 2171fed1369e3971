import type { Report } from './place-report.ts'

/**
 * What the right country is worth beside the right place. Several places of one country share the odds that it happened
 * there, while no place at all stands alone: the likeliest answer is not the one of the highest score.
 */
const landWorth = 0.75

/** Which of the first places, none and the main country by their scores is worth most, if their odds are right. */
export const likeliest = ({ scores, barred, odds, lands, candidates }: Report, all: number): number => {
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
  }
  let pick = 0
  let best = -1
  for (let n = 0; n < all; n++) {
    if (barred[n]) continue
    const worth = scores[n]! + landWorth * odds[landAt(n)]!
    if (worth <= best) continue
    best = worth
    pick = n
  }
  return pick
}
