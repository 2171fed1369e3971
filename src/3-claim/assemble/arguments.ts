import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith, bareAct, triggerWith } from './act.ts'
import { behindVerb } from './behind-verb.ts'
import { losersOf } from './cheated.ts'
import { nominal } from './nominal.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { isOfDoer } from './shared-verb.ts'
import { isSiteNumber, siteBefore } from './site-near.ts'
import { soloAt, soloFrom } from './solo.ts'
import { findSubject } from './subject.ts'
import type { Trigger } from './trigger.ts'
import { verbal } from './verbal.ts'

/** Works out verb group and arguments of a trigger. `acts` are those found before in the sentence. */
export const actOf = (scene: Scene, trigger: Trigger, sentence: number, acts: readonly Act[], first = true): Act => {
  const act = bareAct(trigger, null, sentence)
  if (trigger.kind === 'noun') {
    nominal(scene, act)
    if (trigger.row.patient === 'money') act.patients = [...act.patients, ...losersOf(scene, act)]
  } else verbal(scene, act, acts)
  const raided = trigger.others.find((row) => row.patient === 'sites')
  const [whom] = act.patients
  if (raided && whom && isSiteNumber(scene, whom))
    return actWith(act, {
      trigger: triggerWith(trigger, raided, []),
      patients: [itemWith(whom, { sort: 'thing', unit: 'sites' })],
    })
  if (act.patients.length && !(trigger.others.length && isOfThings(act))) return act
  for (const row of trigger.others) {
    const other = actOf(scene, triggerWith(trigger, row, []), sentence, acts, false)
    // Whoever does it may yet say that it is another of the lines.
    if (other.patients.length) return actWith(other, { trigger: triggerWith(trigger, row, trigger.others) })
  }
  if (act.patients.length) return act
  if (raided && act.group?.passive && siteBefore(scene, act.group.first, scene.sentences[sentence]!.first))
    return actOf(scene, triggerWith(trigger, raided, []), sentence, acts, false)
  if (first && trigger.row.patient === 'people' && !act.nominalised) act.patients = onePerson(scene, act)
  return act
}

const goods = new Set(['devices', 'flights', 'cases'])

/** "10,000 phones were taken away": nobody arrests those. */
const isOfThings = ({ trigger, patients }: Act): boolean =>
  trigger.row.patient === 'people' &&
  patients.every((p) => p.sort === 'money' || (p.sort === 'thing' && goods.has(p.unit ?? '')))

/** One person whom the act is done to, where no group stands there: "the captain was arrested", "killed a guard". */
const onePerson = (scene: Scene, act: Act): Item[] => {
  const { tokens, sentences } = scene
  const { trigger, group } = act
  const { first: start, last: end } = sentences[act.sentence]!
  if (!group) {
    const at = ofs.has(tokens[trigger.last]) ? soloFrom(scene, trigger.last + 1, end) : null
    return at ? [at] : []
  }
  if (group.passive || trigger.row.frame === 'subject') {
    if (act.shares) return isOfDoer(act) ? [] : act.shares.patients
    const found = findSubject(scene, group.first, start, group.finite, (i) => soloAt(scene, i) ?? itemAt(scene, i))
    return found && !found.group && !found.quantity && !speaks(scene, found, group.first) ? [found] : []
  }
  const after = behindVerb(scene, trigger)
  const object = soloFrom(scene, after, end)
  return object ? [object] : []
}

const saying = wordSet(
  'said says told added adds stated explained announced confirmed revealed disclosed noted claimed',
)

/** "Banda said the exercise was carried out": who says it is not whom it was done to. */
const speaks = (scene: Scene, person: Item, verb: number): boolean => {
  for (let i = person.last; i < verb; i++) if (saying.has(scene.tokens[i])) return true
  return false
}
