import { z } from 'zod'

const Name = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const Names = z.union([Name.transform((name) => [name]), z.array(z.unknown()).transform(namesIn)])

function namesIn(items: unknown[]): string[] {
  return items.flatMap((item) => {
    const name = Name.safeParse(item)
    return name.success ? [name.data] : []
  })
}

/** What a page says of its article in JSON-LD, each field null where it is missing or of a strange form. */
export type LinkedData = {
  title: string | null
  publisher: string | null
  author: string | null
  published: string | null
  modified: string | null
}

const articleType = /Article|BlogPosting|Report|PressRelease|LiveBlog/
const pageType = /WebPage|ItemPage|SocialMediaPosting/

type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object that a piece of JSON-LD lists at its top, in a list or in its graph. */
const thingsIn = (value: unknown, depth = 0): Thing[] => {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1))
  if (!isThing(value)) return []
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)]
}

const parse = (script: string): unknown => {
  try {
    // Line breaks inside strings are not JSON, and common.
    return JSON.parse(
      script
        .trim()
        .replace(/[\n\r\t]/g, ' ')
        .replace(/^<!\[CDATA\[|^<!--|\]\]>$|-->$/g, ''),
    )
  } catch {
    return null
  }
}

const typeOf = (thing: Thing): string => [thing['@type']].flat().join(' ')

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const names = (value: unknown): string | null => {
  const found = Names.safeParse(value)
  return found.success && found.data.length > 0 ? found.data.join(', ') : null
}

/** A field out of an article's script that is no valid JSON: quotation marks left open elsewhere do not make its date wrong. */
const inBroken = (scripts: readonly string[], field: string): string | null => {
  for (const script of scripts) {
    if (parse(script) !== null || !articleType.test(script)) continue
    const at = script.indexOf(`"${field}"`)
    const value =
      at < 0
        ? null
        : /^"\s{0,9}:\s{0,9}"([^"\\]{4,60})"/.exec(script.slice(at + field.length + 1, at + field.length + 90))
    if (value) return value[1]!
  }
  return null
}

/** Reads the JSON-LD scripts of a page: the article first, the page around it where the article is silent. */
export const readLinkedData = (scripts: readonly string[]): LinkedData => {
  const things = scripts.flatMap((script) => thingsIn(parse(script)))
  const ranked = [articleType, pageType].flatMap((type) => things.filter((thing) => type.test(typeOf(thing))))
  const first = (read: (thing: Thing) => string | null): string | null => {
    for (const thing of ranked) {
      const value = read(thing)
      if (value) return value
    }
    return null
  }
  return {
    title: first((thing) => text(thing.headline)),
    publisher: first((thing) => names(thing.publisher)),
    author: first((thing) => names(thing.author)),
    published: first((thing) => text(thing.datePublished)) ?? inBroken(scripts, 'datePublished'),
    modified: first((thing) => text(thing.dateModified)),
  }
}
