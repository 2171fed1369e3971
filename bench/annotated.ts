import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { adoptClaims } from '../src/4-event/index.ts'
import type { ReadDocument } from '../src/5-figure/index.ts'
import { AnnotatedClaim } from '../src/model/claim.ts'

const AnnotatedDocument = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.iso.date().nullable(),
  text: z.string(),
  claims: z.array(AnnotatedClaim),
})

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path]

/** The annotated documents under a folder as their files hold them. */
export const annotatedFiles = (folder: string): { id: string; json: string }[] =>
  filesUnder(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('events.json'))
    .map((file) => readFileSync(file, 'utf8'))
    .map((json) => ({ id: AnnotatedDocument.parse(JSON.parse(json)).id, json }))

/** The annotated documents under a folder, with the claims a person found in them. */
export const annotatedUnder = (folder: string): ReadDocument[] =>
  annotatedFiles(folder)
    .map(({ json }) => AnnotatedDocument.parse(JSON.parse(json)))
    .map((document) => ({ ...document, claims: adoptClaims(document.text, document.claims) }))
