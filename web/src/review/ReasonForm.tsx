import { type FormEvent, useEffect, useRef } from 'react'
import { texts } from '../texts/index.ts'

/** One line or more of text that a decision needs: a note, a reason. */
export const ReasonForm = ({
  label,
  lead,
  submit,
  cancel,
}: {
  label: string
  lead?: string
  submit: (text: string) => void
  cancel: () => void
}) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const take = (event: FormEvent) => {
    event.preventDefault()
    const text = field.current?.value.trim() ?? ''
    if (text !== '') submit(text)
  }
  return (
    <form
      className="reason-form"
      onSubmit={take}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          cancel()
        } else if (event.key === 'Enter' && !event.shiftKey) take(event)
      }}
    >
      <label>
        <span className="kicker">{label}</span>
        {lead && <span className="fine">{lead}</span>}
        <textarea ref={field} rows={2} maxLength={2000} required />
      </label>
      <p className="form-actions">
        <button type="submit" className="button">
          {texts.review.save}
        </button>
        <button type="button" className="button button-quiet" onClick={cancel}>
          {texts.review.cancel}
        </button>
      </p>
    </form>
  )
}
