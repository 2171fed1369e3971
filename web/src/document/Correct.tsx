import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useRef } from 'react'
import type { CorrectDocument, DocumentView } from '../../../src/model/api/documents.ts'
import { api } from '../lib/api.ts'
import { ErrorState } from '../shell/states.tsx'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'

const field = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Only what was changed: an untouched field keeps how it is known. */
export const changedFields = (before: Required<CorrectDocument>, after: Required<CorrectDocument>): CorrectDocument =>
  Object.fromEntries(
    (['title', 'publisher', 'published'] as const)
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, after[name]]),
  )

/** Corrects title, publisher or publication date; the report is then read again, and the correction can be undone. */
export const Correct = ({ document }: { document: DocumentView }) => {
  const client = useQueryClient()
  const notice = useNotice()
  const panel = useRef<HTMLDetailsElement>(null)
  const id = useId()
  const before = { title: document.title, publisher: document.publisher, published: document.published }

  const send = async (fields: CorrectDocument) => {
    const read = await api.correct(document.id, fields)
    client.setQueryData(['document', document.id], read)
    await client.invalidateQueries()
  }
  const saving = useMutation({
    // The old values travel with the change: once it is sent, the page shows the new ones.
    mutationFn: ({ changed }: { changed: CorrectDocument; old: CorrectDocument }) => send(changed),
    onSuccess: (_, { old }) => {
      if (panel.current) panel.current.open = false
      notice({ message: texts.document.saved, undo: () => send(old) })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const after = {
      title: field(form, 'title'),
      publisher: field(form, 'publisher'),
      published: field(form, 'published'),
    }
    const changed = changedFields(before, after)
    if (Object.keys(changed).length > 0) saving.mutate({ changed, old: changedFields(after, before) })
    else if (panel.current) panel.current.open = false
  }
  return (
    <details className="correct no-print" ref={panel}>
      <summary>{texts.document.correct}</summary>
      <form onSubmit={submit} key={JSON.stringify(before)}>
        <p className="fine">{texts.document.correctLead}</p>
        <label htmlFor={`${id}-title`}>{texts.document.correctTitle}</label>
        <input id={`${id}-title`} name="title" defaultValue={before.title ?? ''} maxLength={1000} />
        <label htmlFor={`${id}-publisher`}>{texts.document.publisher}</label>
        <input id={`${id}-publisher`} name="publisher" defaultValue={before.publisher ?? ''} maxLength={300} />
        <label htmlFor={`${id}-published`}>{texts.document.published}</label>
        <input id={`${id}-published`} name="published" type="date" defaultValue={before.published ?? ''} />
        <button type="submit" className="button" disabled={saving.isPending}>
          {saving.isPending ? texts.document.saving : texts.document.save}
        </button>
        {saving.error && <ErrorState error={saving.error} />}
      </form>
    </details>
  )
}
