import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { PlaceKind, SourceKind, Way } from '../../../src/model/claim.ts'
import { countryNames, nationalityNamesAll } from '../lib/names.ts'
import { texts } from '../texts/index.ts'
import { type Draft, DraftFault, emptyPlace } from './claim-draft.ts'

const words = texts.review.form

const Options = ({ of }: { of: Record<string, string> }) =>
  Object.entries(of).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

const units = (unit: string): Record<string, string> =>
  unit in words.units ? words.units : { ...words.units, [unit]: unit }

const Field = ({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className="form-field">
    <span>{label}</span>
    {children}
    {hint && <span className="fine">{hint}</span>}
  </label>
)

type Set = (part: Partial<Draft>) => void

const NumberFields = ({ draft, set }: { draft: Draft; set: Set }) => (
  <fieldset className="form-row">
    <legend>{words.count}</legend>
    <select
      aria-label={words.how}
      value={draft.how}
      onChange={(event) => set({ how: event.target.value as Draft['how'] })}
    >
      <Options of={words.hows} />
    </select>
    {draft.how !== 'none' && (
      <>
        <input
          aria-label={words.count}
          data-first
          inputMode="numeric"
          value={draft.number}
          onChange={(event) => set({ number: event.target.value })}
        />
        {draft.how === 'between' && (
          <input
            aria-label={words.upTo}
            inputMode="numeric"
            value={draft.upTo}
            onChange={(event) => set({ upTo: event.target.value })}
          />
        )}
        <select
          aria-label={words.unit}
          value={draft.unit}
          onChange={(event) => set({ unit: event.target.value as Draft['unit'] })}
        >
          <Options of={units(draft.unit)} />
        </select>
        {draft.unit !== 'people' && draft.unit in words.units && (
          <input
            aria-label={words.of}
            placeholder={words.of}
            value={draft.of}
            onChange={(event) => set({ of: event.target.value })}
          />
        )}
      </>
    )}
  </fieldset>
)

const PlaceFields = ({ draft, set, countries }: { draft: Draft; set: Set; countries: string }) => {
  const change = (at: number, part: Partial<Draft['places'][number]>) =>
    set({ places: draft.places.map((place, position) => (position === at ? { ...place, ...part } : place)) })
  return (
    <fieldset className="form-places">
      <legend>{texts.field.places}</legend>
      {draft.places.map((place, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no names of their own while they are typed
        <div key={at} className="form-row">
          <select
            aria-label={words.way}
            value={place.way}
            onChange={(event) => change(at, { way: event.target.value as Way })}
          >
            <Options of={texts.way} />
          </select>
          <input
            aria-label={words.place}
            value={place.name}
            onChange={(event) => change(at, { name: event.target.value })}
          />
          <select
            aria-label={words.placeKind}
            value={place.kind}
            onChange={(event) => change(at, { kind: event.target.value as PlaceKind })}
          >
            <Options of={texts.placeKind} />
          </select>
          <input
            aria-label={words.country}
            placeholder={words.country}
            list={countries}
            value={place.country}
            onChange={(event) => change(at, { country: event.target.value })}
          />
          <button
            type="button"
            className="text-button"
            aria-label={words.dropPlace(place.name)}
            onClick={() => set({ places: draft.places.filter((_, position) => position !== at) })}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className="text-button"
        onClick={() => set({ places: [...draft.places, { ...emptyPlace }] })}
      >
        {words.addPlace}
      </button>
    </fieldset>
  )
}

const SourceFields = ({ draft, set }: { draft: Draft; set: Set }) => (
  <fieldset className="form-grid">
    <legend>{texts.field.source}</legend>
    <Field label={words.sourceName} hint={words.sourceHint}>
      <input value={draft.sourceName} onChange={(event) => set({ sourceName: event.target.value })} />
    </Field>
    <Field label={words.sourceKind}>
      <select value={draft.sourceKind} onChange={(event) => set({ sourceKind: event.target.value as SourceKind })}>
        <Options of={texts.sourceKind} />
      </select>
    </Field>
    <Field label={words.via} hint={words.actorsHint}>
      <input value={draft.via} onChange={(event) => set({ via: event.target.value })} />
    </Field>
  </fieldset>
)

/** The fields of a claim to type in; `submit` may throw a {@link DraftFault}, which is shown at the end of the form. */
export const ClaimForm = ({
  title,
  start,
  submit,
  cancel,
  children,
}: {
  title: string
  start: Draft
  submit: (draft: Draft, reason: string) => void
  cancel: () => void
  children?: ReactNode
}) => {
  const [draft, setDraft] = useState(start)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const set: Set = (part) => setDraft((before) => ({ ...before, ...part }))
  const take = (event: FormEvent) => {
    event.preventDefault()
    try {
      submit(draft, reason.trim())
    } catch (error) {
      if (!(error instanceof DraftFault)) throw error
      setFault(error.message)
    }
  }
  return (
    <form
      className="claim-form"
      aria-label={title}
      onSubmit={take}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        cancel()
      }}
      ref={(form) => {
        if (!form || form.dataset.begun) return
        form.dataset.begun = 'true'
        const first = form.querySelector<HTMLInputElement>('[data-first]') ?? form.querySelector('select')
        first?.focus()
        if (first instanceof HTMLInputElement) first.select()
      }}
    >
      <h3 className="kicker">{title}</h3>
      {children}
      <NumberFields draft={draft} set={set} />
      <div className="form-grid">
        <Field label={texts.field.action}>
          <select value={draft.action} onChange={(event) => set({ action: event.target.value as Draft['action'] })}>
            <Options of={texts.action} />
          </select>
        </Field>
        <Field label={texts.field.role}>
          <select value={draft.role} onChange={(event) => set({ role: event.target.value as Draft['role'] })}>
            <option value="">{words.noRole}</option>
            <Options of={texts.role} />
          </select>
        </Field>
        <Field label={texts.field.modality}>
          <select
            value={draft.modality}
            onChange={(event) => set({ modality: event.target.value as Draft['modality'] })}
          >
            <Options of={texts.modality} />
          </select>
        </Field>
        <Field label={words.nationalities} hint={words.nationalitiesHint}>
          <input
            value={draft.nationalities}
            list={`${id}-nationalities`}
            onChange={(event) => set({ nationalities: event.target.value })}
          />
        </Field>
        <Field label={words.from}>
          <input type="date" value={draft.from} onChange={(event) => set({ from: event.target.value })} />
        </Field>
        <Field label={words.to}>
          <input type="date" value={draft.to} onChange={(event) => set({ to: event.target.value })} />
        </Field>
      </div>
      <PlaceFields draft={draft} set={set} countries={`${id}-countries`} />
      <Field label={texts.field.actors} hint={words.actorsHint}>
        <input value={draft.actors} onChange={(event) => set({ actors: event.target.value })} />
      </Field>
      <SourceFields draft={draft} set={set} />
      <label className="form-check">
        <input type="checkbox" checked={draft.partOf} onChange={(event) => set({ partOf: event.target.checked })} />
        {words.partOf}
      </label>
      {draft.action === 'dispute' && (
        <Field label={texts.field.disputes}>
          <input value={draft.disputes} onChange={(event) => set({ disputes: event.target.value })} />
        </Field>
      )}
      {draft.action === 'rate' && (
        <Field label={texts.field.rating}>
          <input value={draft.rating} onChange={(event) => set({ rating: event.target.value })} />
        </Field>
      )}
      <Field label={texts.review.why}>
        <input value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {fault && (
        <p className="warning" role="alert">
          {fault}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button">
          {texts.review.save}
        </button>
        <button type="button" className="button button-quiet" onClick={cancel}>
          {texts.review.cancel}
        </button>
      </p>
      <datalist id={`${id}-countries`}>
        {countryNames().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-nationalities`}>
        {nationalityNamesAll().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  )
}
