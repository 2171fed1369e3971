import type { AddResult } from '../../src/model/api/adding.ts'
import type { App } from '../browser.ts'

/** Where the page of the captures is said to stand. */
export const address = 'https://news.example.org/2024/kampot-raid'

export const pageWith = (
  count: number,
) => `<!doctype html><html lang="en"><head><title>Raid in Kampot</title></head><body>
<article><h1>Raid in Kampot</h1>
<p>Police in Kampot arrested ${count} people in a raid on a walled building on 3 May 2024, the provincial police chief said.</p>
<p>Neighbours said that vans had come and gone at night for months, and that nobody was seen to leave on foot.</p>
<p>The building belongs to a company that has not answered questions about it, and its sign was taken down last year.</p>
</article></body></html>`

/** An archive with one page as it was at a moment. */
const archiveOf = (count: number, at: string): Blob => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageWith(count)}`
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    `WARC-Date: ${at}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(answer)}`,
  ]
  return new Blob([`${head.join('\r\n')}\r\n\r\n${answer}\r\n\r\n`], { type: 'application/warc' })
}

/** Adds an archive with the page as it was at a moment: with another number, another capture of one report. */
export const addCapture = async (app: App, count: number, at: string): Promise<AddResult> => {
  const form = new FormData()
  form.append('files', archiveOf(count, at), `raid-${count}.warc`)
  const response = await fetch(`${app.address}/api/dossiers/main/documents`, { method: 'POST', body: form })
  return response.json() as Promise<AddResult>
}
