import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ProfileClaim, SourceProfile } from '../../../src/model/profile.ts'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'

const words = texts.profile.record

const Told = ({ claim }: { claim: ProfileClaim }) => (
  <Link to={`/doc/${claim.document}#claim-${claim.claim}`} title={claim.evidence}>
    {claim.count?.text ?? texts.figure.none}
  </Link>
)

const when = ({ published }: ProfileClaim) => (published ? formatDay(published) : texts.dossier.undated)

/** A source's record: numbers that it gave and later replaced by others itself, each a way to both sentences. */
export const Record = ({ source }: { source: SourceProfile }) => {
  const record = useQuery({
    queryKey: ['corrections', source.dossier, source.name],
    queryFn: ({ signal }) => api.corrections(source.dossier, source.name, signal),
  })
  return (
    <section className="section" aria-labelledby="record">
      <div className="section-head">
        <h2 id="record">{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      {record.isPending && <Skeleton lines={2} />}
      {record.error && <ErrorState error={record.error} retry={() => record.refetch()} />}
      {record.data && (
        <>
          <p>
            {record.data.numbers === 0
              ? words.noNumbers
              : words.says(record.data.corrections.length, record.data.numbers, record.data.looked)}
          </p>
          <ul className="record">
            {record.data.corrections.map(({ event, title, earlier, later }) => (
              <li key={`${event} ${earlier.document} ${earlier.claim}`} data-family={familyOf(earlier.action)}>
                <span className="record-numbers">
                  <Told claim={earlier} /> → <Told claim={later} />
                </span>
                <span className="fine">
                  {when(earlier)} → {when(later)}
                </span>
                <Link className="profile-event" to={`/e/${event}`}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
