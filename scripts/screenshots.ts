/**
 * Pictures of every page in light and dark, narrow and wide, taken from the built app with its sample dossier.
 *   npm run screenshots [-- FOLDER]      docs/screenshots where no folder is given
 */
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, startApp } from '../test/browser.ts'

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../docs/screenshots'))
const widths = [
  { name: 'narrow', width: 360, height: 780 },
  { name: 'wide', width: 1440, height: 1100 },
] as const
const schemes = ['light', 'dark'] as const

/** A page, what of it stands at the top of the picture where that is not its beginning, and how high a wide picture is. */
type Shown = { path: string; from?: string; tall?: number }

/** Ids to show: of the event that most reports tell of, and of one of these. */
const pagesOf = async (address: string): Promise<Record<string, Shown>> => {
  const get = async <T>(path: string): Promise<T> => (await fetch(`${address}/api/${path}`)).json() as Promise<T>
  const { events } = await get<{ events: { id: string }[] }>('dossiers/sample/events?sort=documents&limit=1')
  const { documents } = await get<{ documents: { id: string; publisher: string | null }[] }>(
    'dossiers/sample/documents?limit=1',
  )
  return {
    dossier: { path: '/d/sample', tall: 1690 },
    pictures: { path: '/d/sample', from: '.pictures' },
    reports: { path: '/d/sample/reports' },
    event: { path: `/e/${events[0]?.id}` },
    document: { path: `/doc/${documents[0]?.id}` },
    watching: { path: '/d/main/watching' },
    add: { path: '/add' },
    review: { path: '/d/sample/review' },
    site: { path: '/d/sample/site/KK%20Park' },
    town: { path: '/d/sample/site/Sihanoukville' },
    source: { path: `/d/sample/source/${encodeURIComponent(documents[0]?.publisher ?? '')}` },
    nationality: { path: '/d/sample/nationality/CHN' },
  }
}

/** A page is there when nothing is loading any more and fonts and map are drawn. */
const settle = async (page: Page): Promise<void> => {
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' })
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(1500)
}

const take = async (browser: Browser, address: string): Promise<void> => {
  const pages = Object.entries(await pagesOf(address))
  for (const colorScheme of schemes)
    for (const { name: size, width, height } of widths) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      // How to read the page is told once: the pictures are of every time after that.
      await context.addInitScript(`localStorage.setItem('tour', 'seen')`)
      const page = await context.newPage()
      for (const [name, { path, from, tall }] of pages) {
        await page.goto(address + path)
        await settle(page)
        if (from) await page.evaluate(`document.querySelector(${JSON.stringify(from)}).scrollIntoView()`)
        const file = join(folder, `${name}-${size}-${colorScheme}.png`)
        await page.screenshot({
          path: file,
          fullPage: tall !== undefined,
          ...(tall && { clip: { x: 0, y: 0, width, height: Math.max(height, tall * (width / 1440)) } }),
        })
        console.log(file)
      }
      await context.close()
    }
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const app = await startApp()
try {
  const browser = await openBrowser()
  try {
    await take(browser, app.address)
  } finally {
    await browser.close()
  }
} finally {
  await app.stop()
}
