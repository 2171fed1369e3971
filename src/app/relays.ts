import { refOf } from '../4-event/index.ts'
import { originsOf } from '../5-figure/index.ts'
import type { Relays } from '../model/api.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'

type NodeKind = Relays['nodes'][number]['kind']

/** The stations of a claim from who first said it to the outlet that prints it. */
const pathOf = (claim: SourcedClaim, origin: string, outlet: string): { name: string; kind: NodeKind }[] => {
  const relays = [...(claim.source?.via ?? [])].reverse().map((name) => ({ name, kind: 'relay' as const }))
  const first = { name: origin, kind: claim.source === null ? ('outlet' as const) : ('origin' as const) }
  return [first, ...relays, { name: outlet, kind: 'outlet' as const }]
}

/** Who relayed whom among an event's claims, and how many origins there are. */
export const relaysOf = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
): { relays: Relays; origins: number } => {
  const origins = originsOf(claims, outlets)
  const nodes = new Map<string, Relays['nodes'][number]>()
  const edges = new Map<string, Relays['edges'][number]>()
  const keys = new Set<string>()
  for (const claim of claims) {
    const origin = origins.get(refOf(claim))
    if (!origin) continue
    keys.add(origin.key)
    const outlet = outlets.get(claim.document)?.publisher ?? 'an unnamed outlet'
    const path = pathOf(claim, origin.name, outlet).map(({ name, kind }) => {
      const id = `${kind}:${name}`
      nodes.set(id, { id, name, kind })
      return id
    })
    for (const [index, from] of path.slice(0, -1).entries()) {
      const to = path[index + 1] ?? from
      if (from === to) continue
      const edge = edges.get(`${from}\n${to}`) ?? { from, to, claims: [] }
      if (!edge.claims.includes(claim.id)) edge.claims.push(claim.id)
      edges.set(`${from}\n${to}`, edge)
    }
  }
  return { relays: { nodes: [...nodes.values()], edges: [...edges.values()] }, origins: keys.size }
}
