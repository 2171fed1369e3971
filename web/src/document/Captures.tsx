import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { CaptureView, DocumentView } from '../../../src/model/api/documents.ts'
import type { DocumentVersion, ParagraphChange, TextPart } from '../../../src/model/versions.ts'
import { sayChange } from '../changes/ChangesList.tsx'
import { api } from '../lib/api.ts'
import { formatMoment } from '../lib/dates.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import '../styles/captures.css'

const words = texts.captures

const Part = ({ part }: { part: TextPart }) => {
  if (part.kind === 'added') return <ins>{part.text}</ins>
  return part.kind === 'removed' ? <del>{part.text}</del> : part.text
}

/** A paragraph with the words that came and went where they stood; said in words for those who do not see the marks. */
const Paragraph = ({ change }: { change: ParagraphChange }) => (
  <li data-change={change.kind}>
    <span className="visually-hidden">{words.paragraph[change.kind]}: </span>
    {change.parts.map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a paragraph never move
      <Part key={at} part={part} />
    ))}
  </li>
)

const said = (value: string | null) => (value === null ? words.notSaid : `“${value}”`)

/** What a capture changed against the one before it. */
const Changes = ({ version }: { version: DocumentVersion }) => {
  const { unreadable, fields, paragraphs, figures } = version
  const nothing = !unreadable && fields.length + paragraphs.length + figures.length === 0
  return (
    <div className="version">
      <h4 className="kicker">{words.changed}</h4>
      {unreadable && <p className="warning">{unreadable}</p>}
      {nothing && <p className="fine">{words.same}</p>}
      {fields.map(({ field, before, after }) => (
        <p key={field}>
          {words.field[field]}: {said(before)} → {said(after)}
        </p>
      ))}
      <ol className="version-text">
        {paragraphs.map((change) => (
          <Paragraph key={`${change.kind} ${change.at}`} change={change} />
        ))}
      </ol>
      {figures.length > 0 && (
        <>
          <h4 className="kicker">{words.figures}</h4>
          <ul>
            {figures.map((figure) => (
              <li key={`${figure.eventId} ${figure.at} ${sayChange(figure)}`}>
                <Link to={`/e/${figure.eventId}`}>{figure.title ?? texts.document.event}</Link>: {sayChange(figure)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const Capture = ({ capture, version }: { capture: CaptureView; version: DocumentVersion | null }) => (
  <li>
    <dl className="fields">
      <div>
        <dt>{texts.document.captured}</dt>
        <dd>{formatMoment(capture.capturedAt)}</dd>
      </div>
      <div>
        <dt>{texts.document.origin}</dt>
        <dd>{capture.address ?? capture.from}</dd>
      </div>
      {capture.within && (
        <div>
          <dt>{words.within}</dt>
          <dd>{capture.within}</dd>
        </div>
      )}
      <div>
        <dt>{texts.document.size}</dt>
        <dd>
          {texts.count.bytes(capture.bytes)}, {capture.mediaType}
        </dd>
      </div>
      <div>
        <dt>{texts.document.hash}</dt>
        <dd>
          <code>{capture.sha256}</code>
        </dd>
      </div>
    </dl>
    {version && <Changes version={version} />}
  </li>
)

/** The lines of the log of captures that tell of this report. */
const Custody = ({ lines }: { lines: DocumentView['custody'] }) => (
  <details className="custody">
    <summary>{words.custody}</summary>
    <p className="fine">{words.custodyNote}</p>
    <ol>
      {lines.map(({ number, by, at, tool, sha256, hash }) => (
        <li key={number}>
          <p>
            {words.line(number, by)}, {formatMoment(at)}
            {tool && <span className="fine"> · {tool}</span>}
          </p>
          <code>
            {sha256.slice(0, 16)}… → {hash}
          </code>
        </li>
      ))}
    </ol>
  </details>
)

type Kin = DocumentView['parts']

/** The mail that a report came with, or what came with a mail. */
const CameWith = ({ title, reports }: { title: string; reports: Kin }) =>
  reports.length > 0 && (
    <>
      <h3 className="kicker">{title}</h3>
      <ul>
        {reports.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/doc/${id}`}>{title ?? texts.document.noTitle}</Link>
          </li>
        ))}
      </ul>
    </>
  )

/** Every capture of a report, newest first, each with what it changed against the one before it. */
export const Captures = ({ document: { id, captures, custody, partOf, parts } }: { document: DocumentView }) => {
  const several = captures.length > 1
  const versions = useQuery({
    queryKey: ['versions', id, captures.length],
    queryFn: ({ signal }) => api.versions(id, signal),
    enabled: several,
  })
  const byTime = new Map(versions.data?.versions.map((version) => [`${version.sha256} ${version.capturedAt}`, version]))
  const newestFirst = [...captures].sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))
  return (
    <section className="captures" aria-labelledby="captures">
      <h2 id="captures">{several ? words.title(captures.length) : texts.document.captures}</h2>
      {several && versions.isPending && <Skeleton lines={4} />}
      {versions.error && <ErrorState error={versions.error} retry={() => versions.refetch()} />}
      <ol>
        {newestFirst.map((capture, position) => (
          <Capture
            key={`${capture.sha256} ${capture.capturedAt}`}
            capture={capture}
            version={
              position === newestFirst.length - 1
                ? null
                : (byTime.get(`${capture.sha256} ${capture.capturedAt}`) ?? null)
            }
          />
        ))}
      </ol>
      <CameWith title={words.partOf} reports={partOf} />
      <CameWith title={words.parts} reports={parts} />
      {custody.length > 0 && <Custody lines={custody} />}
    </section>
  )
}
