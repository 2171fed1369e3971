import type { Generated } from 'kysely'

export type DossierTable = {
  id: string
  name: string
  sample: Generated<boolean>
  notice: string | null
  createdAt: Generated<string>
  removedAt: string | null
  /** Which linking made what is kept of its reports; null before the first. */
  linker: Generated<string | null>
}
