import { useLayoutEffect } from 'react'

/** What a key does. Keys never act while someone types, or together with Ctrl, Alt or Meta. */
export type Shortcuts = ReadonlyMap<string, () => void>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'))

/** Binds keys while the component that asks is on the page. `shortcuts` should stay the same map between renders. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  // Bound as soon as the page shows what they act on: the next key may come within a millisecond.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const action = shortcuts.get(event.key)
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shortcuts])
}
