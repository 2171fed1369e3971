#!/usr/bin/env node
import { buildCli, buildWeb, checkNode, installMissing, PrepareError, run } from '../scripts/prepare.js'

const needsWeb = (args) => args[0] === 'serve' && !args.includes('--help') && !args.includes('-h')

try {
  checkNode()
  installMissing()
  if (process.env.DEBUG) process.setSourceMapsEnabled(true)
  if (needsWeb(process.argv.slice(2))) process.env.RECKONER_WEB = await buildWeb()
  await run(await buildCli())
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
