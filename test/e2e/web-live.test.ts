import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { texts } from '../../web/src/texts/index.ts'
import { startApp } from '../browser.ts'
import { soon, test } from './in-app.ts'

const elsewhere = { publisher: 'Elsewhere', published: '2024-06-02' }

/** Following a dossier begins once the page had time to load. */
const followed = (page: Page) => page.waitForResponse((response) => response.url().endsWith('/stream'))

const whereItStands = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`)

test('what others add is told quietly, moves nothing, and is there when asked for', async ({ page, go, add }) => {
  await add({ ...elsewhere, title: 'First in Kep', text: 'Police in Kep arrested 11 people on 1 June 2024.' })
  const following = followed(page)
  await go('/d/main')
  await page.locator('.events tbody tr').first().waitFor()
  await following
  await page.waitForTimeout(300)
  const rows = await page.locator('.events tbody tr').count()
  const top = await whereItStands(page, '.events tbody tr')
  await page.evaluate(`
    window.moved = 0
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value })
      .observe({ type: 'layout-shift' })
  `)
  await add({ ...elsewhere, title: 'Second in Kampot', text: 'Police in Kampot rescued 23 people on 1 June 2024.' })
  const notice = page.locator('.live-notice')
  await notice.waitFor()
  expect(await notice.textContent()).toContain(texts.live.reports(1))
  expect(await page.locator('.events tbody tr').count()).toBe(rows)
  expect(await whereItStands(page, '.events tbody tr')).toBe(top)
  expect(await page.evaluate('window.moved')).toBe(0)
  await page.keyboard.press('l')
  await page.locator('.events tbody tr', { hasText: 'Kampot' }).waitFor()
  await notice.waitFor({ state: 'detached' })
})

test('what a page does itself is no news to it', async ({ page, go }) => {
  const following = followed(page)
  await go('/add')
  await following
  await page.getByLabel(texts.add.text, { exact: true }).fill('Police in Takeo arrested 31 people on 3 June 2024.')
  await page.getByRole('button', { name: texts.add.read }).click()
  await page.locator('.result[data-kind="added"]').waitFor()
  await page.waitForTimeout(3500)
  expect(await page.locator('.live-notice').count()).toBe(0)
})

test('reading goes on while one looks elsewhere, says how far it is, and is stopped from there', async ({
  page,
  go,
}) => {
  await go('/add')
  const files = Array.from({ length: 60 }, (_, at) => ({
    name: `raid-${at}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Police in Bavet arrested ${at + 2} people on ${1 + (at % 28)} May 2024. Report ${at}.`),
  }))
  await page.locator('input[type="file"]').setInputFiles(files)
  await page.locator('.progress progress').waitFor()
  await page.keyboard.press('r')
  await page.locator('.adding-status progress').waitFor()
  await page.locator('.adding-status button').click()
  await page.locator('.adding-status').waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await page.locator('.progress', { hasText: texts.add.cancelled(0, files.length).slice(0, 9) }).waitFor()
  const results = page.locator('.result')
  const kept = await results.count()
  expect(kept).toBeLessThan(files.length)
  await page.waitForTimeout(500)
  expect(await results.count()).toBe(kept)
})

test('an answer told line by line ends with what was read', async ({ app }) => {
  const form = new FormData()
  form.append(
    'files',
    new Blob(['Police in Kep arrested 77 people on 9 June 2024.'], { type: 'text/plain' }),
    'kep.txt',
  )
  const response = await fetch(`${app.address}/api/dossiers/main/documents`, {
    method: 'POST',
    body: form,
    headers: { accept: 'application/x-ndjson' },
  })
  const lines = (await response.text()).trim().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ result: { added: [{ duplicate: false }], failed: [] } })
})

test('a server that stopped is told of, and the page stays', async ({ here, page }) => {
  const own = await startApp()
  try {
    const following = followed(page)
    await page.goto(`${own.address}/d/sample`)
    await page.locator('.card').first().waitFor()
    await following
  } finally {
    await own.stop()
  }
  await page.locator('.live-notice', { hasText: texts.live.away }).waitFor()
  expect(await page.locator('.card').count()).toBeGreaterThan(0)
  await expect.poll(() => page.locator('.card').first().isVisible(), soon).toBe(true)
  // This page was of another address, and the browser itself tells of the lost connection.
  here.troubles.length = 0
})
