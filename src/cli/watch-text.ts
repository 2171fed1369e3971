import type { Watch } from '../model/api/watches.ts'
import { bold, columns, dim, harmless, wrap } from './terminal.ts'
import { plural } from './words.ts'

const when = (moment: string | null): string => (moment ? `${moment.replace('T', ' ').slice(0, 16)} UTC` : 'never')

/** A watched source for people: whether it works, when it is asked next, what it brought. */
export const watchText = (watch: Watch): string => {
  const { id, address, active, minutes, failures, lastFailure, lastFailureAt, lastGoodAt, dueAt, looks } = watch
  const state = !active
    ? 'off'
    : failures > 0
      ? `failing, ${plural(failures, 'time')} in a row`
      : looks > 0
        ? 'works'
        : 'new'
  const facts = [
    `last success: ${when(lastGoodAt)}`,
    active ? `next look: ${when(dueAt)}` : 'not looked at',
    `every ${minutes} minutes`,
    `${plural(looks, 'look')}: ${plural(watch.found, 'report')} found, ${watch.changed} changed`,
  ]
  const why = lastFailure ? [`last failure: ${when(lastFailureAt)}: ${lastFailure.message}. ${lastFailure.help}`] : []
  return [
    `${bold(harmless(address))}  ${state}${dim(`  ${id}`)}`,
    ...[facts.join(' · '), ...why].flatMap((text) => wrap(text, columns() - 2).map((line) => `  ${line}`)),
  ].join('\n')
}
