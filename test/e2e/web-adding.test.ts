import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { texts } from '../../web/src/texts/index.ts'
import { forgive, soon, test } from './in-app.ts'

test('a pasted report is read, counted, corrected, removed and brought back', async ({ here, page, go }) => {
  await go('/add')
  await page.getByRole('button', { name: texts.add.read }).click()
  await page.getByText(texts.add.empty).waitFor()
  await page
    .getByLabel(texts.add.text, { exact: true })
    .fill('Police in Kampot arrested 57 people on Tuesday.\n\nThey rescued 12 Thai nationals last week.')
  await page.getByLabel(texts.add.titleField).fill('Raid in Kampot')
  await page.locator('.add-paste').getByLabel(texts.add.published).fill('2024-05-15')
  // The app does not answer: what was written stays.
  await page.route('**/api/dossiers/main/documents', (route) => route.abort())
  await page.getByRole('button', { name: texts.add.read }).click()
  await page.locator('.result[data-kind="failed"]').waitFor()
  await page.unroute('**/api/dossiers/main/documents')
  forgive(here, /net::ERR_FAILED/)
  await page.getByRole('button', { name: texts.add.read }).click()
  await page.locator('.result[data-kind="added"]').waitFor()

  await page.getByRole('link', { name: 'Raid in Kampot' }).click()
  await page.locator('.report-text').waitFor()
  expect(await page.locator('.report-text mark').allTextContents()).toContain(
    'Police in Kampot arrested 57 people on Tuesday.',
  )

  await page.locator('summary', { hasText: texts.document.correct }).click()
  await page.getByLabel(texts.document.publisher).fill('Kampot Weekly')
  await page.getByRole('button', { name: texts.document.save }).click()
  await page.locator('.report-facts', { hasText: 'Kampot Weekly' }).waitFor()
  await page.getByRole('button', { name: texts.undo.action, exact: true }).click()
  await page.locator('.report-facts:not(:has-text("Kampot Weekly"))').waitFor()

  await page.getByRole('button', { name: texts.document.remove }).click()
  await page.getByText(texts.document.removedNote).waitFor()
  await page.getByRole('button', { name: texts.document.restore }).click()
  await page.getByText(texts.document.removedNote).waitFor({ state: 'detached' })
})

const inOtherScripts = [
  { language: 'Thai', font: 'Thai', text: 'ตำรวจจับกุมผู้ต้องสงสัย 57 คนในปอยเปตเมื่อวันอังคาร' },
  { language: 'Khmer', font: 'Khmer', text: 'នគរបាលបានចាប់ខ្លួនមនុស្ស ៥៧ នាក់ នៅប៉ោយប៉ែតកាលពីថ្ងៃអង្គារ' },
  { language: 'Lao', font: 'Lao', text: 'ຕຳຫຼວດໄດ້ຈັບກຸມ 57 ຄົນ ທີ່ສາມຫຼ່ຽມຄຳ ໃນວັນອັງຄານ' },
  { language: 'Burmese', font: 'Myanmar', text: 'ရဲတပ်ဖွဲ့က မြဝတီမြို့တွင် လူ ၅၇ ဦးကို အင်္ဂါနေ့က ဖမ်းဆီးခဲ့သည်' },
  { language: 'Chinese', font: 'SC', text: '警方星期二在妙瓦底逮捕了57名嫌疑人，并解救了多名受害者。' },
  {
    language: 'Vietnamese',
    font: 'Newsreader',
    text: 'Cảnh sát đã bắt giữ 57 nghi phạm tại Bavet hôm thứ Ba, theo Bộ Nội vụ.',
  },
]

test('a report in a language without a reader is said so, and shown in a font that has its letters', async ({
  page,
  go,
}) => {
  for (const { language, font, text } of inOtherScripts) {
    await go('/add')
    await page.getByLabel(texts.add.text, { exact: true }).fill(text)
    await page.getByRole('button', { name: texts.add.read }).click()
    await page.locator('.result a').click()
    await page.getByText(texts.document.unread(language)).waitFor()
    expect(await page.getByText(texts.document.noClaims).count()).toBe(0)
    const loaded = `[...document.fonts].some(({ family, status }) => family.includes('${font}') && status === 'loaded')`
    await expect.poll(() => page.evaluate(loaded), soon).toBe(true)
  }
})

test('the names of a place in other scripts have their letters too', async ({ page, go }) => {
  await go('/d/sample/site/Sihanoukville')
  await page.locator('.profile-facts', { hasText: '西港' }).waitFor()
  const loaded = `[...document.fonts].some(({ family, status }) => family.includes('SC') && status === 'loaded')`
  await expect.poll(() => page.evaluate(loaded), soon).toBe(true)
})

test('dropped files: what can be read is read, what cannot is said with what would help', async ({
  here,
  page,
  go,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'reckoner-files-'))
  const good = join(folder, 'good.txt')
  const bad = join(folder, 'broken.json')
  await writeFile(good, 'Officers in Bavet arrested 21 people on 3 March 2024.')
  await writeFile(bad, '{"text": ')
  try {
    await go('/add')
    await page.locator('input[type="file"]').setInputFiles([good, bad])
    await page.locator('.result[data-kind="added"]').waitFor()
    const failed = page.locator('.result[data-kind="failed"]')
    await failed.waitFor()
    expect(await failed.locator('strong').textContent()).toBe('broken.json')
    expect(((await failed.locator('.fine').textContent()) ?? '').length).toBeGreaterThan(5)
    await page.getByRole('link', { name: texts.add.see }).click()
    await page.locator('.events tbody tr').first().waitFor()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  // The browser itself reports refused requests on the console.
  forgive(here, /status of 4\d\d/)
})

test('the sample is removed in one click, and brought back', async ({ page, go }) => {
  await go('/d/sample')
  await page.getByRole('button', { name: texts.sample.remove }).click()
  await page.getByText(texts.sample.removed).waitFor()
  await page.waitForURL(/\/d\/main/)
  await page.getByRole('button', { name: texts.undo.action, exact: true }).click()
  await page.waitForURL(/\/d\/sample/)
  await page.locator('.card').first().waitFor()
})
