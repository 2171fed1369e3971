import { useCallback, useMemo } from 'react'
import { Link } from 'react-router'
import type { DocumentView } from '../../../src/model/api.ts'
import { familyOf } from '../lib/families.ts'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts.ts'
import { type ClaimRow, claimLabel, claimRows } from './claim-rows.ts'

type ReadClaim = DocumentView['claims'][number]

const Rows = ({ rows }: { rows: ClaimRow[] }) => (
  <dl className="fields">
    {rows.map(({ field, value, written }) => (
      <div key={field} data-field={field}>
        <dt>{texts.field[field]}</dt>
        <dd>
          {value}
          {written && written !== value && <span className="fine"> {texts.document.asWritten(written)}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

/** The fields of one claim: what the text states apart from what was inferred, and which rule read it. */
export const ClaimPanel = ({
  claims,
  chosen,
  choose,
}: {
  claims: ReadClaim[]
  chosen: ReadClaim
  choose: (claim: string | null) => void
}) => {
  const rows = claimRows(chosen)
  const stated = rows.filter((row) => !row.inferred)
  const inferred = rows.filter((row) => row.inferred)
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
      <h3 className="kicker">{texts.document.stated}</h3>
      <Rows rows={stated} />
      {inferred.length > 0 && (
        <div className="inferred">
          <h3 className="kicker">{texts.document.inferred}</h3>
          <p className="fine">{texts.document.inferredNote}</p>
          <Rows rows={inferred} />
        </div>
      )}
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
              <li key={claim.id} data-family={familyOf(claim.action)}>
                <a
                  href={`#claim-${claim.id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    choose(claim.id)
                  }}
                >
                  <span className="reference-number">{index + 1}</span> {claimLabel(claim)}
                </a>
                {claim.modality !== 'happened' && <span className="fine"> {texts.modality[claim.modality]}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
