import { type Options, SingleBar } from 'cli-progress'

/** Shows how far a long piece of work is: a bar in a terminal, a line at the start and the end elsewhere. */
export type ProgressView = { update(done: number, total: number, note?: string): void; end(): void }

const options: Options = { hideCursor: true, clearOnComplete: false, etaBuffer: 200, fps: 10, stream: process.stderr }

const inTerminal = (what: string): ProgressView => {
  let bar: SingleBar | null = null
  return {
    update(done, total, note = '') {
      if (!bar) {
        bar = new SingleBar({ ...options, format: `${what} [{bar}] {value} of {total}  {note}  {eta_formatted} left` })
        bar.start(total, done, { note })
      }
      bar.setTotal(total)
      bar.update(done, { note })
    },
    end() {
      bar?.stop()
      bar = null
    },
  }
}

const inLog = (what: string): ProgressView => {
  let last = ''
  return {
    update(done, total, note = '') {
      if (last === '') process.stderr.write(`${what}…\n`)
      last = `${what}: ${done} of ${total}  ${note}`.trim()
    },
    end() {
      if (last) process.stderr.write(`${last}\n`)
      last = ''
    },
  }
}

/** A view that draws nothing until there is something to tell. It goes to standard error. */
export const progress = (what: string): ProgressView => (process.stderr.isTTY ? inTerminal(what) : inLog(what))
