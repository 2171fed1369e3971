const usual = 16 // pixels

/** How much larger than usual the page's type is, as in a very wide window: drawings in pixels grow with it. */
export const typeScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual || 1
