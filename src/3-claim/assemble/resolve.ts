import { wordSet } from '../lexicon.ts'
import { type Act, actWith, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import { actRows } from './acts.ts'
import { isAdvice, isCare, isFoundInRaid, isHomeward, isHowOften, isOutside } from './company.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import type { ActRow } from './en/rows.ts'
import { saysElse } from './says-else.ts'
import { itemAt, type Scene } from './scene.ts'

const rowNamed = (name: string): ActRow => actRows.find((r) => r.name === name)!
const arrestRow = rowNamed('arrest')
const holdRow = rowNamed('hold captive')
const deportRow = rowNamed('deport')
const repatriateRow = rowNamed('bring home')
const rescueRow = rowNamed('rescue')

const missions = wordSet('embassy embassies consulate shelter shelters consular relatives families')
const facing = wordSet('trial suspects suspect charges fugitives escort arrested handcuffs prosecuted criminals')
const escapeRow = rowNamed('escape')
const unheardRow = rowNamed('not heard of')
const bodiesRow = rowNamed('bodies')
const strandedRow = rowNamed('stranded')
const seizedRow = rowNamed('seize people')
const defraudRow = rowNamed('defraud')
const releaseRow = rowNamed('release')
/** "were held to have organised": what a court finds. */
const finding = wordSet('to that')
const bodies = wordSet('bodies body corpses corpse remains')
const bodyVerbs = wordSet('recover recovered retrieved')

const holdVerbs = wordSet('hold holds held holding keep keeps kept keeping')
const detainVerbs = wordSet('detain detains detained detaining')
/** Those who hold people and are no state: "detained in areas run by two rebel groups". */
const armed = wordSet('rebel rebels insurgent insurgents militia militias armed bgf dkba')
const frauds = wordSet('scam scams fraud frauds swindle swindles phishing such')

/** "removed from scam compounds", where people are told of as rescued: taken out, and sent out of no country by that. */
const isTakenOut = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean =>
  act.patients[0]?.role !== 'suspect' &&
  (drafts.some((d) => d.action === 'rescue') || sentenceHas(scene, act, rescues)) &&
  !drafts.some((d) => d.action === 'deport' && d.sentence === act.sentence)
const rescues = wordSet('rescue rescues rescued rescuers victims')

const lands = wordSet('areas area territory territories')
const states = wordSet('police immigration authorities junta custody prison jail court')
const stuck = wordSet('stranded trapped stuck captive')
const handOver = wordSet(
  'pass passed passes hand hands handed handing turn turned turning give gave given deliver delivered send sent sends',
)
const guards = wordSet('guard guards gang gangs captors bosses boss handlers')
const militias = wordSet('militia militias guard bgf dkba knu karen camp camps shelter shelters makeshift')
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
const arresting = wordSet('arrest arrests arrested')
const victimWords = wordSet('rescued victims victim trafficked freed evacuated')
const suspectWords = wordSet('suspects suspect arrested detained criminals fugitives offenders scammers fraud illegal')

const sentenceHas = (
  scene: Scene,
  act: Act,
  set: { has(t: Scene['tokens'][number] | undefined): boolean },
): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  for (let i = first; i < last; i++) if (set.has(scene.tokens[i])) return true
  return false
}

/** Whether one of the words stands close to the verb. */
const near = (scene: Scene, act: Act, set: { has(t: Scene['tokens'][number] | undefined): boolean }): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  for (let i = Math.max(first, head - 6); i < Math.min(last, head + 7); i++) if (set.has(scene.tokens[i])) return true
  return false
}

/** "Six held as police bust call centre", "145 held in scam bust": custody, though a scam is told of. */
const isBusted = (scene: Scene, act: Act): boolean =>
  act.group?.bare === true && near(scene, act, busts) && !sentenceHas(scene, act, confining)

/** Whether the people of the report are told of as freed or captive so far (above 0), or as arrested (below). */
const leanOf = (drafts: readonly Draft[]): number => {
  let lean = 0
  for (const d of drafts) {
    if (d.action === 'rescue' || d.action === 'hold' || d.action === 'recruit' || d.role === 'victim') lean++
    else if (d.action === 'arrest' || d.action === 'charge' || d.action === 'convict' || d.role === 'suspect') lean--
  }
  return lean
}

const leansToFreed = (drafts: readonly Draft[]): boolean => leanOf(drafts) > 0

const agentIs = (
  scene: Scene,
  agent: { first: number; last: number },
  set: { has(t: Scene['tokens'][number] | undefined): boolean },
): boolean => {
  for (let i = agent.first; i < agent.last; i++) if (set.has(scene.tokens[i])) return true
  return false
}

const journeys = new Set(['repatriate', 'rescue'])
const sending = wordSet('send sends sent sending')

/** "19 workers got out" did so themselves; guards who catch someone arrest nobody. */
const escaping = wordSet('got get gets')

const flown = new Set(['deport', 'repatriate', 'extradite'])

/** "The 27 flew to Shanghai": those of whom a deportation was told before. */
const isDeported = (act: Act, drafts: readonly Draft[]): boolean => {
  const item = act.patients[0]
  if (!item?.quantity) return false
  const journey = drafts.findLast((d) => flown.has(d.action) && d.count !== null)
  return journey?.action === 'deport' && (journey.count!.low === sizeOf(item) || item.role === 'suspect')
}

/** "have not been heard from", "were never seen again", "have yet to be found": nobody knows where they are. */
const isUnheard = (scene: Scene, act: Act): boolean => {
  const { group } = act
  if (!group?.passive || group.bare) return false
  return group.negated || (group.infinitive && scene.tokens[group.first - 1]?.lower === 'yet')
}

const lostWords = wordSet('unknown unclear lost no not nothing uncertain off continues continued goes without broken')

/** "The whereabouts of 13 are unknown", "no word of the remaining three", "the search for two others was called off". */
const isLost = (scene: Scene, act: Act): boolean => {
  if (act.patients[0]?.role === 'suspect' || act.patients[0]?.role === 'official') return false
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  const to = Math.min(last, (act.patients[0]?.last ?? act.trigger.last) + 6)
  for (let i = Math.max(first, head - 3); i < to; i++) if (lostWords.has(scene.tokens[i])) return true
  return false
}

const withinWords = wordSet(
  'compound compounds inside camp camps captors captive trapped held centre centres center centers scam from',
)

const stillThere = wordSet(
  'inside compound compounds camp camps zone park still captive trapped held leave left remaining there there. area centre centres center centers building buildings name',
)

/** "knows of 30 more who want to leave": people who are still inside, and of whom nothing else is told. */
const isKnownWithin = (scene: Scene, act: Act): boolean => {
  const item = act.patients[0]
  if (!item?.quantity || item.sort === 'thing' || item.role === 'suspect' || item.role === 'official') return false
  const { last } = scene.sentences[act.sentence]!
  for (let i = item.last; i < Math.min(last, item.last + 10); i++) if (stillThere.has(scene.tokens[i])) return true
  return false
}

/** Only a call from those who are inside tells that they are held. */
const isFromWithin = (scene: Scene, act: Act): boolean => {
  const { last } = scene.sentences[act.sentence]!
  for (let i = act.trigger.head; i < Math.min(last, act.trigger.head + 9); i++)
    if (withinWords.has(scene.tokens[i])) return true
  return false
}

const taking = wordSet('took takes take taking taken received')
const kept = wordSet('let allowed permitted')
const allowed = wordSet('allowed permitted free able')
const corpses = wordSet('bodies corpses')
const lettingGo = wordSet(
  'court judge judges magistrate bail questioning custody jail prison released suspects suspect gang gangs syndicate syndicates bosses employers captors ransom',
)

const refused = wordSet('refused denied rejected dropped dismissed withdrawn quashed cancelled no without lifted set')

/** "Bail was refused", "charges were dropped". */
const isRefused = (scene: Scene, act: Act): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  const to = Math.max(head + 6, (act.patients[0]?.last ?? head) + 7)
  for (let i = Math.max(first, head - 4); i < Math.min(last, to); i++) if (refused.has(scene.tokens[i])) return true
  return false
}

const imposing = wordSet('handed given imposed meted passed pronounced')

/** "were handed to", "were imposed on". */
const isImposed = (scene: Scene, act: Act): boolean => {
  const { last } = act.trigger
  for (let i = last; i < last + 14; i++) if (imposing.has(scene.tokens[i])) return true
  return false
}

/** A warrant for people, not for a search. */
const isArrestWarrant = (scene: Scene, act: Act): boolean => {
  const { head } = act.trigger
  const before = scene.tokens[head - 1]
  return before?.lower !== 'search' && !isRefused(scene, act)
}

/** "were not let out": captivity, though the sentence denies. */
const notDenied = (act: Act): Act => (act.group ? actWith(act, { group: { ...act.group, negated: false } }) : act)

const questioned = wordSet(
  'questioning questioned statements statement verification interviewed screening interviews affidavits',
)
const notCaught = wordSet('patients pupils students tourists voters passengers fans children')

/** "were sent home the same day after they gave statements": let go, sent out of no country. */
const isLetGo = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head, particle } = act.trigger
  if (particle.first < 0 || tokens[particle.last - 1]?.lower !== 'home') return false
  const { first, last } = sentences[act.sentence]!
  for (let i = Math.max(first, head - 6); i < Math.min(last, particle.last + 9); i++)
    if (questioned.has(tokens[i]) || (tokens[i]!.lower === 'same' && tokens[i + 1]?.lower === 'day')) return true
  return false
}

/** Officers who travel along are not brought home, and those who run across a border flee nothing. */
const civilian = new Set(['repatriate', 'escape', 'recruit'])

const going = new Set(['rescue', 'repatriate', 'deport', 'extradite'])

/** "A second group, of about 100, is expected on Monday": more of those whose journey was told last. */
const expected = (act: Act, drafts: readonly Draft[]): Act | null => {
  const item = act.patients[0]
  if (!item?.quantity || item.role === 'official') return null
  const told = drafts.findLast((d) => going.has(d.action) && d.count?.unit === 'people')
  if (!told || act.sentence - told.sentence > 6) return null
  return withRow(act, { ...act.trigger.row, action: told.action })
}

const crossings = wordSet('cross crosses crossing')

/** "would cross the bridge", "is due to cross": a crossing that is planned is no flight. */
const isAhead = (scene: Scene, act: Act): boolean =>
  act.group!.tense === 'future' || act.group!.infinitive || scene.tokens[act.trigger.head - 1]?.lower === 'would'

const waiting = wordSet('wait waiting waits await awaiting hope hoping')

/** "are still waiting to be brought out": those who are held. */
const isWaiting = (scene: Scene, act: Act): boolean =>
  act.group?.passive === true && act.group.infinitive && waiting.has(scene.tokens[act.group.first - 1])

/** "are held": what someone waits for has not begun. */
const asState = (act: Act): Act =>
  withRow(actWith(act, { group: { ...act.group!, infinitive: false, tense: 'present', finite: true } }), strandedRow)

const operations = wordSet('a an the raid raids sweep sweeps operation operations crackdown swoop')
const seizing = wordSet('seize seizes seized seizing grab grabbed')

const embassies = wordSet('embassy embassies consulate')

/** "were handed over to the embassy". */
const isToMission = (scene: Scene, act: Act): boolean => {
  const { head } = act.trigger
  for (let i = head + 1; i < head + 7; i++)
    if (embassies.has(scene.tokens[i]))
      return (
        scene.tokens[i - 2]?.lower === 'to' ||
        scene.tokens[i - 1]?.lower === 'to' ||
        scene.tokens[i - 3]?.lower === 'to'
      )
  return false
}

/** "were taken in Peru", "taken in the raids": where, not "taken in". */
const isTakenThere = (scene: Scene, act: Act): boolean => {
  const { particle } = act.trigger
  if (!act.group?.passive || scene.tokens[particle.last - 1]?.lower !== 'in') return false
  return (
    scene.placeAt[particle.last]! > 0 || scene.timeAt[particle.last]! > 0 || operations.has(scene.tokens[particle.last])
  )
}

const robbers = wordSet(
  'scam scams scammers fraudsters gang gangs ring syndicate syndicates centre centres center centers room rooms racket scheme schemes network compound compounds swindlers',
)
const forces = wordSet('police officers agents soldiers customs authorities investigators prosecutors army troops')
const takingWords = wordSet('take takes took taken taking')

/** "The call room had taken US$600,000 from New Zealanders": people, and no officer takes. */
const robs = (scene: Scene, act: Act): boolean => {
  const { last } = act.patients[0]!
  const { first } = scene.sentences[act.sentence]!
  if (scene.tokens[last]?.lower !== 'from' || itemAt(scene, last + 1)?.sort !== 'people') return false
  for (let i = act.trigger.head - 1; i >= first && act.trigger.head - i < 9; i--)
    if (robbers.has(scene.tokens[i])) return true
  return false
}

/** Money that a scam "had taken from New Zealanders" is its loot; only officers seize it. */
const taken = (scene: Scene, act: Act): Act | null => {
  if (act.group?.passive) return act
  if (!act.agent) return robs(scene, act) ? withRow(act, defraudRow) : act
  const actor = actorIn(scene, act.agent)
  if (actor?.kind === 'official' || agentIs(scene, act.agent, forces)) return act
  const loot = agentIs(scene, { first: act.agent.first - 5, last: act.agent.last }, robbers)
  return loot ? withRow(act, defraudRow) : null
}

/** People who are seized, or taken by officers, are under arrest; those whom a gang seizes are not. */
const seized = (scene: Scene, act: Act): Act | null => {
  const patients = act.patients.filter((p) => p.sort === 'people' && p.role !== 'victim')
  if (!patients.length || (act.agent && agentIs(scene, act.agent, guards))) return null
  const official = act.agent !== null && actorIn(scene, act.agent)?.kind === 'official'
  if (!seizing.has(scene.tokens[act.trigger.head]) && !(act.group?.passive && official)) return act
  return withRow(actWith(act, { patients }), seizedRow)
}

/** "were set free on bail", "by their employers": let go by those who held them. */
const isSetFree = (scene: Scene, act: Act): boolean =>
  scene.tokens[act.trigger.head]!.lower === 'set' && sentenceHas(scene, act, lettingGo)

/** "led 160 people out and took them to police headquarters": not out of captivity. */
const leading = wordSet('led lead leads leading')
const custodial = wordSet('headquarters station stations handcuffs custody detained arrested suspects')

/** "The arrivals sleep in a temple": people, and no act. */
const arrivals = wordSet('arrivals')

const traffic = wordSet(
  'trafficking trafficked forced slavery exploitation criminality mechanism mechanisms referral nrm',
)

/** "identified 214 victims of trafficking"; not "identified the four victims as …", those of a shooting. */
const isRecognised = (scene: Scene, act: Act): boolean => {
  const item = act.patients[0]
  if (item?.role !== 'victim' || !item.quantity || item.group?.refers === 'back' || item.part) return false
  return act.group?.negated === false && sentenceHas(scene, act, traffic)
}

const sumWords = wordSet('of')
const flying = wordSet('flown')

/** "The 94 were flown to Wuhan": people with a number, here or told before. */
const isCounted = (act: Act): boolean => act.patients.some((p) => p.quantity !== null || p.group?.refers === 'back')

const benches = wordSet('court courts judge judges magistrate magistrates tribunal jury')

/** "The court freed nine": they are let go. */
const isByCourt = (scene: Scene, act: Act): boolean => act.agent !== null && agentIs(scene, act.agent, benches)

/** Decides between lines of the list where the same words say different acts, by who does it to whom. */
export const resolve = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  const { row, head, kind, particle } = act.trigger
  const token = scene.tokens[head]
  if (saysElse(scene, act)) return null
  if (row.name === 'rescue' && escaping.has(token) && act.group?.passive && act.group.bare)
    return withRow(actWith(act, { group: { ...act.group, passive: false } }), escapeRow)
  if (civilian.has(row.action) && act.patients[0]?.quantity && act.patients[0].role === 'official') return null
  if (row.name === 'escape' && kind === 'noun' && arrivals.has(token) && scene.counts[act.sentence] === 0) return null
  if (row.name === 'treat') return isCare(scene, act, drafts) ? act : null
  if (row.name === 'turn up') return isFoundInRaid(scene, act) ? act : null
  if (row.name === 'ask to take care') return isAdvice(scene, act) ? act : null
  if (row.name === 'hiding' && (act.patients[0]?.role === 'suspect' || itemAt(scene, particle.last))) return null
  if (row.name === 'stranded' && isOutside(scene, act)) return null
  if (row.action === 'raid' && kind === 'noun' && isHowOften(scene, act)) return null
  if (row.name === 'rescue' && leading.has(token) && sentenceHas(scene, act, custodial)) return null
  if (row.name === 'expected') return expected(act, drafts)
  if (row.action === 'escape' && crossings.has(token) && act.group?.tense !== 'past') {
    const led = isAhead(scene, act) ? expected(act, drafts) : null
    if (led) return led
  }
  if (row.action === 'rescue' && isWaiting(scene, act)) return asState(act)
  if (row.name === 'hand over rescued' && taking.has(token) && scene.tokens[head + 1]?.lower === 'to') return null
  if (row.name === 'hand over rescued' && taking.has(token) && isTakenThere(scene, act)) return withRow(act, arrestRow)
  if (row.action === 'seize' && takingWords.has(token) && act.patients[0]?.sort === 'money') return taken(scene, act)
  if (row.name === 'identify victims') return isRecognised(scene, act) ? act : null
  if (row.name === 'people in custody') {
    const held = itemAt(scene, head - 1)
    // "remanded nine of the eleven in custody" says it of the nine.
    const isSum = held !== null && sumWords.has(scene.tokens[held.first - 1])
    return held?.quantity && held.sort === 'people' && !isSum ? actWith(act, { patients: [held] }) : null
  }
  if (row.name === 'seize people') return seized(scene, act)
  if (
    row.name === 'arrest' &&
    detainVerbs.has(token) &&
    (sentenceHas(scene, act, armed) || (sentenceHas(scene, act, lands) && sentenceHas(scene, act, militias))) &&
    !sentenceHas(scene, act, states)
  )
    return withRow(act, holdRow)
  if (row.name === 'in custody' && stuck.has(scene.tokens[head + 1])) return withRow(act, strandedRow)
  if (row.name === 'remove' && isTakenOut(scene, act, drafts)) return withRow(act, rescueRow)
  if (row.name === 'register cases') return sentenceHas(scene, act, frauds) ? act : null
  if (row.name === 'warrant') return isArrestWarrant(scene, act) ? act : null
  if (row.name === 'terms' && !isImposed(scene, act)) return null
  if (row.reach && (!act.patients.length || isRefused(scene, act))) return null
  if (row.name === 'dead' && (!act.patients[0]?.quantity || scene.tokens[head + 1]?.pos === 'NOUN')) return null
  if (row.name === 'hand over rescued' && taking.has(token) && act.patients[0]?.role === 'suspect')
    return withRow(act, arrestRow)
  if (row.action === 'release' && act.group?.negated && kept.has(token)) return withRow(notDenied(act), holdRow)
  if (row.name === 'come home' && act.group?.infinitive && allowed.has(scene.tokens[act.group.first - 1])) return null
  if (row.action === 'rescue' || row.action === 'escape')
    if (act.patients.some((p) => p.quantity && corpses.has(scene.tokens[p.head]))) return withRow(act, bodiesRow)
  if (row.name === 'claim lives') return act.patients.some((p) => scene.tokens[p.head]?.lower === 'lives') ? act : null
  if (row.name === 'not heard of') return isUnheard(scene, act) ? act : null
  if (row.name === 'whereabouts') return isLost(scene, act) ? act : null
  if (row.name === 'know of') return isKnownWithin(scene, act) ? act : null
  if (row.name === 'ask for help') return !itemAt(scene, head)?.quantity && isFromWithin(scene, act) ? act : null
  if (row.name === 'enter' && (!act.agent || actorIn(scene, act.agent)?.kind !== 'official')) return null
  if (row.name === 'capture' && act.agent && agentIs(scene, act.agent, guards)) return null
  if (row.name === 'come home' && kind === 'verb' && isDeported(act, drafts)) return withRow(act, deportRow)
  if (kind === 'verb' && row.action === 'hold' && holdVerbs.has(token) && particle.first < 0) {
    if (finding.has(scene.tokens[head + 1])) return null
    if (act.nominalised) return withRow(act, near(scene, act, captivity) ? holdRow : arrestRow)
    if (act.patients.every((p) => p.sort !== 'people' && p.sort !== 'bare')) return null
    const agent = act.agent ? actorIn(scene, act.agent) : null
    if (agent && act.agent && agentIs(scene, act.agent, militias)) return withRow(act, holdRow)
    if (agent?.kind === 'official' && !act.group?.passive) return withRow(act, arrestRow)
    if (isBusted(scene, act)) return withRow(act, arrestRow)
    if (near(scene, act, captivity) || (near(scene, act, militias) && !near(scene, act, custody)))
      return withRow(act, holdRow)
    const official =
      agent?.kind === 'official' ||
      near(scene, act, custody) ||
      (act.patients.some((p) => p.quantity) && sentenceHas(scene, act, arresting))
    const arrests = drafts.findLast((d) => d.action === 'arrest' || d.action === 'hold' || d.action === 'rescue')
    if (official || (arrests?.action === 'arrest' && !sentenceHas(scene, act, captors))) return withRow(act, arrestRow)
    return withRow(act, holdRow)
  }
  if (row.name === 'bodies' || (row.action === 'seize' && bodyVerbs.has(token))) {
    const body = act.patients.some((p) => bodies.has(scene.tokens[p.head]) || bodies.has(scene.tokens[p.first - 2]))
    if (row.name === 'bodies' && !body) return isUnheard(scene, act) ? withRow(act, unheardRow) : null
    if (body) return withRow(act, bodiesRow)
  }
  if (row.action === 'seize' && act.group?.passive && act.patients[0]?.sort === 'people' && act.patients[0].quantity)
    return seized(scene, act)
  if (row.name === 'depart' && !drafts.some((d) => journeys.has(d.action)) && !isHomeward(scene, act, drafts))
    return null
  if (row.frame === 'subject' && row.action === 'repatriate' && act.group && !act.group.passive) {
    const object = itemAt(scene, head + 1)
    if (object?.quantity && object.sort === 'people')
      return withRow(actWith(act, { patients: [object] }), repatriateRow)
  }
  if (row.action === 'repatriate' && kind === 'verb' && act.patients.length && sentenceHas(scene, act, facing))
    return withRow(act, deportRow)
  if (row.name === 'bring home' && flying.has(token) && act.group?.passive && isCounted(act) && leanOf(drafts) < 0)
    return withRow(act, deportRow)
  if (kind === 'verb' && handOver.has(token) && ['deport', 'repatriate', 'rescue'].includes(row.action)) {
    const role = act.patients[0]?.role ?? null
    if (sending.has(token) && act.patients.some((p) => notCaught.has(scene.tokens[p.head]))) return null
    if (sending.has(token) && isLetGo(scene, act)) return withRow(act, releaseRow)
    if (role !== 'suspect' && isToMission(scene, act)) return withRow(act, rescueRow)
    if (role === 'suspect' || sentenceHas(scene, act, suspectWords)) return withRow(act, deportRow)
    if (role === 'victim' || sentenceHas(scene, act, victimWords))
      return withRow(act, row.action === 'repatriate' ? repatriateRow : rescueRow)
    if (sentenceHas(scene, act, missions)) return withRow(act, rescueRow)
    const freed = leansToFreed(drafts)
    if (sending.has(token)) return withRow(act, freed ? repatriateRow : deportRow)
    return withRow(
      act,
      freed ? (row.action === 'repatriate' ? row : rescueRow) : row.action === 'rescue' ? deportRow : row,
    )
  }
  if (row.name === 'rescue' && (act.patients[0]?.role === 'suspect' || isSetFree(scene, act) || isByCourt(scene, act)))
    return withRow(act, releaseRow)
  return act
}
