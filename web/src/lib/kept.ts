/** A small choice kept in this browser; null where there is none, or no storage. */
export const readKept = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice; without storage it holds until the page is loaded again, for whoever asked also holds it. */
export const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // No storage: nothing to do.
  }
}
