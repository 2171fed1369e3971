import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import {
  dossierAsOf,
  dossierChanges,
  listDossiers,
  listNames,
  listTotals,
  overview,
  removeDossier,
  restoreDossier,
  search,
} from '../app/index.ts'
import { DossierList, DossierRemoval } from '../model/api/dossiers.ts'
import { EventFilters } from '../model/api/events.ts'
import { NameList, NamesQuery } from '../model/api/names.ts'
import { Overview, TotalList } from '../model/api/totals.ts'
import { ChangesQuery, DossierAsOf, DossierAsOfQuery, DossierChanges } from '../model/history.ts'
import { SearchQuery, SearchResult } from '../model/search.ts'
import { ById, failures, type Services } from './services.ts'

/** Dossiers: the user's own and the sample. */
export const dossiers =
  ({ store }: Services): FastifyPluginAsyncZod =>
  async (server) => {
    server.get('/dossiers', { schema: { tags: ['dossiers'], response: { 200: DossierList, ...failures } } }, () =>
      listDossiers(store.db),
    )

    server.delete(
      '/dossiers/:id',
      { schema: { tags: ['dossiers'], params: ById, response: { 200: DossierRemoval, ...failures } } },
      async ({ params: { id } }) => {
        await removeDossier(store, id)
        return { id, removed: true }
      },
    )

    server.post(
      '/dossiers/:id/restore',
      { schema: { tags: ['dossiers'], params: ById, response: { 200: DossierRemoval, ...failures } } },
      async ({ params: { id } }) => {
        await restoreDossier(store, id)
        return { id, removed: false }
      },
    )

    server.get(
      '/dossiers/:id/overview',
      {
        schema: {
          tags: ['dossiers'],
          params: ById,
          querystring: EventFilters,
          response: { 200: Overview, ...failures },
        },
      },
      ({ params: { id }, query }) => overview(store, id, query),
    )

    server.get(
      '/dossiers/:id/totals',
      {
        schema: {
          tags: ['dossiers'],
          description: 'All sums over a selection of events, each with what may be counted twice.',
          params: ById,
          querystring: EventFilters,
          response: { 200: TotalList, ...failures },
        },
      },
      ({ params: { id }, query }) => listTotals(store, id, query),
    )

    server.get(
      '/dossiers/:id/names',
      {
        schema: {
          tags: ['dossiers'],
          description: 'Names of sites or of sources among its events, for the filters that take them.',
          params: ById,
          querystring: NamesQuery,
          response: { 200: NameList, ...failures },
        },
      },
      ({ params: { id }, query }) => listNames(store, id, query),
    )

    server.get(
      '/dossiers/:id/search',
      {
        schema: {
          tags: ['dossiers'],
          description: 'Words in its documents, claims and names, with the passage.',
          params: ById,
          querystring: SearchQuery,
          response: { 200: SearchResult, ...failures },
        },
      },
      ({ params: { id }, query: { q, limit } }) => search(store, id, q, limit),
    )

    server.get(
      '/dossiers/:id/as-of',
      {
        schema: {
          tags: ['dossiers'],
          description: 'Its totals as they stood at the end of a day, or those of a selection of its events.',
          params: ById,
          querystring: DossierAsOfQuery,
          response: { 200: DossierAsOf, ...failures },
        },
      },
      ({ params: { id }, query: { date, ...filters } }) => dossierAsOf(store, id, date, filters),
    )

    server.get(
      '/dossiers/:id/changes',
      {
        schema: {
          tags: ['dossiers'],
          description: 'What changed since a day or moment: reports, events, figures, decisions.',
          params: ById,
          querystring: ChangesQuery,
          response: { 200: DossierChanges, ...failures },
        },
      },
      ({ params: { id }, query: { since } }) => dossierChanges(store, id, since),
    )
  }
