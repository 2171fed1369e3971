import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { siteNear } from './site-near.ts'

const loose = wordSet('operation operations crackdown crackdowns sweep search searches bust inspection inspections')
const forces = wordSet(
  'police joint military security army immigration anti-crime law enforcement special task force similar lead led',
)
const alike = wordSet('similar')
const criminal = wordSet(
  'scam scams online criminal gambling fraud illegal cyber syndicate business trafficking gaming casino',
)
const happening = wordSet(
  'took carried launched conducted place mounted began started followed covered targeted held led headed',
)

/** "ran telecom fraud operations, controlled 250 firms": what a gang does, and no raid on those. */
export const isOperationOfGang = ({ tokens }: Scene, head: number): boolean =>
  loose.has(tokens[head]) && (criminal.has(tokens[head - 1]) || fake.has(tokens[head - 1]))

/** A raid needs a place or a day of its own; a loose word for it ("operation") needs a force or a sign that it was carried out. */
export const raidStands = (scene: Scene, d: Draft): boolean => {
  const { tokens, sentences } = scene
  const specific = d.places.some((p) => p.kind !== 'country' && p.kind !== 'region')
  const actor = d.act.agent ? actorIn(scene, d.act.agent) : null
  const { head, kind, last, particle } = d.act.trigger
  if (d.row.name === 'enter') return siteNear(scene, d) || broken.has(tokens[particle.last - 1])
  if (kind === 'verb') {
    if (particle.first >= 0 && !specific && actor?.kind !== 'official') return false
    return specific || actor !== null || d.act.group!.passive
  }
  if (isLookedBackOn(scene, d) || isOffice(scene, head) || isAnotherRescue(scene, d) || isToldByVerb(scene, d))
    return false
  if (!specific && !d.time && d.places.length < 2 && !(d.places.length && d.nationalities.length)) return false
  const { first, last: end } = sentences[d.sentence]!
  const word = tokens[head]
  if (!loose.has(word)) return true
  if (isOfGang(scene, last)) return false
  let force = false
  for (let i = head - 1; i >= first && head - i < 4; i--) {
    if (criminal.has(tokens[i])) return false
    if (links.has(tokens[i])) break
    // "freed 163 people in similar operations": how they were freed.
    if (alike.has(tokens[i]) && tokens[i - 1]?.lower === 'in') return false
    if (forces.has(tokens[i]) || happening.has(tokens[i]) || scene.actorAt[i]) force = true
  }
  for (let i = last; i < Math.min(end, last + 4); i++) if (happening.has(tokens[i])) force = true
  return force
}

/** "the operations of fraudulent call centres": what the gang does there. */
const isOfGang = ({ tokens }: Scene, last: number): boolean => {
  if (tokens[last]?.lower !== 'of') return false
  for (let i = last + 1; i < last + 4; i++) if (criminal.has(tokens[i]) || fake.has(tokens[i])) return true
  return false
}

const fake = wordSet('fraudulent fake bogus unlicensed')

const offices = wordSet(
  'director directors chief head commander officer manager secretary coordinator minister vice-president',
)

/** "Deputy Director for Operations", "chief of operations": what someone is in charge of. */
const isOffice = ({ tokens }: Scene, head: number): boolean =>
  (tokens[head - 1]?.lower === 'for' || tokens[head - 1]?.lower === 'of') && offices.has(tokens[head - 2])

const broken = wordSet('gate door doors lock locks padlock padlocks')
const links = wordSet('in of on at from after before during by')
const moments = wordSet('after before since until during day days week weeks month months from')
const definite = wordSet("the that this those these 's ’s their its")
const former = wordSet('earlier previous past former')
const such = wordSet('such')
/** "Bavet and Poipet have seen similar raids". */
const seen = wordSet('seen witnessed experienced')
/** "Their rescue follows a similar operation": another rescue. */
const isAnotherRescue = ({ tokens, sentences }: Scene, { sentence, act: { trigger } }: Draft): boolean => {
  if (tokens[trigger.head - 1]?.lower !== 'similar') return false
  for (let i = trigger.head - 2; i >= sentences[sentence]!.first; i--) if (freeing.has(tokens[i])) return true
  return false
}

const ordinals = wordSet('first second third fourth fifth sixth next last latest final another')
const raiding = wordSet('raided busted stormed searched')

/** "In the second raid, police raided a villa in Ipoh": told by the verb. */
const isToldByVerb = ({ tokens, sentences }: Scene, { sentence, act: { trigger } }: Draft): boolean => {
  if (!ordinals.has(tokens[trigger.head - 1])) return false
  for (let i = trigger.last; i < sentences[sentence]!.last; i++) if (raiding.has(tokens[i])) return true
  return false
}

const freeing = wordSet('rescue rescues repatriation evacuation airlift homecoming')
const it = wordSet('it this that')

/**
 * A raid that only says when or in whose wake another thing happened: "two months after the raid", "before the crackdown
 * began", "on the day of the raid", "earlier raids". "Detained after raids on a park" tells of the raids themselves.
 */
const isLookedBackOn = (scene: Scene, d: Draft): boolean => {
  const { tokens, sentences } = scene
  const { head } = d.act.trigger
  const { first } = sentences[d.sentence]!
  let known = false
  for (let i = head - 1; i >= first && head - i < 6; i--) {
    const t = tokens[i]
    if (former.has(t) || such.has(t) || seen.has(t)) return true
    // "It was the second swoop on the place this year"
    if (isBe(t) && it.has(tokens[i - 1]) && i - 1 === first) return true
    if (definite.has(t)) known = true
    else if (moments.has(t)) return known || t!.lower === 'during'
    else if (known && t!.lower === 'of' && moments.has(tokens[i - 1])) return true
    else if (links.has(t) || t!.pos === 'VERB' || t!.text === ',') return false
  }
  return false
}
