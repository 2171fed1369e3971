import { useMemo, useState } from 'react'
import type { Claim } from '../../../src/model/claim.ts'
import type { ClaimPointer, Reviewed } from '../../../src/model/review.ts'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { changeOf, draftOf } from './claim-draft.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { type Decision, useDecide } from './use-decide.ts'
import '../styles/review.css'

const none: ReadonlyMap<string, () => void> = new Map()

type Open = 'correct' | 'note' | 'withdraw' | null

const grades = [1, 2, 3, 4, 5, 6] as const

/** Everything a person may decide on one claim, by button and by key; the keys act where `keys` is set. */
export const ClaimActions = ({
  claim,
  pointer,
  keys,
  decided,
  undone,
}: {
  claim: Claim & Partial<Reviewed>
  pointer: ClaimPointer
  keys: boolean
  /** After a verdict: the page may go on to the next. */
  decided?: () => void
  undone?: () => void
}) => {
  const decide = useDecide()
  const [open, setOpen] = useState<Open>(null)
  const { act, shortcuts } = useMemo(() => {
    const send = (decision: Decision, ends: boolean) =>
      void decide(decision, {
        onBegun: () => ends && decided?.(),
        onUndone: () => ends && undone?.(),
      })
    const act = {
      accept: () => send({ kind: 'accept', claims: [pointer] }, true),
      reject: () => send({ kind: 'reject', claims: [pointer] }, true),
      grade: (credibility: number) => send({ kind: 'credibility', claims: [pointer], credibility }, false),
      send,
    }
    const shortcuts = new Map([
      ['y', act.accept],
      ['x', act.reject],
      ['e', () => setOpen('correct')],
      ['n', () => setOpen('note')],
      ...grades.map((grade) => [String(grade), () => act.grade(grade)] as const),
    ])
    return { act, shortcuts }
  }, [decide, pointer, decided, undone])
  useShortcuts(keys ? shortcuts : none)
  const close = () => setOpen(null)
  const words = texts.review

  return (
    <fieldset className="claim-actions no-print" aria-label={words.heading}>
      <p className="action-row">
        <button type="button" className="button" onClick={act.accept} aria-keyshortcuts="y">
          {words.accept} <Key name="y" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setOpen('correct')}
          aria-keyshortcuts="e"
          aria-expanded={open === 'correct'}
        >
          {words.correct} <Key name="e" />
        </button>
        <button type="button" className="button button-quiet" onClick={act.reject} aria-keyshortcuts="x">
          {words.reject} <Key name="x" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setOpen('note')}
          aria-keyshortcuts="n"
          aria-expanded={open === 'note'}
        >
          {words.note} <Key name="n" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setOpen('withdraw')}
          aria-expanded={open === 'withdraw'}
        >
          {words.withdraw}
        </button>
      </p>
      {open === 'correct' && (
        <ClaimForm
          title={words.form.title}
          start={draftOf(claim)}
          cancel={close}
          submit={(draft, reason) => {
            const change = changeOf(draftOf(claim), draft)
            close()
            if (Object.keys(change).length > 0) act.send({ kind: 'correct', claims: [pointer], change, reason }, true)
          }}
        />
      )}
      {open === 'note' && (
        <ReasonForm
          label={words.noteText}
          cancel={close}
          submit={(reason) => {
            close()
            act.send({ kind: 'note', on: { claim: pointer }, reason }, false)
          }}
        />
      )}
      {open === 'withdraw' && (
        <ReasonForm
          label={words.whyNeeded}
          cancel={close}
          submit={(reason) => {
            close()
            act.send({ kind: 'withdraw', claims: [pointer], reason }, false)
          }}
        />
      )}
      <label className="credibility">
        <span>{words.credibility}</span>
        <select
          value={claim.credibility ?? ''}
          onChange={(event) => event.target.value !== '' && act.grade(Number(event.target.value))}
        >
          <option value="">–</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {grade} {words.credibilities[grade - 1]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
