import { useMemo, useState } from 'react'
import type { EventClaim } from '../../../src/model/api/event.ts'
import { ClaimFields } from '../document/ClaimFields.tsx'
import { ClaimActions } from '../review/ClaimActions.tsx'
import { ReasonForm } from '../review/ReasonForm.tsx'
import { useDecide } from '../review/use-decide.ts'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { useReviewing } from './reviewing.tsx'

/** What may be decided on a claim of an event: as anywhere, and that it is about another occurrence or gives the best figure. */
export const ClaimReview = ({ claim }: { claim: EventClaim }) => {
  const { event } = useReviewing()
  const decide = useDecide()
  const [best, setBest] = useState(false)
  const pointer = useMemo(() => ({ document: claim.document, claim: claim.id }), [claim.document, claim.id])
  const number = claim.count?.low ?? claim.count?.high ?? null
  const split = useMemo(() => () => void decide({ kind: 'split', event, claims: [pointer] }), [decide, event, pointer])
  useShortcuts(useMemo(() => new Map([['s', split]]), [split]))
  const words = texts.review
  return (
    <div className="claim-review no-print">
      <ClaimFields claim={claim} />
      <ClaimActions claim={claim} pointer={pointer} keys />
      <p className="action-row">
        {number !== null && (
          <button type="button" className="button button-quiet" aria-expanded={best} onClick={() => setBest(true)}>
            {words.best}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={split} aria-keyshortcuts="s">
          {words.splitOff} <Key name="s" />
        </button>
      </p>
      {best && number !== null && (
        <ReasonForm
          label={words.whyNeeded}
          lead={words.whyBest}
          cancel={() => setBest(false)}
          submit={(reason) => {
            setBest(false)
            void decide({ kind: 'best', claims: [pointer], value: number, reason })
          }}
        />
      )}
    </div>
  )
}
