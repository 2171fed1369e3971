import type { Page } from 'playwright-core'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import { texts } from '../../web/src/texts/index.ts'
import type { App } from '../browser.ts'
import { addCapture } from './captured.ts'

/** A page with what must be there before it is looked at, and how something is opened on it. */
export type Look = {
  name: string
  path: string
  ready: string
  open?: (page: Page) => Promise<unknown>
  opens?: string
}

const press = (key: string) => (page: Page) => page.keyboard.press(key)
const click = (selector: string) => (page: Page) => page.locator(selector).first().click()

/** On a narrow page the filters are behind a button. */
const openFilter = async (page: Page) => {
  const more = page.locator('.filters-more')
  if (await more.isVisible()) await more.click()
  await page.locator('.filters .menu summary').first().click()
}

/** Every page of the app, and every panel, form and dialog that opens on one. */
export const looksOf = async (app: App, ask: <T>(path: string) => Promise<T>): Promise<Look[]> => {
  await addCapture(app, 57, '2024-05-04T08:00:00Z')
  await addCapture(app, 61, '2024-05-05T08:00:00Z')
  const captured = (await addCapture(app, 62, '2024-05-06T08:00:00Z')).added[0]?.id
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=1')
  const event = await ask<EventView>(`/events/${events[0]?.id}`)
  const claim = event.claims[0]
  const report = `/doc/${claim?.document}`
  const chosen = `${report}#claim-${claim?.id}`
  const source = encodeURIComponent(claim?.publisher ?? '')
  return [
    { name: 'dossier and tour', path: '/d/sample', ready: '.timeline-plot', opens: '.tour' },
    { name: 'keys', path: '/d/sample', ready: '.timeline-plot', open: press('?'), opens: 'dialog' },
    {
      name: 'a filter',
      path: '/d/sample',
      ready: '.timeline-plot',
      open: openFilter,
      opens: '.menu[open] input',
    },
    {
      name: 'views',
      path: '/d/sample?country=KHM',
      ready: '.timeline-plot',
      open: click(`summary:has-text("${texts.views.label}")`),
      opens: '.menu[open] input, details[open] input',
    },
    {
      name: 'the world',
      path: '/d/sample',
      ready: '.map-symbols circle',
      open: (page) => page.getByRole('button', { name: texts.map.world }).click(),
      opens: '.map-symbols',
    },
    { name: 'totals as of a day', path: '/d/sample?as-of=2020-01-01', ready: '.as-of-says' },
    { name: 'a small dossier', path: '/d/main', ready: '.card' },
    { name: 'no match', path: '/d/sample?q=zzzz', ready: '.state-empty' },
    { name: 'reports', path: '/d/sample/reports', ready: '.reports' },
    { name: 'search', path: '/d/sample/reports?q=police', ready: '.passages li' },
    { name: 'event', path: `/e/${event.id}`, ready: '.claim' },
    { name: 'report', path: report, ready: '.claim-list li' },
    { name: 'report at a claim', path: chosen, ready: '.claim-panel' },
    { name: 'report of three captures', path: `/doc/${captured}`, ready: '.version-text li' },
    {
      name: 'custody',
      path: `/doc/${captured}`,
      ready: '.custody summary',
      open: click('.custody summary'),
      opens: '.custody code',
    },
    { name: 'correction', path: chosen, ready: '.claim-panel', open: press('e'), opens: '.claim-form' },
    { name: 'missed claim', path: report, ready: '.claim-list li', open: press('c'), opens: '.claim-form' },
    { name: 'claim under review', path: `/e/${event.id}`, ready: '.claim', open: press('j'), opens: '.claim-review' },
    { name: 'merge', path: `/e/${event.id}`, ready: '.claim', open: press('m'), opens: '.finder' },
    { name: 'best', path: `/e/${event.id}`, ready: '.claim', open: press('b'), opens: '.best-form' },
    { name: 'name', path: chosen, ready: '.claim-panel', open: press('y'), opens: '.name-dialog' },
    { name: 'site', path: '/d/sample/site/KK%20Park', ready: '.profile-figure' },
    { name: 'source', path: `/d/sample/source/${source}`, ready: '.profile-facts' },
    { name: 'nationality', path: '/d/sample/nationality/CHN', ready: '.profile-figure' },
    { name: 'queue', path: '/d/sample/review', ready: '.queue-item' },
    { name: 'claims of the queue', path: '/d/sample/review?kind=claim', ready: '.queue-item' },
    { name: 'sources of the queue', path: '/d/sample/review?kind=source', ready: '.grades' },
    { name: 'decided', path: '/d/sample/review?show=done', ready: '.queue-head' },
    { name: 'watching nothing', path: '/d/sample/watching', ready: '.watch-form' },
    { name: 'add', path: '/add', ready: '.add-paste' },
    { name: 'unknown address', path: '/no/such/page', ready: '.state' },
  ]
}
