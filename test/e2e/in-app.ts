import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect } from 'vitest'
import type { AddResult } from '../../src/model/api/adding.ts'
import type { DocumentView } from '../../src/model/api/documents.ts'
import type { EventList } from '../../src/model/api/events.ts'
import { type App, openBrowser, startApp } from '../browser.ts'
import { type Visit, visit } from './visit.ts'

/** Longer than a page needs, on a busy machine too. */
export const soon = { timeout: 20_000 }

type Report = { title?: string; text: string; publisher: string; published: string }

type Fixtures = {
  app: App
  browser: Browser
  here: Visit
  page: Page
  go: (path: string) => Promise<unknown>
  ask: <T>(path: string) => Promise<T>
  add: (report: Report) => Promise<DocumentView>
  another: (options?: BrowserContextOptions) => Promise<Visit>
}

/** Closes a page and wants nothing to have happened on it that must not. */
const leave = async ({ close, troubles }: Visit): Promise<void> => {
  await close()
  expect(troubles).toEqual([])
}

/**
 * A test in the app as a user starts it, with its sample: one app and one browser for a file, a page of its own for each test.
 *
 * @example
 * test('…', async ({ page, go }) => { await go('/d/sample'); await page.locator('.card').first().waitFor() })
 */
export const test = base.extend<Fixtures>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: that is how vitest learns that nothing else is needed
    async ({}, use) => {
      const app = await startApp()
      await use(app)
      await app.stop()
    },
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await openBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  here: async ({ app, browser }, use) => {
    const here = await visit(browser, app.address)
    await use(here)
    await leave(here)
  },
  page: ({ here }, use) => use(here.page),
  /** Goes to a path of the app. */
  go: ({ app, page }, use) => use((path) => page.goto(`${app.address}${path}`)),
  /** What the API answers at a path. */
  ask: ({ app }, use) =>
    use(async <T>(path: string) => (await fetch(`${app.address}/api${path}`)).json() as Promise<T>),
  /** Adds a report to the main dossier as someone else would, not in the page. */
  add: ({ app, ask }, use) =>
    use(async (report) => {
      const response = await fetch(`${app.address}/api/dossiers/main/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documents: [report] }),
      })
      const { added } = (await response.json()) as AddResult
      return ask<DocumentView>(`/documents/${added[0]?.id}`)
    }),
  /** One more page, of someone else or with other settings. */
  another: async ({ app, browser }, use) => {
    const visits: Visit[] = []
    await use(async (options) => {
      const visited = await visit(browser, app.address, options)
      visits.push(visited)
      return visited
    })
    for (const visited of visits) await leave(visited)
  },
})

/** Some one who has told the app who reviews. */
export const reviewerTest = test.extend<{ page: Page }>({
  page: async ({ here }, use) => {
    await here.page.addInitScript(`localStorage.setItem('reviewer', 'A. Reader')`)
    await use(here.page)
  },
})

/** Troubles that a test brings about itself: the browser tells of every refused request on its console. */
export const forgive = ({ troubles }: Visit, pattern: RegExp): void => {
  troubles.splice(0, troubles.length, ...troubles.filter((line) => !pattern.test(line)))
}

/** The events of the sample that most reports tell. */
export const manyReported = async (ask: Fixtures['ask']): Promise<EventList['events']> =>
  (await ask<EventList>('/dossiers/sample/events?sort=documents&limit=30')).events

/** Opens an event of several reports with the cursor on its first claim; answers how many claims it shows. */
export const onFirstClaim = async (page: Page, go: Fixtures['go'], events: EventList['events']): Promise<number> => {
  // A dispute stays with what it disputes: an event without one parts where a claim is taken out.
  await go(`/e/${events.find(({ disputed, documents }) => !disputed && documents > 1)?.id}`)
  await page.locator('.claim').first().waitFor()
  const all = await page.locator('.claim').count()
  await page.keyboard.press('j')
  await page.locator('.claim[data-current="true"]').waitFor()
  return all
}
