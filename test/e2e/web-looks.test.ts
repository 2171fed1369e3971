import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import { type App, openBrowser, startApp } from '../browser.ts'
import { visit } from './visit.ts'

let app: App
let browser: Browser
let axe: string
/** Each page with what must be there before it is looked at, and what a key opens on it. */
let pages: { name: string; path: string; ready: string; key?: string; opens?: string }[]

const ask = async <T>(path: string): Promise<T> => (await fetch(`${app.address}/api${path}`)).json() as Promise<T>

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=1')
  const event = await ask<EventView>(`/events/${events[0]?.id}`)
  const claim = event.claims[0]
  pages = [
    { name: 'dossier', path: '/d/sample', ready: '.timeline-plot' },
    { name: 'totals as of a day', path: '/d/sample?as-of=2020-01-01', ready: '.as-of-says' },
    { name: 'empty dossier', path: '/d/main', ready: '.state-empty' },
    { name: 'no match', path: '/d/sample?q=zzzz', ready: '.state-empty' },
    { name: 'reports', path: '/d/sample/reports', ready: '.reports' },
    { name: 'search', path: '/d/sample/reports?q=police', ready: '.passages li' },
    { name: 'event', path: `/e/${event.id}`, ready: '.claim' },
    { name: 'report', path: `/doc/${claim?.document}`, ready: '.claim-list li' },
    { name: 'report at a claim', path: `/doc/${claim?.document}#claim-${claim?.id}`, ready: '.claim-panel' },
    {
      name: 'correction',
      path: `/doc/${claim?.document}#claim-${claim?.id}`,
      ready: '.claim-panel',
      key: 'e',
      opens: '.claim-form',
    },
    { name: 'missed claim', path: `/doc/${claim?.document}`, ready: '.claim-list li', key: 'c', opens: '.claim-form' },
    { name: 'claim under review', path: `/e/${event.id}`, ready: '.claim', key: 'j', opens: '.claim-review' },
    { name: 'merge', path: `/e/${event.id}`, ready: '.claim', key: 'm', opens: '.finder' },
    { name: 'best', path: `/e/${event.id}`, ready: '.claim', key: 'b', opens: '.best-form' },
    {
      name: 'name',
      path: `/doc/${claim?.document}#claim-${claim?.id}`,
      ready: '.claim-panel',
      key: 'y',
      opens: '.name-dialog',
    },
    { name: 'site', path: '/d/sample/site/KK%20Park', ready: '.profile-figure' },
    {
      name: 'source',
      path: `/d/sample/source/${encodeURIComponent(claim?.publisher ?? '')}`,
      ready: '.profile-facts',
    },
    { name: 'nationality', path: '/d/sample/nationality/CHN', ready: '.profile-figure' },
    { name: 'queue', path: '/d/sample/review', ready: '.queue-item' },
    { name: 'claims of the queue', path: '/d/sample/review?kind=claim', ready: '.queue-item' },
    { name: 'sources of the queue', path: '/d/sample/review?kind=source', ready: '.grades' },
    { name: 'decided', path: '/d/sample/review?show=done', ready: '.queue-head' },
    { name: 'watching nothing', path: '/d/sample/watching', ready: '.watch-form' },
    { name: 'add', path: '/add', ready: '.add-paste' },
    { name: 'unknown address', path: '/no/such/page', ready: '.state' },
  ]
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** axe goes over every element of every page, which takes its time on a busy machine. */
const patience = 240_000

/** Faults that keep someone out, as one line each. */
const faults = ({ violations }: AxeResults): string[] =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
          .join('; ')
          .slice(0, 400)}`,
    )

const eachPage = async (
  options: { colorScheme: 'light' | 'dark'; width: number },
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> => {
  const { colorScheme, width } = options
  const { page, troubles, close } = await visit(browser, app.address, { colorScheme, viewport: { width, height: 900 } })
  for (const { name, path, ready, key, opens } of pages) {
    // Of two addresses that differ in their last part alone the browser would stay on the page, with what was opened on it.
    await page.goto('about:blank')
    await page.goto(`${app.address}${path}`)
    await page.locator(ready).first().waitFor()
    if (key) await page.keyboard.press(key)
    if (opens) await page.locator(opens).first().waitFor()
    await look(page, name)
  }
  await close()
  expect(troubles).toEqual([])
}

for (const options of [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test(
    `no serious fault on any page in ${options.colorScheme}, and nothing wider than a window of ${options.width} pixels`,
    { timeout: patience },
    () =>
      eachPage(options, async (page, name) => {
        await page.evaluate(axe)
        const results = (await page.evaluate('axe.run()')) as AxeResults
        const overflow = await page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)')
        expect({ name, faults: faults(results), overflow }).toEqual({ name, faults: [], overflow: 0 })
      }),
  )
}

test('the chosen theme holds over a reload', async () => {
  const { page, close } = await visit(browser, app.address, { colorScheme: 'light' })
  await page.goto(app.address)
  await page.locator('.theme-switch').click()
  const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const dark = await background()
  await page.reload()
  expect(await background()).toBe(dark)
  expect(dark).toBe('rgb(19, 21, 24)')
  await close()
})

test('an event prints with its reports as numbered sources, and without what only a screen can do', async () => {
  const { page, close } = await visit(browser, app.address)
  await page.goto(`${app.address}${pages.find(({ name }) => name === 'event')?.path}`)
  await page.locator('.claim').first().waitFor()
  const notes = page.locator('.footnotes li')
  expect(await notes.first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  await notes.first().waitFor()
  const count = await notes.count()
  const numbers = await page.locator('.claim-quote sup').allTextContents()
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers.every((number) => Number(number) >= 1 && Number(number) <= count)).toBe(true)
  for (const gone of ['.masthead-bar', '.claim-review-open', '.as-of', '.theme-switch'])
    expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false])
  await close()
})

test('a very wide window is filled with larger type, not with empty margins', async () => {
  const { page, close } = await visit(browser, app.address, { viewport: { width: 3840, height: 2160 } })
  await page.goto(`${app.address}/d/sample`)
  await page.locator('.card').first().waitFor()
  const box = await page.locator('.page').boundingBox()
  expect(box?.width).toBeGreaterThan(2200)
  await close()
})

test('the skip link is the first stop and leads to the content', async () => {
  const { page, close } = await visit(browser, app.address)
  await page.goto(app.address)
  await page.locator('.masthead').waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
  await close()
})

test('first load under 350 KB of compressed JavaScript, and nothing moves once it stands', async () => {
  const { page, close } = await visit(browser, app.address)
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.push(response.body().then(async (body) => (await import('node:zlib')).gzipSync(body).length))
  })
  await page.addInitScript(`
    window.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  `)
  await page.goto(app.address)
  await page.locator('.timeline-plot').waitFor()
  // Long enough for what is loaded after the first view.
  await page.waitForTimeout(1500)
  const total = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThan(350_000)
  expect(await page.evaluate('window.shift')).toBeLessThan(0.1)
  await close()
})
