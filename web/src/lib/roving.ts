const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Makes the links and buttons of a drawing one tab stop, with arrow keys, Home and End going from link to link in drawing order:
 * hundreds of symbols would otherwise stand between a keyboard and the rest of the page. Gives back what undoes it.
 */
export const attachRoving = (container: HTMLElement): (() => void) => {
  const links = () => [...container.querySelectorAll<SVGElement>('svg a, svg [role="button"]')]
  const setStop = (stop: SVGElement | undefined) => {
    for (const link of links()) link.setAttribute('tabindex', link === stop ? '0' : '-1')
  }
  const move = (event: KeyboardEvent) => {
    const all = links()
    const at = all.indexOf(document.activeElement as SVGElement)
    if (at < 0) return
    const step = steps[event.key]
    const next =
      event.key === 'Home'
        ? all[0]
        : event.key === 'End'
          ? all.at(-1)
          : step
            ? all[(at + step + all.length) % all.length]
            : null
    if (!next) return
    event.preventDefault()
    setStop(next)
    next.focus()
  }
  setStop(links()[0])
  container.addEventListener('keydown', move)
  return () => container.removeEventListener('keydown', move)
}
