import { type WordSet, wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import { subjectWords } from './en/topic.ts'
import type { Item, Scene } from './scene.ts'

/** Whether one of the words stands between two tokens. */
const has = (scene: Scene, from: number, to: number, set: WordSet): boolean => {
  for (let i = from; i < to; i++) if (set.has(scene.tokens[i])) return true
  return false
}

const subject = wordSet(subjectWords)
const medical = wordSet(
  'hospital hospitals clinic clinics doctor doctors nurse nurses medic medics paramedics physicians medical ward wards surgeons',
)
const otherwise = wordSet('as to like with fairly well badly')

/** "Doctors treated 38 of them", "It had treated 38 people" after a sentence on the hospital; not "treated as victims", "treated to dinner". */
export const isCare = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const item = act.patients[0]
  const { first, last } = scene.sentences[act.sentence]!
  // Runners are treated after a marathon as well.
  if (!drafts.some((d) => d.count) && !has(scene, first, last, subject)) return false
  if (!item?.quantity || otherwise.has(scene.tokens[act.group?.passive ? act.trigger.last : item.last])) return false
  const { sentences } = scene
  return has(scene, sentences[Math.max(0, act.sentence - 1)]!.first, sentences[act.sentence]!.last, medical)
}

const raids = wordSet('raid raids search searches operation operations sweep sweeps inspection bust swoop')

/** "The dawn raid also produced 178 laptops": what a raid brings to light. */
export const isFoundInRaid = (scene: Scene, act: Act): boolean => {
  if (act.group?.passive) return false
  const { first } = scene.sentences[act.sentence]!
  const from = act.group?.first ?? act.trigger.head
  return has(scene, Math.max(first, from - 9), from, raids)
}

const destinations = wordSet('for to')

/** "Nine of them left Phnom Penh for Kathmandu": out to the country whose people they are. */
export const isHomeward = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const { tokens, placeAt, layers } = scene
  if (!act.patients[0]?.quantity || act.patients[0].sort === 'thing') return false
  if (isChartered(scene, act)) return true
  for (let i = act.trigger.last; i < act.trigger.last + 7; i++) {
    if (!destinations.has(tokens[i]) || !placeAt[i + 1]) continue
    const { country } = layers.places[placeAt[i + 1]! - 1]!
    if (country !== null && isSentHome(scene, act, country)) return true
    return (
      country !== null &&
      drafts.some((d) => d.role !== 'suspect' && d.count !== null && d.nationalities.includes(country))
    )
  }
  return false
}

const charters = wordSet('chartered charter repatriation')
const planes = wordSet('flight flights plane planes aircraft')

/** "37 are expected to depart on board a chartered flight": nobody charters a plane for travellers but to bring them home. */
const isChartered = ({ tokens, sentences }: Scene, { trigger, patients: [whom], sentence }: Act): boolean => {
  if (whom!.role === 'suspect') return false
  for (let i = trigger.last; i + 1 < sentences[sentence]!.last; i++)
    if (charters.has(tokens[i]) && planes.has(tokens[i + 1])) return true
  return false
}

const missions = wordSet('embassy consulate mission ministry iom commission')
const helping = wordSet('assistance help support tickets ticket papers documents expense arranged provided escorted')

/** "22 Sri Lankans left Vientiane for Colombo", "on tickets of the embassy": to their own country, or with its help. */
const isSentHome = (scene: Scene, { patients: [whom], sentence }: Act, country: string): boolean => {
  if (whom!.role === 'suspect') return false
  if (whom!.nationalities.length > 0) return whom!.nationalities.includes(country)
  const { first, last } = scene.sentences[sentence]!
  return has(scene, first, last, missions) && has(scene, whom!.last, last, helping)
}

const loose = wordSet('operation operations')

/** "removed 46 foreigners in two operations": how often, not what was raided. */
export const isHowOften = (scene: Scene, act: Act): boolean => {
  const item = act.patients[0]
  return (
    loose.has(scene.tokens[act.trigger.head]) && item?.quantity != null && scene.tokens[item.first - 1]?.lower === 'in'
  )
}

const willing = wordSet('witnesses volunteers voluntarily willingly')

const discovering = wordSet('found find finds discovered caught encountered apprehended')

/** "found 41 foreigners working in a scam": what those were seen to do. */
const isFoundAtWork = ({ tokens }: Scene, { group, patients: [item] }: Act): boolean =>
  group?.bare === true && item !== undefined && item.last === group.first && discovering.has(tokens[item.first - 1])

/** "stayed behind as witnesses", "had not been inside": no captives. */
export const isOutside = (scene: Scene, act: Act): boolean => {
  if (isFoundAtWork(scene, act)) return true
  const { last } = scene.sentences[act.sentence]!
  return act.group?.negated === true || has(scene, act.trigger.last, Math.min(last, act.trigger.last + 8), willing)
}

const publics = wordSet(
  'citizens nationals people public parents families jobseekers youths youth workers students graduates travellers travelers residents families women men compatriots',
)

/** "asked Indians not to part with their passports": a mission or a ministry, to all who may need it. */
export const isAdvice = (scene: Scene, act: Act): boolean => {
  const item = act.patients[0]
  if (!item || item.quantity || !act.agent) return false
  const kind = actorIn(scene, act.agent)?.kind
  if (kind !== 'embassy' && kind !== 'official') return false
  return item.nationalities.length > 0 || publics.has(scene.tokens[item.head])
}

const deeming = wordSet('believed suspected thought feared presumed')
const saving = wordSet('rescued rescue freed free saved save evacuated repatriated removed intercepted')

/** "rescued 21 persons believed to be victims of trafficking": says who was rescued, and nothing of how they got there. */
export const isOnlyDeemed = ({ tokens }: Scene, { trigger, patients: [whom] }: Act): boolean => {
  if (!whom?.quantity || !deeming.has(tokens[whom.last]) || trigger.head - whom.last > 4) return false
  for (let i = whom.first - 1; i > whom.first - 4; i--)
    if (saving.has(tokens[i])) return tokens[i]!.sentence === tokens[whom.head]!.sentence
  return false
}

const ofAnything = wordSet(
  'pick picks picked picking net nets netted netting bag bags bagged bagging remove removes removed removing take takes took taken taking pull pulls pulled pulling',
)

/** "picked up 23 awards", "removed 23 posts", "took in 23 letters": words done to anything, and an object that is nobody. */
export const isOfOtherThings = (scene: Scene, { trigger: { head, particle }, patients }: Act): boolean =>
  patients.length > 0 &&
  (isOfActs(scene, head, patients) ||
    (particle.last - particle.first <= 1 &&
      (ofAnything.has(scene.tokens[head])
        ? patients.every((p) => p.sort === 'thing')
        : carrying.has(scene.tokens[head]) && patients.every((p) => p.sort !== 'people'))))

const making = wordSet('make makes made making')
const ofActs = wordSet('arrests detentions seizures rescues convictions')

/** "made 2,517 arrests, with 850 suspects …": nobody is made to do anything. */
const isOfActs = ({ tokens }: Scene, head: number, [first]: readonly Item[]): boolean =>
  making.has(tokens[head]) && first !== undefined && ofActs.has(tokens[first.head])

/** "400,000 screenings were carried out": of people it says so of people only. */
const carrying = wordSet('carry carries carried carrying')
