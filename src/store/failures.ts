import { Failed } from '../model/errors.ts'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'])

const lost = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether the connection is gone, so that what was under way did not happen (its transaction was rolled back). */
export const isConnectionLoss = (error: unknown): boolean => {
  const code = codeOf(error)
  return (
    unreachable.has(code) ||
    code.startsWith('57P') ||
    code.startsWith('08') ||
    lost.test((error as Error)?.message ?? '')
  )
}

/** What the database could not do, as a failure with advice; anything else comes back as it is. */
export const explainError = (error: unknown): unknown => {
  if (error instanceof Failed) return error
  const code = codeOf(error)
  if (code === '53100' || code === 'ENOSPC') {
    return new Failed(
      'disk-full',
      'The disk is full: the change was not stored.',
      'Free some space and try again. Nothing that was stored before is lost.',
    )
  }
  if (code.startsWith('28') || code === '3D000') {
    return new Failed(
      'database-unreachable',
      `The database refused the connection: ${(error as Error).message}`,
      'Check the user, password and database name in DATABASE_URL.',
    )
  }
  if (!isConnectionLoss(error)) return error
  return new Failed(
    'database-unreachable',
    'The database does not answer.',
    'Try again in a moment. With DATABASE_URL, check that the server runs and that the address is right.',
  )
}
