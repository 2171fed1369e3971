import { tokenise } from '../2-document/tokens.ts'
import type { Document } from '../model/document.ts'
import { actor } from './actor/index.ts'
import type { Annotations } from './annotations.ts'
import { attribution } from './attribution/index.ts'
import type { Component } from './component.ts'
import { group } from './group/index.ts'
import { place } from './place/index.ts'
import { quantity } from './quantity/index.ts'
import { time } from './time/index.ts'

/** The steps of reading, in order: each sees only the layers it names. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds steps over different layers
export const steps: readonly Component<any, any>[] = [quantity, time, place, actor, group, attribution]

/** Everything found in a document, layer by layer. */
export const annotate = (
  document: Pick<Document, 'text' | 'published' | 'publisher'> & { title?: string | null },
): Annotations => {
  const { tokens, sentences } = tokenise(document.text)
  const annotations: Annotations = {
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
  for (const step of steps) annotations[step.adds as keyof Annotations] = step.run(annotations) as never
  return annotations
}
