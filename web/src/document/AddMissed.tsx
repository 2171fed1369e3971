import { useMemo, useState } from 'react'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import type { Span } from '../../../src/model/span.ts'
import { ClaimForm } from '../review/ClaimForm.tsx'
import { claimOfDraft, emptyDraft } from '../review/claim-draft.ts'
import { useDecide } from '../review/use-decide.ts'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { markedSpan, sentencesOf } from './marked.ts'

/** Adds a claim that the reader missed, on the words marked in the text or on a sentence chosen here. */
export const AddMissed = ({ document: report, added }: { document: DocumentView; added: (claim: string) => void }) => {
  const decide = useDecide()
  const [span, setSpan] = useState<Span | null>(null)
  const sentences = useMemo(() => sentencesOf(report.text, report.lang), [report.text, report.lang])
  const begin = useMemo(
    () => () => {
      const container = document.querySelector('.report-text')
      const marked = container && markedSpan(container, report.text)
      setSpan(marked ?? sentences[0] ?? null)
    },
    [report.text, sentences],
  )
  useShortcuts(useMemo(() => new Map([['c', begin]]), [begin]))
  const words = texts.review.form
  if (!span) {
    return (
      <p className="add-missed no-print">
        {/* The mark in the text would go where the button took the focus. */}
        <button
          type="button"
          className="text-button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={begin}
          aria-keyshortcuts="c"
        >
          {words.addTitle} <Key name="c" />
        </button>
      </p>
    )
  }
  const at = sentences.findIndex(({ start, end }) => start === span.start && end === span.end)
  return (
    <ClaimForm
      title={words.addTitle}
      start={emptyDraft}
      cancel={() => setSpan(null)}
      submit={(draft, reason) => {
        const claim = claimOfDraft(draft)
        setSpan(null)
        void decide(
          { kind: 'add', document: report.id, span, claim, reason },
          { onDecided: ({ id }) => added(`review-${id}`) },
        )
      }}
    >
      <label className="form-field">
        <span>{words.words}</span>
        <select
          value={at}
          onChange={(event) => setSpan(sentences[Number(event.target.value)] ?? span)}
          aria-describedby="add-missed-words"
        >
          {at < 0 && <option value={-1}>{report.text.slice(span.start, span.end)}</option>}
          {sentences.map(({ start, end }, position) => (
            <option key={start} value={position}>
              {report.text.slice(start, end)}
            </option>
          ))}
        </select>
        <span id="add-missed-words" className="add-missed-words">
          {report.text.slice(span.start, span.end)}
        </span>
        <span className="fine">{words.wordsHint}</span>
      </label>
    </ClaimForm>
  )
}
