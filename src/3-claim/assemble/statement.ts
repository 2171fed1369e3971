import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import { agentIs } from './has-word.ts'
import { itemAt, type Scene } from './scene.ts'

const needsTo = wordSet('direct directs directed directing instruct instructed instructs order ordered orders')
const closing = wordSet(
  'inquiry investigation probe audit review inspection closure shutdown that arrest release crackdown end ban removal',
)

const toFollows = (scene: Scene, d: Draft): boolean => {
  const { head } = d.act.trigger
  const { last } = scene.sentences[d.sentence]!
  for (let i = head + 1; i < Math.min(last, head + 16); i++) {
    if (scene.tokens[i]!.text === ',') return false
    if (scene.tokens[i]!.lower === 'to' || closing.has(scene.tokens[i])) return true
  }
  return false
}

const isCountry = (scene: Scene, d: Draft): boolean =>
  d.actors.length > 0 || (d.act.agent !== null && scene.placeAt[d.act.agent.first]! > 0)

const doubting = wordSet(
  'question questions questioned questioning query queried challenge challenged contest contested',
)
const doubted = wordSet(
  'figure figures number numbers report reports claim claims account accounts findings estimate estimates accusation accusations allegation allegations data statistics version tally count',
)

const pointing = wordSet('this that it')

/** "questioned 77 Chinese" and "questioned his health" are no disputes; "questioned the figure" is. */
export const isDoubt = (scene: Scene, head: number, last: number): boolean => {
  if (!doubting.has(scene.tokens[head])) return true
  if (pointing.has(scene.tokens[head + 1]) && !scene.tokens[head]!.lower.endsWith('ing')) return true
  for (let i = head + 1; i < Math.min(last, head + 8); i++) if (doubted.has(scene.tokens[i])) return true
  return false
}

const courtly = new Set(['order', 'dispute', 'pledge'])
const courts = wordSet('court courts judge judges justice magistrate tribunal jury panel bench')

/** What a court orders is a sentence, and what it rejects an appeal; so with "Presiding judge Chan Rithy". */
export const isOfCourt = (scene: Scene, agent: { first: number; last: number }): boolean => {
  const start = scene.sentences[scene.tokens[agent.first]!.sentence]!.first
  for (let i = Math.max(start, agent.first - 2); i < agent.last; i++) if (courts.has(scene.tokens[i])) return true
  return false
}

const who = wordSet('who that')
const conditions = wordSet('until unless if')

/** "middlemen who promise to bring them out", "until their government has promised": nobody has pledged it. */
const isHypothetical = (scene: Scene, d: Draft): boolean => {
  const from = d.act.group!.first
  const { first } = scene.sentences[d.sentence]!
  if (who.has(scene.tokens[from - 1])) return true
  for (let i = from - 1; i >= first && from - i < 10; i--) {
    if (scene.tokens[i]!.text === ',') return false
    if (conditions.has(scene.tokens[i])) return true
  }
  return false
}

/** Whether what is done by saying so is said: by whom, to whom, and as advice, order, promise or denial. */
export const statementStands = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  if (d.modality !== 'happened' && d.modality !== 'ongoing' && d.action !== 'order') return false
  if (d.action === 'dispute' && !isDoubt(scene, d.act.trigger.head, scene.sentences[d.sentence]!.last)) return false
  if (d.action === 'pledge' && isOtherCommitment(scene, d)) return false
  if (d.act.trigger.kind === 'noun') return false
  if (d.action === 'warn' && (isOpinion(scene, d) || isByCounted(scene, d))) return false
  if (d.action === 'warn' && d.act.group?.passive) return d.item?.sort === 'people'
  if (d.act.group?.passive) return false
  const actor = d.act.agent ? actorIn(scene, d.act.agent) : null
  if (d.action === 'order' && needsTo.has(scene.tokens[d.act.trigger.head]) && !toFollows(scene, d)) return false
  if (courtly.has(d.action) && d.act.agent && isOfCourt(scene, d.act.agent)) return false
  if (d.action === 'pledge' && (isLure(scene, d) || isOfOutlaws(scene, d, actor))) return false
  if (d.action === 'pledge' && (isHypothetical(scene, d) || isDoneAlready(scene, d))) return false
  const spoken = isParty(scene, d) || (actor ? actor.kind !== null || actor.person : isCountry(scene, d) || isWarner(d))
  if (!spoken) return false
  return !drafts.some((o) => o.action === d.action && o.actors[0] === d.actors[0] && o.sentence === d.sentence)
}

const parties = wordSet(
  'lawyer lawyers counsel defence defense attorney attorneys family families relatives parents defendant defendants accused owner owners landlord landlords manager managers company companies suspects residents villagers opposition',
)

/** "Lawyers for the boss dispute the sum": those whom it concerns speak as well as bodies do. */
const isParty = (scene: Scene, d: Draft): boolean =>
  d.action === 'dispute' && d.act.agent !== null && agentIs(scene, d.act.agent, parties)

const outlawNouns = new Set(
  'gang gangs syndicate syndicates ring rings scammers scammer fraudsters swindlers criminals traffickers smugglers recruiters recruiter brokers broker'.split(
    ' ',
  ),
)
const outlaws = wordSet(outlawNouns)

/** "The gangs trick victims and then promise them relief": how they take people in. */
const isOfOutlaws = (scene: Scene, { act: { agent }, actors }: Draft, actor: ActorMention | null): boolean =>
  actor?.kind === 'victim' ||
  (agent !== null && agentIs(scene, agent, outlaws)) ||
  actors.some((name) => outlawNouns.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()))

const luring = wordSet('defrauded lured cheated duped tricked deceived swindled recruited enticed extorted')

/** "had defrauded a man of $3,700, promising to help him travel": how he was taken in. */
const isLure = ({ tokens, sentences }: Scene, d: Draft): boolean => {
  if (!tokens[d.act.trigger.head]!.lower.endsWith('ing')) return false
  for (let i = sentences[d.sentence]!.first; i < d.act.trigger.head; i++) if (luring.has(tokens[i])) return true
  return false
}

const committing = wordSet('commit commits committed committing')
const agreeing = wordSet('agreed')

/** "committed its troops to the war", "at agreed upon points": nothing is promised. */
const isOtherCommitment = ({ tokens }: Scene, d: Draft): boolean => {
  const { head } = d.act.trigger
  const next = tokens[head + 1]?.lower
  if (committing.has(tokens[head])) return next !== 'to'
  return agreeing.has(tokens[head]) && (next === 'upon' || next === '-') && tokens[head - 1]?.pos !== 'PRON'
}

const undertaking = wordSet('undertake undertakes undertook undertaken undertaking')
const urging = wordSet('urge urges urged urging')

/** "has undertaken all steps": done, not promised. */
const isDoneAlready = (scene: Scene, d: Draft): boolean => {
  const { head } = d.act.trigger
  const next = scene.tokens[head + 1]?.lower
  return undertaking.has(scene.tokens[head]) && next !== 'to' && next !== 'that'
}

/** "The 26 foreigners were fined and told to leave": who is told, and not who tells. */
const isByCounted = (scene: Scene, { act: { agent } }: Draft): boolean => {
  const item = agent ? itemAt(scene, agent.first) : null
  return item?.quantity != null && item.sort === 'people' && item.role !== 'official'
}

const advising = wordSet('not against avoid beware job jobs offer offers offering travel travelling caution')

/** "warned that some could spread a disease": a view, and no advice to anybody. */
const isOpinion = (scene: Scene, d: Draft): boolean => {
  const { tokens } = scene
  const { head } = d.act.trigger
  if (urging.has(tokens[head]) && !d.act.group?.passive && d.item?.sort !== 'people') return true
  return !d.act.group?.passive && isOnlyView(scene, head, scene.sentences[d.sentence]!.last)
}

/** Whether what is warned of behind "that" has no word of advice. */
export const isOnlyView = ({ tokens }: Scene, head: number, last: number): boolean => {
  if (tokens[head + 1]?.lower !== 'that') return false
  for (let i = head + 2; i < last; i++) if (advising.has(tokens[i])) return false
  return true
}

/** "The BI warned foreigners": a body that only the words around it show to speak. */
const isWarner = (d: Draft): boolean =>
  d.action === 'warn' && d.item?.sort === 'people' && (d.source?.kind === 'official' || d.source?.kind === 'embassy')
