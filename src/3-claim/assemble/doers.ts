import { sentenceKind } from '../../2-document/vocabulary.ts'
import { bys } from '../clause/small-words.ts'
import { ING, isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'
import { subjectSpan } from './subject.ts'

/** Verbs whose subject does what their object names: "the embassy facilitated the return of 78 people". */
const promotes = wordSet(
  `facilitate facilitates facilitated facilitating support supports supported supporting arrange arranges arranged
   arranging organise organises organised organising organize organizes organized organizing assist assists assisted
   assisting coordinate coordinates coordinated coordinating oversee oversees oversaw overseeing conduct conducts conducted
   conducting undertake undertook undertaking secure secures secured securing effect effected complete completes completed
   completing lead leads led leading launch launches launched launching handle handles handled handling enable enables
   enabled enabling fund funds funded funding finance financed ensure ensured execute executed mount mounted stage staged
   make makes made making carry carried carrying help helped helping impose imposes imposed imposing put puts place places
   placed slap slapped file files filed filing bring brings brought lodge lodges lodged press pressed issue issues issued issuing approve approves approved order orders ordered grant granted`,
)
const particles = wordSet('out with')
const ins = wordSet('in')
const assists = wordSet('assist assists assisted assisting help helps helped helping')
const adverbs = new Set(['ADV'])
const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
const through = wordSet('with through')
const thanks = wordSet('thanks owing due')
const tos = wordSet('to')
const help = wordSet(
  'help assistance support aid cooperation backing involvement efforts work intervention mediation facilitation coordination',
)
const result = wordSet('result')
const ofHelp = sentenceKind((word) => through.has(word) || thanks.has(word) || result.has(word))
const links = wordSet('of from')
const articles = wordSet('the a an its their')

/** How far before a noun the verb that takes it may stand, in words. */
const reach = 5

/** The subject of a verb that takes the act as its object. */
export const promoter = (scene: Scene, act: Act): Stretch | null => {
  if (act.trigger.kind !== 'noun') return null
  const { tokens, sentences } = scene
  const { first: start } = sentences[act.sentence]!
  let at = act.trigger.head - 1
  if (particles.has(tokens[at])) at--
  while (at > start && act.trigger.head - at <= reach && !promotes.has(tokens[at]) && inside.has(tokens[at]!.pos)) {
    at--
    if (particles.has(tokens[at]) || (ins.has(tokens[at]) && assists.has(tokens[at - 1]))) at--
  }
  if (!promotes.has(tokens[at])) return null
  let first = at
  while (first > start && (isAuxiliary(tokens[first - 1]) || adverbs.has(tokens[first - 1]!.pos))) {
    if (isBe(tokens[first - 1]) && !tokens[at]!.lower.endsWith('ing')) return null
    first--
  }
  return subjectSpan(scene, first, start)
}

const performed = wordSet(
  'carried conducted led launched mounted staged undertaken executed coordinated co-ordinated organised organized overseen arranged facilitated headed spearheaded',
)

const heading = wordSet('led launched headed spearheaded overseen')

/** "The raids on two compounds were carried out by the army", "the raid, led by the army,": who did what a noun tells of. */
export const performer = ({ tokens, sentences, actorAt, layers }: Scene, act: Act): Stretch | null => {
  if (act.trigger.kind !== 'noun') return null
  const end = Math.min(sentences[act.sentence]!.last, act.trigger.last + 16)
  for (let i = act.trigger.last; i < end; i++) {
    const t = tokens[i]!
    if (t.text === ';' || (t.pos === 'VERB' && !performed.has(t) && isBe(tokens[i - 1]))) return null
    if (!performed.has(t) || !(isBe(tokens[i - 1]) || tokens[i - 1]!.text === ',')) continue
    const by = tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1
    if (!bys.has(tokens[by])) return null
    for (let k = by + 1; k < by + 4; k++) {
      const actor = markedAt(layers.actors, actorAt, k)
      // "the crackdown, launched by the premier": those who serve under a person do it.
      if (actor) return actor.person && heading.has(t) ? null : actor
    }
    return null
  }
  return null
}

/**
 * "were freed with the help of the Lao authorities", "thanks to the efforts of the IOM, 40 went home", "as a result of joint work of …": the doer that a passive without
 * "by" names, and a homecoming.
 */
export const helper = (scene: Scene, act: Act): Stretch | null => {
  if (act.group?.passive !== true && act.trigger.row.name !== 'come home') return null
  const { tokens, sentences, actorAt, layers } = scene
  const { first, last, has } = sentences[act.sentence]!
  if (!(has & ofHelp)) return null
  const isResult = result.has(tokens[first + 2]) && tokens[first]!.lower === 'as'
  const opens = isResult || through.has(tokens[first]) || thanks.has(tokens[first])
  for (let i = opens ? first : act.trigger.last; i < last - 3; i++) {
    if (tokens[i]!.text === ';') return null
    // "two who were freed have come home with the help of the IOM": of another verb.
    if (!opens && act.group?.passive && isAuxiliary(tokens[i])) return null
    const leads =
      through.has(tokens[i]) || (tos.has(tokens[i]) && thanks.has(tokens[i - 1])) || (isResult && i === first + 3)
    if (!leads) continue
    const owner = markedAt(layers.actors, actorAt, articles.has(tokens[i + 1]) ? i + 2 : i + 1)
    if (owner && possessives.has(tokens[owner.last]) && help.has(tokens[owner.last + 1])) return owner
    let noun = articles.has(tokens[i + 1]) ? i + 2 : i + 1
    if (tokens[noun]?.pos === 'ADJ') noun++
    if (!help.has(tokens[noun]) || !links.has(tokens[noun + 1])) continue
    const at = articles.has(tokens[noun + 2]) ? noun + 3 : noun + 2
    return actorAt[at] ? layers.actors[actorAt[at]! - 1]! : null
  }
  return null
}

const possessives = wordSet("'s ’s")

const sends = wordSet('sent sends send sending dispatched dispatches chartered charters deployed deploys')
const vehicles = wordSet('plane planes aircraft flight flights jet jets bus buses ship vessel team teams men officers')

/** "China sent two aircraft to bring back 150 people": whoever sends them does what they are sent for. */
export const sender = (scene: Scene, act: Act): Stretch | null => {
  if (!act.group?.infinitive || act.group.passive) return null
  const { tokens, sentences } = scene
  const { first: start } = sentences[act.sentence]!
  let isSent = false
  for (let i = act.group.first - 1; i > start && act.group.first - i < 14; i--) {
    const t = tokens[i]!
    if (t.text === ',' || t.text === ';') return null
    if (vehicles.has(t)) isSent = true
    if (!sends.has(t)) continue
    let first = i
    while (first > start && isAuxiliary(tokens[first - 1])) first--
    return isSent ? subjectSpan(scene, first, start) : null
  }
  return null
}

const having = wordSet('had has have having')

/** "The consulate had three men flown home", "has had 906 handed over": whoever has it done. */
export const causer = (scene: Scene, { group, patients: [whom], sentence }: Act): Stretch | null => {
  if (!group?.passive || !group.bare || whom?.last !== group.first) return null
  const { tokens, sentences } = scene
  const { first: start } = sentences[sentence]!
  let first = whom.first - 1
  if (!having.has(tokens[first])) return null
  while (first > start && (isAuxiliary(tokens[first - 1]) || adverbs.has(tokens[first - 1]!.pos))) first--
  return first > start ? subjectSpan(scene, first, start) : null
}

const custody = wordSet('custody detention hands hold control captivity')
const unders = wordSet('under')
const keeping = wordSet('run controlled guarded held')
/** How far behind the act whoever rules the place of captivity is told, in words. */
const keeperReach = 10

/** "are in the custody of the police", "in the hands of an armed group", "in areas under the army", "in camps run by a militia": who keeps them. */
export const keeper = (scene: Scene, act: Act): Stretch | null => {
  if (!kept.has(act.trigger.row.action)) return null
  const { tokens, sentences, actorAt, layers } = scene
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.head; i < Math.min(last - 2, act.trigger.last + 4); i++) {
    if (!custody.has(tokens[i]) || tokens[i + 1]!.lower !== 'of') continue
    const at = articles.has(tokens[i + 2]) ? i + 3 : i + 2
    if (actorAt[at]) return layers.actors[actorAt[at]! - 1]!
  }
  if (act.trigger.row.action !== 'hold') return null
  for (let i = act.trigger.last; i < Math.min(last - 1, act.trigger.last + keeperReach); i++) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT' || (t.pos === 'VERB' && !keeping.has(t))) return null
    const leads = unders.has(t) ? i + 1 : keeping.has(t) && bys.has(tokens[i + 1]) ? i + 2 : -1
    if (leads < 0) continue
    const ruler = layers.actors[actorAt[articles.has(tokens[leads]) ? leads + 1 : leads]! - 1]
    // "held under guard"
    if (ruler && (ruler.last - ruler.first > 1 || articles.has(tokens[leads]))) return ruler
  }
  return null
}
const kept = new Set(['arrest', 'hold'])

const operations = wordSet('operation operations sweep swoop crackdown raid raids')
const owners = wordSet('of by')

const which = wordSet('which that')
const launches = wordSet('launched mounted carried conducted staged led')

/** "were held in an operation of the coast guard and the army", "… which the army launched": whose operation it was. */
export const operator = (scene: Scene, act: Act): Stretch | null => {
  if (act.group?.passive !== true) return null
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.last; i < Math.min(last - 2, act.trigger.last + 14); i++) {
    const isLaunched = which.has(tokens[i + 1])
    if (!operations.has(tokens[i]) || !(isLaunched || owners.has(tokens[i + 1]))) continue
    const at = articles.has(tokens[i + 2]) ? i + 3 : i + 2
    const body = markedAt(scene.layers.actors, scene.actorAt, at)
    return body && (!isLaunched || launches.has(tokens[body.last]) || launches.has(tokens[body.last + 1])) ? body : null
  }
  return null
}

/** "Police stopped the boat and then raided …", "agents went in, rescuing 400": the actor that opens the sentence. */
export const leader = (scene: Scene, act: Act): Stretch | null => {
  const { tokens, layers } = scene
  const { group } = act
  if (!group || group.passive || act.trigger.row.frame === 'subject') return null
  let at = group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  const joined = coordinators.has(tokens[at])
  const participle = tokens[at]?.text === ',' && tokens[act.trigger.head]!.lower.endsWith('ing')
  if (!joined && !participle) return null
  const { first } = scene.sentences[act.sentence]!
  const start = Math.max(first, scene.dateline)
  for (let i = start; i < start + 4; i++) {
    const n = scene.actorAt[i]
    if (n) return layers.actors[n - 1]!
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'ADP') return null
  }
  return null
}

/** "Police have dismantled a network, arresting 214": the doer of a participle opens the sentence; what stands nearer is the object. */
export const participant = (scene: Scene, act: Act): Stretch | null => {
  // "…, rescuing 57 and arresting five": the second hangs on the same comma.
  const group = act.trigger.forms & ING ? (act.shares?.group ?? act.group) : act.group
  return group && scene.tokens[group.first - 1]?.text === ',' ? leader(scene, act) : null
}

const coordinators = wordSet('and but')
