import { type RefObject, useEffect } from 'react'

/** Ids in an element's data-events are separated by spaces. */
const idsOf = (target: EventTarget | null): string[] =>
  (target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-events]') : null)?.dataset.events?.split(
    ' ',
  ) ?? []

/** Sets `data-pointed` on everything within that stands for one of these events, and on nothing else. */
const mark = (within: Element, ids: readonly string[]): void => {
  for (const element of within.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed')
  for (const id of ids)
    for (const element of within.querySelectorAll(`[data-events~="${CSS.escape(id)}"]`))
      element.setAttribute('data-pointed', 'true')
}

/**
 * Keeps map, timeline and list in step: what the pointer or the focus is on in one is marked in the others. It works on the
 * page itself, so that a thousand symbols are not drawn anew for each that is passed over.
 *
 * @param shown whether the container is on the page
 */
export const usePointed = (container: RefObject<HTMLElement | null>, shown: boolean): void => {
  useEffect(() => {
    const element = container.current
    if (!element || !shown) return
    let last = ''
    const follow = ({ target }: Event) => {
      const ids = idsOf(target)
      if (ids.join(' ') === last) return
      last = ids.join(' ')
      mark(element, ids)
    }
    const leave = () => {
      last = ''
      mark(element, [])
    }
    element.addEventListener('pointerover', follow)
    element.addEventListener('focusin', follow)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('pointerover', follow)
      element.removeEventListener('focusin', follow)
      element.removeEventListener('pointerleave', leave)
    }
  }, [container, shown])
}
