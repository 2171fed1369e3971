import { type FormEvent, useId, useState } from 'react'
import { texts } from '../texts/index.ts'

const addressesIn = (text: string): string[] => [...new Set(text.split(/\s+/).filter(Boolean))]

/** Takes addresses to fetch, one a line. */
export const AddressBox = ({
  disabled,
  take,
}: {
  disabled: boolean
  /** Answers those that came to nothing; they stay in the box. */
  take: (addresses: string[], watch: boolean) => Promise<string[]>
}) => {
  const [text, setText] = useState('')
  const [watch, setWatch] = useState(false)
  const [missing, setMissing] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const addresses = addressesIn(text)
    setMissing(addresses.length === 0)
    if (addresses.length === 0) return document.getElementById(`${id}-text`)?.focus()
    const left = await take(addresses, watch)
    setText((now) => (now === text ? left.join('\n') : now))
  }
  return (
    <form className="section addresses" onSubmit={submit} noValidate>
      <h2>{texts.add.addresses}</h2>
      <label htmlFor={`${id}-text`}>{texts.add.addressesField}</label>
      <textarea
        id={`${id}-text`}
        rows={2}
        inputMode="url"
        spellCheck={false}
        placeholder="https://"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setMissing(false)
        }}
        aria-describedby={`${id}-hint`}
        aria-invalid={missing}
      />
      <p id={`${id}-hint`} className={missing ? 'warning' : 'fine'} role={missing ? 'alert' : undefined}>
        {missing ? texts.add.noAddress : texts.add.addressesHint}
      </p>
      <label className="addresses-watch">
        <input type="checkbox" checked={watch} onChange={(event) => setWatch(event.target.checked)} />
        {texts.add.watchThem}
      </label>
      <button type="submit" className="button" disabled={disabled}>
        {texts.add.fetch}
      </button>
    </form>
  )
}
