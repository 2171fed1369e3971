import { expect } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import type { SourceCorrections } from '../../src/model/profile.ts'
import { texts } from '../../web/src/texts/index.ts'
import { forgive, soon, reviewerTest as test } from './in-app.ts'

/** An event of the sample with a claim that someone is quoted for. */
const quotingEvent = async (ask: <T>(path: string) => Promise<T>): Promise<EventView> => {
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=5')
  for (const { id } of events) {
    const event = await ask<EventView>(`/events/${id}`)
    if (event.claims.some(({ source }) => source !== null)) return event
  }
  throw new Error('No event of the sample quotes anyone')
}

test('a site has its spot, spellings, a public page, figures and sentences', async ({ page, go }) => {
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

test('from an event to who said it, by keyboard, and from there to the figures that rest on it', async ({
  page,
  go,
  ask,
}) => {
  const event = await quotingEvent(ask)
  const speaker = event.claims.find(({ source }) => source !== null)?.source?.name ?? ''
  await go(`/e/${event.id}`)
  await page.locator('.claim-speaker').getByRole('link', { name: speaker, exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/source\//)
  await page.locator('.profile-facts', { hasText: texts.profile.quotedAs }).waitFor()
  expect(await page.locator('.profile-figure').count()).toBeGreaterThan(0)
})

test('a source has its record: the numbers that it later replaced itself, each a way to both sentences', async ({
  page,
  go,
  ask,
  add,
}) => {
  const weekly = { publisher: 'Kep Weekly' }
  await add({ ...weekly, text: 'Police arrested 40 people in a raid in Kep on 4 May 2024.', published: '2024-05-05' })
  await add({ ...weekly, text: 'Police arrested 55 people in a raid in Kep on 4 May 2024.', published: '2024-05-07' })
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

test('an outlet says whom it carries, and is graded on its page; the grade is undone', async ({ page, go }) => {
  await go('/d/sample/reports')
  await page.locator('.reports td a').first().click()
  await page.locator('.profile-facts', { hasText: texts.profile.published }).waitFor()
  await page.locator('.grade').nth(1).click()
  await page.locator('.grade[aria-pressed="true"]', { hasText: 'B' }).waitFor()
  await page.locator('.history-head', { hasText: texts.review.did.grade }).first().waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => page.locator('.grade[aria-pressed="true"]').count(), soon).toBe(0)
})

test('a nationality shows figures that count its people, each with its range and sentence', async ({ page, go }) => {
  await go('/d/sample/nationality/CHN')
  await page.getByRole('heading', { level: 1, name: texts.profile.nationals('Chinese') }).waitFor()
  const labels = await page.locator('.profile-number').allTextContents()
  expect(labels.length).toBeGreaterThan(0)
  // A figure of many nationalities says how many they are instead of naming each.
  expect(labels.every((label) => /Chinese|nationalities/.test(label))).toBe(true)
  await page.locator('.profile-number a').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
})

test('a name that nothing here goes by says so, and what would help', async ({ here, page, go }) => {
  await go('/d/sample/source/Nobody%20at%20all')
  await page.getByRole('alert').waitFor()
  forgive(here, /status of 404/)
})

test('a compound town has a page as a site has, reached from an event there', async ({ page, go, ask }) => {
  const { events } = await ask<EventList>('/dossiers/sample/events?limit=200')
  const event = events.find(({ place }) => place?.name === 'Sihanoukville')
  await go(`/e/${event?.id}`)
  await page.locator('.event-facts').getByRole('link', { name: 'Sihanoukville', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/site\/Sihanoukville/)
  await page.getByRole('heading', { level: 1, name: 'Sihanoukville' }).waitFor()
  await page.locator('.profile-head .kicker', { hasText: texts.profile.places.locality }).waitFor()
  await page.locator('.profile-facts', { hasText: 'Cambodia' }).waitFor()
  await page.locator('.profile-facts a[href^="https://en.wikipedia.org/"]').waitFor()
  await page.locator('.map-symbols circle').first().waitFor()
  await page.locator('.profile-claims a[href*="#claim-"]').first().waitFor()
  for (const town of ['Bamban', 'Poipet', 'Shwe Kokko']) {
    await go(`/d/sample/site/${encodeURIComponent(town)}`)
    await page.getByRole('heading', { level: 1, name: town }).waitFor()
    await page.locator('.profile-facts', { hasText: /° N/ }).waitFor()
  }
})
