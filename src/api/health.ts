import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { Health } from '../model/api/health.ts'
import { failures, type Services } from './services.ts'

/** Whether the server and its database answer. */
export const health =
  ({ store, version }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get('/health', { schema: { tags: ['health'], response: { 200: Health, ...failures } } }, async () => {
      await sql`select 1`.execute(store.db)
      return { ok: true, version }
    })
  }
