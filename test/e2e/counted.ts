import type { Page } from 'playwright-core'

/**
 * A person at the page who counts what it takes: a click, a press of a key, a text typed, a way with Tab to a thing in sight.
 * What only waits is not counted.
 */
export const counted = (page: Page) => {
  let actions = 0
  const act = async (work: Promise<unknown>) => {
    actions++
    await work
  }
  return {
    actions: () => actions,
    click: (selector: string) => act(page.locator(selector).first().click()),
    press: (key: string) => act(page.keyboard.press(key)),
    type: (text: string) => act(page.keyboard.type(text)),
    /** Goes on with Tab until the thing has the focus; throws where that takes more presses than anyone has patience for. */
    tabTo: (selector: string, patience = 60) =>
      act(
        (async () => {
          for (let presses = 0; presses < patience; presses++) {
            await page.keyboard.press('Tab')
            if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
          }
          throw new Error(`Tab does not reach ${selector}`)
        })(),
      ),
    fill: (selector: string, text: string) => act(page.locator(selector).first().fill(text)),
  }
}
