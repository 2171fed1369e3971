import { plain, refOf } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { originalsOf, originsOf } from './origin.ts'

export type RelayNode = { id: string; name: string; kind: 'origin' | 'relay' | 'outlet' }
export type RelayEdge = { from: string; to: string; claims: string[] }

/**
 * Who relayed whom in an event: from each origin over those who carried it on to the outlets, copies to their originals; and how
 * many origins there are. `copies` are reviewers' marks: document to the one it copies.
 */
export const relaysOf = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  copies: ReadonlyMap<string, string> = new Map(),
): { nodes: RelayNode[]; edges: RelayEdge[]; origins: number } => {
  const nodes = new Map<string, RelayNode>()
  const edges = new Map<string, RelayEdge>()
  const node = (id: string, name: string, kind: RelayNode['kind']): string => {
    const known = nodes.get(id)
    if (!known || (known.kind === 'relay' && kind !== 'relay')) nodes.set(id, { id, name, kind })
    return id
  }
  const edge = (from: string, to: string, claim: string): void => {
    if (from === to) return
    const known = edges.get(`${from}\n${to}`) ?? { from, to, claims: [] }
    if (!known.claims.includes(claim)) known.claims.push(claim)
    edges.set(`${from}\n${to}`, known)
  }
  const reports = [...new Set(claims.map((claim) => claim.document))].flatMap((id) => outlets.get(id) ?? [])
  const originals = originalsOf(reports)
  const origins = originsOf(claims, outlets, copies)
  for (const claim of claims) {
    const outlet = outlets.get(claim.document)
    const origin = origins.get(refOf(claim))!
    const target = node(`document ${claim.document}`, outlet?.publisher ?? 'an unnamed outlet', 'outlet')
    const original = outlets.get(copies.get(claim.document) ?? '') ?? originals.get(claim.document)
    if (claim.source === null) {
      if (original !== undefined && original.id !== claim.document)
        edge(node(`document ${original.id}`, original.publisher ?? 'an unnamed outlet', 'outlet'), target, claim.id)
      continue
    }
    const chain = [
      node(origin.key, origin.name, 'origin'),
      ...[...claim.source.via].reverse().map((name) => node(`relay ${plain(name)}`, name, 'relay')),
      target,
    ]
    for (let at = 0; at + 1 < chain.length; at++) edge(chain[at]!, chain[at + 1]!, claim.id)
  }
  const origin = new Set([...origins.values()].map(({ key }) => key))
  return { nodes: [...nodes.values()], edges: [...edges.values()], origins: origin.size }
}
