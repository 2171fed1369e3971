import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../lib/api.ts'
import { formatMoment } from '../lib/dates.ts'
import { keep, readKept } from '../lib/kept.ts'
import { texts } from '../texts/index.ts'
import { ChangesList, changesInShort } from './ChangesList.tsx'

/** When this browser last showed the dossier before this visit; it stays the same while the tab is open. */
const useLastVisit = (dossier: string): string | null => {
  const name = `seen-${dossier}`
  const [last] = useState(() => {
    try {
      const before = sessionStorage.getItem(name) ?? readKept(name) ?? ''
      sessionStorage.setItem(name, before)
      return before
    } catch {
      return ''
    }
  })
  useEffect(() => keep(name, new Date().toISOString()), [name])
  return last === '' ? null : last
}

/** What changed since this browser last showed the dossier; nothing on a first visit, or where nothing did. */
export const SinceLast = ({ dossier }: { dossier: string }) => {
  const since = useLastVisit(dossier)
  const changes = useQuery({
    queryKey: ['changes', dossier, since],
    queryFn: ({ signal }) => api.changes(dossier, since ?? '', signal),
    enabled: since !== null,
  })
  const short = changes.data ? changesInShort(changes.data) : ''
  if (since === null || !changes.data || short === '') return null
  return (
    <details className="since no-print">
      <summary>
        {texts.changes.since(formatMoment(since))} {short}
      </summary>
      <ChangesList changes={changes.data} />
    </details>
  )
}
