/** What has a page of its own in a dossier, besides events and reports. A nationality goes by its ISO code. */
export type ProfileKind = 'site' | 'source' | 'nationality'

/** The address of the page of a site, a source or a nationality. */
export const profilePath = (dossier: string, kind: ProfileKind, value: string): string =>
  `/d/${encodeURIComponent(dossier)}/${kind}/${encodeURIComponent(value)}`
