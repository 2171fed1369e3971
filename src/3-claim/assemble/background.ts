import { BASE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import type { Scene } from './scene.ts'

/** "expelled 102 foreigners convicted of fraud", "deported 38 who were jailed": who they are that are sent away. */
export const isPast = (scene: Scene, act: Act, acts: readonly Act[]): boolean =>
  act.trigger.row.action === 'convict' &&
  act.group?.passive === true &&
  (act.group.bare || relatives.has(scene.tokens[act.group.first - 1])) &&
  !isDated(scene, act) &&
  acts.some((o) => o.trigger.row.action === 'deport' && o.patients[0] === act.patients[0])

/** How far behind a participle its day stands. */
const NEAR = 3

/** "two jailed on 6 June were deported": told of for itself. */
const isDated = ({ timeAt, tokens }: Scene, { trigger: { last }, sentence }: Act): boolean => {
  for (let i = last; i < last + NEAR && tokens[i]?.sentence === sentence; i++) if (timeAt[i]) return true
  return false
}

const relatives = wordSet('who that which')

/** "250 Indians, forced into scams, were rescued": a participle that only says more of those whom another act counts. */
export const isBackground = (act: Act, acts: readonly Act[]): boolean =>
  // "took in 31 people who had got away": they were not rescued by that.
  (act.trigger.row.name === 'hand over rescued' &&
    acts.some(
      (o) => o.trigger.row.action === 'escape' && o.patients[0] === act.patients[0] && act.patients.length > 0,
    )) ||
  isSaidOfThem(act, acts) ||
  isParticiple(act, acts)

/** "the return of 90 who had been involved in fraud", "knows of 312 who were in scam centres": what another act counts already. */
const isSaidOfThem = (act: Act, acts: readonly Act[]): boolean =>
  act.trigger.row.name === 'stranded' &&
  act.patients.length > 0 &&
  acts.some(
    (o) =>
      o !== act &&
      o.patients[0] === act.patients[0] &&
      (o.trigger.row.name === 'know of' || homeward.has(o.trigger.row.action)),
  )

const homeward = new Set(['repatriate', 'deport', 'arrest'])

const isParticiple = (act: Act, acts: readonly Act[]): boolean =>
  ofCaptors.has(act.trigger.row.action) &&
  act.group?.bare === true &&
  !act.group.finite &&
  (act.trigger.forms & BASE) === 0 &&
  act.patients.length > 0 &&
  acts.some(
    (o) =>
      o !== act &&
      (o.group?.finite || o.trigger.kind === 'noun') &&
      !ofCaptors.has(o.trigger.row.action) &&
      o.patients[0] === act.patients[0],
  )
