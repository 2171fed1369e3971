import type { Action } from '../../../src/model/claim.ts'

/** Who acts: authorities, or what befalls people, or words and money. It carries the colour everywhere. */
export type Family = 'force' | 'people' | 'words'

const families = {
  raid: 'force',
  arrest: 'force',
  charge: 'force',
  convict: 'force',
  deport: 'force',
  extradite: 'force',
  release: 'force',
  seize: 'force',
  close: 'force',
  sanction: 'force',
  order: 'force',
  rescue: 'people',
  escape: 'people',
  repatriate: 'people',
  hold: 'people',
  recruit: 'people',
  harm: 'people',
  die: 'people',
  missing: 'people',
  warn: 'words',
  pledge: 'words',
  dispute: 'words',
  rate: 'words',
  defraud: 'words',
} satisfies Record<Action, Family>

export const familyOf = (action: Action): Family => families[action]
