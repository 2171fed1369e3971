import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import type { RebuildProgress } from '../app/index.ts'
import { print } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, withStore } from './with-store.ts'

const examples = `
Examples:
  $ reckoner rebuild
  $ reckoner rebuild --data ~/cases/2024

Every report is read again from what was captured; what people decided is worked in; claims are linked into events and figures
reckoned, all of them. Only what comes out otherwise than it stands is written. Captures and decisions stay, events keep their
addresses, and what a figure said before stays on record. It may be stopped at any time and started again.`

const names: Readonly<Record<RebuildProgress['step'], string>> = { documents: 'Reading', events: 'Reckoning' }

/**
 * By how much of what is held memory may grow before it is collected, in percent. Left alone it grows fourfold, most of it reports
 * whose events are written; the database needs that memory more.
 */
const HEAP_GROWTH = 80

const run = async (options: DataOption): Promise<void> => {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const { rebuild } = await import('../app/index.ts')
  const views = { documents: progress(names.documents), events: progress(names.events) }
  let current: RebuildProgress['step'] | null = null
  await withStore(options, (store) =>
    rebuild(store, ({ step, done, total }) => {
      if (current && current !== step) views[current].end()
      current = step
      views[step].update(done, total)
    }).finally(() => current && views[current].end()),
  )
  await print('Everything was read and reckoned again.')
}

/** `reckoner rebuild`: all claims, events and figures anew from captures and reviews. */
export const rebuildCommand = () =>
  new Command('rebuild')
    .description('read and reckon everything again from what was captured')
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
