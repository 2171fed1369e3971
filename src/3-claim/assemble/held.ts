import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { isDeed } from './accused.ts'
import { type Act, actWith, withRow } from './act.ts'
import { isNounToo } from './act-words.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import { isEstimate } from './estimate.ts'
import { agentIs, near, sentenceHas } from './has-word.ts'
import { arrestRow, holdRow } from './known-rows.ts'
import { itemAt, type Scene } from './scene.ts'
import { isByGuards } from './taken.ts'

/** "were held to have organised": what a court finds. */
const finding = wordSet('to that')

/** "held in scam centres", "kept against their will". */
const captivity = wordSet(
  'will compounds compound scam centres centers centre dens slaves slavery captors ransom gang gangs syndicates syndicate hostage',
)

const captors = wordSet(
  'shocks beaten tortured escaped climbed gang gangs syndicate syndicates compound compounds will militia militias captors traffickers slavery',
)

const custody = wordSet(
  'arrest arrests detained police authorities custody questioning immigration court prison jail detention raid raids cases charges officers suspicion',
)

const busts = wordSet('police bust busted raid raids swoop sweep crackdown')

const confining = wordSet(
  'will compound compounds slaves slavery captors ransom hostage captive against forced inside militia militias trapped victims',
)

/** "The court ordered that 36 be held for another 30 days". */
const benches = wordSet('court judge judges magistrate magistrates tribunal')
const ruling = wordSet('order orders ordered ordering rule rules ruled')

/** "ordered that 36 be held", and no "36 victims held by a gang". */
const isByOrder = (scene: Scene, act: Act): boolean =>
  scene.tokens[act.trigger.head - 1]?.lower === 'be' &&
  sentenceHas(scene, act, benches) &&
  sentenceHas(scene, act, ruling)

const accusing = wordSet('alleged allegedly suspicion suspected charges')

const arresting = wordSet('arrest arrests arrested')

/** "Six held as police bust call centre", "145 held in scam bust": custody, though a scam is told of. */
const isBusted = (scene: Scene, act: Act): boolean =>
  act.group?.bare === true &&
  near(scene, act, busts) &&
  !sentenceHas(scene, act, confining) &&
  !sentenceHas(scene, act, saving)

const operations = wordSet('raid raids swoop sweep operation crackdown bust')
const relatives = wordSet('which')
const during = wordSet('in during')

/** "a raid on 14 March, in which 15 people were held": by those who raid. */
const isInRaid = (scene: Scene, act: Act): boolean => {
  const first = act.patients[0]?.first ?? 0
  const { tokens } = scene
  return (
    act.group?.passive === true &&
    relatives.has(tokens[first - 1]) &&
    during.has(tokens[first - 2]) &&
    sentenceHas(scene, act, operations) &&
    !sentenceHas(scene, act, confining)
  )
}

const opening = wordSet(': ; , • - – — *')

/** "Dubai: 27 held, Dh3.2m frozen": news in brief, of no captives. */
const isInBrief = (scene: Scene, act: Act): boolean => {
  const [whom] = act.patients
  if (act.group?.bare !== true || whom?.sort !== 'bare' || whom.last !== act.trigger.head) return false
  const before = scene.tokens[whom.first - 1]
  if (before && before.sentence === act.sentence && !opening.has(before)) return false
  const { lower, sentence } = scene.tokens[act.trigger.last] ?? {}
  if (sentence === act.sentence && lower !== ',' && lower !== '.' && lower !== ';' && lower !== 'and') return false
  return !sentenceHas(scene, act, confining) && !sentenceHas(scene, act, saving)
}

const saving = wordSet('rescued rescue rescues rescuing saved liberated')

/** "are being held over a scam": for what they did. */
const isForReason = (scene: Scene, act: Act): boolean =>
  act.group?.bare === false &&
  scene.tokens[act.trigger.head + 1]?.lower === 'over' &&
  !sentenceHas(scene, act, confining)

const pending = wordSet('pending')
const checking = wordSet(
  'check checks inquiry inquiries enquiry enquiries investigation investigations deportation removal trial hearing charges identification verification documentation proceedings extradition',
)
/** So many words may stand between: "pending a further inquiry". */
const NEAR = 4

/** "will be held pending checks on their status": with the authorities, who check. */
const isPending = ({ tokens, sentences }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last, last + 8)
  let at = last
  while (at < end && !pending.has(tokens[at])) at++
  for (let i = at + 1; i < Math.min(end, at + 1 + NEAR); i++) if (checking.has(tokens[i])) return true
  return false
}

const justice = wordSet('trial questioning interrogation prosecution')

/** "holding 212 bosses and guards for trial". */
const isForTrial = ({ tokens, sentences }: Scene, { trigger: { head }, sentence }: Act): boolean => {
  const { last } = sentences[sentence]!
  for (let i = head + 1; i < Math.min(last, head + 12) && tokens[i]!.text !== ','; i++)
    if (tokens[i]!.lower === 'for' && justice.has(tokens[i + 1])) return true
  return false
}

const they = wordSet('they it')

/** "Police said they were holding 50". */
const isByThemselves = (scene: Scene, act: Act): boolean =>
  act.group?.passive === false &&
  act.agent !== null &&
  agentIs(scene, act.agent, they) &&
  sentenceHas(scene, act, states) &&
  !sentenceHas(scene, act, confining)

/** Those who hold people and are no state: "detained in areas run by two rebel groups". */
const armed = wordSet('rebel rebels insurgent insurgents militia militias militiamen armed bgf dkba')
const lands = wordSet('areas area territory territories')
const states = wordSet('police immigration authorities junta custody prison jail court')
const militias = wordSet('militia militias guard bgf dkba knu karen camp camps shelter shelters makeshift')

/** Detained by those who are no state, or in the lands that they hold. */
export const isByArmed = (scene: Scene, act: Act): boolean =>
  (sentenceHas(scene, act, armed) || (sentenceHas(scene, act, lands) && sentenceHas(scene, act, militias))) &&
  !sentenceHas(scene, act, states)

const who = wordSet('who that')

/** "arrested three men who had detained 18 Kenyans": those who are in custody themselves. */
export const isByCaught = (scene: Scene, { group }: Act): boolean => {
  if (!group || group.passive || !who.has(scene.tokens[group.first - 1])) return false
  const whom = itemAt(scene, group.first - 2)
  return whom?.sort === 'people' && whom.role !== 'official' && catching.has(scene.tokens[whom.first - 1])
}

const catching = wordSet('arrested detained caught apprehended nabbed charged convicted jailed sentenced')

const wheres = wordSet('where')
const wayBack = wordSet('return returned returning home back fled escaped freed rescued')
const ofState = wordSet('prison jail police custody detention immigration cell cells court')

/** "returned from Myanmar, where they had been held for three months": in the hands of others, where no jail is told of. */
const isWhereFrom = ({ tokens, sentences }: Scene, { group, sentence, trigger }: Act): boolean => {
  if (!group?.passive) return false
  const { first, last } = sentences[sentence]!
  let at = group.first - 1
  while (at > first && group.first - at < 4 && !wheres.has(tokens[at])) at--
  if (!wheres.has(tokens[at])) return false
  let isBack = false
  for (let i = first; i < last; i++) {
    if (ofState.has(tokens[i])) return false
    isBack ||= i < at && i < trigger.head && wayBack.has(tokens[i])
  }
  return isBack
}

const containers = wordSet(
  'hall halls room rooms shelter shelters prison prisons jail jails stadium theatre theater boat ship bus plane van ferry ward hospital school hotel',
)
const built = wordSet('planned designed built meant intended equipped')
const between = wordSet(', which that can could now may each')

/** "The hall holds no more than 250", "the shelter, which holds 90": room for so many. */
const isRoom = (scene: Scene, { group, sentence }: Act): boolean => {
  if (!group || group.passive) return false
  const { first } = scene.sentences[sentence]!
  let i = group.first - 1
  // "is planned to hold 400"
  if (built.has(scene.tokens[i]) && isBe(scene.tokens[i - 1])) return true
  while (i > first && between.has(scene.tokens[i])) i--
  return containers.has(scene.tokens[i])
}

/** "How many were held?": people, though none are named. */
const isHowMany = ({ tokens }: Scene, { group, patients }: Act): boolean =>
  group !== null && patients.length === 0 && tokens[group.first - 1]?.lower === 'many'

const runners = wordSet(
  'boss bosses ringleader ringleaders kingpin kingpins mastermind masterminds recruiter recruiters trafficker traffickers',
)
const abducting = wordSet('will ransom hostage captive trapped victims kidnappers')

/** "Nine bosses of the scam compound were held": those who run it are no captives of it. */
const isOfRunners = (scene: Scene, act: Act): boolean =>
  act.group?.passive === true &&
  act.patients.some((p) => runners.has(scene.tokens[p.head])) &&
  !sentenceHas(scene, act, abducting)

const hideouts = wordSet(
  'park parks compound compounds hub hubs den dens farm farms complex complexes zone zones centre centres center centers camp camps factory factories',
)

/** "the parks still hold 300,000 people": no custody of a state. */
const isBySite = ({ tokens }: Scene, { group }: Act): boolean => {
  if (!group || group.passive || group.infinitive) return false
  let at = group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  return hideouts.has(tokens[at]) && !ofState.has(tokens[at - 1])
}

const prisoners = wordSet('prisoners prisoner inmates inmate')

/** What tells by whom those held are held. */
const tellsHeld = new Set(['arrest', 'charge', 'hold', 'rescue'])

/** "40 men who, the court held, had been kept there": what a speaker says between commas. */
const isSaid = ({ layers, tokens }: Scene, { trigger: { head } }: Act): boolean =>
  tokens[head + 1]?.text === ',' &&
  layers.attributions.some(({ cue, source }) => cue.start === tokens[head]!.start && source?.kind === 'official')

/** "held" of people: in custody by officials, captive with others, and no act where a court finds something. */
export const held = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  if (finding.has(scene.tokens[act.trigger.head + 1]) || isSaid(scene, act)) return null
  if (isRoom(scene, act) && !sentenceHas(scene, act, confining)) return null
  if (act.nominalised) return withRow(act, near(scene, act, captivity) ? holdRow : arrestRow)
  if (act.patients.every((p) => p.sort !== 'people' && p.sort !== 'bare') && !isHowMany(scene, act)) return null
  if (isBySite(scene, act)) return actWith(withRow(act, holdRow), { agent: null })
  if (act.patients.some((p) => prisoners.has(scene.tokens[p.head]))) return withRow(act, arrestRow)
  if (isForTrial(scene, act) || isPending(scene, act)) return withRow(act, arrestRow)
  if (isWhereFrom(scene, act)) return withRow(act, holdRow)
  // "arrested the guards for holding 90": what they were arrested for.
  if (isDeed(scene, act)) return withRow(act, holdRow)
  const agent = act.agent ? actorIn(scene, act.agent) : null
  if (agent && act.agent && agentIs(scene, act.agent, militias)) return withRow(act, holdRow)
  if (act.group?.passive && act.agent && agentIs(scene, act.agent, jailers)) return withRow(act, holdRow)
  if (!act.group?.passive && isByGuards(scene, act)) return withRow(act, holdRow)
  if (agent?.kind === 'official' && !act.group?.passive) return withRow(act, arrestRow)
  if (near(scene, act, accusing) && !sentenceHas(scene, act, confining)) return withRow(act, arrestRow)
  // "Six scam suspects were held": nobody suspects captives.
  if (act.patients[0]?.role === 'suspect' && !sentenceHas(scene, act, confining)) return withRow(act, arrestRow)
  if (isOfRunners(scene, act)) return withRow(act, arrestRow)
  if (
    isInRaid(scene, act) ||
    isBusted(scene, act) ||
    isInBrief(scene, act) ||
    isForReason(scene, act) ||
    isByThemselves(scene, act) ||
    isByOrder(scene, act)
  )
    return withRow(act, arrestRow)
  if (near(scene, act, captivity) || (near(scene, act, militias) && !near(scene, act, custody)))
    return withRow(act, holdRow)
  // "at least 120,000 people were held across Myanmar": by no count of a state.
  if (isEstimate(scene, withRow(act, holdRow), act.patients[0] ?? null)) return withRow(act, holdRow)
  const official =
    agent?.kind === 'official' ||
    near(scene, act, custody) ||
    (act.patients.some((p) => p.quantity) && sentenceHas(scene, act, arresting))
  const told = drafts.findLast((d) => tellsHeld.has(d.action))?.action
  // "109 were charged. The 210 held …": those whom they are some of.
  const isByState = told === 'arrest' || (told === 'charge' && act.group?.bare === true)
  if (official || (isByState && !sentenceHas(scene, act, captors))) return withRow(act, arrestRow)
  return withRow(act, holdRow)
}

/** "held by traffickers", whoever raided the house. */
const jailers = wordSet('traffickers smugglers kidnappers captors gang gangs syndicate syndicates criminals scammers')

const making = wordSet('make makes made making')
const cheating = wordSet('scam cheat defraud swindle')

/** "made them scam", "made 30 work for the scam", not "made 23 arrests at a scam centre". */
export const isMadeToCheat = ({ tokens }: Scene, { trigger: { head, particle }, patients }: Act): boolean =>
  !making.has(tokens[head]) ||
  !cheating.has(tokens[particle.first]) ||
  patients.some((p) => p.sort === 'people' && p.first > head && !isNounToo(tokens[p.head]!.word)) ||
  tokens[particle.first - 1]?.pos === 'PRON'
