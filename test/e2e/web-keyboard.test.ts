import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import { texts } from '../../web/src/texts/index.ts'
import { counted } from './counted.ts'
import { manyReported, onFirstClaim, soon, reviewerTest as test } from './in-app.ts'

/** Goes to a thing with Tab alone, as who has no mouse does, and presses keys there. */
const at = async (page: Page, selector: string, ...keys: string[]): Promise<void> => {
  await counted(page).tabTo(selector, 200)
  for (const key of keys) await page.keyboard.press(key)
}

const chosenName = 'document.activeElement?.closest("label, a, button, summary")?.textContent'

test('filters, a period, a saved view and the day of totals, without a mouse', async ({ page, go }) => {
  await go('/d/sample')
  await page.locator('.timeline-plot').waitFor()
  await at(page, '.filters .menu summary', 'Enter', 'Tab', 'Space')
  const chosen = String(await page.evaluate(chosenName))
  await page.waitForURL(/action=/)
  await page.keyboard.press('Escape')
  await page.locator('.menu[open]').waitFor({ state: 'detached' })
  await at(page, '.period input')
  await page.keyboard.type('01012024')
  await page.waitForURL(/from=2024-01-01/)
  await page.locator('.chip').nth(1).waitFor()
  await page.reload()
  await page.locator('.timeline-plot').waitFor()
  await at(page, '.menu-views summary', 'Enter', 'Tab')
  await page.keyboard.type('Since 2024')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Since 2024' }).waitFor()
  await page.keyboard.press('Escape')
  await at(page, '.chip-clear', 'Enter')
  await page.waitForURL(/sample$/)
  expect(chosen.length).toBeGreaterThan(2)

  await go('/d/sample')
  await page.locator('.timeline-plot').waitFor()
  await at(page, '.menu-views summary', 'Enter', 'Tab', 'Enter')
  await page.waitForURL(/from=2024-01-01/)
  await page.reload()
  await page.locator('.timeline-plot').waitFor()
  await at(page, '.as-of-choice input')
  await page.keyboard.type('03012025')
  await page.waitForURL(/as-of=2025-03-01/)
  await page.locator('.as-of-says').waitFor()
})

test('an event: a claim made an event of its own and brought back; a likely other one is told apart', async ({
  page,
  go,
  ask,
}) => {
  const events = await manyReported(ask)
  const all = await onFirstClaim(page, go, events)
  await page.keyboard.press('s')
  await expect.poll(() => page.locator('.claim').count(), soon).toBeLessThan(all)
  await page.keyboard.press('u')
  await expect.poll(() => page.locator('.claim').count(), soon).toBe(all)

  // Some event for which another one is suggested.
  for (const { id } of events) {
    const suggested = await ask<{ event: { id: string } }[]>(`/events/${id}/suggestions`)
    if (suggested.length === 0) continue
    await go(`/e/${id}`)
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('m')
    const found = page.locator(`.merge a[href="/e/${suggested[0]?.event.id}"]`)
    await found.waitFor()
    await at(page, `.merge button.button-quiet[aria-label]`, 'Enter')
    await page.locator('.notice-action').waitFor()
    await expect
      .poll(async () => (await ask<{ event: { id: string } }[]>(`/events/${id}/suggestions`)).length, soon)
      .toBeLessThan(suggested.length)
    await page.keyboard.press('u')
    await expect
      .poll(async () => (await ask<unknown[]>(`/events/${id}/suggestions`)).length, soon)
      .toBe(suggested.length)
    return
  }
})

test('a report: its title corrected, marked as a copy, a claim graded, removed and brought back', async ({
  page,
  go,
  ask,
  add,
}) => {
  const text = 'Police in Kampot arrested 58 people in a raid on 14 May 2024, the governor said.'
  await add({ title: 'Kampot raid', text, publisher: 'Kampot Daily', published: '2024-05-15' })
  const report = await add({
    title: 'Raid told again',
    text: `${text} More later.`,
    publisher: 'Kampot Echo',
    published: '2024-05-16',
  })
  await go(`/doc/${report.id}`)
  await page.locator('.claim-list li').first().waitFor()
  await page.keyboard.press('j')
  await page.locator('.claim-panel').waitFor()
  await page.keyboard.press('2')
  const credibility = async () => (await ask<EventView>(`/events/${report.claims[0]?.eventId}`)).claims
  await expect.poll(async () => (await credibility()).some((claim) => claim.credibility === 2), soon).toBe(true)
  await page.keyboard.press('Escape')

  await at(page, `summary:has(+ form)`, 'Enter', 'Tab', 'Control+a')
  await page.keyboard.type('Raid in Kampot, told again')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Raid in Kampot, told again' }).waitFor()

  await at(page, 'summary:has(+ .copy-of)', 'Enter', 'Tab')
  await page.keyboard.type('Kampot raid')
  await page.getByRole('button', { name: texts.review.copy.choose('Kampot raid') }).waitFor()
  await at(page, '.copy-of .found button', 'Enter')
  await page.locator('.history-head', { hasText: texts.review.did.copy }).first().waitFor()
  await page.locator('.notice-action').waitFor()
  await page.keyboard.press('u')
  await page.locator('.history-entry[data-state="undone"]').first().waitFor()

  await page.getByRole('button', { name: texts.document.remove }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(texts.document.removedNote).waitFor()
  await page.locator('.notice-action').waitFor()
  await page.keyboard.press('u')
  await page.getByText(texts.document.removedNote).waitFor({ state: 'detached' })
})

test('colours, the list of keys and the tour, without a mouse', async ({ page, go }) => {
  await go('/d/sample')
  await page.locator('.tour').waitFor()
  const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  const before = await paper()
  await at(page, '.help-open', 'Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await at(page, '.theme-switch', 'Enter')
  expect(await paper()).not.toBe(before)
  await at(page, '.tour button', 'Enter')
  await page.locator('.tour').waitFor({ state: 'detached' })
})
