import { isExact } from '../4-event/index.ts'
import type { SourcedClaim } from '../model/event.ts'
import { placeOf, textAfter } from './after.ts'
import type { Rival } from './rivals.ts'

/** "Killed three and then himself": the killer's own death, behind the number of those he killed. */
const ownDeath =
  /\b(?:and|then|before|killing|killed|shooting|shot|hanging|hanged|gun on|knife on) (?:himself|herself)\b|\b(?:taking|took) (?:his|her) own life\b|\bcommitt(?:ed|ing) suicide\b/

/** What he did to them stands right before their number: those of whom six "were killed" may have died by another's hand. */
const killing = /\b(?:kill\w*|murder\w*|shot|shooting|stabb\w*|wounded|dead) (?:\w+ ){0,2}$/

const isKillersOwn = (evidence: string, number: string): boolean =>
  ownDeath.test(textAfter(evidence, number)) && killing.test(evidence.slice(0, placeOf(evidence, number)))

/** Whether a number of the dead leaves out the one who killed them and died by his own hand, as some sentence of the event says. */
export const leavesOutKiller = ({ count, statements }: Rival, claims: readonly SourcedClaim[]): boolean =>
  count.unit === 'people' &&
  isExact(count) &&
  statements.every(({ claim }) => claim.action === 'die') &&
  statements.some(({ count: { text } }) =>
    claims.some(
      ({ action, modality, evidence }) => action === 'die' && modality === 'happened' && isKillersOwn(evidence, text),
    ),
  )
