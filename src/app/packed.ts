import type { Mention } from '../4-event/index.ts'

/** What all mentions of a report have in common stands once. */
type Packed = {
  signature: string | null
  names: string
  mentions: Omit<Mention, 'signature' | 'names'>[]
}

const toText = (numbers: Uint32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

const fromText = (text: string): Uint32Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return new Uint32Array(bytes.buffer)
}

/** A report's mentions as text, to be kept; there is at least one. */
export const packMentions = (mentions: readonly Mention[]): string => {
  const first = mentions[0]!
  const packed: Packed = {
    signature: first.signature === null ? null : toText(first.signature),
    names: toText(first.names),
    mentions: mentions.map(({ signature: _, names: __, ...rest }) => rest),
  }
  return JSON.stringify(packed)
}

/** The mentions that `packMentions` made text of. */
export const unpackMentions = (text: string): Mention[] => {
  const { signature, names, mentions } = JSON.parse(text) as Packed
  const own = { signature: signature === null ? null : fromText(signature), names: fromText(names) }
  return mentions.map((mention) => ({ ...mention, ...own }))
}
