import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { listEvents, viewEvent } from '../app/index.ts'
import { EventList, EventsQuery, EventView } from '../model/api.ts'
import { ById, failures, type Services } from './services.ts'

/** Events with their figures. */
export const events =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/dossiers/:id/events',
      {
        schema: { tags: ['events'], params: ById, querystring: EventsQuery, response: { 200: EventList, ...failures } },
      },
      ({ params: { id }, query }) => listEvents(store, id, query),
    )

    server.get(
      '/events/:id',
      { schema: { tags: ['events'], params: ById, response: { 200: EventView, ...failures } } },
      ({ params: { id } }) => viewEvent(store, id),
    )
  }
