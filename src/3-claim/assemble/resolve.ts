import { ofs } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import { isCaptive, isCaughtAgain, isImprisonedByGang, isOfCrime, isShutIn } from './caught-again.ts'
import {
  isAdvice,
  isCare,
  isFoundInRaid,
  isHomeward,
  isHowOften,
  isOfOtherThings,
  isOnlyDeemed,
  isOutside,
} from './company.ts'
import { isArrestWarrant, isByCourt, isImposed, isLodged, isOfCaptives, isRefused, isSetFree } from './court.ts'
import { isDeniedToo } from './denial.ts'
import { byItsDoer } from './done-by.ts'
import type { Draft } from './draft.ts'
import { handedOn } from './handed-on.ts'
import { agentIs, sentenceHas } from './has-word.ts'
import { held, isByArmed, isByCaught, isMadeToCheat } from './held.ts'
import {
  arriving,
  asState,
  crossings,
  expected,
  isAhead,
  isArrival,
  isAskedFor,
  isBackBefore,
  isByPlane,
  isDeported,
  isIntoCaptivity,
  isNextBatch,
  isOfSuspects,
  isTakenOut,
  isWaiting,
  isWithinCountry,
  toldOfJourney,
} from './journey.ts'
import { asKnownBy } from './known-by.ts'
import {
  arrestRow,
  bodiesRow,
  convictRow,
  deportRow,
  escapeRow,
  extraditeRow,
  holdRow,
  keptRow,
  loseMoneyRow,
  releaseRow,
  repatriateRow,
  rescueRow,
  strandedRow,
  unheardRow,
} from './known-rows.ts'
import { leanOf, leansToFreed } from './lean.ts'
import { leaving } from './nominal.ts'
import { plainVerb } from './plain-verb.ts'
import { bodies, isOfFraud, isRecovered, recognised } from './recovered.ts'
import { saysElse } from './says-else.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { sentTo } from './sent.ts'
import { isStop, stopped } from './stopped.ts'
import { isByForce, isByGuards, isForce, isTakenIn, isTakenThere, police, seized, taken } from './taken.ts'
import {
  asKnown,
  isFromWithin,
  isKeptInside,
  isKnownWithin,
  isLost,
  isOfEscaped,
  isOut,
  isUnheard,
} from './whereabouts.ts'

const facing = wordSet(
  'trial suspects suspect charges fugitives escort arrested handcuffs prosecuted criminals convicted convicts',
)
const bodyVerbs = wordSet('recover recovered retrieved')
const holdVerbs = wordSet('hold holds held holding keep keeps kept keeping')
/** "victims imprisoned in the compound": by no court. */
const imprisoning = wordSet('imprison imprisons imprisoned imprisoning')
/** "stormed the towers and locked up hundreds": the police hold nobody captive. */
const locking = wordSet('lock locks locked locking')
const detainVerbs = wordSet('detain detains detained detaining')

const stuck = wordSet('stranded trapped stuck captive')

/** "leaving ten residents in the camp" brings nobody home. */
const leftBehind = wordSet('leave leaves left leaving')

const handOver = wordSet(
  'pass passed passes hand hands handed handing turn turned turning give gave given deliver delivered send sent sends',
)

const passedOn = new Set(['deport', 'repatriate', 'rescue'])

/** Lines whose particle leaves no doubt of what became of those handed on. */
const plainlySaid = new Set(['told to leave', 'handed to carers'])

/** "were put behind bars for nine years": by a court. */
const bars = wordSet('bars')
const terms = wordSet('years')

const journeys = new Set(['repatriate', 'rescue'])

/** "19 workers got out" did so themselves; guards who catch someone arrest nobody. */
const escaping = wordSet('got get gets')
const taking = wordSet('took takes take taking taken received')
/** "Chinese police received a number of suspects": from those who handed them over. */
const receiving = wordSet('received')
const kept = wordSet('let lets letting allow allows allowed allowing permit permits permitted permitting')
const allowed = wordSet('allowed permitted free able')
const hoping = wordSet('waiting wait waited hoping hope')

/** "for Thailand to let them cross", "waiting to cross": nobody has got out yet. */
const isLet = ({ tokens }: Scene, first: number): boolean =>
  hoping.has(tokens[first - 1]) || (kept.has(tokens[first - 2]) && tokens[first - 1]!.pos === 'PRON')
const corpses = wordSet('bodies corpses')

/** "61 in custody after raid": a headline's number. */
const opensLine = (scene: Scene, item: Item): boolean =>
  item.sort === 'bare' &&
  item.first === scene.sentences[item.sentence]!.first &&
  scene.tokens[item.last - 1]!.pos === 'NUM'

/** "were not let out": captivity, though the sentence denies. */
const notDenied = (act: Act): Act => (act.group ? actWith(act, { group: { ...act.group, negated: false } }) : act)

/** Officers who travel along are not brought home, and those who run across a border flee nothing. */
const civilian = new Set(['repatriate', 'escape', 'recruit'])
const takingWords = wordSet('take takes took taken taking')

/** "45 were secured in the operation"; whoever secures somebody's release arrests nobody. */
const securing = wordSet('secure secures secured securing')

/** "led 160 people out and took them to police headquarters": not out of captivity. */
const leading = wordSet('led lead leads leading')
const custodial = wordSet('headquarters station stations handcuffs custody detained arrested suspects')

/** "The arrivals sleep in a temple": people, and no act. */
const arrivals = wordSet('arrivals')

/** What officers do to people as well, who lure nobody: "Police brought in 50 men". */
const bringingIn = wordSet(
  'bring brings brought bringing take takes took taking recruit recruits recruited enlist enlists enlisted target targets targeted',
)

/** "surrendered to police", not "surrendered their phones to police". */
const missions = wordSet('embassy embassies consulate consulates')

/** The noun that "at the" leads to. */
const tokenBehind = ({ tokens }: Scene, at: number) =>
  tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'their' ? tokens[at + 2] : tokens[at + 1]

const rounding = wordSet('round rounds rounded rounding')
/** "rounded up 23 witnesses": to hear them. */
const witnesses = wordSet('witnesses witness bystanders neighbours neighbors onlookers')

const staff = wordSet('staff employees bouncers watchmen enforcers thugs')

/** "caught by casino staff", and by no officers of a state. */
const isByStaff = (scene: Scene, { agent }: Act): boolean =>
  agent !== null && agentIs(scene, agent, staff) && actorIn(scene, agent)?.kind !== 'official'

const returning = wordSet('return returns returned returning')

/** Words of their trial in the sentence; "nine of those returning were arrested" tells what came after. */
const isFacing = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head } = act.trigger
  const { first, last } = sentences[act.sentence]!
  for (let i = first; i < last; i++) {
    if (!facing.has(tokens[i])) continue
    if (i < head || !returning.has(tokens[head]) || act.group?.passive || !isAuxiliary(tokens[i - 1])) return true
  }
  return false
}

const surrendering = wordSet('surrender surrenders surrendered surrendering')

const flying = wordSet('flown')

/** "The 94 were flown to Wuhan": people with a number, here or told before. */
const isCounted = (act: Act): boolean => act.patients.some((p) => p.quantity !== null || p.group?.refers === 'back')

/** Decides between lines of the list where the same words say different acts, by who does it to whom. */
export const resolve = (scene: Scene, found: Act, drafts: readonly Draft[]): Act | null => {
  const own = byItsDoer(scene, found)
  if (!own) return null
  const act = asKnownBy(scene, own)
  if (!act) return null
  const { row, head, kind, particle } = act.trigger
  const token = scene.tokens[head]
  if (isByPlane(scene, act)) return toldOfJourney(scene, act, drafts)
  if (isStop(scene, act)) {
    const stop = stopped(scene, act)
    if (stop !== act) return stop
  }
  if (saysElse(scene, act)) return null
  if (row.name === 'rescue' && escaping.has(token) && act.group?.passive && act.group.bare)
    return withRow(actWith(act, { group: { ...act.group, passive: false } }), escapeRow)
  if (act.nominalised && act.patients[0]?.quantity && isTelling(scene, act)) return null
  if (civilian.has(row.action) && act.patients[0]?.quantity && act.patients[0].role === 'official') return null
  if (row.name === 'escape' && kind === 'noun' && arrivals.has(token) && scene.counts[act.sentence] === 0) return null
  if (row.name === 'fall for' && isOnlyDeemed(scene, act)) return null
  if (row.name === 'give up') {
    if (act.group?.passive) return withRow(act, extraditeRow)
    if (surrendering.has(token) && particle.first !== head + 1) return null
    return missions.has(tokenBehind(scene, particle.last)) ? null : act
  }
  if (row.patient === 'people' && isOfOtherThings(scene, act)) return null
  if (row.name === 'hold captive' && !isMadeToCheat(scene, act)) return null
  if (row.name === 'treat') return isCare(scene, act, drafts) ? act : null
  if (row.name === 'turn up') return isFoundInRaid(scene, act) ? act : null
  if (row.name === 'ask to take care') return isAdvice(scene, act) ? act : null
  if (row.name === 'hiding' && (act.patients[0]?.role === 'suspect' || itemAt(scene, particle.last))) return null
  if (row.name === 'stranded' && isOutside(scene, act)) return null
  if (row.action === 'raid' && kind === 'noun' && isHowOften(scene, act)) return null
  if (row.name === 'rescue' && leading.has(token) && sentenceHas(scene, act, custodial)) return null
  if (row.name === 'rescue' && leading.has(token) && isLedOff(scene, act, drafts)) return withRow(act, arrestRow)
  if (row.name === 'expected') return expected(act, drafts)
  if (row.name === 'follow') return isNextBatch(scene, act) ? expected(act, drafts) : null
  if (row.action === 'escape' && crossings.has(token) && act.group?.tense !== 'past') {
    const led = isAhead(scene, act) ? expected(act, drafts) : null
    if (led) return led
    if (act.group?.tense === 'future') return null
  }
  if (row.action === 'rescue' && isAskedFor(scene, act)) return null
  if (row.action === 'rescue' && isWaiting(scene, act)) return asState(act)
  if (
    row.action === 'recruit' &&
    bringingIn.has(token) &&
    act.group &&
    !act.group.passive &&
    isForce(scene.tokens[act.group.first - 1])
  )
    return null
  if (row.name === 'hand over rescued' && taking.has(token) && scene.tokens[head + 1]?.lower === 'to') return null
  if (row.name === 'hand over rescued' && receiving.has(token) && isLargest(scene, head)) return null
  // "tricked 94 people and brought them across the border"
  if (row.name === 'hand over rescued' && act.shares?.trigger.row.action === 'recruit') return null
  if (row.name === 'hand over rescued' && isTakenIn(scene, act)) return withRow(act, arrestRow)
  if (row.name === 'hand over rescued' && taking.has(token) && isTakenThere(scene, act)) return withRow(act, arrestRow)
  if (row.action === 'seize' && takingWords.has(token) && act.patients[0]?.sort === 'money') return taken(scene, act)
  if (row.name === 'identify victims') return recognised(scene, act)
  if (row.name === 'people in custody') {
    const held = itemAt(scene, head - 1)
    // "remanded nine of the eleven in custody" says it of the nine.
    const isSum = held !== null && ofs.has(scene.tokens[held.first - 1])
    return held?.quantity && (held.sort === 'people' || opensLine(scene, held)) && !isSum
      ? actWith(act, { patients: [held] })
      : null
  }
  if (row.name === 'seize people') return seized(scene, act)
  if (row.name === 'arrest' && detainVerbs.has(token) && isByGuards(scene, act)) return withRow(act, holdRow)
  if (
    row.name === 'arrest' &&
    detainVerbs.has(token) &&
    (isByArmed(scene, act) || isByCaught(scene, act) || isShutIn(scene, act) || isCaptive(scene, act, drafts))
  )
    return withRow(act, holdRow)
  if (row.name === 'in custody' && stuck.has(scene.tokens[head + 1])) return withRow(act, strandedRow)
  if (row.name === 'remove' && isTakenOut(scene, act, drafts)) return withRow(act, rescueRow)
  if (row.name === 'register cases') return isOfFraud(scene, act) ? act : null
  if (row.name === 'warrant') return isArrestWarrant(scene, act) ? act : null
  if (row.name === 'case filed' && !isLodged(scene, act)) return null
  if (row.name === 'terms' && !isImposed(scene, act)) return null
  if (row.reach && (!act.patients.length || isRefused(scene, act))) return null
  if (row.name === 'dead' && (!isFoundDead(scene, act) || scene.tokens[head + 1]?.pos === 'NOUN')) return null
  if (row.name === 'hand over rescued' && act.patients[0]?.role === 'suspect')
    return withRow(act, taking.has(token) && !receiving.has(token) ? arrestRow : deportRow)
  if (row.action === 'release' && kept.has(token) && (act.group?.negated || isDeniedToo(scene, act)))
    return withRow(notDenied(act), holdRow)
  if (row.action === 'escape' && act.group && isLet(scene, act.group.first)) return null
  if (row.name === 'come home' && act.group?.infinitive && allowed.has(scene.tokens[act.group.first - 1])) return null
  if (row.action === 'rescue' || row.action === 'escape')
    if (act.patients.some((p) => p.quantity && corpses.has(scene.tokens[p.head]))) return withRow(act, bodiesRow)
  if (row.name === 'claim lives') return act.patients.some((p) => scene.tokens[p.head]?.lower === 'lives') ? act : null
  if (row.name === 'not heard of') return isUnheard(scene, act) ? act : null
  if (row.name === 'whereabouts') return isLost(scene, act) ? act : null
  if (row.name === 'know of') return isKnownWithin(scene, act, drafts) ? asKnown(scene, act) : null
  if (row.name === 'send to a country') return sentTo(scene, act)
  if (row.name === 'depart' && isKeptInside(scene, act)) return withRow(notDenied(act), keptRow)
  if (row.name === 'ask for help')
    return !itemAt(scene, head)?.quantity && isFromWithin(scene, act) && !isOut(act) ? act : null
  if (row.name === 'enter' && !isByForce(scene, act)) return null
  if (row.name === 'crack down' && act.patients[0]?.unit !== 'sites') return null
  if (row.action === 'convict' && imprisoning.has(token))
    if (act.patients[0]?.role === 'victim' || isImprisonedByGang(scene, act) || isOfCrime(scene, head))
      return withRow(act, holdRow)
  if (row.name === 'come away with') return isByForce(scene, act) ? act : null
  if (securing.has(token) && particle.first < 0 && !act.group?.passive) return null
  if (isCaughtAgain(scene, act, drafts)) return withRow(act, holdRow)
  if (row.name === 'capture' && (isByGuards(scene, act) || isByStaff(scene, act))) return null
  if (row.name === 'capture' && particle.first >= 0 && isOfEscaped(scene, act, drafts)) return null
  if (rounding.has(token) && act.patients.length > 0 && act.patients.every((p) => witnesses.has(scene.tokens[p.head])))
    return null
  // "who left and did not come back": nobody says that they were not brought home.
  if (row.name === 'come home' && act.group?.negated && isCounted(act)) return null
  if (
    row.name === 'arrest' &&
    particle.last > 0 &&
    bars.has(scene.tokens[particle.last - 1]) &&
    sentenceHas(scene, act, terms)
  )
    return withRow(act, convictRow)
  if (row.name === 'come home' && kind === 'verb' && isDeported(act, drafts)) return withRow(act, deportRow)
  if (
    kind === 'verb' &&
    row.action === 'hold' &&
    locking.has(token) &&
    act.agent &&
    !isByGuards(scene, act) &&
    actorIn(scene, act.agent)?.kind === 'official'
  )
    return withRow(act, arrestRow)
  if (kind === 'verb' && row.action === 'hold' && holdVerbs.has(token) && particle.first < 0)
    return held(scene, act, drafts)
  if (bodyVerbs.has(token) && isRecovered(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'bodies' || (row.action === 'seize' && bodyVerbs.has(token))) {
    const body = act.patients.some((p) => bodies.has(scene.tokens[p.head]) || bodies.has(scene.tokens[p.first - 2]))
    if (row.name === 'bodies' && !body) return isUnheard(scene, act) ? withRow(act, unheardRow) : null
    if (body) return withRow(actWith(act, { patients: act.patients.filter((p) => p.unit !== 'devices') }), bodiesRow)
  }
  if (row.action === 'seize' && act.group?.passive && act.patients[0]?.sort === 'people' && act.patients[0].quantity)
    return seized(scene, act)
  if (row.name === 'carry by plane') return null
  const plain = plainVerb(scene, act)
  if (plain !== undefined) return plain
  if (row.name === 'depart' && !isArrival(scene, act, drafts)) return null
  if (row.name === 'depart' && !arriving.has(token) && !drafts.some((d) => journeys.has(d.action)))
    if (!isHomeward(scene, act, drafts)) return null
  if (row.frame === 'subject' && row.action === 'repatriate' && act.group && !act.group.passive) {
    const object = itemAt(scene, head + 1)
    if (object?.quantity && object.sort === 'people')
      return leftBehind.has(token) ? null : withRow(actWith(act, { patients: [object] }), repatriateRow)
  }
  if (
    row.action === 'deport' &&
    kind === 'verb' &&
    (isIntoCaptivity(scene, act) || isWithinCountry(scene, act, drafts))
  )
    return null
  if (row.action === 'repatriate' && kind === 'noun' && act.patients[0]?.role === 'suspect')
    return withRow(act, deportRow)
  if (isBackBefore(scene, act)) return null
  if (row.action === 'repatriate' && kind === 'verb' && act.patients.length && isFacing(scene, act))
    return withRow(act, deportRow)
  if (handOver.has(token) && row.action !== 'defraud') {
    const sum = sumAt(scene, particle.last) ?? sumAt(scene, head + 1) ?? sumAt(scene, head + 2)
    if (sum) return withRow(actWith(act, { patients: [sum] }), loseMoneyRow)
  }
  if (
    row.name === 'bring home' &&
    flying.has(token) &&
    act.group?.passive &&
    isCounted(act) &&
    (leanOf(drafts) < 0 || isOfSuspects(scene, act, drafts))
  )
    return withRow(act, deportRow)
  if (kind === 'verb' && handOver.has(token) && passedOn.has(row.action) && !plainlySaid.has(row.name))
    return handedOn(scene, act, drafts)
  if (row.name === 'release' && isOfCaptives(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'rescue' && (act.patients[0]?.role === 'suspect' || isSetFree(scene, act) || isByCourt(scene, act)))
    return withRow(act, releaseRow)
  return act
}

/** "Detectives led 62 people out of the call room": by police, where nobody is told of as a victim. */
const isLedOff = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean =>
  act.agent !== null &&
  act.patients[0]?.role !== 'victim' &&
  agentIs(scene, act.agent, police) &&
  !leansToFreed(scene, drafts)

const telling = wordSet('told said says tell testified stated')

/** "Two of those convicted told the court": what they say is told, and not that they were. */
const isTelling = ({ tokens, sentences }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  for (let i = last; i < Math.min(sentences[sentence]!.last, last + 6); i++) {
    if (telling.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

const most = wordSet('largest biggest highest greatest most')

/** "Ethiopia received the largest group (402)": told of those who came back, and nobody handed them over. */
const isLargest = ({ tokens }: Scene, head: number): boolean => most.has(tokens[head + 1]) || most.has(tokens[head + 2])

const sumAt = (scene: Scene, at: number): Item | null => {
  const item = itemAt(scene, at)
  return item?.sort === 'money' ? item : null
}

/** Those dead are counted, or one is whom something left dead. */
const isFoundDead = (scene: Scene, { patients: [whom] }: Act): boolean =>
  whom !== undefined && (whom.quantity !== null || leaving.has(scene.tokens[whom.first - 1]))
