import type { Action } from '../../../model/claim.ts'

/** Sorts of acts that are placed and dated alike. */
export const sorts = [
  'raid',
  'arrest',
  'rescue',
  'seize',
  'close',
  'hold',
  'recruit',
  'harm',
  'escape',
  'court',
  'travel',
  'home',
  'say',
  'rule',
  'money',
  'release',
] as const
type Sort = (typeof sorts)[number]

const bySort: Record<Action, Sort> = {
  raid: 'raid',
  arrest: 'arrest',
  rescue: 'rescue',
  seize: 'seize',
  close: 'close',
  hold: 'hold',
  recruit: 'recruit',
  harm: 'harm',
  die: 'harm',
  missing: 'harm',
  escape: 'escape',
  charge: 'court',
  convict: 'court',
  deport: 'travel',
  extradite: 'travel',
  repatriate: 'home',
  dispute: 'say',
  pledge: 'say',
  rate: 'say',
  warn: 'rule',
  order: 'rule',
  sanction: 'rule',
  defraud: 'money',
  release: 'release',
}

/** Coarser: acts of one operation, captives, journeys, courts, words. */
export const groups = ['operation', 'captive', 'journey', 'court', 'words'] as const
const groupOf: Record<Sort, number> = {
  raid: 0,
  arrest: 0,
  rescue: 0,
  seize: 0,
  close: 0,
  hold: 1,
  recruit: 1,
  harm: 1,
  escape: 1,
  court: 3,
  travel: 2,
  home: 2,
  say: 4,
  rule: 4,
  money: 4,
  release: 0,
}

const index = new Map<Action, { sort: number; group: number }>(
  (Object.keys(bySort) as Action[]).map((a) => [a, { sort: sorts.indexOf(bySort[a]), group: groupOf[bySort[a]] }]),
)
export const sortOf = (action: Action): { sort: number; group: number } => index.get(action)!
