import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Rules of lesser weight, whose breach would not be told below, take two fifths of the time. */
const run = `axe.run({
  rules: Object.fromEntries(
    axe._audit.rules
      .filter(({ impact }) => impact !== 'serious' && impact !== 'critical')
      .map(({ id }) => [id, { enabled: false }]),
  ),
})`

/** What on a page keeps someone out, as one line each. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(script)
  const { violations } = (await page.evaluate(run)) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
          .join('; ')
          .slice(0, 400)}`,
    )
}
