import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import { isThing } from './count.ts'
import type { ActRow, DoneBy } from './en/rows.ts'
import { agentIs, sentenceHas } from './has-word.ts'
import type { Item, Scene } from './scene.ts'
import { brokers } from './sent.ts'
import { guards, isByForce, isByGuards } from './taken.ts'

/** What can be carried off: "secured 23 convictions" and "lifted 14 bans" take nothing away. */
const isGoods = (scene: Scene, item: Item): boolean =>
  item.unit === 'devices' || item.sort === 'money' || isThing(scene, item)

const policing = wordSet(
  'police policemen officers detectives sleuths raid raids raided swoop sweep sting dragnet crackdown bust handcuffs custody cells operatives gendarmes',
)

const bringing = wordSet('brought')

/** By officers, or by nobody who is named where officers are at work or suspects are told of. */
const isByOfficers = (scene: Scene, act: Act): boolean => {
  const [whom] = act.patients
  if (act.trigger.row.patient === 'things') return isByForce(scene, act) && act.patients.every((p) => isGoods(scene, p))
  if (whom?.role === 'victim' || whom?.role === 'official') return false
  if (act.agent) return isByForce(scene, act)
  // Interpreters are brought in as well.
  if (bringing.has(scene.tokens[act.trigger.head]) && whom?.role !== 'suspect') return isByForce(scene, act)
  if (!act.group?.passive) return isByForce(scene, act)
  return (
    (whom?.role === 'suspect' || sentenceHas(scene, act, policing)) &&
    !sentenceHas(scene, act, guards) &&
    !sentenceHas(scene, act, brokers)
  )
}

const leads = wordSet('to into')
const ofCrime = wordSet('scam scams scamming fraud cyber cybercrime cyber-scam cyberscam telecom')
const sites = wordSet(
  'compound compounds camp camps centre centres center centers park parks farm farms den dens hub hubs factory factories gang gangs ring rings syndicate syndicates',
)
const bondage = wordSet('slavery bondage servitude brothel brothels traffickers')

/** "to scam compounds", "into cyber slavery": where those end who are taken there. */
const isIntoBondage = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const end = Math.min(sentences[act.sentence]!.last, act.trigger.head + 18)
  let led = false
  for (let i = act.trigger.head + 1; i < end; i++) {
    const t = tokens[i]!
    if (led && (bondage.has(t) || (sites.has(t) && (ofCrime.has(tokens[i - 1]) || ofCrime.has(tokens[i - 2])))))
      return true
    if (t.pos === 'PUNCT' || (t.pos === 'VERB' && !ofCrime.has(t)) || t.pos === 'AUX' || t.pos === 'SCONJ') return false
    if (leads.has(t)) led = true
    else if (t.pos === 'ADP') led = false
  }
  return false
}

const traders = wordSet(
  'gang gangs ring rings syndicate syndicates racket rackets broker brokers recruiter recruiters agent agents sub-agent sub-agents trafficker traffickers smuggler smugglers tout touts middleman middlemen',
)

/** Of people counted who are neither suspects nor officials, and by no officials. */
const mayBeSold = (scene: Scene, { patients: [whom], group, agent }: Act): boolean =>
  whom?.quantity != null &&
  whom.role !== 'suspect' &&
  whom.role !== 'official' &&
  group?.negated !== true &&
  (agent === null || actorIn(scene, agent)?.kind !== 'official')

/** Into bondage, whoever does it. */
const isBySellers = (scene: Scene, act: Act): boolean => mayBeSold(scene, act) && isIntoBondage(scene, act)

/** By those who live by it ("agents" are those of a border force as well), or into bondage. */
const isByBrokers = (scene: Scene, act: Act): boolean =>
  mayBeSold(scene, act) &&
  ((act.agent !== null && agentIs(scene, act.agent, traders) && !isByForce(scene, act)) || isIntoBondage(scene, act))

const isDoneBy: Record<DoneBy, (scene: Scene, act: Act) => boolean> = {
  officers: isByOfficers,
  brokers: isByBrokers,
  sellers: isBySellers,
  captors: isByGuards,
}

/**
 * "Police carted off 23", "Brokers carted off 23": of lines for the same words the one that says it of such doers; else one that
 * says it of anybody, or null.
 */
export const byItsDoer = (scene: Scene, act: Act): Act | null => {
  const { row, others } = act.trigger
  if (!row.by && !others.some((r) => r.by)) return act
  const same = (r: ActRow): boolean => r.frame === row.frame && r.patient === row.patient
  const fitting = [row, ...others].find((r) => r.by && same(r) && isDoneBy[r.by](scene, act))
  if (fitting && (row.by || row.action !== fitting.action)) return withRow(act, fitting)
  if (!row.by) return act
  const free = others.find((r) => !r.by && same(r))
  return free ? withRow(act, free) : null
}
