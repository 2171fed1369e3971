import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { eventAsOf, eventChanges, listEvents, viewEvent } from '../app/index.ts'
import { EventView } from '../model/api/event.ts'
import { EventList, EventsQuery } from '../model/api/events.ts'
import { EventAsOf, EventAsOfQuery, EventChanges } from '../model/history.ts'
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

    server.get(
      '/events/:id/as-of',
      {
        schema: {
          tags: ['events'],
          description:
            'Its figures at the end of a day: what the dossier said then, or what the reports published by then say.',
          params: ById,
          querystring: EventAsOfQuery,
          response: { 200: EventAsOf, ...failures },
        },
      },
      ({ params: { id }, query: { date, by } }) => eventAsOf(store, id, date, by),
    )

    server.get(
      '/events/:id/changes',
      {
        schema: {
          tags: ['events'],
          description: 'How its figures changed and why, newest first.',
          params: ById,
          response: { 200: EventChanges, ...failures },
        },
      },
      ({ params: { id } }) => eventChanges(store, id),
    )
  }
