import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Posts that a report's first sentence speaks of before it names who holds them. */
const posts = wordSet(
  `official spokesman spokeswoman spokesperson officer minister chief governor commander prosecutor director
   commissioner ambassador consul diplomat mayor inspector superintendent captain`,
)
/** A spokesman is named as one, or without an office; an official may hold any. */
const loose = wordSet('official officer')
const speakers = new Set(['spokesman', 'spokeswoman', 'spokesperson'])
/** Ranks say nothing of what somebody does. */
const ranks = new Set('major general colonel lieutenant captain brigadier sergeant inspector mr ms dr'.split(' '))
const anonymous = wordSet('anonymity anonymous unnamed unidentified')

/** Sentences after the first in which the name is looked for. */
const reach = 3

/**
 * "… an immigration official said. Ouk Hay Seila, head of investigations, said …": a source that the report's first
 * sentence gives by its post alone is the official named as the next speaker; a person has one name in all claims.
 */
export const nameSources = (scene: Scene, drafts: readonly Draft[]): void => {
  for (const d of drafts) {
    const span = d.spans.source?.[0]
    if (d.sentence > 0 || !d.source || !span) continue
    const person = namedAfter(scene, d.source.kind, span)
    if (person) d.source = { ...d.source, name: person.name }
  }
}

const namedAfter = (
  scene: Scene,
  kind: string,
  { start, end }: { start: number; end: number },
): ActorMention | null => {
  const { layers, tokens, sentences } = scene
  if (kind !== 'official' && kind !== 'embassy') return null
  let head = tokens.length
  for (let i = 0; i < tokens.length && tokens[i]!.start < end; i++)
    if (tokens[i]!.start >= start) {
      if (posts.has(tokens[i])) head = i
    }
  const post = tokens[head]
  if (!post || post.end !== end) return null
  const last = sentences[Math.min(reach, sentences.length - 1)]!.last
  for (let i = 0; i < last; i++) if (anonymous.has(tokens[i])) return null
  for (const a of layers.attributions) {
    if (a.source === null || a.carried || a.cue.start < sentences[0]!.end) continue
    if (a.cue.start >= tokens[last - 1]!.end) return null
    const { source } = a
    const person = layers.actors.find((x) => x.person && x.start <= source.start && source.end <= x.end)
    if (!person || source.kind !== kind) return null
    return holds(person, post.lower, loose.has(post)) ? { ...person, name: source.name } : null
  }
  return null
}

const holds = ({ offices }: ActorMention, post: string, any: boolean): boolean =>
  any ||
  offices.every((office) => ranks.has(office)) ||
  offices.includes(post) ||
  (speakers.has(post) && offices.some((office) => speakers.has(office)))
