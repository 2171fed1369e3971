import type { Relays } from '../../../src/model/api/event.ts'
import { Named } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { layoutRelays, nameLines, nodeSize, type RelayNode } from './relay-layout.ts'

/** What an outlet is called that no one named: it has no page. */
const unnamed = 'an unnamed outlet'

const Box = ({ node }: { node: RelayNode }) => {
  const lines = nameLines(node.name)
  return (
    <>
      <title>{`${node.name} (${texts.event.relayKinds[node.kind]})`}</title>
      <rect width={nodeSize.width} height={nodeSize.height} rx="2" />
      {lines.map((line, position) => (
        <text key={line} x="12" y={lines.length === 1 ? 27 : 19 + position * 16}>
          {line}
        </text>
      ))}
    </>
  )
}

const Node = ({ node }: { node: RelayNode }) => (
  <g transform={`translate(${node.x} ${node.y})`} className="relay-node" data-kind={node.kind}>
    {node.name === unnamed ? (
      <Box node={node} />
    ) : (
      <Named kind="source" value={node.name}>
        <Box node={node} />
      </Named>
    )}
  </g>
)

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
      <div className="relays">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links has no element of its own */}
        <svg
          width={drawing.width + 2}
          height={drawing.height + 2}
          viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
          role="group"
          aria-label={texts.event.relaysLabel}
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
      </div>
    </section>
  )
}
