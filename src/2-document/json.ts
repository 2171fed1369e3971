import type { z } from 'zod'
import { JsonDocument } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'

const form = 'A JSON document is {"id", "title", "publisher", "published", "lang", "text"}; only "text" must be there.'

/** Whether a parsed JSON value is meant as a document: an object with a text. Others (lists, settings) are no report. */
const looksLikeDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'text' in value

const parse = (name: string, source: string): Result<unknown> => {
  try {
    return ok(JSON.parse(source))
  } catch (error) {
    return fail('input-invalid-json', `${name}: not valid JSON (${(error as Error).message})`, form)
  }
}

const whatIsWrong = (error: z.ZodError): string => {
  const issue = error.issues[0]
  const where = issue?.path.join('.')
  return where ? `"${where}": ${issue?.message}` : (issue?.message ?? 'wrong form')
}

/** A JSON document from its source. Unknown fields are passed over; those that are known must have the right form. */
export const parseJsonDocument = (name: string, source: string): Result<JsonDocument> => {
  const parsed = parse(name, source)
  if (!parsed.ok) return parsed
  if (!looksLikeDocument(parsed.value))
    return fail('input-no-document', `${name}: JSON, but not a document with a "text"`, form)
  const document = JsonDocument.safeParse(parsed.value)
  if (!document.success) return fail('input-invalid-document', `${name}: ${whatIsWrong(document.error)}`, form)
  return ok(document.data)
}
