import { useCallback, useMemo } from 'react'
import { Link } from 'react-router'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import { familyOf } from '../lib/families.ts'
import { ClaimActions } from '../review/ClaimActions.tsx'
import { History } from '../review/History.tsx'
import { ReviewingAs } from '../review/reviewer.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { ClaimFields, VerdictTags } from './ClaimFields.tsx'
import { claimLabel } from './claim-rows.ts'

type ReadClaim = DocumentView['claims'][number]

/** The fields of one claim: what the text states apart from what was inferred, and which rule read it. */
export const ClaimPanel = ({
  document,
  claims,
  chosen,
  choose,
}: {
  document: Pick<DocumentView, 'id' | 'dossier'>
  claims: ReadClaim[]
  chosen: ReadClaim
  choose: (claim: string | null) => void
}) => {
  const pointer = useMemo(() => ({ document: document.id, claim: chosen.id }), [document.id, chosen.id])
  const position = claims.findIndex(({ id }) => id === chosen.id)
  const [next, previous] = useMemo(() => {
    const step = (by: number) => choose(claims[(position + by + claims.length) % claims.length]?.id ?? null)
    return [() => step(1), () => step(-1)] as const
  }, [claims, position, choose])
  const close = useCallback(() => choose(null), [choose])
  useShortcuts(
    useMemo(
      () =>
        new Map([
          ['j', next],
          ['k', previous],
          ['Escape', close],
        ]),
      [next, previous, close],
    ),
  )
  return (
    <section className="claim-panel" aria-labelledby="claim-title" data-family={familyOf(chosen.action)}>
      <header>
        <p className="kicker">{texts.document.claim(position + 1, claims.length)}</p>
        <span className="panel-steps">
          <button type="button" onClick={previous} aria-label={texts.document.previous} title={texts.document.previous}>
            ↑
          </button>
          <button type="button" onClick={next} aria-label={texts.document.next} title={texts.document.next}>
            ↓
          </button>
          <button type="button" onClick={close} aria-label={texts.document.close} title={texts.document.close}>
            ×
          </button>
        </span>
      </header>
      <h2 id="claim-title" aria-live="polite">
        {claimLabel(chosen)}
      </h2>
      <p className="claim-tags">
        <VerdictTags claim={chosen} />
      </p>
      <ClaimFields claim={chosen} />
      <ClaimActions key={chosen.id} claim={chosen} pointer={pointer} keys />
      {chosen.eventId && (
        <p className="panel-event">
          <Link to={`/e/${chosen.eventId}`}>{texts.document.event}</Link>
        </p>
      )}
      <p className="fine panel-rule">
        {texts.document.rule}: <code>{chosen.rule}</code>
        <br />
        {texts.document.reader}: <code>{chosen.reader}</code>
      </p>
      <History dossier={document.dossier} about={pointer} title={texts.review.history} />
      <ReviewingAs />
    </section>
  )
}

/** All claims of the report, while none is chosen. */
export const ClaimList = ({ claims, choose }: { claims: ReadClaim[]; choose: (claim: string) => void }) => {
  useShortcuts(
    useMemo(() => new Map(claims.slice(0, 1).map(({ id }) => ['j', () => choose(id)] as const)), [claims, choose]),
  )
  return (
    <section className="claim-list" aria-labelledby="claim-list">
      <h2 id="claim-list">{texts.document.claims}</h2>
      {claims.length === 0 ? (
        <>
          <p>{texts.document.noClaims}</p>
          <p className="fine">{texts.document.noClaimsHelp}</p>
        </>
      ) : (
        <>
          <p className="fine no-print">{texts.document.claimsHint}</p>
          <ol>
            {claims.map((claim, index) => (
              <li key={claim.id} data-family={familyOf(claim.action)} data-verdict={claim.verdict ?? undefined}>
                <a
                  href={`#claim-${claim.id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    choose(claim.id)
                  }}
                >
                  <span className="reference-number">{index + 1}</span> {claimLabel(claim)}
                </a>
                {claim.modality !== 'happened' && <span className="fine"> {texts.modality[claim.modality]}</span>}{' '}
                <VerdictTags claim={claim} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
