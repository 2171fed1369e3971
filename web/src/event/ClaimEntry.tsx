import { useId } from 'react'
import { Link } from 'react-router'
import type { EventClaim, EventView } from '../../../src/model/api/event.ts'
import type { Figure } from '../../../src/model/event.ts'
import { VerdictTags } from '../document/ClaimFields.tsx'
import { RangeLine } from '../figure/Range.tsx'
import { formatDay } from '../lib/dates.ts'
import { Linked, Named, sourceThing } from '../profile/Named.tsx'
import { texts } from '../texts/index.ts'
import { ClaimReview } from './ClaimReview.tsx'
import { NoteNumbers } from './Footnotes.tsx'
import { boundsOf, supportOf } from './ledger.ts'
import { useReviewing } from './reviewing.tsx'

/** Who asserts it, and what kind of source that is. */
const Speaker = ({ source }: { source: EventClaim['source'] }) => {
  if (!source) return <>{texts.event.ownVoice}</>
  const kind = texts.sourceKind[source.kind]
  return (
    <>
      <Named kind="source" value={source.name} />
      {source.name !== kind && <span className="source-kind">{kind}</span>}
      {source.via.length > 0 && (
        <span className="via">
          <Linked text={texts.event.via(source.via.join(', '))} things={source.via.map(sourceThing)} />
        </span>
      )}
    </>
  )
}

/** One claim: its outlet, speaker, words and sentence; on a number line where it counts something. */
export const ClaimEntry = ({
  claim,
  figure,
  top,
  dispute,
}: {
  claim: EventClaim
  figure?: Figure
  top?: number
  dispute: EventView['disputes'][number] | undefined
}) => {
  const supports = figure ? supportOf(figure, claim.id) : []
  const address = `/doc/${claim.document}#claim-${claim.id}`
  const { current, show } = useReviewing()
  // One claim may stand under several figures: each place is an entry of its own.
  const key = useId()
  const reviewed = current === key
  return (
    <li
      className="claim"
      id={`claim-${claim.id}`}
      data-claim={key}
      data-current={reviewed}
      tabIndex={-1}
      aria-current={reviewed ? 'true' : undefined}
    >
      <div className="claim-source">
        <p className="claim-outlet">
          {claim.publisher ? <Named kind="source" value={claim.publisher} /> : texts.dossier.unnamedOutlet}
          <span className="fine">{claim.published ? formatDay(claim.published) : texts.event.undated}</span>
        </p>
        <p className="claim-speaker">
          <Speaker source={claim.source} />
        </p>
      </div>
      <div className="claim-number">
        <span className="claim-wording">{claim.count?.text ?? texts.action[claim.action]}</span>
        {claim.count && top !== undefined && (
          <RangeLine
            bounds={boundsOf(claim.count)}
            top={top}
            planned={claim.modality !== 'happened' && claim.modality !== 'ongoing'}
          />
        )}
        <span className="claim-tags">
          {supports.map((bound) => (
            <span key={bound} className="tag">
              {texts.figure[bound]}
            </span>
          ))}
          {claim.modality !== 'happened' && <span className="tag tag-modality">{texts.modality[claim.modality]}</span>}
          {claim.role && <span className="tag">{texts.role[claim.role]}</span>}
          <VerdictTags claim={claim} />
        </span>
      </div>
      <blockquote className="claim-quote">
        <Link to={address}>{claim.evidence}</Link>
        <NoteNumbers documents={[claim.document]} />
        {dispute && (
          <p className="warning">
            {texts.event.disputes}: {dispute.disputes}
          </p>
        )}
        <button
          type="button"
          className="text-button claim-review-open no-print"
          aria-expanded={reviewed}
          onClick={() => show(reviewed ? null : key)}
        >
          {texts.review.more}
        </button>
      </blockquote>
      {reviewed && <ClaimReview claim={claim} />}
    </li>
  )
}
