import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

test('lines come whole however the body is cut, letters of many bytes too', async () => {
  const bytes = new TextEncoder().encode('{"a":"ភ្នំ"}\n\n{"b":1}\n{"c":2}')
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3))
      controller.close()
    },
  })
  const lines: string[] = []
  for await (const line of linesOf(body)) lines.push(line)
  expect(lines).toEqual(['{"a":"ភ្នំ"}', '{"b":1}', '{"c":2}'])
})
