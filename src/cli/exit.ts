import type { Failure, FailureCode } from '../model/errors.ts'

/** What the process answers: 0 all well, 1 something around it is wrong, 2 an input or the command is wrong. */
export const exitCodeOf = (code: FailureCode): number => (/^(?:input|fetch)-/.test(code) || usage.has(code) ? 2 : 1)

const usage: ReadonlySet<FailureCode> = new Set(['usage', 'language-unsupported', 'not-found'])

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A failure as one line: what is wrong with which input, and what would help. */
export const lineOf = ({ message, help }: Failure): string =>
  `reckoner: ${sentence(message)} ${sentence(help)}`.replace(/\s*\n\s*/g, ' ')

/** Says a failure on standard error and remembers it for the exit code; the work goes on. */
export const complain = (failure: Failure): void => {
  process.stderr.write(`${lineOf(failure)}\n`)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCodeOf(failure.code))
}
