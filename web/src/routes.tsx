import { createBrowserRouter } from 'react-router'
import { DossierPage } from './dossier/DossierPage.tsx'
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
          // The front page comes with the first script: a part of its own would be one more wait.
          { index: true, Component: DossierPage },
          { path: 'd/:dossier', Component: DossierPage },
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
