import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useRef, useState } from 'react'
import { ErrorState } from '../shell/states.tsx'

const enough = 2 // letters, before anything is asked for

/** A search field with what it finds under it; Enter goes to the first thing found. */
export function Finder<T>({
  label,
  hint,
  name,
  find,
  focus = false,
  children,
}: {
  label: string
  hint?: string
  /** Tells one finder's results from another's. */
  name: string
  find: (words: string, signal: AbortSignal) => Promise<T>
  focus?: boolean
  children: (found: T) => ReactNode
}) {
  const id = useId()
  const [words, setWords] = useState('')
  const results = useRef<HTMLDivElement>(null)
  const asked = words.trim()
  const found = useQuery({
    queryKey: ['find', name, asked],
    queryFn: ({ signal }) => find(asked, signal),
    enabled: asked.length >= enough,
    placeholderData: (before) => before,
  })
  return (
    <div className="finder">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={words}
        // biome-ignore lint/a11y/noAutofocus: it appears because a person asked for it, by key or button
        autoFocus={focus}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          results.current?.querySelector('button')?.focus()
        }}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <span id={`${id}-hint`} className="fine">
          {hint}
        </span>
      )}
      {found.error && <ErrorState error={found.error} />}
      <div role="status" ref={results}>
        {asked.length >= enough && found.data !== undefined && children(found.data)}
      </div>
    </div>
  )
}
