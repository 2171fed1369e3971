import { Command, InvalidArgumentError, Option } from 'commander'
import { Failed } from '../model/errors.ts'
import { complain } from './exit.ts'
import { fetcher } from './fetcher.ts'
import { json } from './options.ts'
import { note, print } from './output.ts'
import { watchText } from './watch-text.ts'
import { type DataOption, data, withStore } from './with-store.ts'

type Options = DataOption & { json?: boolean; every?: number; all?: boolean }

const examples = `
Examples:
  $ reckoner watch add https://news.example/feed.xml            look at a feed every hour for new reports
  $ reckoner watch add --every 360 https://news.example/raid    look at a page every six hours for changes
  $ reckoner watch list                                         every source: last success, last failure, next look
  $ reckoner watch off https://news.example/feed.xml            stop looking for now; "on" goes on
  $ reckoner watch remove https://news.example/feed.xml         stop for good; what it brought stays
  $ reckoner watch run                                          look at all that is due, then end (for cron)

The app looks by itself while it runs ("npm start"). A source that fails is asked less and less often, up to once a week.`

const asMinutes = (value: string): number => {
  const minutes = Number(value)
  if (!/^\d{1,5}$/.test(value) || minutes < 5 || minutes > 44_640)
    throw new InvalidArgumentError('Give minutes, from 5 to 44640 (31 days).')
  return minutes
}

const every = () => new Option('--every <minutes>', 'how often to look').argParser(asMinutes).default(60)

/** Does something for each address or id; one that is wrong is named, and the others are still done. */
const each =
  (what: string, work: (store: Store, watch: string, options: Options) => Promise<void>, how = { begins: false }) =>
  async (watches: string[], options: Options): Promise<void> => {
    await withStore(
      options,
      async (store) => {
        for (const watch of watches) {
          try {
            await work(store, watch, options)
            await print(`${watch}: ${what}.`)
          } catch (error) {
            if (!(error instanceof Failed)) throw error
            complain(error)
          }
        }
      },
      how,
    )
  }

type Store = Parameters<Parameters<typeof withStore>[1]>[0]

const idOf = async (store: Store, watch: string): Promise<string> => {
  const { mainDossier, watchesOf } = await import('../app/index.ts')
  const found = (await watchesOf(store, mainDossier)).find(({ id, address }) => id === watch || address === watch)
  if (found) return found.id
  throw new Failed('not-found', `${watch} is not watched.`, '"reckoner watch list" shows what is.')
}

const watchOne = async (store: Store, address: string, { every = 60 }: Options): Promise<void> => {
  const { addWatch, mainDossier } = await import('../app/index.ts')
  await addWatch(store, mainDossier, address, every)
}

const add = each('watched', watchOne, { begins: true })

const remove = each('no longer watched; what it brought stays', async (store, watch) => {
  const { removeWatch } = await import('../app/index.ts')
  await removeWatch(store, await idOf(store, watch))
})

const turn = (active: boolean) =>
  each(active ? 'on' : 'off', async (store, watch) => {
    const { setWatch } = await import('../app/index.ts')
    await setWatch(store, await idOf(store, watch), { active })
  })

const list = async (options: Options): Promise<void> => {
  const { mainDossier, watchesOf } = await import('../app/index.ts')
  const watches = await withStore(options, (store) => watchesOf(store, mainDossier))
  for (const watch of watches) await print(options.json ? JSON.stringify(watch) : watchText(watch))
  if (watches.length === 0) note('reckoner: nothing is watched. "reckoner watch add ADDRESS" begins.')
}

const lookNow = async (options: Options): Promise<void> => {
  const { lookAtAll, lookAtDue, mainDossier } = await import('../app/index.ts')
  const looked = await withStore(options, (store) =>
    options.all ? lookAtAll(store, fetcher(), mainDossier) : lookAtDue(store, fetcher()),
  )
  note(looked === 0 ? 'reckoner: nothing is due.' : `reckoner: looked at ${looked}.`)
  await list(options)
}

const one = (name: string, description: string) => new Command(name).description(description).addOption(data())
const some = (name: string, description: string) =>
  one(name, description).argument('<address...>', 'watched addresses, or their ids')

/** `reckoner watch`: feeds and pages that are looked at again and again. */
export const watchCommand = () =>
  new Command('watch')
    .description('look at feeds and pages on a schedule, and show how each source does')
    .addCommand(
      one('add', 'begin to watch feeds or pages').argument('<address...>', 'addresses').addOption(every()).action(add),
    )
    .addCommand(one('list', 'every watched source and its health').addOption(json()).action(list))
    .addCommand(some('on', 'look at it again').action(turn(true)))
    .addCommand(some('off', 'do not look at it for now').action(turn(false)))
    .addCommand(some('remove', 'stop watching').action(remove))
    .addCommand(
      one('run', 'look at all that is due now, then end')
        .option('--all', 'also at what is not due yet; what is off stays off')
        .addOption(json())
        .action(lookNow),
    )
    .addHelpText('after', examples)
