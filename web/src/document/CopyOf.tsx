import type { DocumentView } from '../../../src/model/api/documents.ts'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { Finder } from '../review/Finder.tsx'
import { useDecide } from '../review/use-decide.ts'
import { texts } from '../texts/index.ts'

/** Marks the report as a copy of another, so that both count as one origin. */
export const CopyOf = ({ document: report }: { document: DocumentView }) => {
  const decide = useDecide()
  const words = texts.review.copy
  return (
    <details className="correct no-print">
      <summary>{words.title}</summary>
      <div className="copy-of">
        <p className="fine">{words.lead}</p>
        <Finder
          label={words.search}
          name={`copy ${report.id}`}
          find={(q, signal) => api.documents(report.dossier, { q, limit: '8' }, signal)}
        >
          {({ documents }) => (
            <ul className="found">
              {documents.length === 0 && <li className="fine">{texts.reports.noMatch}</li>}
              {documents
                .filter(({ id }) => id !== report.id)
                .map(({ id, title, publisher, published }) => (
                  <li key={id}>
                    <span>
                      {title ?? texts.document.noTitle}
                      <span className="fine">
                        {' '}
                        {[publisher, published && formatDay(published)].filter(Boolean).join(', ')}
                      </span>
                    </span>
                    <button
                      type="button"
                      className="button button-quiet"
                      aria-label={words.choose(title ?? texts.document.noTitle)}
                      onClick={() => void decide({ kind: 'copy', document: report.id, of: id })}
                    >
                      {texts.review.copyOf}
                    </button>
                  </li>
                ))}
            </ul>
          )}
        </Finder>
      </div>
    </details>
  )
}
