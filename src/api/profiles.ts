import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { nationalityProfile, siteProfile, sourceCorrections, sourceProfile } from '../app/index.ts'
import { ByCode, ByName, NationalityProfile, SiteProfile, SourceCorrections, SourceProfile } from '../model/profile.ts'
import { ById, failures, type Services } from './services.ts'

/** What a dossier knows of one site, source or nationality. */
export const profiles =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    const tags = ['profiles']
    server.get(
      '/dossiers/:id/site',
      {
        schema: {
          tags,
          description: 'A site under all of its names: where it is, its events, figures and claims.',
          params: ById,
          querystring: ByName,
          response: { 200: SiteProfile, ...failures },
        },
      },
      ({ params: { id }, query: { name } }) => siteProfile(store, id, name),
    )

    server.get(
      '/dossiers/:id/source',
      {
        schema: {
          tags,
          description: 'An outlet or someone quoted: as whom, what it says, who carries it, how people grade it.',
          params: ById,
          querystring: ByName,
          response: { 200: SourceProfile, ...failures },
        },
      },
      ({ params: { id }, query: { name } }) => sourceProfile(store, id, name),
    )

    server.get(
      '/dossiers/:id/source/corrections',
      {
        schema: {
          tags,
          description:
            'Numbers of an outlet or someone quoted that it later replaced by others itself: the earlier claim, the later one, their event.',
          params: ById,
          querystring: ByName,
          response: { 200: SourceCorrections, ...failures },
        },
      },
      ({ params: { id }, query: { name } }) => sourceCorrections(store, id, name),
    )

    server.get(
      '/dossiers/:id/nationality',
      {
        schema: {
          tags,
          description: 'People of one nationality: the figures that count them, and the claims about them.',
          params: ById,
          querystring: ByCode,
          response: { 200: NationalityProfile, ...failures },
        },
      },
      ({ params: { id }, query: { code } }) => nationalityProfile(store, id, code),
    )
  }
