import type { ClaimKey } from '../store/index.ts'

/** What a claim is called among all documents: "claim document". */
export const refOf = ({ claim, document }: ClaimKey): string => `${claim} ${document}`

/** The document of a claim reference. */
export const documentOf = (ref: string): string => ref.slice(ref.indexOf(' ') + 1)

/** The claim that a reference names. */
export const keyOf = (ref: string): ClaimKey => ({ claim: ref.slice(0, ref.indexOf(' ')), document: documentOf(ref) })

/** The documents that claim references name, each once. */
export const documentsOf = (refs: readonly string[]): string[] => [...new Set(refs.map(documentOf))]
