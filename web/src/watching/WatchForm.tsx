import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../lib/api.ts'
import { ErrorState } from '../shell/states.tsx'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'

const words = texts.watching

/** Begins to watch an address. */
export const WatchForm = ({ dossier }: { dossier: string }) => {
  const client = useQueryClient()
  const notice = useNotice()
  const [address, setAddress] = useState('')
  const [minutes, setMinutes] = useState(60)
  const [missing, setMissing] = useState(false)
  const begin = useMutation({
    mutationFn: () => api.watch(dossier, address.trim(), minutes),
    onSuccess: (watches) => {
      client.setQueryData(['watches', dossier], watches)
      notice({ message: words.begun(address.trim()), undo: null })
      setAddress('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(address.trim() === '')
    if (address.trim() === '') document.getElementById('watch-address')?.focus()
    else begin.mutate()
  }
  return (
    <form className="watch-form" onSubmit={submit} noValidate aria-label={words.add}>
      <label className="watch-address">
        {words.address}
        <input
          id="watch-address"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={address}
          onChange={(event) => {
            setAddress(event.target.value)
            setMissing(false)
          }}
          aria-describedby="watch-hint"
          aria-invalid={missing}
        />
      </label>
      <label>
        {words.every}
        <select value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
          {words.periods.map((period) => (
            <option key={period.minutes} value={period.minutes}>
              {period.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" disabled={begin.isPending}>
        {words.begin}
      </button>
      <p id="watch-hint" className={missing ? 'warning' : 'fine'} role={missing ? 'alert' : undefined}>
        {missing ? words.missing : words.addressHint}
      </p>
      {begin.error && <ErrorState error={begin.error} />}
    </form>
  )
}
