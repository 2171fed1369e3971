import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import { near, sentenceHas } from './has-word.ts'
import type { Scene } from './scene.ts'
import { isByGuards } from './taken.ts'

const catching = wordSet('catch catches caught catching capture captured captures recapture recaptured recaptures')
const again = wordSet('again back')
const retaking = wordSet('recapture recaptures recaptured recapturing')
const states = wordSet(
  'police officers immigration authorities junta custody prison jail court soldiers army troops rangers military bureau agents ministry border raid raids',
)

/** "two others were caught again", "recaptured by guards": back in the hands of those whom they fled. */
export const isCaughtAgain = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  if (act.trigger.row.action !== 'arrest' || !catching.has(scene.tokens[act.trigger.head])) return false
  if (isByGuards(scene, act)) {
    // "60 ran from the casino. Four were caught by its guards."
    const fled = drafts.some((d) => d.action === 'escape' && act.sentence - d.sentence <= 2)
    return fled || retaking.has(scene.tokens[act.trigger.head])
  }
  if (!sentenceHas(scene, act, fleeing) || sentenceHas(scene, act, states)) return false
  // "tried to flee and were caught and beaten"
  return near(scene, act, again) || (sentenceHas(scene, act, trying) && sentenceHas(scene, act, beating))
}

const trying = wordSet('tried try trying attempted attempting attempt attempts')
const beating = wordSet('beaten beat tortured punished whipped electrocuted')
const fleeing = wordSet('fled flee fleeing escaped escape escaping ran rushed jumped swam climbed')
const inside = wordSet(
  'compound compounds casino building centre centres center centers dormitory dormitories den dens',
)

const crimes = wordSet('scam scams scamming cybercrime cyber fraud trafficking slave')
const camps = wordSet('camp camps compound compounds centre centres center centers park parks den dens hub hubs')

/** "remain detained in separate cybercrime camps". */
export const isOfCrime = ({ tokens }: Scene, head: number): boolean => {
  if (tokens[head + 1]?.lower !== 'in' && tokens[head + 1]?.lower !== 'inside') return false
  for (let i = head + 2; i < head + 6; i++) if (crimes.has(tokens[i]) && camps.has(tokens[i + 1])) return true
  return false
}

/** "were being detained in the casino": shut in, where no state is named. */
export const isShutIn = (scene: Scene, act: Act): boolean => {
  const { group, trigger } = act
  if (group?.passive !== false && isOfCrime(scene, trigger.head)) return true
  if (!group?.passive || (group.tense !== 'present' && !group.progressive)) return false
  if (sentenceHas(scene, act, states)) return false
  for (let i = trigger.head + 1; i < trigger.head + 5; i++)
    if (inside.has(scene.tokens[i]))
      return scene.tokens[trigger.head + 1]?.lower === 'in' || scene.tokens[trigger.head + 1]?.lower === 'inside'
  return false
}

const freeing = wordSet('rescued freed escaped escapees escape fled')
const courts = wordSet('court judge sentenced convicted prison prisons jail years police officers immigration')
const unlawful = wordSet('illegally unlawfully forcibly')

/** "Ten are held captive … the ten still detained", "illegally detained", "imprisoned in the region, 16 were rescued": by no state. */
export const isCaptive = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const { tokens } = scene
  const { head } = act.trigger
  if (unlawful.has(tokens[head - 1]) || isAgainstLaw(scene, act)) return true
  if (sentenceHas(scene, act, courts)) return false
  const whom = act.patients[0]
  if (!whom?.quantity) return false
  const isLeft = tokens[whom.first - 1]?.lower === 'leaving' && sentenceHas(scene, act, freeing)
  return isLeft || drafts.some((d) => d.action === 'hold' && d.role === 'victim' && d.count?.low === sizeOf(whom))
}

const conditions = wordSet('circumstances conditions')

/** "detained in the region under illegal circumstances", "against their will". */
const isAgainstLaw = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  const { last } = sentences[sentence]!
  for (let i = trigger.head + 1; i < Math.min(last, trigger.head + 9); i++) {
    if (tokens[i]!.lower === 'illegal' && conditions.has(tokens[i + 1])) return true
    if (tokens[i]!.lower === 'will' && tokens[i - 1]!.lower === 'their') return true
  }
  return false
}

/** "Among the 28 imprisoned in the region, 16 were rescued": by those from whom they are rescued. */
export const isImprisonedByGang = (scene: Scene, act: Act): boolean =>
  sentenceHas(scene, act, freeing) && !sentenceHas(scene, act, courts)
