import { documentTexts } from './document.ts'
import { dossierTexts } from './dossier.ts'
import { eventTexts } from './event.ts'
import { picturesTexts } from './pictures.ts'
import { profileTexts } from './profile.ts'
import { reportsTexts } from './reports.ts'
import { reviewTexts } from './review.ts'
import { shellTexts } from './shell.ts'
import { watchingTexts } from './watching.ts'
import { wordsTexts } from './words.ts'

/** Every text of the interface, a file for each page. Another language is another object of the type {@link Texts}. */
export const texts = {
  ...shellTexts,
  ...wordsTexts,
  ...dossierTexts,
  ...picturesTexts,
  ...eventTexts,
  ...documentTexts,
  ...reportsTexts,
  watching: watchingTexts,
  review: reviewTexts,
  profile: profileTexts,
}

export type Texts = typeof texts
