import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { languageName } from '../lib/names.ts'
import { Named } from '../profile/Named.tsx'
import { History } from '../review/History.tsx'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { AddMissed } from './AddMissed.tsx'
import { Captures } from './Captures.tsx'
import { ClaimList, ClaimPanel } from './ClaimPanel.tsx'
import { CopyOf } from './CopyOf.tsx'
import { Correct } from './Correct.tsx'
import { Removal, RemovedNote } from './Removal.tsx'
import { ReportText } from './ReportText.tsx'
import { inReadingOrder } from './segments.ts'
import '../styles/document.css'

const anchor = '#claim-'

/** The claim that the address names, and a way to name another without a step back for each. */
const useChosen = (): [string | null, (claim: string | null) => void] => {
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  const choose = useCallback(
    (claim: string | null) =>
      // At once, so that the next key acts on what this one chose.
      navigate(
        { search, hash: claim ? `${anchor}${claim}` : '' },
        { replace: true, preventScrollReset: true, flushSync: true },
      ),
    [navigate, search],
  )
  return [hash.startsWith(anchor) ? decodeURIComponent(hash.slice(anchor.length)) : null, choose]
}

/** Brings the chosen sentence into the middle, where it is not in sight already. */
const useScrollToChosen = (chosen: string | null, ready: boolean) => {
  useEffect(() => {
    if (!chosen || !ready) return
    const start = document.getElementById(`claim-${chosen}`)
    if (!start) return
    const { top } = start.getBoundingClientRect()
    if (top > 90 && top < window.innerHeight * 0.4) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const target = window.scrollY + top - window.innerHeight * 0.25
    window.scrollTo({ top: target, behavior: still ? 'auto' : 'smooth' })
  }, [chosen, ready])
}

const Head = ({ report }: { report: DocumentView }) => {
  const facts = [
    report.author,
    report.published
      ? `${formatDay(report.published)}${report.publishedFrom && report.publishedFrom !== 'given' ? ` (${texts.publishedFrom[report.publishedFrom]})` : ''}`
      : texts.document.publishedUnknown,
    languageName(report.lang),
  ].filter((fact) => fact !== null)
  return (
    <header className="report-head">
      <h1>{report.title ?? texts.document.noTitle}</h1>
      <p className="report-facts">
        {report.publisher ? <Named kind="source" value={report.publisher} /> : texts.dossier.unnamedOutlet} ·{' '}
        {facts.join(' · ')}
      </p>
    </header>
  )
}

const Content = ({ report }: { report: DocumentView }) => {
  const [chosenId, choose] = useChosen()
  const claims = useMemo(() => inReadingOrder(report.claims), [report.claims])
  const chosen = claims.find(({ id }) => id === chosenId) ?? null
  useScrollToChosen(chosen?.id ?? null, true)
  return (
    <>
      <Head report={report} />
      {report.removed && <RemovedNote document={report} />}
      {report.unread && (
        <p className="sample-notice" role="note">
          {texts.document.unread(languageName(report.lang))}
        </p>
      )}
      {chosenId && !chosen && <p className="warning">{texts.document.claimGone}</p>}
      <div className="report">
        <ReportText document={report} chosen={chosen?.id ?? null} choose={choose} />
        <aside className="report-side" data-open={chosen !== null}>
          {chosen && <ClaimPanel document={report} claims={claims} chosen={chosen} choose={choose} />}
          {!chosen && !report.unread && <ClaimList claims={claims} choose={choose} />}
          <AddMissed document={report} added={choose} />
        </aside>
      </div>
      <footer className="report-foot">
        <div>
          <Captures document={report} />
          <History dossier={report.dossier} about={{ document: report.id }} title={texts.review.history} />
        </div>
        <div className="report-actions no-print">
          <Correct document={report} />
          <CopyOf document={report} />
          {!report.removed && <Removal document={report} />}
        </div>
      </footer>
    </>
  )
}

/** One report: its text with what was read from it. */
export const DocumentPage = () => {
  const { id = '' } = useParams()
  const report = useQuery({ queryKey: ['document', id], queryFn: () => api.document(id) })
  usePageTitle(report.data ? (report.data.title ?? texts.document.noTitle) : null)
  useShowsDossier(report.data?.dossier)
  if (report.isPending) return <Skeleton lines={12} tall />
  if (report.error) return <ErrorState error={report.error} retry={() => report.refetch()} />
  return <Content report={report.data} />
}
