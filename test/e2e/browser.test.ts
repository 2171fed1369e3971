import { expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'

test('the browser that comes from npm starts, renders and has WebGL for the map', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Reckoner</h1><p>ភ្នំពេញ မြန်မာ ไทย ລາວ 中文 <code>mono</code> 🙂</p><canvas></canvas>')
    expect(await page.textContent('h1')).toBe('Reckoner')
    const webgl = await page.evaluate('document.querySelector("canvas").getContext("webgl2")?.getParameter(7938)')
    expect(webgl).toMatch(/WebGL 2/)
  } finally {
    await browser.close()
  }
})
