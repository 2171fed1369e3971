import { withoutPage } from '../2-document/copied.ts'
import { tokenise } from '../2-document/tokens.ts'
import type { Document } from '../model/document.ts'
import { actor } from './actor/index.ts'
import type { Annotations } from './annotations.ts'
import { attribution } from './attribution/index.ts'
import type { Component } from './component.ts'
import { group } from './group/index.ts'
import { isNameInHeadings } from './names-in-headings.ts'
import { place } from './place/index.ts'
import { quantity } from './quantity/index.ts'
import { time } from './time/index.ts'

/** The steps of reading, in order: each sees only the layers it names. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds steps over different layers
export const steps: readonly Component<any, any>[] = [quantity, time, place, actor, group, attribution]

type Read = Pick<Document, 'text' | 'published' | 'publisher'> & { title?: string | null }

/** Everything found in a document, layer by layer. */
export const annotate = (document: Read): Annotations => annotateAll([document])[0]!

/** Everything found in each of some documents, layer by layer: each step goes over all of them before the next. */
export const annotateAll = (documents: readonly Read[]): Annotations[] => {
  const all = documents.map(withTokens)
  for (const step of steps)
    for (const annotations of all) annotations[step.adds as keyof Annotations] = step.run(annotations) as never
  return all
}

const withTokens = (document: Read): Annotations => {
  const { tokens, sentences } = tokenise(withoutPage(document.text, document.title ?? null), isNameInHeadings)
  return {
    text: document.text,
    title: document.title ?? null,
    published: document.published,
    publisher: document.publisher,
    tokens,
    sentences,
    quantities: [],
    times: [],
    places: [],
    actors: [],
    groups: [],
    attributions: [],
  }
}
