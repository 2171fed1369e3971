/** Everything that can go wrong on purpose. One place each turns these into exit codes (cli) and HTTP (api). */
export type Failure = {
  code: FailureCode
  /** What is wrong, naming the input. */
  message: string
  /** What would help. */
  help: string
}

export type FailureCode =
  | 'input-not-found'
  | 'input-unreadable'
  | 'input-empty'
  | 'input-not-text'
  | 'input-invalid-json'
  | 'input-no-document'
  | 'input-no-report'
  | 'input-invalid-document'
  | 'fetch-refused'
  | 'fetch-robots'
  | 'fetch-limit'
  | 'fetch-failed'
  | 'language-unsupported'
  | 'usage'
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'too-large'
  | 'too-many-requests'
  | 'port-taken'
  | 'disk-full'
  | 'data-newer'
  | 'data-in-use'
  | 'database-unreachable'
  | 'internal'

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (code: FailureCode, message: string, help: string): Result<never> => ({
  ok: false,
  failure: { code, message, help },
})

/** A failure as an exception, for what no caller can carry on from. */
export class Failed extends Error implements Failure {
  override readonly name = 'Failed'
  readonly code: FailureCode
  readonly help: string

  constructor(code: FailureCode, message: string, help: string) {
    super(message)
    this.code = code
    this.help = help
  }
}
