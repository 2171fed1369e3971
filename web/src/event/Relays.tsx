import type { Relays } from '../../../src/model/api.ts'
import { texts } from '../texts.ts'
import { layoutRelays, nameLines, nodeSize, type RelayNode } from './relay-layout.ts'

const Node = ({ node }: { node: RelayNode }) => {
  const lines = nameLines(node.name)
  return (
    <g transform={`translate(${node.x} ${node.y})`} className="relay-node" data-kind={node.kind}>
      <title>{`${node.name} (${texts.event.relayKinds[node.kind]})`}</title>
      <rect width={nodeSize.width} height={nodeSize.height} rx="2" />
      {lines.map((line, position) => (
        <text key={line} x="12" y={lines.length === 1 ? 27 : 19 + position * 16}>
          {line}
        </text>
      ))}
    </g>
  )
}

/** The graph of who relayed whom; the same in words for those who do not see it. */
export const RelayGraph = ({ relays }: { relays: Relays }) => {
  const drawing = layoutRelays(relays)
  const names = new Map(relays.nodes.map((node) => [node.id, node.name]))
  return (
    <section className="section" aria-labelledby="relays">
      <div className="section-head">
        <h2 id="relays">{texts.event.relays}</h2>
        <p>{texts.event.relaysLead}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard */}
      <section className="relays" tabIndex={0} aria-label={texts.event.relaysLabel}>
        <svg
          width={drawing.width + 2}
          height={drawing.height + 2}
          viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
          aria-hidden="true"
        >
          {drawing.edges.map((edge) => (
            <path
              key={`${edge.from} ${edge.to}`}
              className="relay-edge"
              d={edge.path}
              strokeWidth={Math.min(6, 1 + edge.claims.length)}
            />
          ))}
          {drawing.nodes.map((node) => (
            <Node key={node.id} node={node} />
          ))}
        </svg>
        <ul className="visually-hidden">
          {relays.edges.map((edge) => (
            <li key={`${edge.from} ${edge.to}`}>
              {names.get(edge.from)} → {names.get(edge.to)}, {texts.count.claims(edge.claims.length)}
            </li>
          ))}
        </ul>
      </section>
    </section>
  )
}
