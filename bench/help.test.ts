import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const benches = Object.values(scripts).flatMap((script) => /^node scripts\/bench\.js (\S+)$/.exec(script)?.[1] ?? [])

test.each(benches)('%s --help says what is measured, with every option', (name) => {
  const help = execFileSync(process.execPath, ['scripts/bench.js', name, '--help'], { cwd: root, encoding: 'utf8' })
  expect(help).toMatch(/^\S.{20}/)
  for (const [, option] of read(`bench/${name}.ts`).matchAll(/(\w+): \{ type: '(?:string|boolean)'/g))
    expect(help).toContain(`--${option}`)
})
