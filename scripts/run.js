// `node scripts/run.js FILE.ts ARGS…` runs a TypeScript file of this repository in a process of its own.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { buildOnce, checkNode, installMissing } from './prepare.js'

const [file, ...rest] = process.argv.slice(2)
if (!file) {
  process.stderr.write('usage: node scripts/run.js FILE.ts [ARGUMENT…]\n')
  process.exit(2)
}
checkNode()
installMissing()
const built = await buildOnce(resolve(file))
const { status } = spawnSync(process.execPath, ['--enable-source-maps', built, ...rest], { stdio: 'inherit' })
rmSync(dirname(built), { recursive: true, force: true })
process.exitCode = status ?? 1
