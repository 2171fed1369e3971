import { InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'

const isoDate = z.iso.date()

const asDate = (value: string): string => {
  if (!isoDate.safeParse(value).success)
    throw new InvalidArgumentError('Give it as YYYY-MM-DD, for example 2024-03-12.')
  return value
}

/** Options that several commands take, so that they look alike everywhere. */
export const json = () => new Option('--json', 'one JSON object a line instead of a table')

export const published = () =>
  new Option('--published <date>', 'when the inputs were published; wins over what they say themselves').argParser(
    asDate,
  )

export const publisher = () =>
  new Option('--publisher <name>', 'who published the inputs; wins over what they say themselves')

export type Given = { published?: string; publisher?: string }
