import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { nationalityProfile, siteProfile, sourceCorrections, sourceProfile } from '../app/index.ts'
import { ByCode, ByName, NationalityProfile, SiteProfile, SourceCorrections, SourceProfile } from '../model/profile.ts'
import { ById, failures, type Services } from './services.ts'

/** What a dossier knows of one site or town, source or nationality. */
export const profiles =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    /** One profile: where it is asked for, by what, and how it is found. */
    const profile = <Query extends z.ZodType, Answer extends z.ZodType>(
      path: string,
      description: string,
      querystring: Query,
      answer: Answer,
      find: (dossier: string, query: z.output<Query>) => Promise<z.output<Answer>>,
    ) =>
      server.route({
        method: 'GET',
        url: `/dossiers/:id/${path}`,
        schema: {
          tags: ['profiles'],
          description,
          params: ById,
          querystring: querystring as z.ZodType,
          response: { 200: answer as z.ZodType, ...failures },
        },
        handler: ({ params: { id }, query }) => find(id, query as z.output<Query>),
      })

    profile(
      'site',
      'A site or a town under all of its names: where it is, its events, figures and claims.',
      ByName,
      SiteProfile,
      (dossier, { name }) => siteProfile(store, dossier, name),
    )
    profile(
      'source',
      'An outlet or someone quoted: as whom, what it says, who carries it, how people grade it.',
      ByName,
      SourceProfile,
      (dossier, { name }) => sourceProfile(store, dossier, name),
    )
    profile(
      'source/corrections',
      'Numbers of an outlet or someone quoted that it later replaced by others itself: the earlier claim, the later one, their event.',
      ByName,
      SourceCorrections,
      (dossier, { name }) => sourceCorrections(store, dossier, name),
    )
    profile(
      'nationality',
      'People of one nationality: the figures that count them, and the claims about them.',
      ByCode,
      NationalityProfile,
      (dossier, { code }) => nationalityProfile(store, dossier, code),
    )
  }
