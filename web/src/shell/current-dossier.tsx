import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

const CurrentDossier = createContext<{ id: string | null; show: (id: string) => void }>({ id: null, show: () => {} })

/** Keeps the dossier that the page on show belongs to, so that the navigation leads back to it. */
export const CurrentDossierProvider = ({ children }: { children: ReactNode }) => {
  const [id, show] = useState<string | null>(null)
  const value = useMemo(() => ({ id, show }), [id])
  return <CurrentDossier value={value}>{children}</CurrentDossier>
}

export const useCurrentDossier = (): string | null => useContext(CurrentDossier).id

/** Called by a page, with the dossier that its content belongs to. */
export const useShowsDossier = (dossier: string | null | undefined): void => {
  const { show } = useContext(CurrentDossier)
  useEffect(() => {
    if (dossier) show(dossier)
  }, [dossier, show])
}
