import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Failed } from '../lib/api.ts'
import { texts } from '../texts/index.ts'
import { useShortcuts } from './shortcuts.ts'

type Notice = { message: string; undo: (() => Promise<unknown>) | null }

const shownFor = 20_000 // milliseconds: long enough to read and reach the button by keyboard

const UndoContext = createContext<(notice: Notice) => void>(() => {})

/** Says what was just done and, where it can be undone, offers that. */
export const useNotice = () => useContext(UndoContext)

export const UndoProvider = ({ children }: { children: ReactNode }) => {
  const [notice, setNotice] = useState<Notice | null>(null)
  const [held, setHeld] = useState(false)
  const close = useCallback(() => setNotice(null), [])

  useEffect(() => {
    if (!notice || held) return
    const timer = setTimeout(close, shownFor)
    return () => clearTimeout(timer)
  }, [notice, held, close])

  const undo = useCallback(async () => {
    try {
      await notice?.undo?.()
      setNotice({ message: texts.undo.undone, undo: null })
    } catch (error) {
      const { message, help } = error instanceof Failed ? error : texts.state.unexpected
      setNotice({ message: `${message} ${help}`, undo: null })
    }
  }, [notice])
  useShortcuts(useMemo(() => new Map(notice?.undo ? [['u', () => void undo()]] : []), [notice, undo]))

  return (
    <UndoContext value={setNotice}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notice && (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing at or focusing the notice only keeps it open
          <div
            className="notice"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{notice.message}</span>
            {notice.undo && (
              <button type="button" className="notice-action" onClick={undo}>
                {texts.undo.action}
              </button>
            )}
            <button type="button" className="notice-close" onClick={close} aria-label={texts.undo.dismiss}>
              ×
            </button>
          </div>
        )}
      </div>
    </UndoContext>
  )
}
