import { expect } from 'vitest'
import { texts } from '../../web/src/texts/index.ts'
import { soon, test } from './in-app.ts'

const abroad = { Ethiopian: 'Ethiopia', Kenyan: 'Kenya', Brazilian: 'Brazil', Ghanaian: 'Ghana' }
const months = ['January', 'March', 'May', 'July']

test('movements to anywhere in the world are arcs that end at the name of the country', async ({ page, go, add }) => {
  const countries = Object.values(abroad)
  for (const [at, people] of Object.keys(abroad).entries())
    await add({
      title: `${people} people return`,
      text: `Myanmar deported ${26 + at} ${people} nationals from Myawaddy on 3 ${months[at]} 2025.`,
      publisher: 'Myawaddy Weekly',
      published: '2025-08-09',
    })
  await go('/d/main')
  await page
    .locator('.map-arc')
    .nth(countries.length - 1)
    .waitFor()
  // As the map opens, the arcs leave it: at its edge stands where to.
  const exits = page.locator('.map-exits')
  await exits
    .getByText(/^to .*(Ethiopia|Kenya|Brazil|Ghana)/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: texts.map.world }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => exits.locator('span').count(), soon).toBe(0)
  const names = page.locator('.map-country-name')
  for (const country of countries) await names.getByText(country, { exact: true }).waitFor()
  const frame = (await page.locator('.map-drawing svg').boundingBox())!
  for (const arc of await page.locator('.map-arc').all()) {
    const box = (await arc.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(frame.x)
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width)
  }
})

test('the keyboard goes to every symbol, and the map follows it', async ({ page, go }) => {
  await go('/d/sample')
  await page.locator('.map-country-name').first().waitFor()
  for (let press = 0; press < 5; press++)
    await page.getByRole('button', { name: texts.map.zoomIn, exact: true }).click()
  const frame = (await page.locator('.map-drawing svg').boundingBox())!
  await page.locator('.map-symbols [tabindex="0"]').focus()
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowRight')
    const middle = (await page.evaluate(`(() => {
      const { x, y, width, height } = document.activeElement.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })()`)) as { x: number; y: number }
    expect(middle.x).toBeGreaterThanOrEqual(frame.x)
    expect(middle.x).toBeLessThanOrEqual(frame.x + frame.width)
  }
})

test('a place whose point nobody knows is shown as its country, never as a pin', async ({ page, go, add }) => {
  await add({
    title: 'Raid on a guesthouse',
    text: 'Police in Cambodia arrested 71 people at the Golden Crane guesthouse compound on 4 July 2024.',
    publisher: 'Kratie Weekly',
    published: '2024-07-05',
  })
  await go('/d/main?q=Crane')
  await page.locator('.map-symbols circle[data-area="true"]').first().waitFor()
  expect(await page.locator('.map-symbols circle[data-area="false"]').count()).toBe(0)
})
