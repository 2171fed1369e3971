import type { FigureCard } from '../model/api/totals.ts'
import type { Figure } from '../model/event.ts'
import { type Store, sentencesOf } from '../store/index.ts'

/** A figure with what a card says of its event. */
export type FigureOfEvent = {
  event: string
  title: string
  place: FigureCard['place']
  startDate: string | null
  endDate: string | null
  figure: Figure
}

/** The claim that a figure's number stands on: behind its best, or the bound that it has. */
const claimBehind = ({ support }: Figure): string | undefined => support.best[0] ?? support.low[0] ?? support.high[0]

/** Figures with the sentence each stands on; a figure without one is left out, for nothing is shown without its source. */
export const cardsOf = async ({ db }: Store, figures: readonly FigureOfEvent[]): Promise<FigureCard[]> => {
  const pairs = figures.flatMap(({ event, figure }) => {
    const claim = claimBehind(figure)
    return claim === undefined ? [] : [{ event, claim }]
  })
  const sentences = new Map<string, FigureCard['sentence']>()
  for (const { event, ...sentence } of pairs.length === 0 ? [] : await sentencesOf(db, pairs)) {
    const key = `${event} ${sentence.claimId}`
    if (!sentences.has(key)) sentences.set(key, sentence)
  }
  return figures.flatMap(({ event, title, place, startDate, endDate, figure }) => {
    const sentence = sentences.get(`${event} ${claimBehind(figure)}`)
    return sentence ? [{ eventId: event, title, place, start: startDate, end: endDate, figure, sentence }] : []
  })
}
