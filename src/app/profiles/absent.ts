import { Failed } from '../../model/errors.ts'

/** No event of the dossier has to do with that name. */
export const nothingCalled = (name: string): Failed =>
  new Failed(
    'not-found',
    `No event here has to do with “${name}”.`,
    'The search over the reports finds names by their beginnings.',
  )
