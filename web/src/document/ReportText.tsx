import { memo } from 'react'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import { familyOf } from '../lib/families.ts'
import { texts } from '../texts/index.ts'
import { claimLabel } from './claim-rows.ts'
import { inReadingOrder, nextChosen, type Piece, segment } from './segments.ts'

type Props = { document: DocumentView; chosen: string | null; choose: (claim: string) => void }

/** The report's text with its claims marked; each ends in a numbered reference that the keyboard reaches. */
export const ReportText = memo(({ document, chosen, choose }: Props) => {
  const claims = inReadingOrder(document.claims)
  const position = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))

  const references = (ids: string[]) =>
    ids.map((id) => {
      const claim = byId.get(id)
      const number = position.get(id) ?? 0
      return (
        claim && (
          <a
            key={id}
            className="reference"
            href={`#claim-${id}`}
            aria-label={texts.document.mark(number, claimLabel(claim))}
            aria-current={id === chosen ? 'true' : undefined}
            data-family={familyOf(claim.action)}
            onClick={(event) => {
              event.preventDefault()
              choose(id)
            }}
          >
            {number}
          </a>
        )
      )
    })

  const mark = (piece: Piece) => {
    const first = byId.get(piece.claims[0] ?? '')
    const isChosen = chosen !== null && piece.claims.includes(chosen)
    const family = familyOf((isChosen ? byId.get(chosen) : first)?.action ?? 'warn')
    return (
      // The numbered references beside it do the same by keyboard.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <mark
        data-start={piece.start}
        data-family={family}
        data-verdict={(isChosen ? byId.get(chosen) : first)?.verdict ?? undefined}
        data-many={piece.claims.length > 1}
        data-chosen={isChosen}
        data-field={isChosen ? (piece.field ?? undefined) : undefined}
        onClick={() => {
          const next = nextChosen(piece.claims, chosen)
          if (next) choose(next)
        }}
      >
        {piece.text}
      </mark>
    )
  }

  return (
    <div className="report-text" lang={document.lang === 'und' ? undefined : document.lang}>
      {segment(document.text, claims, chosen).map((paragraph) => (
        <p key={paragraph.start}>
          {paragraph.pieces.map((piece) => (
            <span key={piece.start}>
              {piece.begins.map((id) => (
                <span key={id} id={`claim-${id}`} className="claim-start" />
              ))}
              {piece.claims.length > 0 ? mark(piece) : <span data-start={piece.start}>{piece.text}</span>}
              {references(piece.ends)}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
})
