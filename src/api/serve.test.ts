import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../store/testing/store.ts'
import { serve } from './serve.ts'

test('two starts share the data, the sample is loaded once, and a taken port is said so', async () => {
  const url = await testDatabase()
  const loaded: number[] = []
  const first = await serve({ url, port: 0, onSample: ({ documents }) => loaded.push(documents) })
  const second = await serve({ url, port: 0, onSample: () => loaded.push(-1) })
  expect(loaded.at(-1)).toBe(27)
  expect(loaded).not.toContain(-1)
  for (const { address } of [first, second]) {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const dossiers = (await (await fetch(`${address}/api/dossiers`)).json()) as { documents: number }[]
    expect(dossiers.map(({ documents }) => documents)).toEqual([0, 27])
  }
  await first.close()
  expect((await fetch(`${second.address}/api/health`)).status).toBe(200)
  await second.close()
})

test('a port that another program holds is found before anything is done', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  await expect(serve({ url: 'postgresql://nobody@127.0.0.1:1/none', port })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${port} is taken by another program.`,
    help: expect.stringContaining('--port'),
  })
})
