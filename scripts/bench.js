// `node scripts/bench.js NAME …` runs bench/NAME.ts with the arguments that follow; with --help it prints what the head of that
// file says of itself.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.js'

const name = process.argv[2] ?? ''
const file = join(root, 'bench', `${name}.ts`)

/** What the comment at the head of a source file says; null where there is none. */
const headOf = (source) => {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1]
  if (comment === undefined) return null
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, '').trimEnd())
  return lines.join('\n').trim()
}

if (!name || !existsSync(file)) {
  process.stderr.write(
    'usage: node scripts/bench.js NAME [ARGUMENT…], NAME being a file in bench/ without its ending; NAME --help tells more\n',
  )
  process.exit(2)
}
if (process.argv.slice(3).some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(`${headOf(readFileSync(file, 'utf8')) ?? `bench/${name}.ts is a part of others.`}\n`)
  process.exit()
}
process.argv.splice(2, 1, file)
await import('./run.js')
