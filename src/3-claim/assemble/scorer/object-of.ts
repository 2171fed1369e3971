import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Item, Scene } from '../scene.ts'

/** What says who or how many those told of are, and nothing that is done to others. */
export const consisting = wordSet(
  'include includes included including comprise comprises comprised comprising consist consisted contain contained number numbered numbering total totalled totaled totalling totaling count counts counted counting list lists listed listing name names named naming cover covers covered reach reached reaching involve involved involving make makes made has have had having saw see sees put say says said follow followed bring brings brought bringing hold holds held holding find finds found finding net netted netting record recorded become became announce announced announces report reported reports confirm confirmed register registered',
)
/** Never nouns, whatever tag the tagger gives them. */
const surely = wordSet('sent sold lured taught forced paid')
const aside = new Set(['ADV', 'ADJ', 'PART'])

/**
 * "Guards shot dead two Pakistanis", "who sold 12 women": the object of a verb that is no act. Nobody says that they
 * were arrested, charged or tried.
 */
export const isObjectOfElse = ({ tokens, sentences }: Scene, { first, quantity, sentence }: Item): boolean => {
  const from = sentences[sentence]!.first
  let at = Math.min(first, quantity?.first ?? first) - 1
  if (at > from && aside.has(tokens[at]!.pos) && tokens[at - 1]!.pos === 'VERB') at--
  const verb = tokens[at]
  if (at <= from || !(verb?.pos === 'VERB' || surely.has(verb)) || consisting.has(verb) || isBe(verb)) return false
  return !isAuxiliary(tokens[at - 1])
}
