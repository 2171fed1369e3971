import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DocumentView } from '../../src/model/api/documents.ts'
import type { EventView } from '../../src/model/api/event.ts'
import type { EventList } from '../../src/model/api/events.ts'
import type { Queue, ReviewList } from '../../src/model/review.ts'
import { texts } from '../../web/src/texts/index.ts'
import { counted } from './counted.ts'
import { manyReported, onFirstClaim, soon, reviewerTest as test } from './in-app.ts'

const report = (title: string, text: string) => ({ title, text, publisher: `${title} Weekly`, published: '2024-05-15' })

const undoButton = (page: Page) => page.locator('.notice-action')
const tag = (page: Page, verdict: string) => page.locator(`.claim-panel .verdict[data-verdict="${verdict}"]`)

test('from a headline number to its sentence: one action, by mouse and by key', async ({ page, go }) => {
  for (const way of ['mouse', 'key'] as const) {
    await go('/d/sample')
    await page.locator('.card').first().waitFor()
    const person = counted(page)
    await (way === 'mouse' ? person.click('.card-figure') : person.press('1'))
    await page.locator('mark[data-chosen="true"]').first().waitFor()
    expect(person.actions()).toBeLessThanOrEqual(3)
  }
})

test('a wrong claim is corrected in four actions by mouse, three by key; the reading stays beside it, and each can be undone', async ({
  page,
  go,
  add,
}) => {
  const added = await add(report('Kampot Port', 'Police in Kampot arrested 57 people on 14 May 2024.'))
  const claim = added.claims[0]!
  for (const way of ['mouse', 'key'] as const) {
    await go(`/doc/${added.id}#claim-${claim.id}`)
    await page.locator('.claim-panel').waitFor()
    const person = counted(page)
    await (way === 'mouse' ? person.click(`[aria-keyshortcuts="e"]`) : person.press('e'))
    await page.locator('.claim-form').waitFor()
    if (way === 'mouse') {
      await person.fill(`.claim-form input[aria-label="${texts.review.form.count}"]`, '75')
      await person.click('.claim-form button[type="submit"]')
    } else {
      await person.type('75')
      await person.press('Enter')
    }
    await page.locator('.fields [data-field="count"] dd', { hasText: '75' }).waitFor()
    expect(person.actions()).toBeLessThanOrEqual(4)
    await tag(page, 'corrected').waitFor()
    await page.locator('.read-as', { hasText: '57' }).waitFor()
    await page.locator('.history-change', { hasText: '57 → 75' }).first().waitFor()
    await undoButton(page).waitFor()
    await (way === 'mouse' ? person.click('.notice-action') : person.press('u'))
    await tag(page, 'corrected').waitFor({ state: 'detached' })
    await page.locator('.fields [data-field="count"] dd', { hasText: '57' }).waitFor()
  }
})

test('the name is asked for once, and stands beside the decision', async ({ app, add, another }) => {
  const added = await add(report('Takeo Road', 'Police in Takeo arrested 33 people on 2 May 2024.'))
  const { page } = await another()
  await page.goto(`${app.address}/doc/${added.id}#claim-${added.claims[0]?.id}`)
  await page.locator('.claim-panel').waitFor()
  await page.keyboard.press('y')
  await page.locator('.name-dialog').waitFor()
  await page.keyboard.type('N. Sok')
  await page.keyboard.press('Enter')
  await page.locator('.verdict[data-verdict="accepted"]').first().waitFor()
  await page.locator('.history-head', { hasText: 'N. Sok' }).first().waitFor()
  await page.keyboard.press('x')
  await page.locator('.verdict[data-verdict="rejected"]').first().waitFor()
  expect(await page.locator('.name-dialog').count()).toBe(0)
})

test('a missed claim is added on marked words and on a chosen sentence; a note is kept', async ({ page, go, add }) => {
  const added = await add(report('Koh Kong Coast', 'The sea was calm.\n\nThe hall stood empty, 40 beds in rows.'))
  await go(`/doc/${added.id}`)
  await page.locator('.report-text p').nth(1).dblclick()
  await page.keyboard.press('c')
  await page.locator('.claim-form').waitFor()
  expect((await page.locator('.add-missed-words').textContent())?.length).toBeGreaterThan(1)
  await page.keyboard.press('Escape')
  await page.locator('.claim-form').waitFor({ state: 'detached' })
  await page.evaluate('getSelection().removeAllRanges()')
  await page.keyboard.press('c')
  await page.locator('.claim-form .form-field select').first().selectOption({ index: 1 })
  await page.locator(`.claim-form input[aria-label="${texts.review.form.count}"]`).fill('40')
  await page.keyboard.press('Enter')
  await tag(page, 'added').waitFor()
  expect((await page.locator('mark[data-chosen="true"]').allTextContents()).join('')).toBe(
    'The hall stood empty, 40 beds in rows.',
  )
  await page.keyboard.press('n')
  await page.keyboard.type('Seen by the reporter herself')
  await page.keyboard.press('Enter')
  await page.locator('.history-reason', { hasText: 'Seen by the reporter herself' }).first().waitFor()
})

test('two events are merged and parted again in five actions, by mouse and by key', async ({ page, go, ask, add }) => {
  const first = await add(report('Svay Rieng Gate', 'Police in Svay Rieng rescued 61 people on 3 February 2024.'))
  const second = await add(report('Pursat Hill', 'Police in Pursat rescued 62 people on 9 April 2024.'))
  const [event, other] = [first.claims[0]!.eventId!, second.claims[0]!.eventId!]
  expect(event).not.toBe(other)
  const { title } = await ask<EventView>(`/events/${other}`)
  for (const way of ['mouse', 'key'] as const) {
    await go(`/e/${event}`)
    await page.locator('.event-head').waitFor()
    const person = counted(page)
    await (way === 'mouse' ? person.click('[aria-keyshortcuts="m"]') : person.press('m'))
    await page.locator('.finder input').waitFor()
    await (way === 'mouse' ? person.fill('.finder input', 'Pursat') : person.type('Pursat'))
    await page.getByRole('button', { name: texts.review.merge.of(title) }).waitFor()
    if (way === 'mouse') await person.click('.finder .found button')
    else {
      await person.press('Enter')
      await person.press('Enter')
    }
    await expect.poll(() => page.locator('.claim').count(), soon).toBeGreaterThan(1)
    await undoButton(page).waitFor()
    await (way === 'mouse' ? person.click('.notice-action') : person.press('u'))
    await expect.poll(async () => (await ask<EventView>(`/events/${event}`)).claims.length, soon).toBe(1)
    expect(person.actions()).toBeLessThanOrEqual(5)
  }
  const { reviews } = await ask<ReviewList>('/dossiers/main/reviews')
  expect(reviews.filter(({ kind }) => kind === 'merge').map(({ state }) => state)).toEqual(['undone', 'undone'])
})

test('the best figure is set with its reason, which stands with the figure', async ({ page, go, ask }) => {
  const { events } = await ask<EventList>('/dossiers/sample/events?sort=documents&limit=1')
  await go(`/e/${events[0]?.id}`)
  await page.locator('.ledger').first().waitFor()
  await page.keyboard.press('b')
  await page.locator('.best-form input[name="value"]').fill('2150')
  await page.locator('.best-form input[name="reason"]').fill('Counted from the list of names')
  await page.keyboard.press('Enter')
  await page.locator('.bound[data-bound="best"] dd', { hasText: '2,150' }).first().waitFor()
  await page.locator('.ledger-reason', { hasText: 'Counted from the list of names' }).first().waitFor()
  await page.keyboard.press('u')
  await page.locator('.bound[data-bound="best"] dd', { hasText: '2,150' }).waitFor({ state: 'detached' })
})

test('a claim of an event is rejected by key and comes back; another is made an event of its own', async ({
  page,
  go,
  ask,
}) => {
  const all = await onFirstClaim(page, go, await manyReported(ask))
  await page.keyboard.press('x')
  await expect.poll(() => page.locator('.claim').count(), soon).toBeLessThan(all)
  await page.keyboard.press('u')
  await expect.poll(() => page.locator('.claim').count(), soon).toBe(all)
  await page.locator('.claim-review-open').first().click()
  await page.getByRole('button', { name: texts.review.splitOff, exact: true }).click()
  await expect.poll(() => page.locator('.claim').count(), soon).toBeLessThan(all)
  await undoButton(page).click()
  await expect.poll(() => page.locator('.claim').count(), soon).toBe(all)
})

test('the queue goes by one key a claim, takes grades, and shows what was decided', async ({ page, go, ask }) => {
  const { waiting } = await ask<Queue>('/dossiers/sample/queue?kind=claim&limit=1')
  await go('/d/sample/review?kind=claim')
  const open = page.locator('.queue-list [aria-current="true"]')
  await open.waitFor()
  const heading = page.locator('#queue-item')
  const at = () => page.locator('.queue-quote').textContent()
  const first = await at()
  await page.keyboard.press('y')
  await expect.poll(at, soon).not.toBe(first)
  const second = await at()
  await page.keyboard.press('x')
  await expect.poll(at, soon).not.toBe(second)
  await expect
    .poll(async () => (await ask<Queue>('/dossiers/sample/queue?kind=claim&limit=1')).waiting.claim, soon)
    .toBe(waiting.claim - 2)
  await undoButton(page).waitFor()
  await page.keyboard.press('u')
  await expect.poll(at, soon).toBe(second)

  await go('/d/sample/review?kind=source')
  await heading.waitFor()
  const source = await heading.textContent()
  await page.keyboard.press('2')
  await expect.poll(() => heading.textContent(), soon).not.toBe(source)

  await page.getByRole('link', { name: texts.review.queue.done }).click()
  await page.locator('.history-head', { hasText: texts.review.did.grade }).first().waitFor()
  await page.locator('.history-head', { hasText: texts.review.did.accept }).getByRole('button').first().click()
  await page.locator('.history-entry[data-state="undone"]').first().waitFor()
})

test('keys that come without a pause between them each act on what the one before them chose', async ({
  page,
  go,
  ask,
  add,
}) => {
  const { id: document } = await add(
    report(
      'Kratie Port',
      'Police in Kratie arrested 5 people on 2 July 2024.\n\nPolice in Kratie rescued 6 people on 3 July 2024.\n\nPolice in Kratie deported 7 people on 4 July 2024.',
    ),
  )
  const press = (keys: string) =>
    page.evaluate(
      `for (const key of ${JSON.stringify([...keys])}) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`,
    )
  const verdicts = async () =>
    (await ask<DocumentView>(`/documents/${document}`)).claims
      .sort((a, b) => a.at.start - b.at.start)
      .map(({ verdict }) => verdict)
  await go(`/doc/${document}`)
  await page.locator('.claim-list li').nth(2).waitFor()
  await press('jjjy')
  await expect.poll(verdicts, soon).toEqual([null, null, 'accepted'])
  await page.waitForTimeout(300)
  await press('kkx')
  await expect.poll(verdicts, soon).toEqual(['rejected', null, 'accepted'])

  await go('/d/main/review?kind=claim')
  await page.locator('.queue-list [aria-current="true"]').waitFor()
  const waiting = async () => (await ask<Queue>('/dossiers/main/queue?kind=claim&limit=1')).waiting.claim
  const before = await waiting()
  await page.keyboard.press('y')
  await page.keyboard.press('y')
  await expect.poll(waiting, soon).toBe(before - 2)
})

test('a report is added and what it changed is seen in four actions, by mouse three', async ({ page, go, add }) => {
  await add(
    report('Kep Shore', 'Police in Kep arrested 20 people in a raid on 7 July 2024, the interior ministry said.'),
  )
  const texted = {
    mouse: 'Police in Kep arrested 24 people in a raid on 7 July 2024, a rights group said.',
    key: 'Police in Kep arrested 26 people in a raid on 7 July 2024, the embassy of Thailand said.',
  }
  for (const way of ['mouse', 'key'] as const) {
    await go('/d/main')
    await page.locator('.masthead').waitFor()
    const person = counted(page)
    await (way === 'mouse' ? person.click('.main-links a[href="/add"]') : person.press('a'))
    await page.locator('#add-text').waitFor()
    if (way === 'mouse') {
      await person.fill('#add-text', texted.mouse)
      await person.click('.add-paste button[type="submit"]')
    } else {
      await person.tabTo('#add-text')
      await person.type(texted.key)
      await person.press('Control+Enter')
    }
    await page.locator('.changed li').first().waitFor()
    expect((await page.locator('.changed li').allTextContents()).join(' ')).toMatch(/Kep/)
    expect(person.actions()).toBeLessThanOrEqual(4)
  }
})

test('what changed since the last visit is told on the next, and not within one', async ({ page, go, add }) => {
  await go('/d/main')
  await page.locator('.dossier-head').waitFor()
  expect(await page.locator('.since').count()).toBe(0)
  await add(report('Prey Veng Field', 'Police in Prey Veng rescued 44 people on 1 August 2024.'))
  await page.evaluate('sessionStorage.clear()')
  await page.reload()
  await page.locator('.since summary').click()
  await page.locator('.changes a', { hasText: 'Prey Veng Field' }).waitFor()
})

test('an event is seen as the reports of an earlier day had it', async ({ page, go, ask }) => {
  const events = await manyReported(ask)
  const said = (figures: EventView['figures']) =>
    JSON.stringify(figures.map(({ low, best, high }) => [low, best, high]))
  // One that grew: its first day has other figures than its last.
  let grown = ''
  for (const { id } of events) {
    const event = await ask<EventView>(`/events/${id}`)
    const first = event.claims.flatMap(({ published }) => published ?? []).sort()[0]
    const days = new Set(event.claims.map(({ published }) => published))
    if (grown !== '' || !first || days.size < 2) continue
    const past = await ask<{ figures: EventView['figures'] }>(`/events/${id}/as-of?date=${first}&by=published`)
    if (said(past.figures) !== said(event.figures)) grown = id
  }
  await go(`/e/${grown}`)
  const slider = page.locator('.as-of input')
  await slider.focus()
  const before = await page.locator('.as-of ul').textContent()
  await page.keyboard.press('Home')
  await expect.poll(() => page.locator('.as-of ul').textContent(), soon).not.toBe(before)
})
