import type { Action } from '../../model/claim.ts'
import type { ActorMention } from '../annotations.ts'
import { articles, bys, ofs } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { withSisters } from './acting-together.ts'
import type { Draft } from './draft.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'

const openers = wordSet('the this their')
const done = wordSet(
  'facilitated coordinated organised organized arranged conducted carried led undertaken supported executed overseen',
)

/** "The operations were run by the Jin Bei Group": a firm raids and frees nobody. */
const helpful: ReadonlySet<string | null> = new Set(['official', 'embassy', 'un', 'ngo'])

const acts: readonly (readonly [nouns: string, actions: readonly Action[]])[] = [
  ['repatriation return homecoming flight', ['repatriate']],
  ['rescue evacuation', ['rescue']],
  ['raid raids operation operations', ['raid', 'arrest', 'rescue', 'seize']],
  ['arrest arrests', ['arrest']],
  ['deportation deportations', ['deport']],
  ['handover transfer', ['deport', 'rescue', 'repatriate']],
]
const told = new Map(acts.flatMap(([nouns, actions]) => nouns.split(' ').map((noun) => [noun, actions] as const)))

/**
 * "Forty women came home on Monday. The repatriation was facilitated by the embassy.": who did what the sentence before tells of,
 * where nobody is named for it there.
 */
export const nameDoersLater = (scene: Scene, drafts: readonly Draft[]): void => {
  const { tokens, sentences } = scene
  for (let n = 1; n < sentences.length; n++) {
    const { first } = sentences[n]!
    const actions = openers.has(tokens[first]) ? told.get(tokens[first + 1]?.lower ?? '') : undefined
    if (!actions) continue
    const doer = doerOf(scene, n)
    if (!doer) continue
    const { value, spans } = withSisters(scene, doer)
    for (const d of drafts) {
      if (d.sentence !== n - 1 || d.actors.length || d.modality === 'denied' || !actions.includes(d.action)) continue
      d.actors = value
      d.inferred.add('actors')
      d.spans = { ...d.spans, actors: spans }
    }
  }
}

/** Whom the sentence names behind "was carried out by". */
const doerOf = ({ tokens, sentences, actorAt, layers }: Scene, sentence: number): ActorMention | null => {
  const { first, last } = sentences[sentence]!
  for (let i = first + 2; i < last - 2; i++) {
    const t = tokens[i]!
    if (!done.has(t)) {
      // "the operation of the park was organised by its owners": another one.
      if (t.pos === 'VERB' || t.text === ';' || ofs.has(t)) return null
      continue
    }
    if (!isBe(tokens[i - 1]) && tokens[i - 1]!.pos !== 'ADV') return null
    const by = tokens[i + 1]!.lower === 'out' ? i + 2 : i + 1
    if (!bys.has(tokens[by])) return null
    const at = articles.has(tokens[by + 1]) ? by + 2 : by + 1
    const doer = markedAt(layers.actors, actorAt, at)
    // "The raid was led by Major Tan": the body that he is of did it.
    return doer && !doer.person && helpful.has(doer.kind) ? doer : null
  }
  return null
}
