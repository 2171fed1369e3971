import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { fetcherOn, loopbackNetwork, pagesAt } from '../../src/1-capture/fetch/testing/network.ts'
import { makeServer } from '../../src/api/server.ts'
import { keepWatching, openStore } from '../../src/app/index.ts'
import { texts } from '../../web/src/texts/index.ts'
import { openBrowser } from '../browser.ts'
import { faultsOf } from './axe.ts'
import { counted } from './counted.ts'
import { visit } from './visit.ts'

const words = texts.watching
let browser: Browser
let web: string

beforeAll(async () => {
  const prepare = await import(new URL('../../scripts/prepare.js', import.meta.url).href)
  ;[browser, web] = await Promise.all([openBrowser(), prepare.buildWeb() as Promise<string>])
}, 180_000)
afterAll(() => browser?.close())

const story = (people: number) =>
  `<html><head><title>Raid in Takeo</title></head><body><article><p>Police arrested ${people} Chinese nationals in a raid in Takeo province on 26 November 2018, the interior ministry said in a statement.</p><p>They were held for questioning, and the ministry said that more would follow in the days to come.</p></article></body></html>`

/** The app on a store of its own, whose web is a server on loopback with these pages. */
const appOn = async (pages: Record<string, string>) => {
  const data = await mkdtemp(join(tmpdir(), 'reckoner-watching-'))
  const store = await openStore({ data })
  const port = await pagesAt((request, response) => {
    const page = pages[request.url ?? '']
    if (page === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  const fetch = fetcherOn(loopbackNetwork(port))
  const server = await makeServer({ store, version: '1.2.3', fetch, web })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const stopWatching = keepWatching(store, fetch, () => {}, 200)
  const here = await visit(browser, address)
  onTestFinished(async () => {
    await here.close()
    await stopWatching()
    await server.close()
    await store.close()
    await rm(data, { recursive: true, force: true })
    expect(here.troubles).toEqual([])
  })
  return { ...here, address }
}

test('addresses are fetched and read, and watched where that is wished', async () => {
  const { page, address } = await appOn({ '/a': story(235) })
  await page.goto(`${address}/add`)
  await page.getByRole('button', { name: texts.add.fetch }).click()
  await page.getByText(texts.add.noAddress).waitFor()
  await page
    .getByLabel(texts.add.addressesField, { exact: true })
    .fill('https://news.example/a\nhttps://news.example/gone\nhttp://192.168.0.1/x')
  await page.getByLabel(texts.add.watchThem).check()
  await page.getByRole('button', { name: texts.add.fetch }).click()
  await page.locator('.result[data-kind="added"]', { hasText: 'Raid in Takeo' }).waitFor()
  await page.locator('.result[data-kind="failed"]', { hasText: 'answers 404' }).waitFor()
  await page.locator('.result[data-kind="failed"]', { hasText: '192.168.0.1' }).waitFor()
  await page.getByRole('link', { name: texts.nav.watching }).click()
  await page.locator('.watches tbody tr', { hasText: 'news.example/a' }).waitFor()
  await page.locator('.aside li', { hasText: 'news.example/gone' }).waitFor()
  await page.getByRole('button', { name: words.aside.retry }).click()
  await page.getByText(words.aside.retried(0, 1)).waitFor()
  await page.getByRole('button', { name: words.aside.giveUpOf('https://news.example/gone') }).click()
  await page.getByText(words.aside.givenUp('https://news.example/gone')).waitFor()
  await page.locator('.aside').waitFor({ state: 'detached' })
  expect(await faultsOf(page)).toEqual([])
})

test('a watched page shows its health: it works, changed, fails with its reason, is switched off and removed', async () => {
  const pages: Record<string, string> = { '/a': story(235) }
  const { page, address } = await appOn(pages)
  await page.goto(`${address}/d/main/watching`)
  await page.getByText(words.none.title).waitFor()
  await page.getByLabel(words.address, { exact: true }).fill('https://news.example/a')
  await page.getByRole('button', { name: words.begin }).click()
  const row = page.locator('.watches tbody tr')
  await row.locator('[data-state="works"]').waitFor()
  await row.getByText(words.reports(1, 0)).waitFor()

  pages['/a'] = story(240)
  await row.getByRole('button', { name: words.look }).click()
  await row.getByText(words.reports(1, 1)).waitFor()

  delete pages['/a']
  await row.getByRole('button', { name: words.look }).click()
  await row.locator('[data-state="failing"]').waitFor()
  await row.getByText('answers 404').waitFor()

  await row.getByRole('checkbox').click()
  await row.locator('[data-state="off"]').waitFor()
  expect(await row.getByRole('button', { name: words.look }).isDisabled()).toBe(true)
  await row.getByRole('button', { name: words.remove }).click()
  await page.getByText(words.none.title).waitFor()
  await page.getByRole('button', { name: texts.undo.action }).click()
  await row.waitFor()
})

test('a page is watched, looked at, switched off, removed and brought back without a mouse', async () => {
  const pages: Record<string, string> = { '/a': story(235) }
  const { page, address } = await appOn(pages)
  const { tabTo } = counted(page)
  await page.goto(`${address}/d/main/watching`)
  await page.getByText(words.none.title).waitFor()
  await tabTo('.watch-form input', 200)
  await page.keyboard.type('https://news.example/a')
  await page.keyboard.press('Enter')
  const row = page.locator('.watches tbody tr')
  await row.locator('[data-state="works"]').waitFor()

  pages['/a'] = story(240)
  await tabTo('.watches tbody button:first-of-type', 200)
  await page.keyboard.press('Enter')
  await row.getByText(words.reports(1, 1)).waitFor()
  await tabTo('.watches [type="checkbox"], .watches [role="checkbox"]', 200)
  await page.keyboard.press('Space')
  await row.locator('[data-state="off"]').waitFor()
  await tabTo('.watches tbody button:last-of-type', 200)
  await page.keyboard.press('Enter')
  await page.getByText(words.none.title).waitFor()
  await page.locator('.notice-action').waitFor()
  await page.keyboard.press('u')
  await row.waitFor()
})
