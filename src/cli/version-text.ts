import type { FigureChange } from '../model/history.ts'
import type { DocumentVersion, ParagraphChange, TextPart } from '../model/versions.ts'
import { whatIsCounted } from './event-table.ts'
import { bold, came, columns, dim, harmless, went, wrap } from './terminal.ts'

const marked: Record<TextPart['kind'], (text: string) => string> = {
  same: (text) => text,
  added: (text) => `{+${text}+}`,
  removed: (text) => `[-${text}-]`,
}

const signs: Record<ParagraphChange['kind'], string> = { added: '+', removed: '-', changed: '~' }
const colours: Record<ParagraphChange['kind'], (text: string) => string> = {
  added: came,
  removed: went,
  changed: (text) => text,
}

const paragraphLines = ({ kind, parts }: ParagraphChange): string[] => {
  const text = parts.map((part) => (kind === 'changed' ? marked[part.kind](part.text) : part.text)).join('')
  return wrap(text, columns() - 4).map((line, i) => colours[kind](`  ${i === 0 ? signs[kind] : ' '} ${line}`))
}

const quoted = (value: string | null): string => (value === null ? 'not said' : `“${harmless(value)}”`)

const figureLines = ({ measure, says, title, eventId }: FigureChange): string[] => {
  const change = says.replace(/: new capture of a report:.*$/, '')
  const line = `figure: ${whatIsCounted({ measure })}: ${change}, in “${title ?? eventId}”`
  return wrap(harmless(line), columns() - 2).map((part) => `  ${part}`)
}

/** A capture for people: when and from where, then what it changed. */
export const versionText = (version: DocumentVersion, number: number, total: number): string => {
  const { capturedAt, from, sha256, unreadable, fields, paragraphs, figures } = version
  const when = capturedAt.replace('T', ' ').slice(0, 16)
  const nothing = number > 1 && !unreadable && fields.length + paragraphs.length === 0
  return [
    `${bold(`${when} UTC`)}  ${harmless(from)}${dim(`  capture ${number} of ${total}, SHA-256 ${sha256.slice(0, 12)}…`)}`,
    ...(unreadable ? [`  ${harmless(unreadable)}`] : []),
    ...(nothing ? ['  its text is the same as before'] : []),
    ...fields.map(({ field, before, after }) => `  ${field}: ${quoted(before)} → ${quoted(after)}`),
    ...paragraphs.flatMap(paragraphLines),
    ...figures.flatMap(figureLines),
  ].join('\n')
}
