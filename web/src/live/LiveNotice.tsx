import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { useCurrentDossier } from '../shell/current-dossier.tsx'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { texts } from '../texts/index.ts'
import type { News } from './news.ts'
import { useLive } from './use-live.ts'
import '../styles/live.css'

const words = texts.live

const say = ({ documents, events, other }: News): string =>
  other
    ? words.changed
    : [documents > 0 ? words.reports(documents) : null, events > 0 ? words.events(events) : null]
        .filter((part) => part !== null)
        .join(', ')

/** Says quietly that there is more than the page shows, and shows it when asked; it lies over the page and moves nothing. */
export const LiveNotice = () => {
  const { news, away, show } = useLive(useCurrentDossier())
  const { pathname } = useLocation()
  const last = useRef(pathname)
  // Whoever goes to another page reads nothing that could move: the new page is loaded as it is now.
  useEffect(() => {
    if (last.current !== pathname && news) show()
    last.current = pathname
  }, [pathname, news, show])
  useShortcuts(useMemo(() => new Map(news ? [['l', show]] : []), [news, show]))
  return (
    <div className="live no-print" role="status">
      {away && <p className="live-notice">{words.away}</p>}
      {news && !away && (
        <p className="live-notice">
          <span>{say(news)}</span>
          <button type="button" onClick={show} aria-keyshortcuts="l">
            {words.show} <Key name="l" />
          </button>
        </p>
      )}
    </div>
  )
}
