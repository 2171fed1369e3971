import type { Action } from '../model/claim.ts'

const kin: readonly (readonly Action[])[] = [
  ['deport', 'extradite', 'repatriate'],
  ['rescue', 'release', 'repatriate'],
  ['hold', 'recruit'],
]

/** Whether two actions are often two words for one act. */
export const kinActions = (a: Action, b: Action): boolean =>
  a === b || kin.some((group) => group.includes(a) && group.includes(b))
