import { expect, test } from 'vitest'
import type { Document } from '../../model/document.ts'
import { documentOf } from '../index.ts'

type Text = readonly [x: number, fromTop: number, text: string, size?: number]

/** A PDF file with these texts on its pages of 600 by 800 points: as little of the format as will do. */
const pdfOf = (pages: readonly (readonly Text[])[], title = ''): Buffer => {
  const objects: string[] = []
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  for (const [i, texts] of pages.entries()) {
    const show = texts.map(
      ([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${800 - y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    const stream = show.join('\n')
    objects[4 + 2 * i] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    objects[5 + 2 * i] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
  }
  const info = objects.length
  objects[info] = `<< /Title (${title}) >>`
  let file = '%PDF-1.4\n'
  const at: number[] = []
  for (let i = 1; i <= info; i++) {
    at[i] = file.length
    file += `${i} 0 obj\n${objects[i]}\nendobj\n`
  }
  const table = file.length
  const rows = at.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  return Buffer.from(
    `${file}xref\n0 ${info + 1}\n0000000000 65535 f \n${rows.join('')}trailer << /Size ${info + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF`,
    'latin1',
  )
}

const read = async (pages: readonly (readonly Text[])[], title?: string): Promise<Document> => {
  const document = await documentOf({ name: 'report.pdf', bytes: pdfOf(pages, title) })
  if (!document.ok) throw new Error(document.failure.message)
  return document.value
}

const left = [
  'Police in the capital said on Friday that they had',
  'found thirty people in a house by the river, and',
  'that all of them had been taken to a shelter for',
  'the night while their papers were looked at again.',
]
const right = [
  'The ministry later said that the number was thirty',
  'two, since two had been in the garden at the time',
  'of the raid and were found only when the officers',
  'went through the grounds with lamps after dark.',
]

const column = (x: number, from: number, lines: readonly string[]): Text[] =>
  lines.map((text, i) => [x, from + i * 12, text])

test('lines are joined to paragraphs, parted words are one, and a gap begins a paragraph', async () => {
  const { text } = await read([
    [
      ...column(60, 200, [
        'The minister said that the operation had been car-',
        'ried out by the well-known unit, and that its well-',
        'known head had led it from the first to the last hour.',
      ]),
      ...column(60, 270, ['A second paragraph stands further down the page.']),
    ],
  ])
  expect(text).toBe(
    'The minister said that the operation had been carried out by the well-known unit, and that its well-known head had led it from the first to the last hour.\n\nA second paragraph stands further down the page.',
  )
})

test('two columns are read one after the other, below the heading that goes across', async () => {
  const heading: Text = [60, 120, 'Thirty-two people found in a house by the river, police say', 16]
  // A file may hold its lines in any order.
  const mixed = [...column(60, 200, left), ...column(320, 200, right)].sort((a, b) => a[1] - b[1])
  const { text, title } = await read([[heading, ...mixed]])
  expect(title).toBe('Thirty-two people found in a house by the river, police say')
  expect(text.indexOf(left[3]!.slice(0, 20))).toBeLessThan(text.indexOf(right[0]!.slice(0, 20)))
  expect(text).toContain(`${left.join(' ')}`)
})

test('rows of a table stay together', async () => {
  const row = (y: number, ...cells: string[]): Text[] => cells.map((cell, i) => [60 + i * 180, y, cell])
  const { text } = await read([
    [...row(200, 'Country', 'People'), ...row(220, 'Thailand', '19'), ...row(240, 'India', '250')],
  ])
  expect(text).toContain('Thailand | 19')
  expect(text).toContain('India | 250')
})

test('heads, feet and page numbers go, pages are anchors, and a sentence goes on over the page', async () => {
  const page = (number: number, lines: string[]): Text[] => [
    [60, 40, `Report on raids, issue ${number}`],
    ...column(60, 300, lines),
    [290, 780, `- ${number} -`],
  ]
  const { text, details } = await read([
    page(1, ['On the first page a sentence begins that', 'does not end before']),
    page(2, ['the second page.']),
    page(3, ['The third page has its own.']),
  ])
  expect(text).toBe(
    'On the first page a sentence begins that does not end before the second page.\n\nThe third page has its own.',
  )
  expect(details.pages).toEqual([0, text.indexOf('the second page'), text.indexOf('The third')])
})

test('a title of the file counts where it is one', async () => {
  const lines = [column(60, 200, left)]
  expect((await read(lines, 'Notice on raids')).title).toBe('Notice on raids')
  expect((await read(lines, 'Microsoft Word - notice.docx')).title).toBeNull()
})

test('a file without text, or a damaged one, says so', async () => {
  const empty = await documentOf({ name: 'scan.pdf', bytes: pdfOf([[]]) })
  expect(empty).toMatchObject({ ok: false, failure: { code: 'input-empty' } })
  const damaged = await documentOf({ name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7 and nothing') })
  expect(damaged).toMatchObject({ ok: false, failure: { code: 'input-unreadable' } })
})
