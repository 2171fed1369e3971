import { actRows } from './act-rows.ts'
import type { ActRow } from './en/rows.ts'

const rowNamed = (name: string): ActRow => actRows.find((r) => r.name === name)!

export const arrestRow = rowNamed('arrest')
export const holdRow = rowNamed('hold captive')
export const recruitRow = rowNamed('recruit')
export const chargeRow = rowNamed('charge')
export const deportRow = rowNamed('deport')
export const repatriateRow = rowNamed('bring home')
export const rescueRow = rowNamed('rescue')
export const escapeRow = rowNamed('escape')
export const extraditeRow = rowNamed('extradite')
export const unheardRow = rowNamed('not heard of')
export const bodiesRow = rowNamed('bodies')
export const keptRow = rowNamed('kept inside')
export const strandedRow = rowNamed('stranded')
export const seizedRow = rowNamed('seize people')
export const defraudRow = rowNamed('defraud')
export const loseMoneyRow = rowNamed('lose money')
export const releaseRow = rowNamed('release')
export const convictRow = rowNamed('convict')
export const barRow = rowNamed('bar entry')
