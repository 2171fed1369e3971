import { type Captured, captureInputs } from '../1-capture/inputs.ts'
import { isReportName, toDocument } from '../2-document/index.ts'
import type { Document } from '../model/document.ts'
import type { Failure } from '../model/errors.ts'
import { complain } from './exit.ts'
import type { Given } from './options.ts'
import { note } from './output.ts'

/** A document with the name it goes by on the command line and the bytes it came from. */
export type NamedDocument = { name: string; document: Document; bytes: Uint8Array }

/** A failure about a document, naming the input it came from. */
export const namingInput = (failure: Failure, { name, document }: NamedDocument): Failure => ({
  ...failure,
  message: failure.message.replace(document.id, name),
})

const mostNamesShown = 3

const skippedLine = ({ folder, names }: Captured & { kind: 'skipped' }): string => {
  const more = names.length > mostNamesShown ? ` and ${names.length - mostNamesShown} more` : ''
  return `reckoner: ${folder}: passed over ${names.slice(0, mostNamesShown).join(', ')}${more}: not .txt, .md, .html, .htm or .json.`
}

/** Whether a failure is none: in a folder, a JSON file may be anything, settings for example. */
export const isPassedOver = ({ code }: Failure, inFolder: boolean): boolean => inFolder && code === 'input-no-document'

/** The bytes behind the inputs, in order. What cannot be read is said on standard error and counts for the exit code. */
export async function* capturesOf(inputs: readonly string[]): AsyncGenerator<Captured & { kind: 'bytes' }> {
  for await (const captured of captureInputs(inputs, { isReport: isReportName, stdin: process.stdin })) {
    if (captured.kind === 'failure') complain(captured.failure)
    else if (captured.kind === 'skipped') note(skippedLine(captured))
    else yield captured
  }
}

/**
 * The documents behind the inputs, in order, one at a time. What cannot be read is said on standard error and counts
 * for the exit code; in a folder, a JSON file that is no document is passed over with a line.
 */
export async function* documentsOf(inputs: readonly string[], given: Given): AsyncGenerator<NamedDocument> {
  for await (const { name, bytes, inFolder } of capturesOf(inputs)) {
    const document = toDocument({ name, bytes, published: given.published, publisher: given.publisher })
    if (document.ok) yield { name, document: document.value, bytes }
    else if (isPassedOver(document.failure, inFolder)) note(`reckoner: ${document.failure.message}; passed over.`)
    else complain(document.failure)
  }
}
