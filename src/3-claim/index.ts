import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import type { Annotations } from './annotations.ts'
import { claimsOfAll } from './assemble/index.ts'
import { annotateAll } from './pipeline.ts'

/** Name and version of the reader; a new version reads a document again. */
export const reader = 'rules-en/1'

export type Reading = { claims: Claim[]; layers: Annotations }

/** Claims of the same content have the same id: they are one claim. */
const eachOnce = (claims: Claim[]): Claim[] => {
  const byId = new Map<string, Claim>()
  for (const claim of claims) byId.set(claim.id, claim)
  return byId.size === claims.length ? claims : [...byId.values()]
}

/** Why a document is not read, or null where it is. */
export const refusalOf = ({ id, lang }: Document) =>
  lang === 'en'
    ? null
    : fail(
        'language-unsupported',
        `${id}: no reader for language "${lang}" yet`,
        'English is read; for a text that is English after all, give "lang": "en" in a JSON document.',
      )

/**
 * Reads a document: its claims, and the layers they were made from.
 * Fails with `language-unsupported` where no reader knows the language, which is not the same as no claims.
 */
export const readDocument = (document: Document): Result<Reading> => readDocuments([document])[0]!

/**
 * Reads several documents, each as `readDocument` does, and in less time: the code of all steps is more than a processor
 * keeps at hand, so each step goes over all documents (`together` of them, best) before the next begins.
 */
export const readDocuments = (documents: readonly Document[]): Result<Reading>[] => {
  const refused = documents.map(refusalOf)
  const readable = documents.filter((_, n) => refused[n] === null)
  const layers = annotateAll(readable)
  const claims = claimsOfAll(layers, readable, reader)
  let n = 0
  return refused.map((refusal) => refusal ?? ok({ layers: layers[n]!, claims: eachOnce(claims[n++]!) }))
}
