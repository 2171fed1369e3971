import { z } from 'zod'

/** How a dossier stands, as its stream tells it; another mark means that it changed. */
export const DossierState = z.object({ mark: z.string(), documents: z.int(), claims: z.int(), events: z.int() })
export type DossierState = z.infer<typeof DossierState>
