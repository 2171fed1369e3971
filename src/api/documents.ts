import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  addedBy,
  correctDocument,
  fromAddresses,
  fromFiles,
  type GivenFile,
  listDocuments,
  removeDocument,
  requireDossier,
  restoreDocument,
  viewDocument,
  webOf,
} from '../app/index.ts'
import { AddAddresses, AddDocuments, AddResult as AddResultSchema } from '../model/api/adding.ts'
import { CorrectDocument, DocumentList, DocumentRemoval, DocumentsQuery, DocumentView } from '../model/api/documents.ts'
import { Failed } from '../model/errors.ts'
import { answerAdding } from './adding.ts'
import { ById, failures, type Services } from './services.ts'

/** Fields of an addition by files: they hold for all of its files. */
const GivenFields = z.object({ publisher: z.string().max(300).optional(), published: z.iso.date().optional() })

const way = 'the app'

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The files of a multipart request with what its fields say about them. */
const filesOf = async (request: FastifyRequest): Promise<{ inputs: GivenFile[]; by?: string }> => {
  const fields: Record<string, string | undefined> = {}
  const files: Omit<GivenFile, 'given'>[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = filled(part.value)
    else files.push({ name: part.filename || 'file', bytes: await part.toBuffer(), mediaType: part.mimetype })
  }
  const given = GivenFields.safeParse(fields)
  if (!given.success) {
    throw new Failed('usage', 'The publication date is not a date.', 'Give it as YYYY-MM-DD, for example 2025-02-23.')
  }
  if (files.length === 0) throw new Failed('usage', 'There is no file in the request.', 'Choose at least one file.')
  return { inputs: files.map((file) => ({ ...file, given: given.data })), by: fields.by }
}

const pastedInputs = ({ documents, by }: AddDocuments): { inputs: GivenFile[]; by?: string } => ({
  by,
  inputs: documents.map(({ text, title, publisher, published }) => ({
    name: 'pasted.txt',
    bytes: Buffer.from(text, 'utf8'),
    mediaType: 'text/plain',
    charset: 'utf-8',
    given: { title: filled(title), publisher: filled(publisher), published },
  })),
})

/** Documents: what was added, corrected, removed. */
export const documents =
  ({ store, fetch }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/dossiers/:id/documents',
      {
        schema: {
          tags: ['documents'],
          params: ById,
          querystring: DocumentsQuery,
          response: { 200: DocumentList, ...failures },
        },
      },
      ({ params: { id }, query }) => listDocuments(store, id, query),
    )

    server.post(
      '/dossiers/:id/documents',
      {
        schema: {
          tags: ['documents'],
          description:
            'Adds pasted texts (JSON) or files (multipart/form-data, with fields publisher, published and by). Accepting application/x-ndjson tells how far it is, line by line.',
          consumes: ['application/json', 'multipart/form-data'],
          params: ById,
          body: { content: { 'application/json': { schema: AddDocuments } } },
          response: { 200: AddResultSchema, ...failures },
        },
      },
      async (request, reply) => {
        const dossier = request.params.id
        await requireDossier(store, dossier)
        const { inputs, by } = request.isMultipart()
          ? await filesOf(request)
          : pastedInputs(AddDocuments.parse(request.body))
        const incoming = fromFiles(inputs, webOf(store, dossier, fetch))
        return answerAdding({ store }, request, reply, { dossier, incoming, by: addedBy(way, by) })
      },
    )

    server.post(
      '/dossiers/:id/addresses',
      {
        schema: {
          tags: ['documents'],
          description:
            'Fetches pages of the public web and adds them; a feed or sitemap adds the pages that it leads to.',
          params: ById,
          body: AddAddresses,
          response: { 200: AddResultSchema, ...failures },
        },
      },
      async (request, reply) => {
        const { addresses, publisher, published, by } = request.body
        const dossier = request.params.id
        await requireDossier(store, dossier)
        const given = { publisher: filled(publisher), published }
        const incoming = fromAddresses(addresses, given, webOf(store, dossier, fetch))
        return answerAdding({ store }, request, reply, { dossier, incoming, by: addedBy(way, by) })
      },
    )

    server.get(
      '/documents/:id',
      { schema: { tags: ['documents'], params: ById, response: { 200: DocumentView, ...failures } } },
      ({ params: { id } }) => viewDocument(store, id),
    )

    server.patch(
      '/documents/:id',
      {
        schema: {
          tags: ['documents'],
          params: ById,
          body: CorrectDocument,
          response: { 200: DocumentView, ...failures },
        },
      },
      async ({ params: { id }, body }) => {
        await correctDocument(store, id, body)
        return viewDocument(store, id)
      },
    )

    server.delete(
      '/documents/:id',
      { schema: { tags: ['documents'], params: ById, response: { 200: DocumentRemoval, ...failures } } },
      async ({ params: { id } }) => {
        await removeDocument(store, id)
        return { id, removed: true }
      },
    )

    server.post(
      '/documents/:id/restore',
      { schema: { tags: ['documents'], params: ById, response: { 200: DocumentRemoval, ...failures } } },
      async ({ params: { id } }) => {
        await restoreDocument(store, id)
        return { id, removed: false }
      },
    )
  }
