export type RuleName = string
