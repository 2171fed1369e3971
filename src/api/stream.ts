import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { followDossier, requireDossier } from '../app/index.ts'
import { ById, type Services } from './services.ts'

/** Milliseconds after which a silent connection gets a sign of life. */
const alive = 15_000

/** Server-sent events: a dossier changed. */
export const stream =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    const open = new Set<AbortController>()
    server.addHook('preClose', async () => {
      for (const controller of open) controller.abort()
    })

    server.get(
      '/dossiers/:id/stream',
      {
        schema: {
          tags: ['dossiers'],
          description:
            'Server-sent events: "state" with {mark, documents, claims, events} at once and whenever the dossier changed.',
          params: ById,
          produces: ['text/event-stream'],
        },
      },
      async ({ params: { id }, raw: request }, reply) => {
        await requireDossier(store, id)
        reply.hijack()
        const controller = new AbortController()
        open.add(controller)
        request.once('close', () => controller.abort())
        reply.raw.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        })
        const pulse = setInterval(() => reply.raw.write(': alive\n\n'), alive)
        try {
          for await (const state of followDossier(store, id, controller.signal))
            reply.raw.write(`event: state\ndata: ${JSON.stringify(state)}\n\n`)
        } catch (error) {
          // The client connects again by itself, and is told then what is wrong.
          server.log.warn(error)
        } finally {
          clearInterval(pulse)
          open.delete(controller)
          reply.raw.end()
        }
      },
    )
  }
