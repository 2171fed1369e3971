import { z } from 'zod'
import { adoptClaims } from '../4-event/index.ts'
import { AnnotatedClaim, type Claim } from '../model/claim.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import type { NamedDocument } from './documents.ts'

const WithClaims = z.object({ claims: z.array(AnnotatedClaim) })

const help =
  'Give JSON documents with "claims" in the form of bench/gold/GUIDE.md, or leave out --claims to have them read.'

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** The claims that a JSON document brings with it, taken for what they are. */
export const ownClaims = ({ name, document, bytes }: NamedDocument): Result<Claim[]> => {
  const brought = WithClaims.safeParse(parse(bytes))
  if (brought.success) return ok(adoptClaims(document.text, brought.data.claims))
  const issue = brought.error.issues[0]
  const where =
    issue && issue.path.length > 1 ? `"${issue.path.join('.')}": ${issue.message}` : 'brings no claims of its own'
  return fail('input-invalid-document', `${name}: ${where}`, help)
}
