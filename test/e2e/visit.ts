import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export type Visit = {
  page: Page
  /** Requests to anywhere but the app, errors on the console, exceptions: none of them may happen. */
  troubles: string[]
  close(): Promise<void>
}

/** A page of the app in a context of its own, with everything written down that must not happen. */
export const visit = async (browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:')) troubles.push(`asked ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`threw: ${error.message}`))
  page.setDefaultTimeout(20_000)
  return { page, troubles, close: () => context.close() }
}

/** Where the chosen sentence stands in the window, from its top edge; null where none is chosen. */
export const chosenSentenceTop = (page: Page): Promise<number | null> =>
  page.evaluate(`(() => {
    const mark = document.querySelector('mark[data-chosen="true"]')
    return mark ? mark.getBoundingClientRect().top : null
  })()`)

/** From now on, on every page that opens here: whatever moves without being asked to is summed up. */
export const measureShift = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    window.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  `)

/** How much has moved on the page by itself: Cumulative Layout Shift (web.dev), of which 0.1 still counts as good. */
export const shiftOf = async (page: Page): Promise<number> => Number(await page.evaluate('window.shift'))
