import { type RefObject, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { attachRoving } from './roving.ts'

/**
 * Puts an SVG element made by a function into the page, makes its links one tab stop and lets the app follow them. `draw`
 * gives null while there is nothing to draw; it must stay the same function as long as the drawing stays the same.
 */
export const useDrawing = (draw: (() => SVGSVGElement) | null): RefObject<HTMLDivElement | null> => {
  const drawing = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const target = drawing.current
    if (!target || !draw) return
    target.replaceChildren(draw())
    const detach = attachRoving(target)
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const address = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
      if (!address || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      navigate(address)
    }
    target.addEventListener('click', follow)
    return () => {
      detach()
      target.removeEventListener('click', follow)
      target.replaceChildren()
    }
  }, [draw, navigate])
  return drawing
}
