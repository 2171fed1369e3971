import { z } from 'zod'

/** The user's own dossier is `main`; the sample is never linked with it. */
export const Dossier = z.object({
  id: z.string(),
  name: z.string(),
  sample: z.boolean(),
  documents: z.int(),
  claims: z.int(),
  events: z.int(),
  /** What a reader must know about the texts in it; null where nothing. */
  notice: z.string().nullable(),
})

export type Dossier = z.infer<typeof Dossier>

export const DossierList = z.array(Dossier)

export type DossierList = z.infer<typeof DossierList>

/** Answer to removing and to bringing back. */
export const DossierRemoval = z.object({ id: z.string(), removed: z.boolean() })

export type DossierRemoval = z.infer<typeof DossierRemoval>
