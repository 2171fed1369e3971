import { Command, InvalidArgumentError } from 'commander'
import { Failed } from '../model/errors.ts'
import { note } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, whereOf } from './with-store.ts'

type Options = DataOption & { port: number }

const usualPort = 4700

const examples = `
Examples:
  $ reckoner serve                          the app on http://127.0.0.1:${usualPort}, for this machine only
  $ reckoner serve --data ~/cases/2024 --port 4800

The first start loads the sample dossier. Ctrl-C stops the app; nothing is lost.`

const asPort = (value: string): number => {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('Give a number from 1 to 65535, or 0 for any free one.')
  return port
}

/** Whether the program on that port is Reckoner itself: then a second one is hardly what was meant. */
const isReckoner = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(1500) })
    const health = (await answer.json()) as { ok?: unknown; version?: unknown }
    return health.ok === true && typeof health.version === 'string'
  } catch {
    return false
  }
}

const alreadyThere = async (error: unknown, port: number): Promise<unknown> => {
  const address = `http://127.0.0.1:${port}`
  if (!(error instanceof Failed) || error.code !== 'port-taken' || !(await isReckoner(address))) return error
  return new Failed(
    'port-taken',
    `Reckoner already runs at ${address}`,
    `Open that, or start another one with --port ${port + 1}`,
  )
}

const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

const run = async (options: Options): Promise<void> => {
  const { serve } = await import('../api/index.ts')
  const where = await whereOf(options)
  const view = progress('Loading the sample dossier')
  const { address, close } = await serve({
    ...where,
    port: options.port,
    web: process.env.RECKONER_WEB,
    onSample: ({ documents, total, claims }) => view.update(documents, total, `${claims} claims`),
  })
    .catch(async (error: unknown) => {
      throw await alreadyThere(error, options.port)
    })
    .finally(() => view.end())
  process.stdout.write(`Reckoner is at ${address}\n`)
  note(`Data: ${'data' in where ? where.data : 'the server that DATABASE_URL names'}. Ctrl-C stops it.`)
  await untilAskedToStop()
  note('Stopping…')
  await close()
}

/** `reckoner serve`: the app, on this machine only, until it is asked to stop. */
export const serveCommand = () =>
  new Command('serve')
    .description('start the app in the browser')
    .addOption(data())
    .option('--port <number>', 'port on this machine, 0 for any free one', asPort, usualPort)
    .addHelpText('after', examples)
    .action(run)
