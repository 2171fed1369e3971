import { createBrowserRouter } from 'react-router'
import { Shell } from './shell/Shell.tsx'
import { RouteFailure, UnknownAddress } from './shell/states.tsx'

export const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: RouteFailure,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: RouteFailure,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./dossier/DossierPage.tsx')).DossierPage }) },
          {
            path: 'd/:dossier',
            lazy: async () => ({ Component: (await import('./dossier/DossierPage.tsx')).DossierPage }),
          },
          {
            path: 'd/:dossier/reports',
            lazy: async () => ({ Component: (await import('./reports/ReportsPage.tsx')).ReportsPage }),
          },
          {
            path: 'd/:dossier/review',
            lazy: async () => ({ Component: (await import('./review/QueuePage.tsx')).QueuePage }),
          },
          {
            path: 'd/:dossier/watching',
            lazy: async () => ({ Component: (await import('./watching/WatchingPage.tsx')).WatchingPage }),
          },
          {
            path: 'd/:dossier/site/:name',
            lazy: async () => ({ Component: (await import('./profile/pages.tsx')).SitePage }),
          },
          {
            path: 'd/:dossier/source/:name',
            lazy: async () => ({ Component: (await import('./profile/pages.tsx')).SourcePage }),
          },
          {
            path: 'd/:dossier/nationality/:name',
            lazy: async () => ({ Component: (await import('./profile/pages.tsx')).NationalityPage }),
          },
          { path: 'e/:id', lazy: async () => ({ Component: (await import('./event/EventPage.tsx')).EventPage }) },
          {
            path: 'doc/:id',
            lazy: async () => ({ Component: (await import('./document/DocumentPage.tsx')).DocumentPage }),
          },
          { path: 'add', lazy: async () => ({ Component: (await import('./add/AddPage.tsx')).AddPage }) },
          { path: '*', Component: UnknownAddress },
        ],
      },
    ],
  },
])
