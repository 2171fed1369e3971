import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addReview, listReviews, undoReview } from '../app/index.ts'
import { NewReview, ReviewList, ReviewView, UndoReview } from '../model/api.ts'
import { ById, failures, type Services } from './services.ts'

const ByNumber = z.object({ id: z.coerce.number().int().positive() })

/** Reviews: what people decided. They are only ever added; an undoing is one more. */
export const reviews =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/dossiers/:id/reviews',
      { schema: { tags: ['reviews'], params: ById, response: { 200: ReviewList, ...failures } } },
      ({ params: { id } }) => listReviews(store, id),
    )

    server.post(
      '/reviews',
      { schema: { tags: ['reviews'], body: NewReview, response: { 200: ReviewView, ...failures } } },
      ({ body }) => addReview(store, body),
    )

    server.post(
      '/reviews/:id/undo',
      { schema: { tags: ['reviews'], params: ByNumber, body: UndoReview, response: { 200: ReviewView, ...failures } } },
      ({ params: { id }, body }) => undoReview(store, id, body),
    )
  }
