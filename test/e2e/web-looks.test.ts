import { expect } from 'vitest'
import type { EventList } from '../../src/model/api/events.ts'
import { soon, test } from './in-app.ts'
import { looksOf } from './pages.ts'
import { measureShift, shiftOf } from './visit.ts'

test('the chosen theme holds over a reload', async ({ app, another }) => {
  const { page } = await another({ colorScheme: 'light' })
  await page.goto(app.address)
  await page.locator('.theme-switch').click()
  const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const dark = await background()
  await page.reload()
  expect(await background()).toBe(dark)
  expect(dark).toBe('rgb(19, 21, 24)')
})

test('an event prints with its reports as numbered sources, and without what only a screen can do', async ({
  page,
  go,
  ask,
}) => {
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=1')
  await go(`/e/${events[0]?.id}`)
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
})

test('a very wide window is filled with larger type, not with empty margins', async ({ app, another }) => {
  const { page } = await another({ viewport: { width: 3840, height: 2160 } })
  await page.goto(`${app.address}/d/sample`)
  await page.locator('.card').first().waitFor()
  const box = await page.locator('.page').boundingBox()
  expect(box?.width).toBeGreaterThan(2200)
})

test('the skip link is the first stop and leads to the content', async ({ page, go }) => {
  await go('/')
  await page.locator('.masthead').waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
})

test('first load under 350 KB of compressed JavaScript, and nothing moves once it stands', async ({ page, go }) => {
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.push(response.body().then(async (body) => (await import('node:zlib')).gzipSync(body).length))
  })
  await measureShift(page)
  await go('/')
  await page.locator('.timeline-plot').waitFor()
  // Long enough for what is loaded after the first view.
  await page.waitForTimeout(1500)
  const total = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThan(350_000)
  expect(await shiftOf(page)).toBeLessThan(0.1)
})

test('nothing moves by itself on any page, in a wide window and in a narrow one', {
  timeout: 300_000,
}, async ({ app, ask, another }) => {
  const looks = await looksOf(app, ask)
  const moved: [string, number, number][] = []
  for (const width of [1440, 360]) {
    const { page } = await another({ viewport: { width, height: 900 } })
    await measureShift(page)
    for (const { name, path, ready, open } of looks) {
      if (open) continue
      await page.goto('about:blank')
      await page.goto(`${app.address}${path}`)
      await page.locator(ready).first().waitFor()
      // Long enough for what is asked for once the page stands.
      await page.waitForTimeout(400)
      const shift = await shiftOf(page)
      if (shift >= 0.1) moved.push([name, width, shift])
    }
  }
  expect(moved).toEqual([])
})

test('a page that is loaded anew begins at its top, and the one gone back to where it was left', async ({
  page,
  go,
}) => {
  const top = async () => Number(await page.evaluate('window.scrollY'))
  await go('/d/sample')
  await page.locator('.events tbody tr').first().scrollIntoViewIfNeeded()
  await expect.poll(top, soon).toBeGreaterThan(300)
  const left = await top()
  await page.locator('.events tbody tr a').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.event-head').waitFor()
  await page.goBack()
  await page.locator('.events tbody tr').first().waitFor()
  await expect.poll(top, soon).toBeGreaterThan(left / 2)
  await go('/d/sample/reports')
  await page.locator('.reports').waitFor()
  expect(await top()).toBe(0)
})
