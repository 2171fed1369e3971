/**
 * An archive of 5 GB, added from a file as it goes by: how much memory the process takes at most, and whether every report in it
 * arrived. The archive is made here: pages with reports among pictures and scripts, gzipped a record at a time as crawlers do.
 *   npm run bench:archive [-- --gigabytes 5 --pages 1000]
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { mainDossier, openStore, packageRoot, verifyCaptures } from '../src/app/index.ts'

const { values: options } = parseArgs({
  options: { gigabytes: { type: 'string', default: '5' }, pages: { type: 'string', default: '1000' } },
})
const bytes = Number(options.gigabytes) * 1e9
const pages = Number(options.pages)
const mostMemory = 512

const record = (address: string, type: string, body: Buffer, level: number): Buffer => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
  const length = Buffer.byteLength(http) + body.length
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-03-12T10:20:30Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`
  return gzipSync(Buffer.concat([Buffer.from(head + http), body, Buffer.from('\r\n\r\n')]), { level })
}

const pageOf = (number: number): Buffer => {
  const day = new Date(Date.UTC(1995, 0, 1 + number * 5)).toISOString().slice(0, 10)
  const links = Array.from({ length: 300 }, (_, i) => `<li><a href="/topic/${i}">Topic ${i}</a></li>`).join('')
  const told = `Police arrested ${30 + (number % 900)} Chinese nationals in a raid in Takeo province on ${day}, the interior ministry said.`
  return Buffer.from(
    `<html><head><title>Raid ${number}</title><style>${'.x { margin: 0 }'.repeat(2000)}</style></head><body><nav><ul>${links}</ul></nav><article><h1>Raid ${number}</h1><p>${told}</p><p>They were held for questioning, and the ministry said that more would follow in the days to come.</p></article></body></html>`,
  )
}

/** Pictures, which no program can make smaller: a few, again and again. */
const pictures = Array.from({ length: 8 }, (_, i) =>
  record(`https://news.example/${i}.jpg`, 'image/jpeg', randomBytes(2_000_000), 0),
)

function* archive(): Generator<Buffer> {
  let written = 0
  let page = 0
  for (let i = 0; written < bytes || page < pages; i++) {
    if (page < pages && page / pages <= written / bytes) {
      const made = record(`https://news.example/raid/${page}`, 'text/html; charset=utf-8', pageOf(page), 6)
      page++
      written += made.length
      yield made
    } else {
      const picture = pictures[i % pictures.length]!
      written += picture.length
      yield picture
    }
  }
}

/** The most memory that a process ever had, in MB; null where the system does not tell. */
const peakOf = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
  return kilobytes ? Number(kilobytes) / 1024 : null
}

const add = async (data: string, file: string): Promise<{ code: number | null; peak: number }> => {
  const child = spawn(process.execPath, [join(packageRoot(), 'bin/reckoner.js'), 'add', '--data', data, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const timer = setInterval(async () => {
    peak = Math.max(peak, (await peakOf(child.pid!)) ?? 0)
  }, 200)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  return { code, peak }
}

const folder = await mkdtemp(join(tmpdir(), 'reckoner-archive-'))
try {
  const file = join(folder, 'crawl.warc.gz')
  await pipeline(Readable.from(archive(), { objectMode: false }), createWriteStream(file))
  const size = (await stat(file)).size
  const began = performance.now()
  const { code, peak } = await add(join(folder, 'data'), file)
  const seconds = (performance.now() - began) / 1000
  const store = await openStore({ data: join(folder, 'data') })
  const { captures, problems } = await verifyCaptures(store, { dossier: mainDossier })
  await store.close()
  console.log(
    `${(size / 1e9).toFixed(2)} GB, ${captures} of ${pages} pages added in ${seconds.toFixed(0)} s (${(size / 1e6 / seconds).toFixed(0)} MB/s); the process had ${peak.toFixed(0)} MB at most (wanted: under ${mostMemory})`,
  )
  process.exitCode = code === 0 && captures === pages && problems.length === 0 && peak > 0 && peak < mostMemory ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
