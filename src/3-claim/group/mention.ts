import type { Token } from '../../2-document/tokens.ts'
import type { Role } from '../../model/claim.ts'
import type { GroupMention } from '../annotations.ts'

/** A group before it becomes a mention: what is not given is null or false. */
export type Parts = {
  first: number
  last: number
  head: number
  nationalities: readonly string[]
  role: Role | null
  sex: GroupMention['sex']
  refers: GroupMention['refers']
  rule: string
  quantity?: number | null
  thing?: GroupMention['thing']
  one?: boolean
}

export const mention = (tokens: readonly Token[], parts: Parts): GroupMention => ({
  start: tokens[parts.first]!.start,
  end: tokens[parts.last - 1]!.end,
  first: parts.first,
  last: parts.last,
  rule: parts.rule,
  nationalities: parts.nationalities,
  role: parts.role,
  quantity: parts.quantity ?? null,
  head: parts.head,
  refers: parts.refers,
  thing: parts.thing ?? null,
  sex: parts.sex,
  one: parts.one ?? false,
  of: null,
})
