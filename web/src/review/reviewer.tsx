import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { keep, readKept } from '../lib/kept.ts'
import { texts } from '../texts/index.ts'

const kept = 'reviewer'

type Reviewer = {
  /** Null until it is given. */
  name: string | null
  /** The name, asked for where it is not known yet; null where the person would not say. */
  ask: () => Promise<string | null>
  /** Asks again, whatever is known. */
  change: () => Promise<string | null>
}

const ReviewerContext = createContext<Reviewer>({ name: null, ask: async () => null, change: async () => null })

/** Who reviews in this browser. */
export const useReviewer = (): Reviewer => useContext(ReviewerContext)

const NameDialog = ({ name, done }: { name: string; done: (name: string | null) => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const words = texts.review.name
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (given !== '') done(given)
  }
  return (
    <dialog ref={dialog} className="name-dialog" aria-labelledby="name-title" onClose={() => done(null)}>
      <form onSubmit={submit}>
        <h2 id="name-title">{words.title}</h2>
        <p>{words.lead}</p>
        <label>
          {words.field}
          <input name="name" defaultValue={name} maxLength={200} autoComplete="name" required />
        </label>
        <p className="form-actions">
          <button type="submit" className="button">
            {words.keep}
          </button>
          <button type="button" className="button button-quiet" onClick={() => done(null)}>
            {texts.review.cancel}
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** Asks for the reviewer's name once and keeps it in this browser. */
export const ReviewerProvider = ({ children }: { children: ReactNode }) => {
  const [name, setName] = useState(() => readKept(kept))
  const [asking, setAsking] = useState<{ answer: (name: string | null) => void } | null>(null)
  const value = useMemo((): Reviewer => {
    const change = () => new Promise<string | null>((answer) => setAsking({ answer }))
    return { name, change, ask: async () => name ?? (await change()) }
  }, [name])
  const done = (given: string | null) => {
    if (given !== null) {
      keep(kept, given)
      setName(given)
    }
    asking?.answer(given)
    setAsking(null)
  }
  return (
    <ReviewerContext value={value}>
      {children}
      {asking && <NameDialog name={name ?? ''} done={done} />}
    </ReviewerContext>
  )
}

/** "You review as …", with a way to change it. */
export const ReviewingAs = () => {
  const { name, change } = useReviewer()
  if (name === null) return null
  return (
    <p className="fine reviewing-as no-print">
      {texts.review.name.as(name)}{' '}
      <button type="button" className="text-button" onClick={() => void change()}>
        {texts.review.name.change}
      </button>
    </p>
  )
}
