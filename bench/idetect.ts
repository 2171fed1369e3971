/**
 * IDETECT (IDMC, United Nations, 2017): excerpts of reports on displacement, each with the figure that a coder took from it.
 * Measured is the reading of numbers in texts of a neighbouring field: whether the coded figure is among the counts read, and
 * whether it counts what the coder says. The coded figures hold typing errors of their own; none is corrected here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { tokenise } from '../src/2-document/tokens.ts'
import { quantity } from '../src/3-claim/quantity/index.ts'

const path = new URL('../../shared/data/idetect/IDMC_fully_labelled.jsonl', import.meta.url)

const Row = z.object({
  Excerpt: z.string(),
  'Displacement figure': z.coerce.number(),
  'Reporting unit': z.enum(['People', 'Households']),
})

const households = new Set(
  'household households family families home homes house houses dwellings dwelling huts shelters residences'.split(' '),
)

/** The score as lines; `show` excerpts whose figure was not read. */
export const idetect = (show = 0): string[] => {
  if (!existsSync(path)) return ['IDETECT is not here (../shared/data/idetect): left out']
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Row.parse(JSON.parse(line)))
  let read = 0
  let counted = 0
  const notes: string[] = []
  for (const { Excerpt: text, 'Displacement figure': figure, 'Reporting unit': unit } of rows) {
    const { tokens } = tokenise(text)
    const found = quantity
      .run({ text, tokens })
      .filter(({ sort, written }) => sort === 'count' && (written.low === figure || written.high === figure))
    if (found.length > 0) read++
    else if (notes.length < show) notes.push(`  ${figure} ${unit} | ${text.slice(0, 200).replaceAll('\n', ' ')}`)
    const right = found.some(({ unit: own, head }) =>
      unit === 'People' ? own === 'people' : head !== null && households.has(tokens[head]!.lower),
    )
    if (right) counted++
  }
  const share = (n: number): string => `${n} of ${rows.length} (${((100 * n) / rows.length).toFixed(1)} %)`
  return [
    `IDETECT: the coded figure is among the counts read in ${share(read)}, with its unit in ${share(counted)}`,
    ...notes,
  ]
}
