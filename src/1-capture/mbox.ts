/** The line that stands before each mail of an mbox file: "From sender Tue Mar 12 10:00:00 2024". */
const separator = /^From \S{1,300} .{0,80}\b\d{4}\b.{0,10}$/

const largestMail = 64 * 1024 * 1024
const from = Buffer.from('From ')
const newline = 0x0a

const endsEmpty = (before: Buffer): boolean =>
  before.length === 0 || before.subarray(-2).equals(Buffer.from('\n\n')) || before.subarray(-3).toString() === '\n\r\n'

/** Where mails begin in whole lines, whose predecessors end with `before`: positions of their separators. */
const separatorsIn = (lines: Buffer, before: Buffer): { at: number; end: number }[] => {
  const found: { at: number; end: number }[] = []
  for (let at = lines.indexOf(from); at >= 0; at = lines.indexOf(from, at + 1)) {
    const head = at >= 3 ? lines.subarray(at - 3, at) : Buffer.concat([before, lines.subarray(0, at)])
    const end = lines.indexOf(newline, at)
    if (endsEmpty(head) && separator.test(lines.toString('latin1', at, end).trimEnd())) found.push({ at, end: end + 1 })
  }
  return found
}

/** A line that would look like a separator was quoted when it was filed. */
const unquoted = (mail: Buffer): Buffer =>
  mail.includes('\n>') ? Buffer.from(mail.toString('latin1').replace(/^>(>{0,20}From )/gm, '$1'), 'latin1') : mail

/** Whether text begins as an mbox file does. */
export const beginsAsMbox = (text: string): boolean => separator.test(text.slice(0, 500).split(/\r?\n/, 1)[0] ?? '')

/** The mails of an mbox file, one at a time as it goes by; null in place of one that is too large. */
export async function* mailsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  let started = false
  let rest: Buffer = Buffer.alloc(0)
  let before: Buffer = Buffer.alloc(0)
  const take = (bytes: Buffer): void => {
    size += bytes.length
    if (size <= largestMail) parts.push(bytes)
    else parts = []
  }
  const finish = (): Buffer | null => {
    const mail = size > largestMail ? null : unquoted(Buffer.concat(parts))
    parts = []
    size = 0
    return mail
  }
  const work = function* (lines: Buffer): Generator<Buffer | null> {
    let at = 0
    for (const mark of separatorsIn(lines, before)) {
      take(lines.subarray(at, mark.at))
      if (started && size > 0) yield finish()
      else finish()
      started = true
      at = mark.end
    }
    take(lines.subarray(at))
    before = Buffer.concat([before, lines]).subarray(-3)
  }
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk])
    const whole = rest.lastIndexOf(newline) + 1
    // A line without end is no separator.
    const ready = whole > 0 ? whole : rest.length > 64 * 1024 ? rest.length : 0
    if (ready === 0) continue
    yield* work(rest.subarray(0, ready))
    rest = rest.subarray(ready)
  }
  yield* work(rest)
  if (started && size > 0) yield finish()
}
