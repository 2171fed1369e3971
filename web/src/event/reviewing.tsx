import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useShortcuts } from '../shell/shortcuts.ts'

type Reviewing = {
  event: string
  /** The entry whose claim keys and buttons act on. */
  current: string | null
  show: (entry: string | null) => void
}

const ReviewingContext = createContext<Reviewing>({ event: '', current: null, show: () => {} })

export const useReviewing = (): Reviewing => useContext(ReviewingContext)

/** Tells claims of one event apart: the same text in two reports makes claims of one id. */
export const claimKey = ({ document, id }: { document: string; id: string }): string => `${document} ${id}`

/** Lets the keys j and k go from claim to claim of an event, in the order of the page. */
export const ReviewingProvider = ({ event, children }: { event: string; children: ReactNode }) => {
  const [current, show] = useState<string | null>(null)
  const shortcuts = useMemo(() => {
    const step = (by: number) => {
      const keys = [...document.querySelectorAll<HTMLElement>('.claim[data-claim]')].map((claim) => claim.dataset.claim)
      const at = keys.indexOf(current ?? '')
      show(keys[at < 0 ? 0 : (at + by + keys.length) % keys.length] ?? null)
    }
    return new Map([
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['Escape', () => show(null)],
    ])
  }, [current])
  useShortcuts(shortcuts)
  useEffect(() => {
    if (current === null) return
    const claim = document.querySelector<HTMLElement>(`.claim[data-claim="${CSS.escape(current)}"]`)
    claim?.focus({ preventScroll: true })
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    claim?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  }, [current])
  const value = useMemo(() => ({ event, current, show }), [event, current])
  return <ReviewingContext value={value}>{children}</ReviewingContext>
}
