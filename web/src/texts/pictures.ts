import { many, number } from './many.ts'

const namedAtMost = 3

/** "Ghana, Brazil, Kenya and 2 more" */
const some = (names: readonly string[]): string =>
  names.length > namedAtMost
    ? `${names.slice(0, namedAtMost - 1).join(', ')} and ${number.format(names.length - namedAtMost + 1)} more`
    : names.join(', ')

/** Texts of map and timeline. */
export const picturesTexts = {
  mapCredit: 'Base map: Natural Earth.',

  map: {
    label: 'Map of the world with the events, sized by best figure',
    size: 'Size: best figure of the event',
    area: 'Only the province or country can be shown',
    hollow: 'Announced only, or a running total (not sized)',
    arc: 'People moved; dashed: where to was worked out from their nationality',
    moved: (from: string, to: string, inferred: boolean) =>
      `from ${from} to ${to}${inferred ? ' (worked out from their nationality)' : ''}`,
    group: (count: number) => `${number.format(count)} events here`,
    andMore: (count: number) => `and ${number.format(count)} more`,
    closeList: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    region: 'South-East Asia',
    world: 'World',
    leaving: (places: readonly string[]) => `to ${some(places)}`,
    arriving: (places: readonly string[]) => `from ${some(places)}`,
    unplaced: (count: number) => `${many(count, 'event has', 'events have')} no place on this map.`,
    capped: (shown: number, total: number) =>
      `The ${number.format(shown)} largest of ${number.format(total)} events are drawn.`,
    failed: 'The base map could not be loaded.',
    families: { force: 'Acts of authorities', people: 'People in the compounds', words: 'Words and money' },
  },

  timeline: {
    label: 'Timeline of the events',
    lanes: 'Lanes',
    byAction: 'by action',
    byCountry: 'by country',
    elsewhere: 'Other countries',
    nowhere: 'No country known',
    zoomIn: 'Zoom into the timeline',
    zoomOut: 'Zoom out of the timeline',
    whole: 'Whole time',
    apart: 'Running totals and stocks (never added)',
    hint: 'A broad bar where the date is uncertain, an upright bar where figures differ (reported range). Hollow: announced, not confirmed.',
    undated: (count: number) => `${many(count, 'event has', 'events have')} no date.`,
    empty: 'No event here has a date.',
  },
}
