import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DocumentView } from '../../../src/model/api/documents.ts'
import { api } from '../lib/api.ts'
import { ErrorState } from '../shell/states.tsx'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'

const useRestore = (document: string) => {
  const client = useQueryClient()
  return async () => {
    await api.restore(document)
    await client.invalidateQueries()
  }
}

/** Takes the report out of its dossier; it can be brought back. */
export const Removal = ({ document }: { document: DocumentView }) => {
  const client = useQueryClient()
  const notice = useNotice()
  const restore = useRestore(document.id)
  const removal = useMutation({
    mutationFn: () => api.remove(document.id),
    onSuccess: async () => {
      await client.invalidateQueries()
      notice({ message: texts.document.removed, undo: restore })
    },
  })
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={removal.isPending}
        onClick={() => removal.mutate()}
      >
        {texts.document.remove}
      </button>
      {removal.error && <ErrorState error={removal.error} />}
    </>
  )
}

/** Says that the report counts nowhere, and brings it back. */
export const RemovedNote = ({ document }: { document: DocumentView }) => {
  const notice = useNotice()
  const restore = useRestore(document.id)
  const restoring = useMutation({
    mutationFn: restore,
    onSuccess: () => notice({ message: texts.document.restored, undo: null }),
  })
  return (
    <div className="sample-notice" role="note">
      <p>{texts.document.removedNote}</p>
      <button
        type="button"
        className="button button-quiet"
        disabled={restoring.isPending}
        onClick={() => restoring.mutate()}
      >
        {texts.document.restore}
      </button>
      {restoring.error && <ErrorState error={restoring.error} />}
    </div>
  )
}
