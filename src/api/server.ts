import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifySchema } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { Failed } from '../model/errors.ts'
import { capture } from './capture.ts'
import { documents } from './documents.ts'
import { dossiers } from './dossiers.ts'
import { events } from './events.ts'
import { answerTo } from './failures.ts'
import { guard } from './guard.ts'
import { health } from './health.ts'
import { pages } from './pages.ts'
import { profiles } from './profiles.ts'
import { reviews } from './reviews.ts'
import type { Services } from './services.ts'
import { stream } from './stream.ts'

const megabyte = 1024 * 1024
const limits = { fileSize: 25 * megabyte, files: 500, fields: 20, parts: 520 }

/** Only what this server sends; the map's worker comes as a blob. Captured pages are never shown, only their text. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: ["'self'", 'blob:'],
  },
}

/** Of bodies that may come in several media types, the description shows the JSON one; `consumes` names the others. */
const withPlainBody = (schema: FastifySchema): FastifySchema => {
  const { body } = schema as { body?: { content?: Record<string, { schema: unknown }> } }
  const json = body?.content?.['application/json']
  return json ? { ...schema, body: json.schema } : schema
}

export type ServerOptions = Services & {
  /** Folder of the built web app. */
  web: string
}

/** The HTTP server, ready to listen or to be injected into. Closing it does not close the store. */
export const makeServer = async ({ web, ...services }: ServerOptions): Promise<FastifyInstance> => {
  const server = Fastify({ bodyLimit: 50 * megabyte, routerOptions: { ignoreTrailingSlash: true } })
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler((error, request, reply) => {
    const { status, body, unexpected } = answerTo(error)
    if (unexpected) process.stderr.write(`${request.method} ${request.url}: ${(error as Error).stack ?? error}\n`)
    return reply.status(status).send(body)
  })
  guard(server)
  await server.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false })
  await server.register(rateLimit, {
    max: 3000,
    timeWindow: '1 minute',
    errorResponseBuilder: () =>
      new Failed('too-many-requests', 'Too many requests in a minute.', 'Wait a moment, then go on.'),
  })
  await server.register(multipart, { limits })
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Reckoner', version: services.version, description: 'Sourced claims, events and figures.' },
    },
    transform: (input) => jsonSchemaTransform({ ...input, schema: withPlainBody(input.schema) }),
  })
  await server.register(
    async (api) => {
      const typed = api.withTypeProvider<ZodTypeProvider>()
      for (const resource of [health, dossiers, profiles, events, documents, reviews, capture, stream])
        await typed.register(resource(services))
      api.get('/openapi.json', { schema: { hide: true } }, () => server.swagger())
    },
    { prefix: '/api' },
  )
  await pages(server, web)
  return server
}
