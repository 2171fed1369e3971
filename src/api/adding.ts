import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type AddOutcome, addReports, type Incoming } from '../app/index.ts'
import type { AddLine, AddResult } from '../model/api/adding.ts'
import { answerTo } from './failures.ts'
import type { Services } from './services.ts'

const ndjson = 'application/x-ndjson'

/** Milliseconds between two lines about how far it is. */
const tellEvery = 250

/** The answer to an addition. */
export const resultOf = ({ added, failed }: AddOutcome): AddResult => ({
  added: added.map(({ unread: _, ...document }) => document),
  failed: failed.map(({ name, code, message, help }) => ({ name, code, message, help })),
})

/** Stops what a request began once nobody waits for its answer any more. */
const stopWith = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}

/**
 * Adds reports and answers with what became of them; whoever accepts application/x-ndjson is told line by line how far it is, the
 * result last. A caller that goes away stops it: what was read until then stays.
 */
export const answerAdding = async (
  { store }: Pick<Services, 'store'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { dossier, incoming, by }: { dossier: string; incoming: Iterable<Incoming> | AsyncIterable<Incoming>; by: string },
) => {
  const signal = stopWith(reply)
  if (!request.headers.accept?.includes(ndjson))
    return resultOf(await addReports(store, incoming, { dossier, signal, by }))
  const lines = new PassThrough()
  const tell = (line: AddLine) => lines.write(`${JSON.stringify(line)}\n`)
  let told = 0
  const onProgress = ({ documents, claims }: { documents: number; claims: number }) => {
    if (performance.now() - told < tellEvery) return
    told = performance.now()
    tell({ progress: { documents, claims } })
  }
  void addReports(store, incoming, { dossier, signal, onProgress, by })
    .then(
      (outcome) => tell({ result: resultOf(outcome) }),
      (error: unknown) => {
        const { body, unexpected } = answerTo(error)
        if (unexpected) process.stderr.write(`${request.method} ${request.url}: ${(error as Error).stack ?? error}\n`)
        tell({ failure: body })
      },
    )
    .finally(() => lines.end())
  return reply.type(ndjson).send(lines)
}
