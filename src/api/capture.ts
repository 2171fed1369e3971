import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  addedBy,
  addWatch,
  exportArchive,
  giveUp,
  lookSoon,
  removeWatch,
  requireDossier,
  retrySetAside,
  setAsideOf,
  setWatch,
  versionsOf,
  watchesOf,
} from '../app/index.ts'
import { AddResult, SetAsideList, SetAsideName } from '../model/api/adding.ts'
import { ArchiveQuery } from '../model/api/documents.ts'
import { ChangeWatch, NewWatch, WatchList } from '../model/api/watches.ts'
import { DocumentVersions, VersionsQuery } from '../model/versions.ts'
import { resultOf } from './adding.ts'
import { ById, failures, type Services } from './services.ts'

const Done = z.object({ id: z.string() })

/** What came in and how: what was set aside, watched addresses, versions of a document, archives to take away. */
export const capture =
  ({ store, fetch }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    const tags = ['capture']
    server.get(
      '/dossiers/:id/set-aside',
      { schema: { tags, params: ById, response: { 200: SetAsideList, ...failures } } },
      ({ params: { id } }) => setAsideOf(store, id),
    )
    server.delete(
      '/dossiers/:id/set-aside',
      {
        schema: {
          tags,
          description: 'Gives up an input that could not be read: it is not tried again, unless it is added anew.',
          params: ById,
          querystring: SetAsideName,
          response: { 200: SetAsideList, ...failures },
        },
      },
      async ({ params: { id }, query: { name } }) => {
        await giveUp(store, id, name)
        return setAsideOf(store, id)
      },
    )
    server.post(
      '/dossiers/:id/set-aside/retry',
      { schema: { tags, params: ById, response: { 200: AddResult, ...failures } } },
      async ({ params: { id: dossier } }) => {
        await requireDossier(store, dossier)
        return resultOf(await retrySetAside(store, fetch, { dossier, by: addedBy('the app') }))
      },
    )
    server.get(
      '/dossiers/:id/watches',
      { schema: { tags, params: ById, response: { 200: WatchList, ...failures } } },
      ({ params: { id } }) => watchesOf(store, id),
    )
    server.post(
      '/dossiers/:id/watches',
      { schema: { tags, params: ById, body: NewWatch, response: { 200: WatchList, ...failures } } },
      async ({ params: { id }, body: { address, minutes } }) => {
        await addWatch(store, id, address, minutes)
        return watchesOf(store, id)
      },
    )
    server.patch(
      '/watches/:id',
      { schema: { tags, params: ById, body: ChangeWatch, response: { 200: Done, ...failures } } },
      async ({ params: { id }, body }) => {
        await setWatch(store, id, body)
        return { id }
      },
    )
    server.post(
      '/watches/:id/look',
      {
        schema: {
          tags,
          description: 'Makes a watch due at once; it is looked at within seconds.',
          params: ById,
          response: { 200: Done, ...failures },
        },
      },
      async ({ params: { id } }) => {
        await lookSoon(store, id)
        return { id }
      },
    )
    server.delete(
      '/watches/:id',
      { schema: { tags, params: ById, response: { 200: Done, ...failures } } },
      async ({ params: { id } }) => {
        await removeWatch(store, id)
        return { id }
      },
    )
    server.get(
      '/documents/:id/versions',
      {
        schema: {
          tags,
          description:
            'The newest captures of a document, oldest first, with what each changed: words, what it says of itself, figures.',
          params: ById,
          querystring: VersionsQuery,
          response: { 200: DocumentVersions, ...failures },
        },
      },
      ({ params: { id }, query: { limit } }) => versionsOf(store, id, limit),
    )
    server.get(
      '/dossiers/:id/archive',
      { schema: { tags, params: ById, querystring: ArchiveQuery } },
      async ({ params: { id }, query: { format, documents } }, reply) => {
        const name = format === 'wacz' ? 'reports.wacz' : 'reports.warc.gz'
        const archive = await exportArchive(store, id, format, documents?.split(',').filter(Boolean) ?? null)
        return reply
          .header('content-disposition', `attachment; filename="${name}"`)
          .type(format === 'wacz' ? 'application/wacz+zip' : 'application/warc')
          .send(Readable.from(archive, { objectMode: false }))
      },
    )
  }
