import { expect } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import { sortLedgers } from '../../web/src/event/ledger.ts'
import { soon, test } from './in-app.ts'

type Ask = <T>(path: string) => Promise<T>

/** The first event of the sample that has what is asked for. */
const eventWith = async (ask: Ask, has: (event: EventView) => boolean): Promise<EventView> => {
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=100')
  for (const { id } of events) {
    const event = await ask<EventView>(`/events/${id}`)
    if (has(event)) return event
  }
  throw new Error('No event of the sample has that')
}

test('who relayed whom is a graph, the same in words, each name a way to its page', async ({ page, go, ask }) => {
  const event = await eventWith(ask, ({ relays }) => relays.edges.length > 0)
  await go(`/e/${event.id}`)
  const graph = page.locator('.relays')
  await graph.locator('.relay-edge').first().waitFor({ state: 'attached' })
  expect(await graph.locator('.relay-edge').count()).toBe(event.relays.edges.length)
  expect(await graph.locator('ul li').count()).toBe(event.relays.edges.length)
  await graph.locator('a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/source\//)
})

test('parts stand against their whole, disputes at their claim, related steps lead on', async ({ page, go, ask }) => {
  const parted = await eventWith(ask, (event) => sortLedgers(event).parts.length > 0)
  await go(`/e/${parted.id}`)
  await page.locator('.part .part-note').first().waitFor()
  expect(await page.locator('.part').count()).toBe(sortLedgers(parted).parts.length)

  const disputed = await eventWith(ask, ({ disputes }) => disputes.length > 0)
  await go(`/e/${disputed.id}`)
  await page.locator('.claim .warning').first().waitFor()

  const linked = await eventWith(ask, ({ related }) => related.length > 0)
  await go(`/e/${linked.id}`)
  await page.locator('.related a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/e/${linked.related[0]?.id}`))
})

test('what the pointer or the focus is on in one picture is marked in the others and in the list', async ({
  page,
  go,
}) => {
  await go('/d/sample')
  await page.locator('.map-symbols a').first().waitFor()
  const symbol = page.locator('.map-symbols a').first()
  await symbol.focus()
  const focused = (await symbol.getAttribute('data-events')) ?? ''
  await page
    .locator(`.picture-timeline [data-events~="${focused}"][data-pointed], .events tr[data-pointed]`)
    .first()
    .waitFor()
  const row = page.locator('.events tbody tr').first()
  await row.hover()
  const id = (await row.getAttribute('data-events')) ?? ''
  await expect.poll(() => page.locator(`[data-events~="${id}"][data-pointed]`).count(), soon).toBeGreaterThan(1)
  expect(await page.locator(`.events tr[data-events="${focused}"][data-pointed]`).count()).toBe(focused === id ? 1 : 0)
})

test('where less motion is wished nothing moves; a period takes in what may lie in it', async ({ page, go, ask }) => {
  await go('/d/sample')
  await page.locator('.card').first().waitFor()
  const moving = `[...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element)
    return [transitionDuration, animationDuration].some((text) => text.split(',').some((part) => parseFloat(part) > 0.01))
  }).length`
  expect(await page.evaluate(moving)).toBe(0)

  // An event of which only a span of days is known is in every period that the span touches.
  const { events } = await ask<EventList>('/dossiers/sample/events?limit=200')
  const long = events.find(({ start, end }) => start && end && Date.parse(end) - Date.parse(start) > 90 * 86_400_000)
  const within = new Date(Date.parse(long?.start ?? '') + 30 * 86_400_000).toISOString().slice(0, 10)
  await go(`/d/sample?from=${within}&to=${within}`)
  await page.locator(`.events tr[data-events="${long?.id}"]`).waitFor()
})
