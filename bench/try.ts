/**
 * `node scripts/bench.js try PATTERN [FOLDER]`: tries a pattern on every document of a folder (the tuned part of the
 * annotated set where none is given) and shows the sentences it hits, with the hit in brackets.
 *
 * A pattern is elements with spaces between them: a word or words to choose from ("arrest|detain"), a part of speech in
 * angle brackets ("<NUM>", "<NOUN|PROPN>"), a layer in braces ("{quantity}", "{group}", "{place}", "{time}", "{actor}");
 * "?" after an element makes it optional, "*" lets it stand up to six times, "_" joins the words of a phrase.
 *
 *   node scripts/bench.js try '{group} were|was <ADV>? rescued|freed from {place}'
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pos, Token } from '../src/2-document/tokens.ts'
import type { Annotations } from '../src/3-claim/annotations.ts'
import { annotate } from '../src/3-claim/pipeline.ts'
import { type Element, many, matchRule, opt, pos, rule, words } from '../src/3-claim/rule.ts'
import { readGold } from './score.ts'

const layers = {
  quantity: 'quantities',
  group: 'groups',
  place: 'places',
  time: 'times',
  actor: 'actors',
} as const

/** A mention of a layer as an element: it matches where one begins, up to where it ends. */
const mention = (ends: () => ReadonlyMap<number, number>): Element => ({
  first: null,
  optional: false,
  match: (_tokens: readonly Token[], i: number) => ends().get(i) ?? -1,
})

const [pattern, folder = fileURLToPath(new URL('gold/dev/tune', import.meta.url))] = process.argv.slice(2)
if (!pattern || !existsSync(folder)) {
  console.error("usage: node scripts/bench.js try 'PATTERN' [FOLDER]")
  process.exit(2)
}

let current: Annotations | null = null
const endsOf = (layer: keyof typeof layers) => () =>
  new Map((current?.[layers[layer]] ?? []).map((m) => [m.first, m.last]))

const elementOf = (source: string): Element => {
  const end = source.at(-1)
  const bare = end === '?' || end === '*' ? source.slice(0, -1) : source
  const inner = bare.slice(1, -1)
  const element =
    bare.startsWith('{') && inner in layers
      ? mention(endsOf(inner as keyof typeof layers))
      : bare.startsWith('<')
        ? pos(...(inner.split('|') as Pos[]))
        : words(bare.replaceAll('_', ' '))
  return end === '?' ? opt(element) : end === '*' ? opt(many(element, 6)) : element
}

const tried = rule({
  name: 'tried',
  pattern: pattern.trim().split(/\s+/).map(elementOf),
  produce: () => true,
  examples: [],
  rejects: [],
})

let hits = 0
for (const document of readGold(folder)) {
  current = annotate(document)
  const { tokens, sentences, text } = current
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = matchRule(tried, tokens, i)
      if (!match || match.last > sentence.last) continue
      const from = tokens[match.first]!.start
      const to = tokens[match.last - 1]!.end
      console.log(
        `${document.id}: ${text.slice(sentence.start, from)}[${text.slice(from, to)}]${text.slice(to, sentence.end)}`,
      )
      hits++
      i = match.last - 1
    }
}
console.log(`${hits} hits`)
