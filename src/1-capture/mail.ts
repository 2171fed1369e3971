import type { Attachment } from 'postal-mime'

/** Something that came with a mail and can be a report of its own. */
export type MailPart = { name: string; bytes: Uint8Array }

/** What mail programs attach by themselves, and what holds no text. */
const noReport =
  /^(?:image|audio|video|font|model)\/|^text\/(?:calendar|css|x-?vcard|vcard)|^application\/(?:pgp-|pkcs7-|x-pkcs7-|ms-tnef|ics)/i

const mostParts = 500

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content)

/** Pictures and styles of the text itself are no attachments, unless the sender says so. */
const isAttached = ({ mimeType, related, disposition }: Attachment): boolean =>
  !noReport.test(mimeType) && (!related || disposition === 'attachment')

const nameOf = ({ filename, mimeType }: Attachment, number: number): string =>
  filename?.trim() || `${mimeType === 'message/rfc822' ? 'mail' : 'part'} ${number}`

/** Files and mails attached to a mail; what belongs to its own text, pictures and signatures are passed over. */
export const attachmentsOf = async (mail: Uint8Array): Promise<MailPart[]> => {
  const { default: PostalMime } = await import('postal-mime')
  const { attachments, headers } = await PostalMime.parse(mail, { forceRfc822Attachments: true })
  // A page that a browser saved as one file carries its pictures and frames, no attachments.
  if (headers.some(({ key }) => key === 'snapshot-content-location')) return []
  return attachments
    .filter(isAttached)
    .slice(0, mostParts)
    .map((attachment, index) => ({ name: nameOf(attachment, index + 1), bytes: bytesOf(attachment) }))
    .filter(({ bytes }) => bytes.length > 0)
}
