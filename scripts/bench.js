// `node scripts/bench.js NAME …` runs bench/NAME.ts with the arguments that follow.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.js'

const name = process.argv[2] ?? ''
const file = join(root, 'bench', `${name}.ts`)
if (!name || !existsSync(file)) {
  process.stderr.write(
    'usage: node scripts/bench.js NAME [ARGUMENT…], NAME being a file in bench/ without its ending\n',
  )
  process.exit(2)
}
process.argv.splice(2, 1, file)
await import('./run.js')
