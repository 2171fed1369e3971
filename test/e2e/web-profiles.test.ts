import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import type { SourceCorrections } from '../../src/model/profile.ts'
import { texts } from '../../web/src/texts.ts'
import { type App, openBrowser, startApp } from '../browser.ts'
import { type Visit, visit } from './visit.ts'

const soon = { timeout: 20_000 }

let app: App
let browser: Browser
let here: Visit

const ask = async <T>(path: string): Promise<T> => (await fetch(`${app.address}/api${path}`)).json() as Promise<T>

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

beforeEach(async () => {
  here = await visit(browser, app.address)
  await here.page.addInitScript(`localStorage.setItem('reviewer', 'A. Reader')`)
})

afterEach(async () => {
  await here.close()
  expect(here.troubles).toEqual([])
})

const go = (path: string) => here.page.goto(`${app.address}${path}`)

/** An event of the sample with a claim that someone is quoted for. */
const quotingEvent = async (): Promise<EventView> => {
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=5')
  for (const { id } of events) {
    const event = await ask<EventView>(`/events/${id}`)
    if (event.claims.some(({ source }) => source !== null)) return event
  }
  throw new Error('No event of the sample quotes anyone')
}

test('a site has its spot, spellings, a public page, figures and sentences', async () => {
  const { page } = here
  await go('/d/sample/site/KK%20Park')
  const facts = page.locator('.profile-facts')
  await facts.getByText('Kayin State, Myanmar').waitFor()
  expect(await facts.locator('a[href^="https://en.wikipedia.org/"]').count()).toBe(1)
  await page.locator('.map-symbols a, .map-symbols [role="button"]').first().waitFor()
  await page.locator('.profile-figure').first().waitFor()
  await page.locator('.profile-claims a[href*="#claim-"]').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'KK Park' }).waitFor()
})

test('from an event to who said it, by keyboard, and from there to the figures that rest on it', async () => {
  const { page } = here
  const event = await quotingEvent()
  const speaker = event.claims.find(({ source }) => source !== null)?.source?.name ?? ''
  await go(`/e/${event.id}`)
  await page.locator('.claim-speaker').getByRole('link', { name: speaker, exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/source\//)
  await page.locator('.profile-facts', { hasText: texts.profile.quotedAs }).waitFor()
  expect(await page.locator('.profile-figure').count()).toBeGreaterThan(0)
})

test('a source has its record: the numbers that it later replaced itself, each a way to both sentences', async () => {
  const { page } = here
  const add = (text: string, published: string) =>
    fetch(`${app.address}/api/dossiers/main/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documents: [{ text, publisher: 'Kep Weekly', published }] }),
    })
  await add('Police arrested 40 people in a raid in Kep on 4 May 2024.', '2024-05-05')
  await add('Police arrested 55 people in a raid in Kep on 4 May 2024.', '2024-05-07')
  const { corrections } = await ask<SourceCorrections>('/dossiers/main/source/corrections?name=Kep%20Weekly')
  await go('/d/main/source/Kep%20Weekly')
  const record = page.locator('.record li')
  await page.getByRole('heading', { name: texts.profile.record.title }).waitFor()
  expect(corrections.length).toBeGreaterThan(0)
  await record.first().waitFor()
  expect(await record.count()).toBe(corrections.length)
  expect(await record.first().textContent()).toContain('40 → 55')
  await record.first().locator('a').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
})

test('an outlet says whom it carries, and is graded on its page; the grade is undone', async () => {
  const { page } = here
  await go('/d/sample/reports')
  await page.locator('.reports td a').first().click()
  await page.locator('.profile-facts', { hasText: texts.profile.published }).waitFor()
  await page.locator('.grade').nth(1).click()
  await page.locator('.grade[aria-pressed="true"]', { hasText: 'B' }).waitFor()
  await page.locator('.history-head', { hasText: texts.review.did.grade }).first().waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => page.locator('.grade[aria-pressed="true"]').count(), soon).toBe(0)
})

test('a nationality shows figures that count its people, each with its range and sentence', async () => {
  const { page } = here
  await go('/d/sample/nationality/CHN')
  await page.getByRole('heading', { level: 1, name: texts.profile.nationals('Chinese') }).waitFor()
  const labels = await page.locator('.profile-number').allTextContents()
  expect(labels.length).toBeGreaterThan(0)
  // A figure of many nationalities says how many they are instead of naming each.
  expect(labels.every((label) => /Chinese|nationalities/.test(label))).toBe(true)
  await page.locator('.profile-number a').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
})

test('a name that nothing here goes by says so, and what would help', async () => {
  await go('/d/sample/source/Nobody%20at%20all')
  await here.page.getByRole('alert').waitFor()
  here.troubles.splice(0, here.troubles.length, ...here.troubles.filter((line) => !/status of 404/.test(line)))
})
