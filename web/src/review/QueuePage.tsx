import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { Queue, QueueItem, QueueKind } from '../../../src/model/review.ts'
import { api } from '../lib/api.ts'
import { formatInteger } from '../lib/numbers.ts'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { useShortcuts } from '../shell/shortcuts.ts'
import { EmptyState, ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { History } from './History.tsx'
import { QueueItemView, queueLabel } from './QueueItemView.tsx'
import { ReviewingAs } from './reviewer.tsx'
import '../styles/document.css'
import '../styles/event.css'
import '../styles/queue.css'

const words = texts.review.queue

const kinds = Object.keys(words.kinds) as QueueKind[]
const isKind = (text: string | null): text is QueueKind => kinds.includes(text as QueueKind)

/** Fewer than this many left to go through: the next page is fetched. */
const running = 10

const Kinds = ({ chosen, waiting }: { chosen: QueueKind | null; waiting: Queue['waiting'] | undefined }) => {
  const all = waiting && kinds.reduce((sum, kind) => sum + waiting[kind], 0)
  const link = (to: string, label: string, count: number | undefined, current: boolean) => (
    <Link key={label} to={to} aria-current={current ? 'true' : undefined} preventScrollReset>
      {label} <span className="menu-count">{count === undefined ? '' : formatInteger(count)}</span>
    </Link>
  )
  return (
    <nav className="queue-kinds" aria-label={texts.review.title}>
      {link('?', words.all, all, chosen === null)}
      {kinds.map((kind) => link(`?kind=${kind}`, words.kinds[kind], waiting?.[kind], chosen === kind))}
    </nav>
  )
}

/** The list with one item open: what is decided leaves it, and the next one opens. */
const Items = ({ dossier, items, more }: { dossier: string; items: QueueItem[]; more: () => void }) => {
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<string | null>(null)
  const left = useMemo(() => items.filter(({ key }) => !decided.has(key)), [items, decided])
  const at = Math.max(
    0,
    left.findIndex(({ key }) => key === wanted),
  )
  const item = left[at]
  useEffect(() => {
    if (left.length - at < running) more()
  }, [left.length, at, more])
  useShortcuts(
    useMemo(() => {
      const step = (by: number) => setWanted(left[Math.min(left.length - 1, Math.max(0, at + by))]?.key ?? null)
      return new Map([
        ['j', () => step(1)],
        ['k', () => step(-1)],
      ])
    }, [left, at]),
  )
  const told = useMemo(() => {
    const key = item?.key ?? ''
    const next = left[at + 1]?.key ?? left[at - 1]?.key ?? null
    return {
      decided: () => {
        setDecided((before) => new Set(before).add(key))
        setWanted(next)
      },
      undone: () => {
        setDecided((before) => new Set([...before].filter((other) => other !== key)))
        setWanted(key)
      },
    }
  }, [item?.key, left, at])
  if (!item) return <EmptyState {...words.empty} />
  return (
    <div className="queue">
      <QueueItemView key={item.key} dossier={dossier} item={item} {...told} />
      <div className="queue-list">
        <p className="fine">{words.position(at + 1, left.length)}</p>
        <ol>
          {left.slice(Math.max(0, at - 3), at + 20).map((other) => (
            <li key={other.key}>
              <button
                type="button"
                aria-current={other.key === item.key ? 'true' : undefined}
                onClick={() => setWanted(other.key)}
              >
                <span>{queueLabel(other)}</span>
                <span className="fine">{other.reasons[0] ?? words.kinds[other.kind]}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** What waits for a person, the most urgent first, one key for the common case. */
export const QueuePage = () => {
  const { dossier = '' } = useParams()
  const [search] = useSearchParams()
  const asked = search.get('kind')
  const kind = isKind(asked) ? asked : null
  const done = search.get('show') === 'done'
  usePageTitle(texts.review.title)
  useShowsDossier(dossier)
  const pages = useInfiniteQuery({
    queryKey: ['queue', dossier, kind],
    queryFn: ({ pageParam, signal }) =>
      api.queue(dossier, { ...(kind ? { kind } : {}), cursor: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: !done,
  })
  const { data, fetchNextPage, hasNextPage, isFetching } = pages
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const more = useMemo(
    () => () => {
      if (hasNextPage && !isFetching) void fetchNextPage()
    },
    [hasNextPage, isFetching, fetchNextPage],
  )
  return (
    <>
      <header className="queue-head">
        <h1>{texts.review.title}</h1>
        <p>{texts.review.lead}</p>
        <nav className="queue-tabs" aria-label={texts.review.title}>
          <Link to="?" aria-current={done ? undefined : 'page'}>
            {words.open}
          </Link>
          <Link to="?show=done" aria-current={done ? 'page' : undefined}>
            {words.done}
          </Link>
        </nav>
        <ReviewingAs />
      </header>
      {done ? (
        <History dossier={dossier} about={{}} title={texts.review.history} whenNone={texts.review.noHistory} />
      ) : (
        <>
          <Kinds chosen={kind} waiting={data?.pages[0]?.waiting} />
          {pages.isPending && <Skeleton lines={8} tall />}
          {pages.error && <ErrorState error={pages.error} retry={() => pages.refetch()} />}
          {data && <Items key={`${dossier} ${kind}`} dossier={dossier} items={items} more={more} />}
          <p className="fine no-print">{words.keysHint}</p>
        </>
      )}
    </>
  )
}
