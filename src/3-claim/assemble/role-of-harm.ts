import { bys } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorIn } from './actors.ts'
import { sentenceHas } from './has-word.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** Words for nobody but those who lost it, of money lost. */
const losers = wordSet(
  `victim victims pensioner pensioners retiree retirees investor investors saver savers depositor depositors customer customers
   client clients complainant complainants family families household households widow widows widower widowers elderly seniors`,
)
const losing = wordSet('lose loses lost losing')
const cheating = wordSet(
  'cheat cheated cheating swindle swindled swindling defraud defrauded defrauding scam scammed scamming fleece fleeced fleecing bilk bilked bilking rob robbed robbing dupe duped duping con conned conning trick tricked tricking',
)
const sources = wordSet('from')

/** "Americans lost $3 million", "swindled 340 people", "took $600,000 from New Zealanders": of money lost, who lost it is told. */
export const isLoserTold = (scene: Scene, act: Act, item: Item | null): boolean => {
  const isCalled = sentenceHas(scene, act, losers)
  if (item && item.sort !== 'money') return isLoser(item) || (item.sort === 'bare' && isCalled)
  if (isCalled) return true
  const { tokens, sentences } = scene
  const { trigger, group } = act
  const { last } = sentences[act.sentence]!
  const word = tokens[trigger.head]
  if (group && (losing.has(word) || (group.passive && cheating.has(word))) && isLoser(itemBefore(scene, group.first)))
    return true
  if (cheating.has(word) && !group?.passive)
    if (isLoser(itemAt(scene, trigger.head + 1)) || isLoser(itemAt(scene, trigger.head + 2))) return true
  for (let i = trigger.head + 1; i < Math.min(last - 1, trigger.head + 14); i++)
    if (sources.has(tokens[i]) && isLoser(itemAt(scene, i + 1))) return true
  return false
}

const isLoser = (item: Item | null | undefined): boolean =>
  item?.sort === 'people' && item.role !== 'official' && item.role !== 'suspect'

/** The group whose words end right before a verb. */
const itemBefore = (scene: Scene, first: number): Item | undefined => {
  let at = first - 1
  while (scene.tokens[at]?.pos === 'ADV') at--
  return itemAt(scene, at) ?? undefined
}

const executing = wordSet('execute executed executing execution executions put')

/** "Four were executed", "were put to death": by a state, so by a court before; "executed by the gang" is murder. */
export const isExecuted = (scene: Scene, act: Act): boolean => {
  const { trigger, agent, group } = act
  if (!executing.has(scene.tokens[trigger.head])) return false
  if (!agent) return !(group?.passive && bys.has(scene.tokens[trigger.last])) && !isInCompound(scene, act)
  return actorIn(scene, agent)?.kind === 'official' || scene.placeAt[agent.first]! > 0
}

const within = wordSet('in inside at')
const compounds = wordSet('compound compounds park parks camp camps zone zones den dens hub hubs')

/** "executed in the scam compound": no state does it there. */
const isInCompound = ({ tokens }: Scene, { trigger: { last } }: Act): boolean => {
  if (!within.has(tokens[last])) return false
  for (let i = last + 1; i < last + 5; i++) if (compounds.has(tokens[i])) return true
  return false
}

const hurting = wordSet(
  `injure injures injured injuring injuries hurt hurts hurting wound wounds wounded treat treats treated treating break breaks
   broke broken breaking lose loses lost have has had suffer suffers suffered sustain sustains sustained need needs needed require
   requires required receive receives received`,
)
const violence = wordSet(
  `beat beats beaten beating beatings torture tortured abuse abused abuses assault assaulted assaults mistreated maltreated shock
   shocks shocked electric electrocuted whip whipped flogged lashed kick kicked kicking punch punched slap slapped hit stabbed shot
   baton batons cable cables rod rods pipe pipes rape raped sexual violence kill killed killing captors captivity guards guard gang
   gangs syndicate bosses boss traffickers victim victims forced punished punishment punishments attributed attribute`,
)

/** "Two were treated for fractures", "four were hurt in a fire": nobody is said to have hurt them. */
export const isHurtByChance = (scene: Scene, act: Act): boolean =>
  hurting.has(scene.tokens[act.trigger.head]) && !sentenceHas(scene, act, violence)
