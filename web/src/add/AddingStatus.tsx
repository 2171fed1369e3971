import { Link, useLocation } from 'react-router'
import { texts } from '../texts/index.ts'
import { cancelAdding, useAddingState } from './use-adding.ts'
import '../styles/live.css'

/** On other pages than the one it was begun on: that reports are being read, how far that is, and a way to stop it. */
export const AddingStatus = () => {
  const { work } = useAddingState()
  const { pathname } = useLocation()
  if (work.state !== 'reading' || pathname === '/add') return null
  const said = texts.add.reading(work.done, work.total)
  return (
    <p className="adding-status no-print">
      <Link to="/add">{said}</Link>
      <progress value={work.done} max={work.total} aria-label={said} />
      <button type="button" className="text-button" onClick={cancelAdding}>
        {texts.add.cancel}
      </button>
    </p>
  )
}
