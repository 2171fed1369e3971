import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, Worker } from 'node:worker_threads'

/** Does work that neither asks nor changes the store, in the order in which it is asked, beside what this thread does meanwhile. */
export type Helper<Ask, Answer> = { ask(ask: Ask): Promise<Answer>; close(): Promise<void> }

/** What a thread of its own does: `work` for each message, one after the other. A defect in it ends the thread. */
export const answerWith = <Ask, Answer>(work: (ask: Ask) => Promise<Answer>): void => {
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', (ask: Ask) => {
    before = before.then(async () => parentPort?.postMessage(await work(ask)))
  })
}

type Waiting<Answer> = { resolve: (answer: Answer) => void; reject: (error: unknown) => void }

/** A helper in a thread of its own, whose program `file` is. */
export const helperIn = <Ask, Answer>(file: string): Helper<Ask, Answer> => {
  const thread = new Worker(file)
  const waiting: Waiting<Answer>[] = []
  let ended: unknown = null
  const end = (error: unknown): void => {
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  thread.on('message', (answer: Answer) => waiting.shift()?.resolve(answer))
  thread.on('error', end)
  thread.on('exit', () => end(new Error('A thread that was still asked for something has ended.')))
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended)
        waiting.push({ resolve, reject })
        thread.postMessage(ask)
      }),
    async close() {
      await thread.terminate()
    },
  }
}

/** A helper in a thread of its own where this runs as a bundle, which has an entry of that name; else in this thread. */
export const openHelper = <Ask, Answer>(entry: string, work: (ask: Ask) => Promise<Answer>): Helper<Ask, Answer> => {
  const file = fileURLToPath(import.meta.resolve(`./${entry}.js`))
  return existsSync(file) ? helperIn(file) : { ask: work, close: async () => {} }
}
