import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { ChangesList } from '../changes/ChangesList.tsx'
import { api } from '../lib/api.ts'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { texts } from '../texts/index.ts'
import { AddressBox } from './AddressBox.tsx'
import { DropZone } from './DropZone.tsx'
import { Results } from './Results.tsx'
import { useAdding } from './use-adding.ts'
import '../styles/add.css'

const ownDossier = 'main'

type Fields = { text: string; title: string; publisher: string; published: string }
const noFields: Fields = { text: '', title: '', publisher: '', published: '' }

/** Only what was filled in. */
const given = (value: string) => (value.trim() === '' ? undefined : value.trim())

/** What the reports that were just added changed. */
const Changed = ({ since, outcomes }: { since: string; outcomes: number }) => {
  const changes = useQuery({
    queryKey: ['changes', ownDossier, since, outcomes],
    queryFn: ({ signal }) => api.changes(ownDossier, since, signal),
  })
  if (!changes.data) return null
  return (
    <section className="changed" aria-labelledby="changed" role="status">
      <h3 id="changed">{texts.changes.made}</h3>
      <ChangesList changes={{ ...changes.data, documents: [] }} />
    </section>
  )
}

/** Paste a report or drop files; what was read shows at once. */
export const AddPage = () => {
  usePageTitle(texts.add.title)
  useShowsDossier(ownDossier)
  const dossiers = useQuery({ queryKey: ['dossiers'], queryFn: api.dossiers })
  const own = dossiers.data?.find(({ id }) => id === ownDossier)
  const { work, outcomes, since, cancel, addText, addAddresses, addFiles } = useAdding(ownDossier)
  const [fields, setFields] = useState(noFields)
  const [missing, setMissing] = useState(false)
  const busy = work.state === 'reading'

  const set = (name: keyof Fields) => (event: { target: { value: string } }) => {
    setFields((before) => ({ ...before, [name]: event.target.value }))
    if (name === 'text') setMissing(false)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (fields.text.trim() === '') {
      setMissing(true)
      document.getElementById('add-text')?.focus()
      return
    }
    const left = await addText(
      {
        text: fields.text,
        title: given(fields.title),
        publisher: given(fields.publisher),
        published: given(fields.published),
      },
      given(fields.title) ?? texts.add.pasted,
    )
    // What came to nothing stays, and so does what was written meanwhile.
    if (left.length > 0) return
    setFields((before) => (before.text === fields.text ? { ...noFields, publisher: before.publisher } : before))
  }
  return (
    <>
      <header className="add-head">
        <h1>{texts.add.title}</h1>
        <p>{texts.add.lead}</p>
        {own && <p className="fine">{texts.add.into(own.name)}</p>}
      </header>
      <div className="add">
        <form className="section add-paste" onSubmit={submit} noValidate>
          <h2>{texts.add.paste}</h2>
          <label htmlFor="add-text">{texts.add.text}</label>
          <textarea
            id="add-text"
            rows={12}
            value={fields.text}
            onChange={set('text')}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
            }}
            aria-keyshortcuts="Control+Enter"
            aria-describedby="add-text-hint"
            aria-invalid={missing}
          />
          <p id="add-text-hint" className={missing ? 'warning' : 'fine'} role={missing ? 'alert' : undefined}>
            {missing ? texts.add.empty : texts.add.textHint}
          </p>
          <div className="add-fields">
            <label>
              {texts.add.titleField}
              <input value={fields.title} onChange={set('title')} maxLength={1000} />
            </label>
            <label>
              {texts.add.publisher}
              <input value={fields.publisher} onChange={set('publisher')} maxLength={300} />
            </label>
            <label>
              {texts.add.published}
              <input
                type="date"
                value={fields.published}
                onChange={set('published')}
                aria-describedby="add-date-hint"
              />
              <span id="add-date-hint" className="fine">
                {texts.add.publishedHint}
              </span>
            </label>
          </div>
          <button type="submit" className="button" disabled={busy}>
            {texts.add.read}
          </button>
        </form>
        <div>
          <AddressBox disabled={busy} take={addAddresses} />
          <DropZone disabled={busy} take={addFiles} />
          <Results work={work} outcomes={outcomes} cancel={cancel} />
          {since && !busy && outcomes.some(({ kind }) => kind === 'added' || kind === 'changed') && (
            <Changed since={since} outcomes={outcomes.length} />
          )}
          {outcomes.some(({ kind }) => kind === 'added') && (
            <p className="add-next">
              <Link className="button" to={`/d/${ownDossier}`}>
                {texts.add.see}
              </Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}
