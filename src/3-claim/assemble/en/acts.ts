import { arrests } from './arrests.ts'
import { away } from './away.ts'
import { captivity } from './captivity.ts'
import { frauds } from './frauds.ts'
import { harms } from './harms.ts'
import { homecomings } from './homecomings.ts'
import { missing } from './missing.ts'
import { orders } from './orders.ts'
import { raids } from './raids.ts'
import { recruitment } from './recruitment.ts'
import { releases } from './releases.ts'
import { removals } from './removals.ts'
import { rescues } from './rescues.ts'
import type { ActRow } from './rows.ts'
import { statements } from './statements.ts'
import { trials } from './trials.ts'

/** Every line of the list of acts. Of two lines for one word and particle the first here is tried first. */
export const acts: readonly ActRow[] = [
  ...arrests,
  ...trials,
  ...removals,
  ...releases,
  ...raids,
  ...orders,
  ...rescues,
  ...homecomings,
  ...captivity,
  ...recruitment,
  ...harms,
  ...missing,
  ...frauds,
  ...statements,
  ...away,
]
