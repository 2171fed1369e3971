// `npm test`: installs what is missing, then types, lint, unit tests and the app in a real browser, and counts them all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildCli, buildWeb, checkNode, installMissing, PrepareError, root } from './prepare.js'

const reports = join(root, '.cache/test')

const tool = (path, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, stdio: 'inherit' }).status === 0

const outcome = (good) => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** Runs vitest and counts from its report; a file that does not load, or a run that breaks off, is a failure too. */
const vitest = (name, ...args) => {
  const report = join(reports, `${name}.json`)
  const good = tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  )
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    )
    const failed = numFailedTests + broken.length
    return { passed: numPassedTests, failed: failed || (good ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const built = async () => {
  try {
    await buildCli()
    await buildWeb()
    return outcome(true)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return outcome(false)
  }
}

const parts = [
  ['types', () => outcome(tool('typescript/bin/tsc', '--noEmit'))],
  ['types of the web app', () => outcome(tool('typescript/bin/tsc', '--noEmit', '-p', 'web'))],
  [
    'lint and format',
    () => outcome(tool('@biomejs/biome/bin/biome', 'check', '--diagnostic-level=warn', '--error-on-warnings', '.')),
  ],
  ['build', built],
  ['units, rules, stages, store', () => vitest('unit')],
  ['the app in a browser', () => vitest('e2e', '--config=vitest.e2e.config.ts')],
]

const runParts = async () => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const lines = []
  const total = { passed: 0, failed: 0 }
  for (const [name, work] of parts) {
    process.stdout.write(`\n── ${name}\n`)
    const start = Date.now()
    const { passed, failed } = await work()
    total.passed += passed
    total.failed += failed
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    lines.push(`${failed ? '✗' : '✓'} ${name.padEnd(30)} ${passed} passed, ${failed} failed (${seconds} s)`)
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0
}

try {
  checkNode()
  installMissing()
  process.exitCode = (await runParts()) ? 0 : 1
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
