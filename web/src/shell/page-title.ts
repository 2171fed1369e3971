import { useEffect } from 'react'
import { texts } from '../texts/index.ts'

/** Names the page in the browser's tab and history. */
export const usePageTitle = (title: string | null | undefined): void => {
  useEffect(() => {
    document.title = title ? `${title} · ${texts.product}` : texts.product
  }, [title])
}
