import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Failed } from '../model/errors.ts'

/** The build names these files after their content. */
const forever = 'public, max-age=31536000, immutable'

/** A client route asks for a page, not for data or a file. */
const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/api(\/|\?|$)/.test(url) &&
  (headers.accept ?? '').includes('text/html')

const nothingAt = (url: string): Failed =>
  new Failed(
    'not-found',
    `There is nothing at ${url.split('?')[0]}.`,
    'The description at /api/openapi.json lists what there is.',
  )

/** Serves the built web app, with its first page for every client route. Without a build only the API is there. */
export const pages = async (server: FastifyInstance, web: string): Promise<void> => {
  const built = existsSync(join(web, 'index.html'))
  if (built) {
    await server.register(fastifyStatic, {
      root: web,
      wildcard: true,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.startsWith(join(web, 'assets')) ? forever : 'no-cache')
      },
    })
  }
  server.setNotFoundHandler((request, reply) => {
    if (!asksForPage(request)) throw nothingAt(request.url)
    if (!built) throw new Failed('not-found', 'The web app is not built.', 'Run "npm run build", then start again.')
    reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
