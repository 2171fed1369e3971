import { type Options, SingleBar } from 'cli-progress'

/** Shows how far a long piece of work is: a bar in a terminal, a line now and then elsewhere. */
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

/** A long piece of work tells how far it is this often, in milliseconds. */
const lineEvery = 10_000

/** "about 3 minutes left"; empty where nothing is left, or nobody knows how much there is. */
export const timeLeft = (done: number, total: number, elapsedMs: number): string => {
  if (done === 0 || done >= total) return ''
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000)
  if (seconds < 90) return `about ${seconds} second${seconds === 1 ? '' : 's'} left`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${minutes} minutes left` : `about ${Math.round(minutes / 60)} hours left`
}

const inLog = (what: string): ProgressView => {
  let last = ''
  let began = 0
  let told = 0
  return {
    update(done, total, note = '') {
      const now = performance.now()
      if (last === '') {
        process.stderr.write(`${what}…\n`)
        began = now
        told = now
      }
      last = `${what}: ${done} of ${total}  ${note}`.trim()
      if (now - told < lineEvery) return
      told = now
      process.stderr.write(`${[last, timeLeft(done, total, now - began)].filter(Boolean).join(', ')}\n`)
    },
    end() {
      if (last) process.stderr.write(`${last}\n`)
      last = ''
    },
  }
}

/** A view that draws nothing until there is something to tell. It goes to standard error. */
export const progress = (what: string): ProgressView => (process.stderr.isTTY ? inTerminal(what) : inLog(what))
