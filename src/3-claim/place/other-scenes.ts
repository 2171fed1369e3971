import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

const jobs = wordSet('job jobs work post posts position positions employment')
const offering = wordSet(
  'promise promised promises promising offer offered offers offering advertisement advertisements lured',
)
/** Words between the job and its place: "jobs as hotel receptionists in". */
const farthest = 5

/** "with an offer of office work in Bangkok": where somebody was told that he would work. */
export const isPromised = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1
  if (tokens[at]?.pos === 'DET') at--
  if (tokens[at]?.lower !== 'in') return false
  let isJob = false
  for (let i = at - 1; i >= 0 && at - i <= 2 * farthest && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    if (offering.has(tokens[i])) return isJob
    if (jobs.has(tokens[i]) && at - i <= farthest) isJob = true
    else if (tokens[i]!.pos === 'VERB') return false
  }
  return false
}

const shelters = wordSet('shelter shelters hospital hospitals')

/** "spent 12 days at a shelter in Mae Sot": where people came to when it was over. */
export const isOfShelter = (tokens: readonly Token[], first: number): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'in' && shelters.has(tokens[first - 2])
