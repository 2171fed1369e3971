import { type FormEvent, useMemo, useState } from 'react'
import type { EventClaim } from '../../../src/model/api/event.ts'
import type { Figure } from '../../../src/model/event.ts'
import { useDecide } from '../review/use-decide.ts'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import '../styles/review.css'

/** Sets a figure's best number, with the reason that is then shown beside it; the key b opens the first on a page. */
export const SetBest = ({ figure, claims, first }: { figure: Figure; claims: EventClaim[]; first: boolean }) => {
  const decide = useDecide()
  const [open, setOpen] = useState(false)
  useShortcuts(useMemo(() => new Map(first ? [['b', () => setOpen(true)]] : []), [first]))
  const best = new Set(figure.support.best)
  const claim = claims.find(({ id }) => best.has(id)) ?? claims[0]
  if (!claim) return null
  const words = texts.review
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = Number(String(form.get('value')).replaceAll(',', ''))
    const reason = String(form.get('reason')).trim()
    if (!Number.isFinite(value) || value < 0 || reason === '') return
    setOpen(false)
    void decide({ kind: 'best', claims: [{ document: claim.document, claim: claim.id }], value, reason })
  }
  if (!open) {
    return (
      <button
        type="button"
        className="text-button no-print"
        onClick={() => setOpen(true)}
        aria-keyshortcuts={first ? 'b' : undefined}
      >
        {words.best} {first && <Key name="b" />}
      </button>
    )
  }
  return (
    <form
      className="claim-form best-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setOpen(false)
      }}
    >
      <label className="form-field">
        <span>{texts.figure.best}</span>
        <input
          name="value"
          inputMode="numeric"
          required
          pattern="[0-9,.]+"
          defaultValue={figure.best ?? figure.low ?? ''}
          // biome-ignore lint/a11y/noAutofocus: it appears because a person asked for it, by key or button
          autoFocus
        />
      </label>
      <label className="form-field">
        <span>{words.whyNeeded}</span>
        <input name="reason" required maxLength={2000} />
        <span className="fine">{words.whyBest}</span>
      </label>
      <p className="form-actions">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
