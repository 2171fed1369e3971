import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import type { Annotations } from './annotations.ts'
import { claimsOf } from './assemble/index.ts'
import { annotate } from './pipeline.ts'

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
export const readDocument = (document: Document): Result<Reading> => {
  const refused = refusalOf(document)
  if (refused) return refused
  const layers = annotate(document)
  return ok({ claims: eachOnce(claimsOf(layers, document, reader)), layers })
}
