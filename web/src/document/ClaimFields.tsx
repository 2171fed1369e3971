import type { Claim } from '../../../src/model/claim.ts'
import type { Reviewed } from '../../../src/model/review.ts'
import { Linked } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { type ClaimRow, claimRows, thingsIn } from './claim-rows.ts'
import '../styles/fields.css'

/** A field that a person corrected, with what the reader made of it beside. */
type ShownRow = ClaimRow & { read: string | null }

/** Rows of a claim as it counts, each with the machine's reading where that was another; what was taken away stays in sight, too. */
export const rowsBeside = (claim: Claim, read: Claim | null): ShownRow[] => {
  const now = claimRows(claim)
  if (!read) return now.map((row) => ({ ...row, read: null }))
  const before = new Map(claimRows(read).map((row) => [row.field, row]))
  const shown = now.map((row): ShownRow => {
    const was = before.get(row.field)
    before.delete(row.field)
    if (was?.value === row.value) return { ...row, read: null }
    return {
      ...row,
      // Only what stands in the text is quoted, not what a person wrote in its place.
      written: was?.written === row.written ? row.written : null,
      read: was ? texts.review.readAs(was.value) : texts.review.readNothing,
    }
  })
  const gone = [...before].map(
    ([field, { value }]): ShownRow => ({
      field,
      value: texts.review.nothing,
      written: null,
      inferred: false,
      read: texts.review.readAs(value),
    }),
  )
  return [...shown, ...gone]
}

const Rows = ({ rows, claim }: { rows: ShownRow[]; claim: Claim }) => (
  <dl className="fields">
    {rows.map(({ field, value, written, read }) => (
      <div key={field} data-field={field} data-corrected={read !== null}>
        <dt>{texts.field[field]}</dt>
        <dd>
          <Linked text={value} things={thingsIn(claim, field)} />
          {written && written !== value && <span className="fine"> {texts.document.asWritten(written)}</span>}
          {read && <span className="read-as">{read}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

/** The fields of one claim: what the text states apart from what was inferred. */
export const ClaimFields = ({ claim }: { claim: Claim & Partial<Reviewed> }) => {
  const rows = rowsBeside(claim, claim.read ?? null)
  const inferred = rows.filter((row) => row.inferred)
  return (
    <>
      <h3 className="kicker">{claim.verdict === 'added' ? texts.review.byPerson : texts.document.stated}</h3>
      <Rows claim={claim} rows={rows.filter((row) => !row.inferred)} />
      {inferred.length > 0 && (
        <div className="inferred">
          <h3 className="kicker">{texts.document.inferred}</h3>
          <p className="fine">{texts.document.inferredNote}</p>
          <Rows claim={claim} rows={inferred} />
        </div>
      )}
    </>
  )
}

/** What a person said of a claim. */
export const VerdictTags = ({ claim: { verdict, credibility } }: { claim: Partial<Reviewed> }) =>
  verdict || credibility ? (
    <>
      {verdict && (
        <span className="tag verdict" data-verdict={verdict}>
          {texts.review.verdict[verdict]}
        </span>
      )}
      {credibility && <span className="tag">{texts.review.credibilityIs(credibility)}</span>}
    </>
  ) : null
