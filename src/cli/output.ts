import { once } from 'node:events'

/** Thrown where the reader on the other end ("| head") has seen enough: no failure, only the end of the work. */
export class ReaderGone extends Error {}

let readerGone = false

/** A closed pipe ends the work in order, at the next line to print, instead of breaking it off where it stands. */
export const expectClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      if (stream === process.stdout) readerGone = true
    })
}

/** Writes a line to standard output and waits while the reader on the other end is behind. Throws `ReaderGone`. */
export const print = async (line: string): Promise<void> => {
  if (readerGone) throw new ReaderGone()
  if (process.stdout.write(`${line}\n`)) return
  try {
    await once(process.stdout, 'drain')
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : error
  }
}

/** Says a line that is no result: it goes to standard error. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
