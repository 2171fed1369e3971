export { type Decision, reckonEvent } from './figure.ts'
export { type Origin, originalsOf, originsOf } from './origin.ts'
export { type ReadDocument, type Reviews, reckon } from './reckon.ts'
