import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Dossier } from '../../../src/model/api/dossiers.ts'
import { api } from '../lib/api.ts'
import { ErrorState } from '../shell/states.tsx'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'

/** What a reader must know of a dossier's texts, and the way to be rid of the sample. */
export const SampleNotice = ({ dossier }: { dossier: Dossier }) => {
  const client = useQueryClient()
  const navigate = useNavigate()
  const notice = useNotice()

  const restore = async () => {
    await api.restoreDossier(dossier.id)
    await client.invalidateQueries()
    navigate(`/d/${dossier.id}`)
  }
  const removal = useMutation({
    mutationFn: () => api.removeDossier(dossier.id),
    // What is still being asked of it would be answered with "not found".
    onMutate: () => client.cancelQueries({ predicate: ({ queryKey }) => queryKey[1] === dossier.id }),
    onSuccess: async () => {
      await navigate('/d/main')
      // Only the list: what was loaded of the removed dossier, asked for again, would be answered with "not found".
      await client.invalidateQueries({ queryKey: ['dossiers'] })
      notice({ message: texts.sample.removed, undo: restore })
    },
  })

  if (!dossier.notice && !dossier.sample) return null
  return (
    <>
      <div className="sample-notice">
        <p>{dossier.notice}</p>
        {dossier.sample && (
          <button
            type="button"
            className="button button-quiet"
            disabled={removal.isPending}
            onClick={() => removal.mutate()}
          >
            {texts.sample.remove}
          </button>
        )}
      </div>
      {removal.error && <ErrorState error={removal.error} retry={() => removal.mutate()} />}
    </>
  )
}
