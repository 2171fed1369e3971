import type { Act } from './act.ts'
import { ahead } from './decide/ahead.ts'
import { broughtIn, receivedSuspects } from './decide/brought-in.ts'
import { byOutlaws } from './decide/by-outlaws.ts'
import { caught } from './decide/caught.ts'
import type { Decide } from './decide/decide.ts'
import { died } from './decide/died.ts'
import { found } from './decide/found.ts'
import { handedOver } from './decide/handed-over.ts'
import { heardOf } from './decide/heard-of.ts'
import { inCompany } from './decide/in-company.ts'
import { inCourt } from './decide/in-court.ts'
import { inCustody } from './decide/in-custody.ts'
import { inRaid } from './decide/in-raid.ts'
import { ledOff } from './decide/led-off.ts'
import { letOut } from './decide/let-out.ts'
import { noSuchAct } from './decide/no-such-act.ts'
import { setFree } from './decide/set-free.ts'
import { surrendered } from './decide/surrendered.ts'
import { wayHome } from './decide/way-home.ts'
import { byItsDoer } from './done-by.ts'
import type { Draft } from './draft.ts'
import { isByPlane, toldOfJourney } from './journey.ts'
import { asKnownBy } from './known-by.ts'
import { plainVerb } from './plain-verb.ts'
import { saysElse } from './says-else.ts'
import type { Scene } from './scene.ts'
import { isStop, stopped } from './stopped.ts'

/** What decides, in this order; the first that has an answer gives it. */
const deciders: readonly Decide[] = [
  noSuchAct,
  surrendered,
  inCompany,
  ledOff,
  ahead,
  broughtIn,
  byOutlaws,
  inCustody,
  inCourt,
  receivedSuspects,
  letOut,
  died,
  heardOf,
  inRaid,
  caught,
  found,
  plainVerb,
  wayHome,
  handedOver,
  setFree,
]

/** Decides between lines of the list where the same words say different acts, by who does it to whom. */
export const resolve = (scene: Scene, told: Act, drafts: readonly Draft[]): Act | null => {
  const own = byItsDoer(scene, told)
  if (!own) return null
  const act = asKnownBy(scene, own)
  if (!act) return null
  if (isByPlane(scene, act)) return toldOfJourney(scene, act, drafts)
  if (isStop(scene, act)) {
    const stop = stopped(scene, act)
    if (stop !== act) return stop
  }
  if (saysElse(scene, act)) return null
  for (const decide of deciders) {
    const decided = decide(scene, act, drafts)
    if (decided !== undefined) return decided
  }
  return act
}
