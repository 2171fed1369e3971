import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { formatInteger } from '../lib/numbers.ts'
import { Named } from '../profile/Named.tsx'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { EmptyState, ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { Passages } from './Passages.tsx'
import '../styles/reports.css'

const typingPause = 250 // milliseconds

/** All reports of a dossier, with a search over them. */
export const ReportsPage = () => {
  const { dossier = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const q = search.get('q') ?? ''
  const [typed, setTyped] = useState(q)
  usePageTitle(texts.reports.title)
  useShowsDossier(dossier)
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed === q) return
    const timer = setTimeout(() => setSearch(typed.trim() === '' ? {} : { q: typed }, { replace: true }), typingPause)
    return () => clearTimeout(timer)
  }, [typed, q, setSearch])

  const pages = useInfiniteQuery({
    queryKey: ['documents', dossier, q],
    queryFn: ({ pageParam, signal }) => api.documents(dossier, { q: q || undefined, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
  const reports = pages.data?.pages.flatMap((page) => page.documents) ?? []
  const total = pages.data?.pages[0]?.total ?? 0
  const { columns } = texts.reports

  if (pages.data && total === 0 && q === '') {
    const { empty } = texts.dossier
    return (
      <EmptyState title={empty.title} body={empty.body}>
        <Link className="button" to="/add">
          {empty.action}
        </Link>
      </EmptyState>
    )
  }
  return (
    <>
      <div className="reports-head">
        <h1>{texts.reports.title}</h1>
        <label>
          <span className="visually-hidden">{texts.reports.search}</span>
          <input
            type="search"
            value={typed}
            placeholder={texts.reports.search}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      {q.trim() !== '' && <Passages dossier={dossier} q={q} />}
      {pages.isPending && <Skeleton lines={8} tall />}
      {pages.error && <ErrorState error={pages.error} retry={() => pages.refetch()} />}
      {pages.data && total === 0 && <p>{texts.reports.noMatch}</p>}
      {total > 0 && (
        <table className="reports" aria-busy={pages.isPlaceholderData}>
          <thead>
            <tr>
              <th scope="col">{columns.published}</th>
              <th scope="col">{columns.title}</th>
              <th scope="col">{columns.publisher}</th>
              <th scope="col" className="number">
                {columns.claims}
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.id}>
                <td className="fine">{report.published ? formatDay(report.published) : texts.dossier.undated}</td>
                <th scope="row">
                  <Link to={`/doc/${report.id}`}>{report.title ?? texts.document.noTitle}</Link>
                </th>
                <td className="fine">
                  {report.publisher ? <Named kind="source" value={report.publisher} /> : texts.dossier.unnamedOutlet}
                </td>
                <td className="number">{formatInteger(report.claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages.hasNextPage && (
        <p className="more">
          <button type="button" className="button button-quiet" onClick={() => pages.fetchNextPage()}>
            {pages.isFetchingNextPage ? texts.state.loading : texts.reports.more}
          </button>
        </p>
      )}
    </>
  )
}
