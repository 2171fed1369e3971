/** `node scripts/bench.js yardstick [NAME] [N]`: one yardstick, or all of them, with up to N errors of each. */
import { yardsticks } from './yardsticks.ts'

const [name, show] = process.argv.slice(2)
if (name !== undefined && !Object.hasOwn(yardsticks, name)) {
  process.stderr.write(`There is no yardstick "${name}". There are: ${Object.keys(yardsticks).join(', ')}.\n`)
  process.exit(2)
}
for (const [key, score] of Object.entries(yardsticks))
  if (name === undefined || key === name) console.log(`${score(Number(show ?? 0)).join('\n')}\n`)
