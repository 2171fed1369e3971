import { useState } from 'react'
import { Link } from 'react-router'
import type { ProfileClaim } from '../../../src/model/profile.ts'
import { formatDay } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { texts } from '../texts/index.ts'
import { Named } from './Named.tsx'
import { type Sentence, sentencesOf } from './sentences.ts'

const shownFirst = 10

const Told = ({ sentence: { first, claims } }: { sentence: Sentence }) => (
  <li data-family={familyOf(first.action)}>
    <p className="fine profile-claim-head">
      <span className="kicker">{[...new Set(claims.map(({ action }) => texts.action[action]))].join(', ')}</span>
      <span>
        {first.publisher ? <Named kind="source" value={first.publisher} /> : texts.dossier.unnamedOutlet},{' '}
        {first.published ? formatDay(first.published) : texts.dossier.undated}
      </span>
      <span>
        {first.source ? (
          <>
            <Named kind="source" value={first.source.name} /> ({texts.sourceKind[first.source.kind]})
          </>
        ) : (
          texts.event.ownVoice
        )}
      </span>
      {first.modality !== 'happened' && <span className="tag tag-modality">{texts.modality[first.modality]}</span>}
    </p>
    <blockquote className="claim-quote">
      <Link to={`/doc/${first.document}#claim-${first.claim}`}>{first.evidence}</Link>
    </blockquote>
  </li>
)

/** Sentences that make claims, each with its outlet and speaker; the newest at first, all of them on demand. */
export const ProfileClaims = ({ told, total }: { told: ProfileClaim[]; total: number }) => {
  const [all, setAll] = useState(false)
  const sentences = sentencesOf(told)
  const shown = all ? sentences : sentences.slice(0, shownFirst)
  const words = texts.profile
  return (
    <section className="section" aria-labelledby="profile-claims">
      <div className="section-head">
        <h2 id="profile-claims">{words.claims}</h2>
        {total > told.length && <p>{words.newestClaims(told.length, total)}</p>}
      </div>
      <ol className="profile-claims">
        {shown.map((sentence) => (
          <Told key={`${sentence.first.document} ${sentence.first.claim}`} sentence={sentence} />
        ))}
      </ol>
      {shown.length < sentences.length && (
        <p className="more">
          <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
            {words.moreSentences(sentences.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  )
}
