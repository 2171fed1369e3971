import type { Action } from '../model/claim.ts'

/** What kind of step an action is: actions of one family can be acts of one occurrence, other families are other steps. */
export type Family =
  | 'operation'
  | 'removal'
  | 'release'
  | 'charge'
  | 'verdict'
  | 'captivity'
  | 'recruitment'
  | 'escape'
  | 'casualty'
  | 'order'
  | 'sanction'
  | 'warning'
  | 'pledge'
  | 'rating'
  | 'fraud'
  | 'dispute'

type ActionFacts = {
  family: Family
  /** Which action leads where several are told of one event; lower leads. */
  lead: number
  /** Headline noun, for one and for many. */
  noun: string
  /** Participle: "235 people were arrested". */
  done: string
  /** Where no participle does: "42 people escaped". */
  active?: { past: string; plan: string }
  /** Authorities do it, so the body that did it may be the one that counts it. */
  byAuthority: boolean
}

/** One row an action. */
export const actions: Record<Action, ActionFacts> = {
  raid: { family: 'operation', lead: 3, noun: 'Raid', done: 'raided', byAuthority: true },
  arrest: { family: 'operation', lead: 2, noun: 'Arrests', done: 'arrested', byAuthority: true },
  rescue: { family: 'operation', lead: 1, noun: 'Rescue', done: 'rescued', byAuthority: true },
  seize: { family: 'operation', lead: 5, noun: 'Seizure', done: 'seized', byAuthority: true },
  close: { family: 'operation', lead: 4, noun: 'Closure', done: 'closed', byAuthority: true },
  deport: { family: 'removal', lead: 1, noun: 'Deportation', done: 'deported', byAuthority: true },
  extradite: { family: 'removal', lead: 2, noun: 'Extradition', done: 'extradited', byAuthority: true },
  repatriate: { family: 'removal', lead: 3, noun: 'Return', done: 'brought home', byAuthority: true },
  release: { family: 'release', lead: 1, noun: 'Release', done: 'released', byAuthority: true },
  charge: { family: 'charge', lead: 1, noun: 'Charges', done: 'charged', byAuthority: true },
  convict: { family: 'verdict', lead: 1, noun: 'Verdict', done: 'convicted', byAuthority: true },
  hold: { family: 'captivity', lead: 1, noun: 'People held', done: 'held', byAuthority: false },
  recruit: { family: 'recruitment', lead: 1, noun: 'Recruitment', done: 'recruited or trafficked', byAuthority: false },
  escape: {
    family: 'escape',
    lead: 1,
    noun: 'Escape',
    done: 'escaped',
    active: { past: 'escaped', plan: 'escape' },
    byAuthority: false,
  },
  die: {
    family: 'casualty',
    lead: 1,
    noun: 'Deaths',
    done: 'killed',
    active: { past: 'died', plan: 'die' },
    byAuthority: false,
  },
  harm: { family: 'casualty', lead: 2, noun: 'Injuries', done: 'injured', byAuthority: false },
  missing: { family: 'casualty', lead: 3, noun: 'Missing people', done: 'missing', byAuthority: false },
  order: { family: 'order', lead: 1, noun: 'Order', done: 'covered by an order', byAuthority: true },
  sanction: { family: 'sanction', lead: 1, noun: 'Sanctions', done: 'sanctioned', byAuthority: true },
  warn: { family: 'warning', lead: 1, noun: 'Warning', done: 'covered by a warning', byAuthority: false },
  pledge: { family: 'pledge', lead: 1, noun: 'Pledge', done: 'covered by a pledge', byAuthority: false },
  rate: { family: 'rating', lead: 1, noun: 'Rating', done: 'rated', byAuthority: false },
  defraud: { family: 'fraud', lead: 1, noun: 'Scam losses', done: 'lost to scams or made by them', byAuthority: false },
  dispute: { family: 'dispute', lead: 9, noun: 'Dispute', done: 'disputed', byAuthority: false },
}

/** The family an action belongs to. */
export const familyOf = (action: Action): Family => actions[action].family

/** Families as steps of one case, in the order in which a case runs. */
export const caseSteps: Partial<Record<Family, number>> = {
  recruitment: 0,
  captivity: 1,
  escape: 2,
  operation: 3,
  casualty: 3,
  release: 4,
  charge: 5,
  verdict: 6,
  removal: 7,
}
