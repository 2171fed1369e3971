/**
 * `npm run bench:web`: the app in a real browser with many reports in the store: how soon the first view is usable, what the
 * page's own script costs a frame while map and timeline are panned, how much JavaScript is loaded, whether memory stays.
 *
 *   --claims N    claims in the store (1000000; eight a report)
 *   --minutes M   how long the app is used over and over, for memory (1)
 *   --loads N     how often the first view is loaded, each time by a browser that never was there (7)
 *   --data DIR    a data folder that is filled already, or is to be kept for the next time; a temporary one where not given
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { listDossiers, openStore } from '../src/app/index.ts'
import { openBrowser, startApp } from '../test/browser.ts'
import { fill } from './filled.ts'
import { frameCost, quantile, type TraceEvent } from './trace.ts'

const { values: options } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '1' },
    loads: { type: 'string', default: '7' },
    data: { type: 'string' },
  },
})

const viewport = { width: 1440, height: 1000 }

/** Headline, filters and the first events are there: what one comes for can be read and clicked. */
const usable = '.card-figure, .state-empty'
const inFull = ['.card-figure', '.filters', '.events tbody tr']

const say = (line: string): void => console.log(line)
const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`

const newPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport })
  await context.addInitScript(`localStorage.setItem('tour', 'seen')`)
  return context.newPage()
}

/** When each of the parts first stood on the page, counted from the beginning of the navigation. */
const watchParts = (page: Page) =>
  page.addInitScript(`
    window.stood = {}
    const look = () => {
      for (const part of ${JSON.stringify([...inFull, '.map-symbols circle', '.timeline-plot'])})
        if (!(part in window.stood) && document.querySelector(part)) window.stood[part] = performance.now()
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  `)

const firstViews = async (browser: Browser, address: string, loads: number): Promise<void> => {
  const usableAt: number[] = []
  const wholeAt: number[] = []
  for (let load = 0; load < loads; load++) {
    const page = await newPage(browser)
    await watchParts(page)
    await page.goto(address)
    await page.locator(usable).first().waitFor({ timeout: 60_000 })
    await page.locator('.timeline-plot').waitFor({ timeout: 60_000 })
    await page.locator('.map-symbols circle').first().waitFor({ timeout: 60_000 })
    const stood = (await page.evaluate('window.stood')) as Record<string, number>
    usableAt.push(Math.max(...inFull.map((part) => stood[part] ?? Number.POSITIVE_INFINITY)))
    wholeAt.push(Math.max(...Object.values(stood)))
    await page.context().close()
  }
  say(
    `First view usable (headline, filters, events): median ${ms(quantile(usableAt, 0.5))}, slowest ${ms(Math.max(...usableAt))} of ${loads} loads without a cache`,
  )
  say(`  with map and timeline: median ${ms(quantile(wholeAt, 0.5))}, slowest ${ms(Math.max(...wholeAt))}`)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`

const scripts = async (browser: Browser, address: string): Promise<void> => {
  const page = await newPage(browser)
  const sizes: Promise<[string, number]>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (url.endsWith('.js')) sizes.push(response.body().then((body) => [url, gzipSync(body).length]))
  })
  await page.goto(address)
  await page.locator('.timeline-plot').waitFor()
  await page.waitForTimeout(1500)
  const loaded = await Promise.all(sizes)
  const sum = (of: [string, number][]) => of.reduce((total, [, size]) => total + size, 0)
  const pictures = loaded.filter(([url]) => /Pictures|MapView|Timeline/.test(url))
  say(
    `JavaScript of the first load, compressed: ${kilobytes(sum(loaded))}, without map and timeline ${kilobytes(sum(loaded) - sum(pictures))}`,
  )
  await page.context().close()
}

const categories = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'v8']

/** Drags over an element in curves, a step a frame, for some seconds. */
const drag = async (page: Page, selector: string, seconds: number, reach: { x: number; y: number }): Promise<void> => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < seconds * 60; step++) {
    const turn = (step / 60) * Math.PI
    await page.mouse.move(x + Math.sin(turn) * reach.x, y + Math.cos(turn * 0.7) * reach.y - reach.y)
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
}

const panned = async (browser: Browser, address: string): Promise<void> => {
  const page = await newPage(browser)
  await page.goto(address)
  await page.locator('.timeline-plot').waitFor()
  await page.locator('.map-symbols circle').first().waitFor()
  await page.waitForTimeout(3000)
  for (const { name, zoom, selector, reach } of [
    { name: 'Map', zoom: '.map-controls button', selector: '.map-frame svg', reach: { x: 120, y: 80 } },
    { name: 'Timeline', zoom: '.timeline-zoom button', selector: '.timeline-scroller', reach: { x: 250, y: 0 } },
  ]) {
    for (let press = 0; press < 3; press++) await page.locator(zoom).first().click()
    await page.locator(selector).first().scrollIntoViewIfNeeded()
    await page.waitForTimeout(1000)
    await browser.startTracing(page, { categories })
    await drag(page, selector, 5, reach)
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    const cost = frameCost(traceEvents)
    say(
      `${name} panned: own script a frame median ${ms(cost.p50)}, p95 ${ms(cost.p95)}, most ${ms(cost.most)} over ${cost.frames} frames; longest task ${ms(cost.longestTask)}`,
    )
  }
  await page.context().close()
}

type Use = { heap: number; nodes: number; listeners: number }

const measured = async (session: CDPSession): Promise<Use> => {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** A round of use: a filter, an event, a report, the lists, and back to where it began, without loading the page anew. */
const round = async (page: Page): Promise<void> => {
  await page.locator('.events tbody tr a').first().click()
  await page.locator('.event-head').waitFor()
  await page.locator('.claim-quote a').first().click()
  await page.locator('.claim-panel').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await page.locator('.reports').waitFor()
  await page.keyboard.press('q')
  await page.locator('.queue-item, .state-empty').first().waitFor()
  await page.keyboard.press('d')
  await page.locator('.timeline-plot').waitFor()
  await page.locator('.filters .menu summary').first().click()
  await page.locator('.menu[open] input[type="checkbox"]').first().click()
  await page.locator('.chip').first().waitFor()
  await page.locator('.chip').first().click()
  await page.locator('.chips').waitFor({ state: 'detached' })
}

const memory = async (browser: Browser, address: string, minutes: number): Promise<void> => {
  const page = await newPage(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(`${address}/d/main`)
  await page.locator('.timeline-plot').waitFor()
  const seen: Use[] = []
  const end = Date.now() + minutes * 60_000
  let rounds = 0
  // What is kept for going back is let go of after five minutes: until then memory may grow.
  while (Date.now() < end || rounds < 3) {
    await round(page)
    rounds++
    seen.push(await measured(session))
  }
  const part = Math.max(1, Math.floor(seen.length / 4))
  const mean = (of: Use[]) => of.reduce((sum, { heap }) => sum + heap, 0) / of.length
  const last = seen.at(-1)!
  say(
    `Memory over ${minutes} min, ${rounds} rounds of use: second quarter ${mean(seen.slice(part, 2 * part + 1)).toFixed(1)} MB, last quarter ${mean(seen.slice(-part)).toFixed(1)} MB; ${last.nodes} nodes, ${last.listeners} listeners at the end`,
  )
  await page.context().close()
}

const folder = options.data ?? (await mkdtemp(join(tmpdir(), 'reckoner-bench-web-')))
try {
  const filled = existsSync(join(folder, 'postgres'))
  const store = await openStore({ data: folder })
  if (!filled) await fill(store, Number(options.claims))
  const main = (await listDossiers(store.db)).find(({ id }) => id === 'main')
  await store.close()
  const [documents, claims, events] = [main?.documents, main?.claims, main?.events].map((n) =>
    n?.toLocaleString('en-US'),
  )
  say(`${documents} documents, ${claims} claims, ${events} events`)
  const app = await startApp('--data', folder)
  const browser = await openBrowser()
  try {
    await firstViews(browser, app.address, Number(options.loads))
    await scripts(browser, app.address)
    await panned(browser, app.address)
    await memory(browser, app.address, Number(options.minutes))
  } finally {
    await browser.close()
    await app.stop()
  }
} finally {
  if (!options.data) await rm(folder, { recursive: true, force: true })
}
