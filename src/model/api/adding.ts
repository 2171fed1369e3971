import { z } from 'zod'
import { ApiError } from './failure.ts'
import { isoDate, moment } from './fields.ts'

export const NewDocument = z.object({
  text: z.string(),
  title: z.string().max(1000).optional(),
  publisher: z.string().max(300).optional(),
  published: isoDate.optional(),
})

export type NewDocument = z.infer<typeof NewDocument>

/** JSON body of an addition; files come as multipart, with optional fields `publisher` and `published` for all of them. */
export const AddDocuments = z.object({
  documents: z.array(NewDocument).min(1).max(1000),
  /** Who adds them, for the log of captures. */
  by: z.string().max(200).optional(),
})

export type AddDocuments = z.infer<typeof AddDocuments>

/** Pages of the web to fetch and add; what is said of them holds for all. */
export const AddAddresses = z.object({
  addresses: z.array(z.string().trim().min(1).max(4096)).min(1).max(1000),
  /** Who adds them, for the log of captures. */
  by: z.string().max(200).optional(),
  publisher: z.string().max(300).optional(),
  published: isoDate.optional(),
})

export type AddAddresses = z.infer<typeof AddAddresses>

export const AddResult = z.object({
  added: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      claims: z.int(),
      /** The same bytes were there already: nothing changed. */
      duplicate: z.boolean(),
      /** It was there with another text, and was read again. */
      changed: z.boolean(),
    }),
  ),
  failed: z.array(ApiError.extend({ name: z.string() })),
})

export type AddResult = z.infer<typeof AddResult>

/** A line of an addition's answer as application/x-ndjson: how far it is, again and again, and what came of it, last. */
export const AddLine = z.union([
  z.object({ progress: z.object({ documents: z.int(), claims: z.int() }) }),
  z.object({ result: AddResult }),
  z.object({ failure: ApiError }),
])

export type AddLine = z.infer<typeof AddLine>

/** Inputs that could not be read, to be tried again; their bytes are kept where they came. */
export const SetAsideList = z.array(
  ApiError.extend({ name: z.string(), tries: z.int(), firstAt: moment, lastAt: moment, kept: z.boolean() }),
)

export type SetAsideList = z.infer<typeof SetAsideList>

/** What is set aside under this name. */
export const SetAsideName = z.object({ name: z.string().min(1).max(4000) })
