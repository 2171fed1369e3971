import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, type Location, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { AddingStatus } from '../add/AddingStatus.tsx'
import { api } from '../lib/api.ts'
import { LiveNotice } from '../live/LiveNotice.tsx'
import { texts } from '../texts/index.ts'
import { CurrentDossierProvider, useCurrentDossier } from './current-dossier.tsx'
import { Help } from './Help.tsx'
import { useTheme } from './theme.ts'

const ThemeSwitch = () => {
  const [theme, toggle] = useTheme()
  const label = theme === 'dark' ? texts.theme.toLight : texts.theme.toDark
  return (
    <button type="button" className="theme-switch" onClick={toggle} aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </button>
  )
}

const DossierLinks = () => {
  const { data: dossiers } = useQuery({ queryKey: ['dossiers'], queryFn: api.dossiers })
  const current = useCurrentDossier()
  return (
    <nav className="dossier-links" aria-label={texts.nav.choose}>
      {dossiers?.map((dossier) => (
        <Link key={dossier.id} to={`/d/${dossier.id}`} aria-current={dossier.id === current ? 'true' : undefined}>
          {dossier.name}
        </Link>
      ))}
    </nav>
  )
}

const Masthead = () => {
  const current = useCurrentDossier()
  return (
    <header className="masthead">
      <div className="masthead-top">
        <Link to="/" className="nameplate">
          {texts.product}
        </Link>
        <p className="motto">{texts.motto}</p>
        <Help />
        <ThemeSwitch />
      </div>
      <div className="masthead-bar">
        <nav className="main-links" aria-label={texts.nav.label}>
          <NavLink to={current ? `/d/${current}` : '/'} end>
            {texts.nav.dossier}
          </NavLink>
          <NavLink to={`/d/${current ?? 'main'}/reports`}>{texts.nav.reports}</NavLink>
          <NavLink to={`/d/${current ?? 'main'}/review`}>{texts.nav.review}</NavLink>
          <NavLink to={`/d/${current ?? 'main'}/watching`}>{texts.nav.watching}</NavLink>
          <NavLink to="/add">{texts.nav.add}</NavLink>
        </nav>
        <DossierLinks />
      </div>
    </header>
  )
}

/** Moves the focus to the new page's content, so that keyboard and screen reader start there. */
const useFocusOnNewPage = () => {
  const content = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname) content.current?.focus({ preventScroll: true })
    last.current = pathname
  }, [pathname])
  return content
}

/** A page that is loaded anew has no key of its own: without this it would open where another one was scrolled to. */
const scrollKey = ({ key, pathname, search }: Location): string => (key === 'default' ? `${pathname}${search}` : key)

export const Shell = () => {
  const content = useFocusOnNewPage()
  return (
    <CurrentDossierProvider>
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {texts.skip}
      </button>
      <div className="page">
        <Masthead />
        <main id="content" ref={content} tabIndex={-1}>
          <Outlet />
        </main>
        <footer className="footer">
          <p>{texts.footer}</p>
        </footer>
      </div>
      <LiveNotice />
      <AddingStatus />
      <ScrollRestoration getKey={scrollKey} />
    </CurrentDossierProvider>
  )
}
