import { once } from 'node:events'

/** Writes a line to standard output and waits while the reader on the other end is behind. */
export const print = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Says a line that is no result: it goes to standard error. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
