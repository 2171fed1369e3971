import { useCallback, useEffect, useRef, useState } from 'react'
import type { DossierState } from '../../../src/model/stream.ts'
import { queryClient } from '../lib/query-client.ts'
import { type News, newsOf } from './news.ts'
import { isOwnWork } from './own-work.ts'

/** The page comes first: following begins when it had time to load, and a change waits until an answer of our own is there. */
const beginAfter = 2000
const settleFor = 1200
/** Milliseconds without a connection before the reader is told. */
const patience = 6000

export type Live = {
  news: News | null
  /** The server does not answer. */
  away: boolean
  /** Loads everything anew. */
  show: () => void
}

/** Follows a dossier: tells what came that the page does not show. Nothing on the page changes until the reader asks. */
export const useLive = (dossier: string | null): Live => {
  const [news, setNews] = useState<News | null>(null)
  const [away, setAway] = useState(false)
  const shown = useRef<DossierState | null>(null)
  const latest = useRef<DossierState | null>(null)
  const show = useCallback(() => {
    shown.current = latest.current
    setNews(null)
    void queryClient.invalidateQueries()
  }, [])

  useEffect(() => {
    shown.current = null
    latest.current = null
    setNews(null)
    setAway(false)
    if (dossier === null) return
    let stream: EventSource | null = null
    let settling: ReturnType<typeof setTimeout> | undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      if (!shown.current || !latest.current) return
      if (isOwnWork()) shown.current = latest.current
      setNews(newsOf(shown.current, latest.current))
    }
    const follow = () => {
      stream = new EventSource(`/api/dossiers/${encodeURIComponent(dossier)}/stream`)
      stream.addEventListener('state', ({ data }: MessageEvent<string>) => {
        clearTimeout(waiting)
        waiting = undefined
        setAway(false)
        latest.current = JSON.parse(data) as DossierState
        shown.current ??= latest.current
        clearTimeout(settling)
        settling = setTimeout(settle, settleFor)
      })
      stream.addEventListener('error', () => {
        waiting ??= setTimeout(() => setAway(true), patience)
      })
    }
    const begin = setTimeout(follow, beginAfter)
    return () => {
      clearTimeout(begin)
      clearTimeout(settling)
      clearTimeout(waiting)
      stream?.close()
    }
  }, [dossier])
  return { news, away, show }
}
