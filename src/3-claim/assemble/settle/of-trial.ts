import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf } from './acts.ts'
import { hostFor, hosts } from './host.ts'
import type { Dated } from './time-candidates.ts'
import type { Company } from './time-company.ts'

/** What police, courts and offices do about a deed, on days of their own. */
const proceedings = wordSet(
  `pleaded plead pleads pled appeared appears arraigned sentenced convicted charged indicted arrested booked jailed testified
  surrendered acquitted postponed delayed adjourned halted resumed released identified`,
)

const relatives = wordSet('who which that')
const deeds = groups.indexOf('captive')
const itsOwn = [hosts.indexOf('self'), hosts.indexOf('joined')]

/**
 * "A man accused of killing two pleaded guilty on Tuesday", "the trial over a shooting that killed two was delayed on Thursday":
 * the day of what is done about a deed is no day of the deed that is told beside it, in a clause or phrase of its own. `host` is
 * the word that the day hangs on.
 */
export const isOfTrial = (scene: Scene, company: Company, d: Draft, host: number): boolean =>
  host >= 0 &&
  proceedings.has(scene.tokens[host]) &&
  sortOf(d.action).group === deeds &&
  !itsOwn.includes(hostFor(scene, company, d, host)) &&
  isToldBeside(scene, d)

/** Whether a deed is told by a noun, in a relative clause, or by a gerund: "accused of killing two and wounding three". */
const isToldBeside = ({ tokens }: Scene, { act: { group } }: Draft): boolean =>
  group === null ||
  relatives.has(tokens[group.first - 1]) ||
  relatives.has(tokens[group.first - 2]) ||
  (group.bare && tokens[group.head]!.lower.endsWith('ing'))

const coming = wordSet('will shall')
/** "It will be recalled that police had on Monday arrested 40": nothing is to come. */
const minding = wordSet('recalled remembered noted')

/** "Three men arrested after the raid will appear in court on Monday": a day to come is none of what was done. */
export const isOfPlan = ({ tokens }: Scene, { modality, act }: Draft, host: number): boolean =>
  host > 0 &&
  modality === 'happened' &&
  host !== act.trigger.head &&
  !minding.has(tokens[host]) &&
  (coming.has(tokens[host - 1]) || (coming.has(tokenAt(tokens, host - 2)) && tokens[host - 1]!.lower === 'be'))

const pasts = wordSet('was were had')

/** "plans to bring home the 300 who were rescued last month": a day of what is past is none of what is to come. */
export const isPastOfClause = ({ tokens }: Scene, { modality, anchor }: Draft, { mention }: Dated): boolean => {
  if (modality !== 'planned') return false
  for (let i = anchor + 1; i < mention.first; i++) if (relatives.has(tokens[i]) && pasts.has(tokens[i + 1])) return true
  return false
}

const raids = wordSet('raid raids operation sweep crackdown bust swoop')
const named = wordSet('its their the his her a')
const after = new Set<Draft['action']>(['charge', 'convict', 'deport', 'extradite', 'repatriate', 'sanction'])

/** "arraigned 15 of the 792 held after its December 2024 raid": the date that names a raid is no day of what courts and offices did later. */
export const isOfNamedRaid = (
  { tokens }: Scene,
  { action, act }: Draft,
  { mention: { first, last } }: Dated,
): boolean =>
  after.has(action) && act.trigger.head !== last && raids.has(tokens[last]) && named.has(tokenAt(tokens, first - 1))
