import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { formatMoment } from '../lib/dates.ts'
import { ErrorState } from '../shell/states.tsx'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'

const words = texts.watching.aside

/** What could not be fetched or read, with its reason, and one more try; nothing where there is none. */
export const SetAside = ({ dossier }: { dossier: string }) => {
  const client = useQueryClient()
  const notice = useNotice()
  const aside = useQuery({ queryKey: ['set-aside', dossier], queryFn: () => api.setAside(dossier) })
  const retry = useMutation({
    mutationFn: () => api.retry(dossier),
    onSuccess: async ({ added, failed }) => {
      notice({ message: words.retried(added.length, failed.length), undo: null })
      await client.invalidateQueries()
    },
  })
  const giveUp = useMutation({
    mutationFn: (name: string) => api.giveUp(dossier, name),
    onSuccess: async (_, name) => {
      notice({ message: words.givenUp(name), undo: null })
      await client.invalidateQueries()
    },
  })
  if (aside.error) return <ErrorState error={aside.error} retry={() => aside.refetch()} />
  if (!aside.data || aside.data.length === 0) return null
  return (
    <section className="section" aria-labelledby="aside">
      <div className="section-head">
        <h2 id="aside">{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <ul className="aside">
        {aside.data.map(({ name, code, message, help, tries, lastAt }) => (
          <li key={`${name} ${code}`}>
            <p>
              {message}. {help}
            </p>
            <p className="fine">
              {words.tries(tries, formatMoment(lastAt))} ·{' '}
              <button
                type="button"
                className="text-button no-print"
                aria-label={words.giveUpOf(name)}
                disabled={giveUp.isPending}
                onClick={() => giveUp.mutate(name)}
              >
                {words.giveUp}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-quiet" disabled={retry.isPending} onClick={() => retry.mutate()}>
        {retry.isPending ? words.retrying : words.retry}
      </button>
      {retry.error && <ErrorState error={retry.error} />}
      {giveUp.error && <ErrorState error={giveUp.error} />}
    </section>
  )
}
