import { setTimeout as sleep } from 'node:timers/promises'

/** Time as the fetcher sees it; tests give another. */
export type Clock = { now(): number; sleep(ms: number): Promise<void> }

export const systemClock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) }

/** Lets one piece of work at a time have a host, with a pause between two, and longer ones where the host asks for it. */
export type Turns = {
  take<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>
  /** The host wants to be left alone for so long. */
  leaveAlone(host: string, ms: number): void
}

export const makeTurns = (clock: Clock): Turns => {
  const last = new Map<string, Promise<unknown>>()
  const freeAt = new Map<string, number>()
  const own = async <T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T> => {
    const wait = (freeAt.get(host) ?? 0) - clock.now()
    if (wait > 0) await clock.sleep(wait)
    try {
      return await work()
    } finally {
      freeAt.set(host, Math.max(freeAt.get(host) ?? 0, clock.now() + pauseMs))
    }
  }
  return {
    async take(host, pauseMs, work) {
      const before = last.get(host) ?? Promise.resolve()
      const mine = before.then(
        () => own(host, pauseMs, work),
        () => own(host, pauseMs, work),
      )
      last.set(host, mine)
      try {
        return await mine
      } finally {
        if (last.get(host) === mine) last.delete(host)
      }
    },
    leaveAlone(host, ms) {
      freeAt.set(host, Math.max(freeAt.get(host) ?? 0, clock.now() + ms))
    },
  }
}
