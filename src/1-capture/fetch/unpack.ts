import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import type { Limits } from './limits.ts'

export type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; why: 'damaged' | 'limit'; message: string }

/** Below this any ratio is let through: a short page of little but spaces is no attack. */
const freeBytes = 1024 * 1024

/** Some servers send "deflate" without its wrapping. */
const inflate = (bytes: Uint8Array): Transform =>
  (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0 ? createInflate() : createInflateRaw()

const unpackers: Readonly<Record<string, (bytes: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: inflate,
  br: () => createBrotliDecompress(),
}

/**
 * A body without its content encoding, in bounds of size and of ratio. One encoding is undone; a body that was packed several
 * times over is no page.
 */
export const unpack = async (
  bytes: Uint8Array,
  encoding: string | null,
  { bytes: most, ratio }: Pick<Limits, 'bytes' | 'ratio'>,
): Promise<Unpacked> => {
  const name = (encoding ?? '').trim().toLowerCase()
  if (name === '' || name === 'identity' || bytes.length === 0) return { ok: true, bytes }
  const make = unpackers[name]
  if (!make) return { ok: false, why: 'damaged', message: `packed in a way that is not read (${name.slice(0, 40)})` }
  const stream = make(bytes)
  const chunks: Buffer[] = []
  let size = 0
  try {
    stream.end(bytes)
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > most)
        return { ok: false, why: 'limit', message: `unpacks to more than ${Math.round(most / 1048576)} MB` }
      if (size > freeBytes && size > bytes.length * ratio) {
        return { ok: false, why: 'limit', message: `unpacks to more than ${ratio} times its size` }
      }
    }
  } catch {
    return { ok: false, why: 'damaged', message: `damaged, or not packed as it says (${name})` }
  } finally {
    stream.destroy()
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}
