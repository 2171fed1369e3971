import type { EventPlace } from '../../../src/model/api/place.ts'

/** What has a page of its own in a dossier, besides events and reports. A nationality goes by its ISO code. */
export type ProfileKind = 'site' | 'source' | 'nationality'

/** A site or a town has a page; a province or a country has none. */
export const hasPage = ({ kind }: Pick<EventPlace, 'kind'>): boolean => kind === 'site' || kind === 'locality'

/** The address of the page of a site or town, a source or a nationality. */
export const profilePath = (dossier: string, kind: ProfileKind, value: string): string =>
  `/d/${encodeURIComponent(dossier)}/${kind}/${encodeURIComponent(value)}`
