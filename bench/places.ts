/**
 * `npm run bench:places`: how well the place layer finds places.
 *
 * 1. Annotated documents: of the first places of claims whose name stands in the text, how many are found with the right
 *    kind and country.
 * 2. TR-News and GeoWebNews, as in toponyms.ts.
 *
 *   --errors   show what is missed, extra or far off in the annotated documents and the even articles
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tokenise } from '../src/2-document/tokens.ts'
import type { PlaceMention } from '../src/3-claim/annotations.ts'
import { place } from '../src/3-claim/place/index.ts'
import type { Place } from '../src/model/claim.ts'
import { readGold } from './score.ts'
import { toponyms } from './toponyms.ts'

const { values: options } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })

const placesIn = (text: string): PlaceMention[] => [...place.run({ text, title: null, tokens: tokenise(text).tokens })]

const percent = (n: number, of: number): string => (of === 0 ? '   -' : `${((100 * n) / of).toFixed(1)} %`)

const scoreAnnotated = (path: string, show: boolean): void => {
  let right = 0
  let total = 0
  const kinds = new Map<string, [right: number, of: number]>()
  for (const d of readGold(fileURLToPath(new URL(`gold/${path}`, import.meta.url)))) {
    const found = placesIn(d.text)
    const seen = new Set<string>()
    for (const c of d.claims) {
      const wanted = c.places[0] as Place | undefined
      if (!wanted || seen.has(wanted.name) || !d.text.includes(wanted.name)) continue
      seen.add(wanted.name)
      total++
      const named = found.filter((m) => m.name.includes(wanted.name) || wanted.name.includes(m.name))
      const fits = named.some((m) => m.kind === wanted.kind && m.country === wanted.country)
      const [n, of] = kinds.get(wanted.kind) ?? [0, 0]
      kinds.set(wanted.kind, [n + (fits ? 1 : 0), of + 1])
      if (fits) right++
      else if (show)
        console.log(
          `  ${d.id}: ${wanted.name}/${wanted.kind}/${wanted.country}, found ${named.map((m) => `${m.name}/${m.kind}/${m.country}`).join(', ') || 'nothing'}`,
        )
    }
  }
  console.log(
    `${`annotated, ${path}`.padEnd(26)} first places with right kind and country ${percent(right, total)} (${right} of ${total}): ${[...kinds].map(([kind, [n, of]]) => `${kind} ${n}/${of}`).join(', ')}`,
  )
}

for (const part of ['tune', 'heldout'])
  if (readdirSync(fileURLToPath(new URL('gold/dev', import.meta.url))).includes(part))
    scoreAnnotated(`dev/${part}`, options.errors && part === 'tune')
scoreAnnotated('seed', options.errors)
for (const line of toponyms(options.errors ? 1 : 0)) console.log(line)
