import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { Dossier } from '../../../src/model/api/dossiers.ts'
import { api } from '../lib/api.ts'
import { EmptyState, ErrorState } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'

/** The server's own name for the sample, which is not in the list once it is removed. */
const sampleId = 'sample'

/** A dossier without reports: says what reports give, and where to see it. */
export const EmptyDossier = ({ dossiers }: { dossiers: Dossier[] }) => {
  const client = useQueryClient()
  const navigate = useNavigate()
  const sample = dossiers.find((dossier) => dossier.sample)
  const restoring = useMutation({
    mutationFn: () => api.restoreDossier(sampleId),
    onSuccess: async () => {
      await client.invalidateQueries()
      navigate(`/d/${sampleId}`)
    },
  })
  const { empty } = texts.dossier
  return (
    <>
      <EmptyState title={empty.title} body={empty.body}>
        <Link className="button" to="/add">
          {empty.action}
        </Link>
        {sample ? (
          <Link className="button button-quiet" to={`/d/${sample.id}`}>
            {empty.sample}
          </Link>
        ) : (
          <button type="button" className="button button-quiet" onClick={() => restoring.mutate()}>
            {empty.restore}
          </button>
        )}
      </EmptyState>
      {restoring.error && <ErrorState error={restoring.error} />}
    </>
  )
}
