// `node scripts/run.js FILE.ts ARGS…` runs a TypeScript file of this repository: the benchmarks and the screenshots.
import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { buildOnce, checkNode, installMissing, run } from './prepare.js'

checkNode()
installMissing()
const [, self, file, ...rest] = process.argv
if (!file) throw new Error('Which file? node scripts/run.js bench/speed.ts')
const built = await buildOnce(resolve(file))
process.on('exit', () => rmSync(dirname(built), { recursive: true, force: true }))
process.argv = [process.argv[0], self, ...rest]
process.setSourceMapsEnabled(true)
await run(built)
