import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { sentenceHas } from './has-word.ts'
import { barRow, rescueRow } from './known-rows.ts'
import type { Scene } from './scene.ts'

const freeing = wordSet('freed rescued')

/** "walked into the embassy after being freed": no flight of their own. */
const isAfterFreed = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  for (let i = trigger.head + 1; i + 1 < sentences[sentence]!.last; i++)
    if (tokens[i]!.lower === 'being' && freeing.has(tokens[i + 1])) return tokens[i - 1]!.lower === 'after'
  return false
}

/** "made over $300,000": the sum right behind the verb; "made a payment of $300" is none. */
const isMadeOf = ({ trigger, group, patients: [sum] }: Act): boolean =>
  group?.passive === false && sum?.sort === 'money' && sum.first - trigger.head <= 2

/** "75 Chinese who are blacklisted and departed": kept from coming back, which is no sanction. */
const listing = wordSet('blacklist blacklists blacklisted blacklisting')
const ofBorders = wordSet(
  'immigration deported deportees departed deportation expelled expulsion foreigners persona re-entry re-entering overstayed',
)

/** Verbs that say an act only by what they are done to or what stands beside them; undefined where it is none of these. */
export const plainVerb = (scene: Scene, act: Act): Act | null | undefined => {
  const { row, head, kind } = act.trigger
  const [first] = act.patients
  if (listing.has(scene.tokens[head]) && first?.sort === 'people' && sentenceHas(scene, act, ofBorders))
    return withRow(act, barRow)
  if (row.action === 'escape' && kind === 'verb' && isAfterFreed(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'book') return first?.role === 'suspect' ? act : null
  if (row.name === 'make money') return isMadeOf(act) ? act : null
  return undefined
}
