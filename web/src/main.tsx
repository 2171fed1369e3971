import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from './lib/query-client.ts'
import { ReviewerProvider } from './review/reviewer.tsx'
import { router } from './routes.tsx'
import { UndoProvider } from './shell/undo.tsx'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/figure.css'
import './styles/print.css'

const root = document.getElementById('app')
if (!root) throw new Error('index.html must hold an element with the id "app"')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <UndoProvider>
        <ReviewerProvider>
          <RouterProvider router={router} />
        </ReviewerProvider>
      </UndoProvider>
    </QueryClientProvider>
  </StrictMode>,
)
