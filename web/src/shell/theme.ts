import { useEffect, useState } from 'react'
import { keep } from '../lib/kept.ts'

export type Theme = 'light' | 'dark'

const system = window.matchMedia('(prefers-color-scheme: dark)')

const chosen = (): Theme | null => {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : null
}

const inForce = (): Theme => chosen() ?? (system.matches ? 'dark' : 'light')

/** The theme in force and a switch to the other; public/theme.js restores the choice before the first paint. */
export const useTheme = (): [Theme, () => void] => {
  const [theme, setTheme] = useState(inForce)

  useEffect(() => {
    const follow = () => setTheme(inForce())
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])

  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    keep('theme', next)
    setTheme(next)
  }
  return [theme, toggle]
}
