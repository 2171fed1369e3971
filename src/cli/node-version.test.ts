import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const { canRun } = (await import(new URL('scripts/prepare.js', root).href)) as { canRun: (version: string) => boolean }
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, { engines?: { node?: string } }>
}

test('package.json asks for the Node.js that the bundler asks for', () => {
  const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { engines: { node: string } }
  expect(engines.node).toBe(packages['node_modules/rolldown']?.engines?.node)
})

for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0'])
  test(`Node.js ${version} will do`, () => expect(canRun(version)).toBe(true))

for (const version of ['18.20.4', '20.18.3', '21.7.3', '22.11.0'])
  test(`Node.js ${version} is turned away`, () => expect(canRun(version)).toBe(false))
