export * from './captures.ts'
export * from './claims.ts'
export { openStore, type Store, type StoreOptions } from './connect.ts'
export { readCursor, writeCursor } from './cursor.ts'
export * from './custody.ts'
export * from './documents.ts'
export * from './dossiers.ts'
export * from './events.ts'
export { explainError } from './failures.ts'
export * from './figures.ts'
export * from './links.ts'
export * from './past.ts'
export * from './queue.ts'
export * from './register.ts'
export * from './reviews.ts'
export { packageRoot } from './root.ts'
export * from './selections.ts'
export * from './set-aside.ts'
export * from './settings.ts'
export type {
  Cause,
  ClaimAnchor,
  ClaimPoint,
  CustodyTable,
  Database,
  DisputeLink,
  EventDetail,
  Given,
  ReviewSubject,
  ReviewValue,
} from './tables.ts'
export * from './tallies.ts'
export * from './watches.ts'
