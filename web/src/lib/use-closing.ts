import { type RefObject, useEffect, useRef } from 'react'

/** Closes an open menu on Escape and when the pointer goes down or the focus goes elsewhere. */
export const useClosing = (): RefObject<HTMLDetailsElement | null> => {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const element = menu.current
    if (!element) return
    const close = () => {
      element.open = false
    }
    const outside = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return
      close()
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    element.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      element.removeEventListener('keydown', onKey)
    }
  }, [])
  return menu
}
