import { readdirSync, statSync } from 'node:fs'
import type { ExpandOptions, Found } from '../1-capture/expand.ts'
import { headerOf } from '../1-capture/fetch/index.ts'
import { type Captured, captureInputs } from '../1-capture/inputs.ts'
import { charsetOf, documentOf, isReportName, whyNoReport } from '../2-document/index.ts'
import { mostLetters, together } from '../3-claim/together.ts'
import type { Document } from '../model/document.ts'
import type { Failure } from '../model/errors.ts'
import { complain } from './exit.ts'
import { fetcher } from './fetcher.ts'
import type { Given } from './options.ts'
import { note } from './output.ts'

/**
 * A document with the name it goes by on the command line, the bytes it came from, whether they came from the web, and whether
 * it is a report at all: a cookie wall or an error page is none, which has been said on standard error.
 */
export type NamedDocument = {
  name: string
  document: Document
  bytes: Uint8Array
  fetched: boolean
  isReport: boolean
}

/** A failure about a document, naming the input it came from. */
export const namingInput = (failure: Failure, { name, document }: NamedDocument): Failure => ({
  ...failure,
  message: failure.message.replace(document.id, name),
})

const mostNamesShown = 3

const skippedLine = ({ folder, names }: Captured & { kind: 'skipped' }): string => {
  if (names.length === 0) return `reckoner: ${folder}: nothing in this folder.`
  const more = names.length > mostNamesShown ? ` and ${names.length - mostNamesShown} more` : ''
  return `reckoner: ${folder}: passed over ${names.slice(0, mostNamesShown).join(', ')}${more}: no report by name or content.`
}

/** Whether a failure is none: in a folder, a JSON file may be anything, settings for example. */
export const isPassedOver = ({ code }: Failure, inFolder: boolean): boolean => inFolder && code === 'input-no-document'

/** About how many reports are behind the inputs, as far as folders tell: for showing how far the work is. */
export const roughCount = (inputs: readonly string[]): number => {
  let count = 0
  for (const input of inputs) {
    const isFolder = statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false
    count += isFolder ? readdirSync(input, { recursive: true }).filter((name) => isReportName(String(name))).length : 1
  }
  return count
}

/** What is behind the inputs, in order. Files of a folder that are passed over are named on standard error. */
export async function* foundBehind(inputs: readonly string[], web: ExpandOptions): AsyncGenerator<Found> {
  for await (const captured of captureInputs(inputs, { isReport: isReportName, stdin: process.stdin, web })) {
    if (captured.kind === 'skipped') note(skippedLine(captured))
    else yield captured
  }
}

const wholePage = 'Open the report itself, save it as a whole page, and give that.'

/**
 * The documents behind the inputs, in order, one at a time. What cannot be read is said on standard error and counts
 * for the exit code; in a folder, a JSON file that is no document is passed over with a line.
 */
export async function* documentsOf(inputs: readonly string[], given: Given): AsyncGenerator<NamedDocument> {
  for await (const found of foundBehind(inputs, { fetch: fetcher() })) {
    if (found.kind === 'there') continue
    if (found.kind === 'failure') {
      complain(found.failure)
      continue
    }
    const { name, bytes, inFolder, provenance } = found
    const charset = charsetOf((provenance && headerOf(provenance.headers, 'content-type')) ?? '')
    const { published, publisher } = given
    const document = await documentOf({ name, bytes, charset, published, publisher })
    const noReport = document.ok ? whyNoReport[document.value.details.kind] : undefined
    if (noReport) complain({ code: 'input-no-report', message: `${name}: ${noReport}`, help: wholePage })
    if (document.ok) yield { name, document: document.value, bytes, fetched: provenance !== null, isReport: !noReport }
    else if (isPassedOver(document.failure, inFolder)) note(`reckoner: ${document.failure.message}; passed over.`)
    else complain(document.failure)
  }
}

/**
 * The same, as many together as are read in one go. What comes from the web is read at once: nobody is kept waiting for the
 * next address.
 */
export async function* batchesOf(inputs: readonly string[], given: Given): AsyncGenerator<readonly NamedDocument[]> {
  let batch: NamedDocument[] = []
  let letters = 0
  for await (const named of documentsOf(inputs, given)) {
    batch.push(named)
    letters += named.document.text.length
    if (batch.length < together && letters < mostLetters && !named.fetched) continue
    yield batch
    batch = []
    letters = 0
  }
  if (batch.length) yield batch
}
