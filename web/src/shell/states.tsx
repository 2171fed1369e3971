import type { ReactNode } from 'react'
import { Link, useRouteError } from 'react-router'
import { Failed } from '../lib/api.ts'
import { texts } from '../texts/index.ts'
import { usePageTitle } from './page-title.ts'

/** Grey shapes of the size of what is coming, so that nothing jumps when it is there. */
export const Skeleton = ({ lines = 3, tall = false }: { lines?: number; tall?: boolean }) => (
  <div className={tall ? 'skeleton skeleton-tall' : 'skeleton'} role="status">
    <span className="visually-hidden">{texts.state.loading}</span>
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
      <span key={line} className="skeleton-line" aria-hidden="true" />
    ))}
  </div>
)

/** What went wrong, and what to do about it. What is not there will not be there the next time. */
export const ErrorState = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { message, help } = error instanceof Failed ? error : texts.state.unexpected
  const isMissing = error instanceof Failed && error.code === 'not-found'
  return (
    <section className="state state-error" role="alert">
      <h2>{isMissing ? texts.state.notFound.title : texts.state.failedTitle}</h2>
      <p>
        <strong>{message}</strong> {help}
      </p>
      {isMissing && (
        <Link className="button" to="/">
          {texts.state.notFound.action}
        </Link>
      )}
      {retry && !isMissing && (
        <button type="button" className="button" onClick={retry}>
          {texts.state.retry}
        </button>
      )}
    </section>
  )
}

/** Nothing here yet: says what would be, and offers the next step. */
export const EmptyState = ({ title, body, children }: { title: string; body: string; children?: ReactNode }) => (
  <section className="state state-empty">
    <h2>{title}</h2>
    <p>{body}</p>
    {children && <div className="state-actions">{children}</div>}
  </section>
)

export const UnknownAddress = () => {
  usePageTitle(texts.state.notFound.title)
  return (
    <section className="state">
      <h1>{texts.state.notFound.title}</h1>
      <p>{texts.state.notFound.help}</p>
      <Link className="button" to="/">
        {texts.state.notFound.action}
      </Link>
    </section>
  )
}

/** A page that broke while it was drawn or loaded. */
export const RouteFailure = () => <ErrorState error={useRouteError()} retry={() => window.location.reload()} />
