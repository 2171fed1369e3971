import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { explainError } from '../app/index.ts'
import type { ApiError } from '../model/api/failure.ts'
import { Failed, type FailureCode } from '../model/errors.ts'

const statuses = {
  'input-not-found': 422,
  'input-unreadable': 422,
  'input-empty': 422,
  'input-not-text': 422,
  'input-invalid-json': 422,
  'input-invalid-document': 422,
  'input-no-document': 422,
  'input-no-report': 422,
  'fetch-refused': 422,
  'fetch-robots': 422,
  'fetch-limit': 422,
  'fetch-failed': 502,
  'language-unsupported': 422,
  usage: 400,
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  'too-large': 413,
  'too-many-requests': 429,
  'port-taken': 500,
  'data-in-use': 503,
  'data-newer': 503,
  'database-unreachable': 503,
  'disk-full': 507,
  internal: 500,
} satisfies Record<FailureCode, number>

const tooLarge = new Set([
  'FST_ERR_CTP_BODY_TOO_LARGE',
  'FST_REQ_FILE_TOO_LARGE',
  'FST_FILES_LIMIT',
  'FST_PARTS_LIMIT',
  'FST_FIELDS_LIMIT',
])

const fromFramework = (error: { statusCode?: number; code?: string; message: string }): Failed | null => {
  if (tooLarge.has(error.code ?? '')) {
    return new Failed(
      'too-large',
      'That is more than is taken at once.',
      'Add it in smaller portions, or with "reckoner add".',
    )
  }
  if (error.statusCode === undefined || error.statusCode >= 500 || error.statusCode < 400) return null
  const sentence = error.message.endsWith('.') ? error.message : `${error.message}.`
  return new Failed('usage', sentence, 'The description at /api/openapi.json says what is expected.')
}

const whatIsWrong = (error: unknown): Failed | null => {
  if (!hasZodFastifySchemaValidationErrors(error)) return null
  const [first] = error.validation
  const field = first?.instancePath.split('/').filter(Boolean).join('.')
  const message = first?.message ?? 'The request has the wrong form'
  return new Failed(
    'usage',
    field ? `"${field}": ${message}.` : `${message}.`,
    'The description at /api/openapi.json says what is expected.',
  )
}

/** The answer to anything that was thrown: the one place where failures become HTTP. */
export const answerTo = (error: unknown): { status: number; body: ApiError; unexpected: boolean } => {
  const known = whatIsWrong(error) ?? explainError(error)
  const failed =
    known instanceof Failed
      ? known
      : known instanceof Error
        ? fromFramework(known as Error & { statusCode?: number })
        : null
  const { code, message, help } =
    failed ??
    new Failed('internal', 'Something went wrong inside Reckoner.', 'Try again; if it stays, please report it.')
  return { status: statuses[code], body: { code, message, help }, unexpected: failed === null }
}
