import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addReview, listReviews, listSources, reviewQueue, suggestMerges, undoReview } from '../app/index.ts'
import {
  MergeSuggestions,
  NewReview,
  Queue,
  QueueQuery,
  ReviewList,
  ReviewsQuery,
  ReviewView,
  SourceList,
  UndoReview,
} from '../model/review.ts'
import { ById, failures, type Services } from './services.ts'

const ByNumber = z.object({ id: z.coerce.number().int().positive() })
const tags = ['reviews']

/** Reviews: what people decided. They are only ever added; an undoing is one more. */
export const reviews =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/dossiers/:id/reviews',
      {
        schema: {
          tags,
          description: 'What people decided, newest first: all of it, or on one document, claim, event or source.',
          params: ById,
          querystring: ReviewsQuery,
          response: { 200: ReviewList, ...failures },
        },
      },
      ({ params: { id }, query }) => listReviews(store, id, query),
    )

    server.get(
      '/dossiers/:id/queue',
      {
        schema: {
          tags,
          description: 'What waits for a person, the most urgent first.',
          params: ById,
          querystring: QueueQuery,
          response: { 200: Queue, ...failures },
        },
      },
      ({ params: { id }, query }) => reviewQueue(store, id, query),
    )

    server.get(
      '/dossiers/:id/sources',
      { schema: { tags, params: ById, response: { 200: SourceList, ...failures } } },
      ({ params: { id } }) => listSources(store, id),
    )

    server.get(
      '/events/:id/suggestions',
      {
        schema: {
          tags,
          description: 'Events that may be the same as this one, with what speaks for and against.',
          params: ById,
          response: { 200: MergeSuggestions, ...failures },
        },
      },
      ({ params: { id } }) => suggestMerges(store, id),
    )

    server.post(
      '/reviews',
      { schema: { tags, body: NewReview, response: { 200: ReviewView, ...failures } } },
      ({ body }) => addReview(store, body),
    )

    server.post(
      '/reviews/:id/undo',
      { schema: { tags, params: ByNumber, body: UndoReview, response: { 200: ReviewView, ...failures } } },
      ({ params: { id }, body }) => undoReview(store, id, body),
    )
  }
