import { inOrder, plain } from '../../4-event/index.ts'
import { correctionsOf } from '../../5-figure/index.ts'
import type { Outlet } from '../../model/event.ts'
import type { SourceCorrections } from '../../model/profile.ts'
import { listedEvents, type Store, textsOf, toldOfEvents } from '../../store/index.ts'
import { selectEvents } from '../selection/index.ts'
import { requireDossier } from '../shown.ts'
import { claimsAtMost, lookedAtMost, shortOf, type Told } from './collect.ts'

const refOf = ({ document, body }: Told): string => `${body.id} ${document}`

const groupByEvent = (told: readonly Told[]): Map<string, Told[]> => {
  const groups = new Map<string, Told[]>()
  for (const each of told) groups.set(each.event, [...(groups.get(each.event) ?? []), each])
  return groups
}

/**
 * Numbers of a source that it later replaced by others itself, the newest correction first; how many of its numbers were looked
 * into. Throws `not-found` where there is no such dossier.
 */
export const sourceCorrections = async (store: Store, dossier: string, name: string): Promise<SourceCorrections> => {
  await requireDossier(store, dossier)
  const key = plain(name)
  const is = (other: string | null | undefined): boolean => typeof other === 'string' && plain(other) === key
  const gives = ({ body, publisher }: Told): boolean => (body.source === null ? is(publisher) : is(body.source.name))
  const { index, rows } = await selectEvents(store.db, dossier, { source: [name] })
  const { events } = index.page(rows, 'documents', null, lookedAtMost)
  const told = groupByEvent(await toldOfEvents(store.db, events, claimsAtMost))
  const numbers = [...told.values()].flat().filter((each) => gives(each) && each.body.count !== null)
  // Only a later report corrects: where a source is heard in one report of an event there is nothing to look for.
  const several = [...told].filter(([, own]) => new Set(own.filter(gives).map(({ document }) => document)).size > 1)
  const documents = new Set(several.flatMap(([, own]) => own.map(({ document }) => document)))
  const texts = new Map((await textsOf(store.db, [...documents])).map(({ id, text }) => [id, text]))
  const found = several.flatMap(([event, own]) => {
    const outlets = new Map(
      own.map(({ document: id, publisher, published }): [string, Outlet] => [
        id,
        { id, publisher, published, title: null, text: texts.get(id) ?? '' },
      ]),
    )
    const byRef = new Map(own.map((each) => [refOf(each), each]))
    const claims = inOrder(
      own.map(({ document, body }) => ({ ...body, document })),
      outlets,
    )
    return correctionsOf(claims, outlets).flatMap(({ origin, earlier, later }) => {
      const [before, after] = [earlier, later].map(({ id, document }) => byRef.get(`${id} ${document}`))
      return before && after && (gives(before) || is(origin)) ? [{ event, before, after }] : []
    })
  })
  const titles = new Map(
    (await listedEvents(store.db, [...new Set(found.map(({ event }) => event))])).map(({ event, title }) => [
      event,
      title,
    ]),
  )
  return {
    dossier,
    name,
    looked: events.length,
    numbers: numbers.length,
    corrections: found
      .map(({ event, before, after }) => ({
        event,
        title: titles.get(event) ?? '',
        earlier: shortOf(before),
        later: shortOf(after),
      }))
      .sort((a, b) => (b.later.published ?? '').localeCompare(a.later.published ?? '') || (a.event < b.event ? -1 : 1)),
  }
}
