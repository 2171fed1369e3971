import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { ofSuspects } from './act-groups.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Acts that make nobody a victim by themselves: who was freed or came home is one only where the text says so. */
const freed = new Set(['rescue', 'repatriate', 'escape'])
/** Acts that the text tells of victims only. */
const suffered = new Set(['hold', 'recruit'])
/** A smaller number may be anybody's. */
const least = 5

/**
 * The role that a group has elsewhere in the text: "53 victims came over … All 53 had been rescued", "64 were rescued …
 * They were trafficked last year"; what a whole is its parts are.
 */
export const settleRoles = (scene: Scene, drafts: readonly Draft[], onSubject: boolean): void => {
  for (const d of drafts) {
    // "Five agents were arrested": of a gang, not of the police.
    if ((ofSuspects.has(d.action) || d.action === 'release') && d.role === 'official') d.role = d.row.role ?? null
    // Those hurt in a storm or a crash are nobody's victims.
    if (!onSubject && d.action === 'harm' && d.role === d.row.role) d.role = null
    if (d.role === null && d.action === 'release' && d.row.patient === 'people' && isBailed(scene, d))
      d.role = 'suspect'
    if (d.action === 'deport' && d.role === 'suspect' && isOfNoCrime(scene, drafts, d)) d.role = null
    if (d.action === 'arrest' && d.role === 'suspect' && (isOfFreed(drafts, d) || areMigrants(scene, d))) d.role = null
    if (d.role !== null || !freed.has(d.action) || d.count?.unit !== 'people') continue
    if (d.whole?.role !== 'victim' && !isCalledVictim(scene, drafts, d) && !areTheVictims(scene, drafts, d)) continue
    d.role = 'victim'
    d.inferred.add('role')
  }
}

/** "freed nine workers, who were later taken into custody": nobody says of what they are suspected. */
const isOfFreed = (drafts: readonly Draft[], { item, sentence, anchor, act }: Draft): boolean =>
  item !== null &&
  item.role === null &&
  act.group?.passive === true &&
  drafts.some(
    (o) =>
      o.action === 'rescue' &&
      o.sentence === sentence &&
      o.anchor < item.first &&
      item.first < anchor &&
      o.item?.first === item.first,
  )

const migrants = wordSet('migrants refugees seekers returnees')
const detaining = wordSet('detained detain detains detaining detention held')
/** What people on the move are arrested for, where the text says so. */
const accused = wordSet(
  `illegal illegally undocumented irregular irregularly papers visas visa permits permit overstaying suspected suspicion
   accused crime crimes criminal smuggling trafficking fraud scam scams`,
)

/** "31 migrants were detained at a centre in Tripoli": nobody says of what they are suspected. */
const areMigrants = ({ tokens, sentences }: Scene, { item, act, sentence }: Draft): boolean => {
  if (!item || item.role !== null || !migrants.has(tokens[item.head]) || !detaining.has(tokens[act.trigger.head]))
    return false
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) if (accused.has(tokens[i])) return false
  return true
}

const definite = wordSet('the all remaining rest both its their his her other others')
const back = wordSet('they them these those')
const ofCrime = wordSet(
  `scam scams fraud fraudsters gambling gaming pogo pogos trafficking offence offences offense offenses extortion suspected accused alleged cybercrime crime crimes criminal criminals laundering
   suspicion suspect suspects convicted offenders wanted fugitive fugitives scammers defrauding swindling cheating racket swindle
   swindlers ring gang gangs syndicate ringleader ringleaders leader leaders kingpin kingpins boss bosses raid raids raided arrest arrests arrested detained detainees
   charged fined sentenced jailed prison imprisoned escort handcuffs investigation trial justice`,
)

/** "Laos has deported 2,300 people so far this year": people new to the text, of whose crime nothing is told; their parts as well. */
const isOfNoCrime = (scene: Scene, drafts: readonly Draft[], d: Draft): boolean => {
  const { tokens, sentences } = scene
  const { item, count } = d
  if (item === null || item.role !== null || count?.unit !== 'people') return false
  const { first, last } = sentences[d.sentence]!
  for (let i = first; i < last; i++) if (ofCrime.has(tokens[i])) return false
  if (d.whole) return d.whole.action === 'deport' && d.whole.role === null
  if (item.sort !== 'people' || tokens[item.last]?.lower === 'of') return false
  for (let i = first; i < item.first; i++) if (back.has(tokens[i])) return false
  for (let i = item.first - 1; i < item.last; i++) if (definite.has(tokens[i])) return false
  return !drafts.some(
    (o) =>
      (ofSuspects.has(o.action) && o.count?.low === count.low && o.count.high === count.high) ||
      (policing.has(o.action) && o.sentence === d.sentence - 1 && isBesides(scene, o, d)),
  )
}
const policing = new Set(['raid', 'arrest', 'charge'])

/** "Police raided a compound. Nine foreigners were deported": told in one go. */
const isBesides = ({ sentences }: Scene, a: Draft, b: Draft): boolean =>
  sentences[a.sentence]!.paragraph === sentences[b.sentence]!.paragraph

const bail = wordSet('bail bailed bond bonds surety sureties')

/** "Seven were granted bail": suspects still. */
const isBailed = ({ tokens, sentences }: Scene, d: Draft): boolean => {
  const { first, last } = sentences[d.sentence]!
  for (let i = first; i < last; i++) if (bail.has(tokens[i])) return true
  return false
}

/** "Not all of the 270 are regarded as victims." */
const isDenied = ({ tokens }: Scene, first: number): boolean => {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (tokens[i]!.sentence !== tokens[first]!.sentence) return false
    if (nots.has(tokens[i])) return true
  }
  return false
}
const nots = wordSet('not')

const isCalledVictim = (scene: Scene, drafts: readonly Draft[], d: Draft): boolean => {
  const n = d.count!.low
  if (n === null || n < least || n !== d.count!.high) return false
  for (const { role, quantity, sort, nationalities, first } of scene.items)
    if (role === 'victim' && sort === 'people' && quantity?.low === n && quantity.high === n)
      if (agree(nationalities, d.nationalities) && !isDenied(scene, first)) return true
  for (const o of drafts)
    if (suffered.has(o.action) && o.role === 'victim' && isFact(o) && o.count?.low === n && o.count.high === n)
      if (o.count.unit === 'people' && agree(o.nationalities, d.nationalities)) return true
  return false
}

const backs = wordSet('the all these those')
const freedWords = wordSet('rescued freed saved')
/** How many sentences later "the victims" may still be those just freed. */
const LATER = 2
/** How many words of a verb group stand before its participle. */
const VERB_GROUP = 4

/** "Detectives rescued 58 Nepalis. … The victims were rescued on Friday": those of the one rescue told of, called so. */
const areTheVictims = ({ items, tokens }: Scene, drafts: readonly Draft[], d: Draft): boolean =>
  d.action === 'rescue' &&
  !drafts.some(
    (o) => o !== d && o.action === 'rescue' && o.count && o.sentence >= d.sentence && o.sentence <= d.sentence + LATER,
  ) &&
  items.some(({ role, quantity, sentence, first, last }) => {
    if (role !== 'victim' || quantity || sentence <= d.sentence || sentence > d.sentence + LATER) return false
    if (!backs.has(tokens[first])) return false
    for (let i = last; i < last + VERB_GROUP; i++) if (freedWords.has(tokens[i])) return isAuxiliary(tokens[last])
    return false
  })

const isFact = ({ modality }: Draft): boolean => modality === 'happened' || modality === 'ongoing'

const agree = (a: readonly string[], b: readonly string[]): boolean =>
  !a.length || !b.length || a.some((n) => b.includes(n))
