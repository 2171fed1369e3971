import { expect } from 'vitest'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import type { Overview } from '../../src/model/api/totals.ts'
import { isWorthDrawing, reportedOf } from '../../web/src/event/chart/reported.ts'
import { sortLedgers } from '../../web/src/event/ledger.ts'
import { texts } from '../../web/src/texts/index.ts'
import { forgive, soon, test } from './in-app.ts'
import { chosenSentenceTop } from './visit.ts'

test('the first start shows the sample, with its notice', async ({ page, go }) => {
  await go('/')
  await page.locator('.card').first().waitFor()
  expect(await page.locator('.sample-notice').textContent()).toMatch(/sample texts/i)
})

test('every headline number is at its sentence in one click', async ({ page, go }) => {
  await go('/')
  const cards = page.locator('.card')
  await cards.first().waitFor()
  const count = await cards.count()
  expect(count).toBeGreaterThan(2)
  for (let position = 0; position < count; position++) {
    const card = cards.nth(position)
    const quote = ((await card.locator('blockquote').textContent()) ?? '').trim()
    await card.locator('.card-figure').click()
    await page.locator('mark[data-chosen="true"]').first().waitFor()
    const marked = (await page.locator('mark[data-chosen="true"]').allTextContents()).join('')
    expect(marked.replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '))
    const top = await chosenSentenceTop(page)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(900)
    await page.goBack()
    await cards.first().waitFor()
  }
})

test('from a headline number over its event to the sentence in two clicks, and back again', async ({ page, go }) => {
  await go('/')
  await page.locator('.card').nth(1).getByRole('link', { name: texts.dossier.eventLink }).click()
  await page.locator('.ledger').first().waitFor()
  expect(await page.locator('.ledger .bound').count()).toBeGreaterThanOrEqual(3)
  await page.locator('.claim-quote a').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
  await page.goBack()
  await page.locator('.ledger').first().waitFor()
  await page.goBack()
  await page.locator('.card').first().waitFor()
})

test('a number on the map and on the timeline leads to its event', async ({ page, go }) => {
  await go('/')
  for (const picture of ['.map-symbols a', '.timeline-plot a']) {
    // Symbols may lie over each other, as they do for a reader: the keyboard reaches each.
    await page.locator(picture).first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.event-head').waitFor()
    await page.goBack()
    await page.locator(picture).first().waitFor()
  }
})

test('events at one place are one symbol: it says how many, and opens to their names', async ({ page, go }) => {
  await go('/')
  const groups = page.locator('.map-group')
  await groups.first().waitFor()
  const lists = page.locator('.map-list')
  // Zooming parts what lies apart; what lies at one point opens as a list.
  for (let press = 0; press < 6 && (await lists.count()) === 0; press++) {
    await groups.first().focus()
    await page.keyboard.press('Enter')
  }
  await lists.locator('a').first().waitFor()
  await page.keyboard.press('Escape')
  await lists.waitFor({ state: 'detached' })
})

test('the numbers of a figure stand in a chart by the day of their report, each a way to its sentence', async ({
  page,
  go,
  ask,
}) => {
  // Any event with a figure that several reports give numbers for.
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=30')
  let drawn = ''
  for (const { id } of events) {
    const { wholes } = sortLedgers(await ask<EventView>(`/events/${id}`))
    if (drawn === '' && wholes.some(({ claims }) => isWorthDrawing(reportedOf(claims)))) drawn = id
  }
  await go(`/e/${drawn}`)
  await page.locator('.reported-plot a').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('mark[data-chosen="true"]').first().waitFor()
})

test('filters stand in the address, combine, and can be gone back from', async ({ page, go }) => {
  await go('/')
  const counts = page.locator('.counts')
  await counts.waitFor()
  const all = await counts.textContent()
  await page.locator('summary', { hasText: texts.filters.name.action }).click()
  await page.getByRole('checkbox', { name: texts.action.deport }).click()
  await page.waitForURL(/action=deport/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: texts.filters.remove(texts.action.deport) }).waitFor()
  await expect.poll(() => counts.textContent(), soon).not.toBe(all)
  await page.getByLabel(texts.filters.from, { exact: true }).fill('2024-01-01')
  await page.waitForURL(/action=deport&from=2024-01-01/)
  await page.getByLabel(texts.filters.text).fill('zzzz nothing holds this')
  await page.getByRole('heading', { name: texts.dossier.noMatch.title }).waitFor()
  const narrowed = page.url()
  await page.getByRole('button', { name: texts.dossier.noMatch.action }).click()
  await expect.poll(() => counts.textContent(), soon).toBe(all)
  await page.goBack()
  await page.getByRole('heading', { name: texts.dossier.noMatch.title }).waitFor()
  expect(page.url()).toBe(narrowed)
})

test('sites and sources are found by typing and filter together with the rest; counts lead to what they count', async ({
  page,
  go,
}) => {
  await go('/d/sample')
  await page.locator('.filters .menu summary', { hasText: texts.filters.name.site }).click()
  await page.getByLabel(texts.filters.findName.site).fill('kk')
  await page.getByRole('checkbox', { name: 'KK Park' }).click()
  await page.waitForURL(/site=KK/)
  await page.keyboard.press('Escape')
  await page.locator('.filters .menu summary', { hasText: texts.filters.name.source }).click()
  const sources = page.locator('.menu[open] .menu-item')
  await sources.first().waitFor()
  const source = (await sources.first().textContent()) ?? ''
  await sources.first().locator('input').click()
  await page.waitForURL(/source=/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: texts.filters.remove(source) }).waitFor()
  await page.getByRole('button', { name: texts.filters.clear }).click()
  await page.waitForURL(/sample$/)
  await page.locator('.counts button').first().click()
  await page.waitForURL(/state=disputed/)
  await page.getByRole('button', { name: texts.filters.remove(texts.figure.disputed) }).waitFor()
})

test('the timeline zooms, is moved by keyboard, and has lanes by country that stand in the address', async ({
  page,
  go,
}) => {
  await go('/d/sample')
  const scroller = page.locator('.timeline-scroller')
  await page.locator('.timeline-plot').waitFor()
  const width = async () => (await page.locator('.timeline-plot').boundingBox())?.width ?? 0
  const whole = await width()
  await page.getByRole('button', { name: texts.timeline.zoomIn }).click()
  await expect.poll(width, soon).toBeGreaterThan(whole * 1.9)
  await scroller.focus()
  const left = async () => Number(await page.evaluate(`document.querySelector('.timeline-scroller').scrollLeft`))
  const before = await left()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(left, soon).toBeLessThan(before)
  await page.locator('.timeline-controls select').selectOption('country')
  await page.waitForURL(/lanes=country/)
  await page.locator('.lane-names span', { hasText: 'Cambodia' }).waitFor()
})

test('totals as of an earlier day stand in the address, beside those of now, and combine with filters', async ({
  page,
  go,
  ask,
}) => {
  await go('/d/sample')
  const choice = page.locator('.as-of-choice input')
  await choice.waitFor()
  const today = new Date().toISOString().slice(0, 10)
  await choice.fill(today)
  await page.waitForURL(`**/d/sample?as-of=${today}`)
  await page.locator('.as-of-says').waitFor()
  expect(await page.locator('.total .value').count()).toBeGreaterThan(0)
  await choice.fill('2020-01-01')
  await page.locator('.as-of-says', { hasText: texts.dossier.asOf.empty('1 Jan 2020') }).waitFor()
  await page.goBack()
  await page.locator('.as-of-says').waitFor({ state: 'detached' })
  await go(`/d/sample?country=KHM&as-of=${today}`)
  await page.locator('.as-of-says', { hasText: texts.dossier.asOf.selected }).waitFor()
  const { totals } = await ask<Overview>('/dossiers/sample/overview?country=KHM')
  // Nothing has changed since, so that each stands as it stands now.
  const numbers = (await page.locator('.total .value').allTextContents()).map((said) => said.replace(/\D/g, ''))
  expect(numbers.slice(0, totals.length)).toEqual(totals.map(({ best, low }) => String(best ?? low)))
})

test('a view is kept under a name, gone back to, dropped, and the drop undone', async ({ page, go }) => {
  await go('/d/sample?country=KHM')
  const open = () => page.locator('summary', { hasText: texts.views.label }).click()
  const kept = page.getByRole('link', { name: 'Border towns' })
  await open()
  await page.getByLabel(texts.views.name).fill('Border towns')
  await page.keyboard.press('Enter')
  await kept.waitFor()
  await go('/d/sample')
  await open()
  await kept.click()
  await page.waitForURL(/country=KHM/)
  await page.getByRole('button', { name: texts.views.drop('Border towns') }).click()
  await kept.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: texts.undo.action }).click()
  await open()
  await kept.waitFor()
})

test('claims of a report are reached and read by keyboard alone', async ({ page, go }) => {
  await go('/')
  await page.locator('.card-figure').first().click()
  await page.locator('.claim-panel').waitFor()
  const first = await page.locator('.claim-panel header .kicker').textContent()
  const other = page.locator('.reference:not([aria-current])').first()
  await other.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.claim-panel header .kicker').textContent(), soon).not.toBe(first)
  expect(page.url()).toMatch(/#claim-/)
  const panel = (await page.locator('.claim-panel').textContent()) ?? ''
  expect(panel).toContain(texts.document.stated)
  expect(panel).toContain(texts.document.rule)
})

test('keys go from page to page, and a list tells them; they stay out of the way of typing', async ({ page, go }) => {
  await go('/d/sample')
  await page.locator('.card').first().waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('r')
  await page.locator('.reports').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('dra')
  await page.waitForURL(/reports\?q=dra/)
  await go('/d/sample/reports')
  await page.locator('.reports a').first().click()
  await page.locator('.claim-list li').first().waitFor()
  await page.keyboard.press('j')
  // What stands on the page, not the address: keys act on the claim that is shown.
  const shown = () => page.locator('.claim-panel .kicker').first().textContent()
  const first = await shown()
  await page.keyboard.press('j')
  await expect.poll(shown, soon).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(shown, soon).toBe(first)
  await page.keyboard.press('Escape')
  await page.locator('.claim-list').waitFor()
})

test('a search shows the sentences with its words, each a way to its claim, and names that lead to their events', async ({
  page,
  go,
}) => {
  await go('/d/sample/reports')
  await page.locator('.reports').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('KK Park')
  await page.locator('.passages mark', { hasText: 'KK' }).first().waitFor()
  await page.locator('.passages a[href*="#claim-"]').first().click()
  await page.locator('mark[data-chosen="true"]').first().waitFor()
  await page.goBack()
  await page.locator('.passages a[href*="/site/"]').first().click()
  await page.getByRole('heading', { level: 1, name: 'KK Park' }).waitFor()
  await page.locator('.events tbody tr').first().waitFor()
  await page.getByRole('link', { name: texts.profile.inDossier }).click()
  await page.waitForURL(/site=KK/)
  await page.getByRole('button', { name: texts.filters.remove('KK Park') }).waitFor()
})

test('how to read the page is told once', async ({ page, go }) => {
  await go('/d/sample')
  const tour = page.getByRole('heading', { name: texts.tour.title })
  await tour.waitFor()
  await page.getByRole('button', { name: texts.tour.close }).click()
  await tour.waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('.card').first().waitFor()
  expect(await tour.count()).toBe(0)
})

test('an address that leads nowhere says what to do', async ({ here, page, go }) => {
  await go('/e/nothing')
  await page.getByRole('alert').waitFor()
  expect(((await page.getByRole('alert').textContent()) ?? '').length).toBeGreaterThan(40)
  await page.getByRole('link', { name: texts.state.notFound.action }).waitFor()
  await go('/no/such/page')
  await page.getByRole('link', { name: texts.state.notFound.action }).click()
  await page.locator('.card').first().waitFor()
  forgive(here, /status of 404/)
})
