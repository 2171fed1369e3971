// `node scripts/bench.js NAME …`: bundles bench/NAME.ts and runs it with the arguments that follow.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name, ...rest] = process.argv.slice(2)
if (!name) {
  console.error('usage: node scripts/bench.js NAME [ARGUMENT…], NAME being a file in bench/ without its ending')
  process.exit(2)
}
const source = join(root, 'bench', `${name}.ts`)
const outfile = join(root, '.cache', 'bench', `${name}.mjs`)
mkdirSync(dirname(outfile), { recursive: true })
/** Files beside a source are found from where the source stands, not from the bundle. */
const ownUrls = {
  name: 'own urls',
  setup: (b) =>
    b.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
}
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  plugins: [ownUrls],
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' })
process.exit(status ?? 1)
