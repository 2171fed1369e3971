import { expect } from 'vitest'
import { faultsOf } from './axe.ts'
import { test } from './in-app.ts'
import { looksOf } from './pages.ts'

/** axe goes over every element of every page, which takes its time on a busy machine. */
const patience = 300_000

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const)
  test(`no serious fault on any page in ${colorScheme}, and nothing wider than a window of ${width} pixels`, {
    timeout: patience,
  }, async ({ app, ask, another }) => {
    const { page } = await another({ colorScheme, viewport: { width, height: 900 } })
    for (const { name, path, ready, open, opens } of await looksOf(app, ask)) {
      // Of two addresses that differ in their last part alone the browser would stay on the page, with what was opened on it.
      await page.goto('about:blank')
      await page.goto(`${app.address}${path}`)
      await page.locator(ready).first().waitFor()
      await open?.(page)
      if (opens) await page.locator(opens).first().waitFor()
      const overflow = await page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)')
      expect({ name, faults: await faultsOf(page), overflow }).toEqual({ name, faults: [], overflow: 0 })
    }
  })
