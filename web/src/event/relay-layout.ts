import type { Relays } from '../../../src/model/api/event.ts'

export type RelayNode = Relays['nodes'][number] & { x: number; y: number }
export type RelayEdge = Relays['edges'][number] & { path: string }
export type RelayDrawing = { width: number; height: number; nodes: RelayNode[]; edges: RelayEdge[] }

export const nodeSize = { width: 196, height: 44 }
const gap = { x: 72, y: 14 }

/** How many steps lie between a node and the first to say it; going round in circles ends. */
const depths = ({ nodes, edges }: Relays): Map<string, number> => {
  const depth = new Map(nodes.map((node) => [node.id, 0]))
  for (let round = 0; round < nodes.length; round++) {
    let moved = false
    for (const { from, to } of edges) {
      const next = (depth.get(from) ?? 0) + 1
      if (from === to || next >= nodes.length || next <= (depth.get(to) ?? 0)) continue
      depth.set(to, next)
      moved = true
    }
    if (!moved) break
  }
  return depth
}

/** Outlets all stand in the last column, so that "who carries it" can be read down one line. */
const columnOf = (node: Relays['nodes'][number], depth: Map<string, number>, last: number) =>
  node.kind === 'outlet' ? last : (depth.get(node.id) ?? 0)

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Places the nodes in columns from origin to outlet, each near those it hears from, and draws the edges between them. */
export const layoutRelays = (relays: Relays): RelayDrawing => {
  const depth = depths(relays)
  const last = Math.max(0, ...depth.values())
  const columns: Relays['nodes'][] = Array.from({ length: last + 1 }, () => [])
  for (const node of relays.nodes) columns[columnOf(node, depth, last)]?.push(node)

  const step = nodeSize.height + gap.y
  const rows = Math.max(1, ...columns.map((column) => column.length))
  const placed = new Map<string, RelayNode>()
  for (const [position, column] of columns.entries()) {
    const wish = (id: string) => {
      const heard = relays.edges.flatMap(({ from, to }) => (to === id ? (placed.get(from)?.y ?? []) : []))
      return heard.length > 0 ? mean(heard) : Number.POSITIVE_INFINITY
    }
    const ordered = column
      .map((node, order) => ({ node, order, wish: wish(node.id) }))
      .sort((a, b) => (a.wish === b.wish ? a.order - b.order : a.wish - b.wish))
    const top = ((rows - ordered.length) * step) / 2
    for (const [row, { node }] of ordered.entries()) {
      placed.set(node.id, { ...node, x: position * (nodeSize.width + gap.x), y: top + row * step })
    }
  }
  const edges = relays.edges.flatMap((edge): RelayEdge[] => {
    const from = placed.get(edge.from)
    const to = placed.get(edge.to)
    if (!from || !to || from === to) return []
    const start = { x: from.x + nodeSize.width, y: from.y + nodeSize.height / 2 }
    const end = { x: to.x, y: to.y + nodeSize.height / 2 }
    const bend = Math.max(24, (end.x - start.x) / 2)
    return [
      {
        ...edge,
        path: `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`,
      },
    ]
  })
  return {
    width: (last + 1) * nodeSize.width + last * gap.x,
    height: rows * step - gap.y,
    nodes: [...placed.values()],
    edges,
  }
}

/** A name in at most two lines of about `most` characters, cut with an ellipsis where it is longer. */
export const nameLines = (name: string, most = 26): string[] => {
  const lines: string[] = ['']
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line === '' || line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`.trim()
    else lines.push(word)
  }
  const kept = lines.slice(0, 2).map((line) => (line.length > most + 2 ? `${line.slice(0, most)}…` : line))
  return lines.length > 2 ? [kept[0] ?? '', `${(kept[1] ?? '').replace(/…$/, '')}…`] : kept
}
