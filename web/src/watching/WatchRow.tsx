import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Watch } from '../../../src/model/api/watches.ts'
import { api } from '../lib/api.ts'
import { formatMoment } from '../lib/dates.ts'
import { useNotice } from '../shell/undo.tsx'
import { texts } from '../texts/index.ts'
import { stateOf } from './state-of.ts'

const words = texts.watching

const period = (minutes: number): string =>
  words.periods.find((each) => each.minutes === minutes)?.name ?? words.minutes(minutes)

const nextLook = ({ active, looking, dueAt }: Watch): string => {
  if (!active) return words.notWhileOff
  return looking || Date.parse(dueAt) <= Date.now() ? words.soon : formatMoment(dueAt)
}

/** What may be done with a source; the list is asked for again after each. */
const useActions = ({ id, dossier, address, minutes }: Watch) => {
  const client = useQueryClient()
  const notice = useNotice()
  const refresh = () => client.invalidateQueries({ queryKey: ['watches', dossier] })
  const turn = useMutation({ mutationFn: (active: boolean) => api.setWatch(id, { active }), onSettled: refresh })
  const look = useMutation({ mutationFn: () => api.lookNow(id), onSettled: refresh })
  const remove = useMutation({
    mutationFn: () => api.unwatch(id),
    onSuccess: () =>
      notice({
        message: words.removed(address),
        undo: async () => {
          await api.watch(dossier, address, minutes)
          await refresh()
        },
      }),
    onSettled: refresh,
  })
  return { turn, look, remove }
}

const Health = ({ watch }: { watch: Watch }) => {
  const state = stateOf(watch)
  const { failures, lastFailure, lastFailureAt } = watch
  return (
    <>
      <p className="watch-state" data-state={state}>
        <strong>{words.state[state]}</strong>
        {failures > 1 && state !== 'off' && <span>{words.inARow(failures)}</span>}
      </p>
      {lastFailure && lastFailureAt && (
        <p className={failures > 0 ? 'watch-why' : 'watch-why fine'}>
          {words.lastFailure(formatMoment(lastFailureAt))} {lastFailure.message}. {lastFailure.help}
          {failures > 1 && state !== 'off' && ` ${words.backingOff}`}
        </p>
      )}
    </>
  )
}

/** One watched source: how it does, what it brought, and what may be done with it. */
export const WatchRow = ({ watch }: { watch: Watch }) => {
  const { turn, look, remove } = useActions(watch)
  const { address, active, lastGoodAt, found, changed, looks, minutes } = watch
  const { columns } = words
  return (
    <tr>
      <th scope="row">
        <span className="watch-name">{address}</span>
        <Health watch={watch} />
      </th>
      <td data-label={columns.success}>{lastGoodAt ? formatMoment(lastGoodAt) : words.never}</td>
      <td data-label={columns.next}>
        {nextLook(watch)}
        <span className="fine">{period(minutes)}</span>
      </td>
      <td data-label={columns.brought}>
        {words.reports(found, changed)}
        <span className="fine">{words.looks(looks)}</span>
      </td>
      <td className="watch-actions">
        <label className="watch-switch">
          <input
            type="checkbox"
            checked={turn.isPending ? turn.variables : active}
            disabled={turn.isPending}
            onChange={(event) => turn.mutate(event.target.checked)}
            aria-label={words.active(address)}
          />
          {words.on}
        </label>
        <button
          type="button"
          className="button button-quiet"
          disabled={!active || look.isPending}
          onClick={() => look.mutate()}
          aria-label={words.of(words.look, address)}
        >
          {words.look}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
          aria-label={words.of(words.remove, address)}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  )
}
