import { tokenAt } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import type { Role } from '../../model/claim.ts'
import { isComma } from '../clause/marks.ts'
import { relatives } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { bystanders } from './bystanders.ts'
import { markedAt } from './marked.ts'
import { isExecuted, isHurtByChance, isLoserTold } from './role-of-harm.ts'
import type { Item, Scene } from './scene.ts'

const crime = wordSet(
  'scam scams fraud gambling extortion suspected accused illegal illegally cybercrime crimes crime laundering suspicion suspects suspect convicted offenders criminals criminal wanted fugitives scammers defrauding swindling racket swindle',
)
const victimWords = wordSet('victim victims trafficked lured duped forced tricked captive enslaved deceived trapped')

/** Without such a word, who is in a compound or works in one is not called a victim. */
const captivity = wordSet(
  `stranded trapped captive captives captivity stuck saved rescue rescued duress will forced force slaves slavery held locked
   confined guard guards unable toil toiling languish languishing victims victim lured tricked duped trafficked freed hands`,
)

/** "The border guard force is holding 6,500 foreigners": those who are said to hold are no gang. */
const isHeldByOfficials = ({ layers, actorAt }: Scene, { agent }: Act): boolean => {
  if (!agent) return false
  for (let i = agent.first; i < agent.last; i++) {
    const actor = markedAt(layers.actors, actorAt, i)
    if (actor) return actor.kind === 'official' && !actor.person
  }
  return false
}

const stay = wordSet(
  'permit permits visa visas overstay overstayed overstaying overstayers irregular undocumented stay',
)
const charged = wordSet(
  'scam scams fraud gambling extortion cybercrime crime crimes laundering suspects suspect offenders criminals fugitives scammers swindling',
)

/** "were expelled for illegal stay": for no crime that the sentence tells. */
const isForStay = (scene: Scene, first: number, last: number): boolean =>
  (hasWord(scene, first, last, stay) || isThereIllegally(scene, first, last)) && !hasWord(scene, first, last, charged)

const unlawful = wordSet('illegally unlawfully')
const dwelling = wordSet(
  'work working worked enter entering entered stay staying stayed live living lived cross crossing crossed',
)

/** "who had been working illegally", "had entered the kingdom illegally". */
const isThereIllegally = ({ tokens }: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) {
    if (!unlawful.has(tokens[i])) continue
    for (let k = Math.max(first, i - 4); k <= Math.min(last - 1, i + 1); k++) if (dwelling.has(tokens[k])) return true
  }
  return false
}

const ofLaw = wordSet('code law laws court courts record records procedure justice division department')

const ofCrime = wordKind((word) => crime.has(word))

/** Whether the text speaks of a crime: "criminals", not "the criminal code". */
const isOfCrime = ({ tokens, sentences }: Scene): boolean => {
  for (const { first, last, kinds } of sentences) {
    if (!(kinds & ofCrime)) continue
    for (let i = first; i < last; i++)
      if (tokens[i]!.kinds & ofCrime && !(tokens[i]!.lower === 'criminal' && ofLaw.has(tokens[i + 1]))) return true
  }
  return false
}

const calls: readonly (readonly [WordSet, Role])[] = [
  [wordSet('victim victims'), 'victim'],
  [wordSet('suspect suspects offenders'), 'suspect'],
]

/** "417 as victims", "raising to 72 the number of trafficking victims": what those counted are called behind the number. */
const calledBehind = ({ tokens }: Scene, { last }: Item): Role | null => {
  const isNumberOf = tokens[last]?.lower === 'the' && tokens[last + 1]?.lower === 'number'
  if (tokens[last]?.lower !== 'as' && !isNumberOf) return null
  const from = isNumberOf ? last + 3 : last + 1
  for (let i = from; i < from + 3; i++) for (const [words, role] of calls) if (words.has(tokens[i])) return role
  return null
}

/** "Of the 90 rescued victims, 19 are in a detention centre": what those are called whom they are some of. */
const isOfVictims = ({ tokens, itemAt, items }: Scene, { first }: Item): boolean => {
  const whole = isComma(tokenAt(tokens, first - 1)) ? markedAt(items, itemAt, first - 2) : undefined
  if (whole?.role !== 'victim' || whole.last !== first - 1) return false
  let at = whole.first - 1
  while (at > 0 && leading.has(tokens[at])) at--
  return tokenAt(tokens, at)?.lower === 'of' && tokens[at]!.sentence === tokens[first]!.sentence
}
const leading = wordSet('the these those rescued')

/** The role of a group as the text puts it: its own word first, then what the act makes of it. */
export const roleOf = (scene: Scene, act: Act, item: Item | null): Role | null => {
  const { row } = act.trigger
  if (row.action === 'defraud') return isLoserTold(scene, act, item) ? 'victim' : null
  if (row.patient !== 'people') return null
  // "arrested four sub-agents", "charged 58 companies": whatever they are called.
  if (item?.sort === 'thing') return row.role === 'suspect' && item.unit !== 'cases' ? 'suspect' : null
  if (item && item.sort !== 'people' && item.sort !== 'bare') return null
  if (item && bystanders.has(scene.tokens[item.head])) return null
  const called = item ? calledBehind(scene, item) : null
  if (called) return called
  if (item?.role) return item.role
  if (item && isOfVictims(scene, item)) return 'victim'
  const { first, last } = scene.sentences[act.sentence]!
  if (row.action === 'hold') {
    if (row.name === 'stranded' && !hasWord(scene, first, last, captivity)) return null
    if (act.group?.finite && isHeldByOfficials(scene, act)) return null
  }
  if (row.action === 'die') return isExecuted(scene, act) ? 'suspect' : null
  if (row.action === 'harm' && isHurtByChance(scene, act)) return null
  if (row.role) return row.role
  if (row.action === 'deport' || row.action === 'extradite')
    return isOfCrime(scene) && !isForStay(scene, first, last) ? 'suspect' : null
  if (row.action === 'rescue' || row.action === 'repatriate' || row.action === 'escape')
    return hasWord(scene, first, last, victimWords, act.trigger.head) && !isLurer(scene, item) ? 'victim' : null
  return null
}

/** "The owner, who had lured 40 Kenyans, escaped": no victim, but who made some. */
const isLurer = ({ tokens }: Scene, item: Item | null): boolean => {
  if (!item) return false
  let at = isComma(tokens[item.last]) ? item.last + 1 : item.last
  if (!relatives.has(tokens[at])) return false
  at++
  while ((isAuxiliary(tokens[at]) && !isBe(tokens[at])) || tokens[at]?.pos === 'ADV') at++
  return victimWords.has(tokens[at])
}

const hasWord = (
  scene: Scene,
  first: number,
  last: number,
  set: { has(t: Scene['tokens'][number] | undefined): boolean },
  except = -1,
): boolean => {
  for (let i = first; i < last; i++) if (i !== except && set.has(scene.tokens[i])) return true
  return false
}
