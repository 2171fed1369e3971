import type { Constraint } from '../4-event/index.ts'
import type { Decision } from '../5-figure/index.ts'
import { linkingReviews, type Store } from '../store/index.ts'
import { type Attached, attach, isDetached } from './attach.ts'
import { documentOf } from './claim-refs.ts'

type Db = Store['db']

/** What people decided, in the forms that linking and reckoning take; later decisions come first. */
export type Standing = {
  constraints: Constraint[]
  decisions: Decision[]
  /** Events that were looked at, with what their figures were then. */
  checked: Map<string, string>
  /** Reviews that later ones overrule. */
  replaced: Set<number>
}

const refsOf = (claims: Attached['claims']): string[] =>
  claims.flatMap(({ anchor, claim }) => (claim === null ? [] : [`${claim} ${anchor.document}`]))

const chain = (refs: readonly string[]): Constraint[] =>
  refs.slice(1).map((ref) => ({ kind: 'same', a: refs[0]!, b: ref }))

/** Apart: within one report each from each, since a report is grouped by itself first; for the rest one pair tells. */
const apart = (taken: readonly string[], staying: readonly string[]): Constraint[] => [
  ...taken.slice(0, 1).flatMap((a) => staying.slice(0, 1).map((b): Constraint => ({ kind: 'not-same', a, b }))),
  ...taken.flatMap((a) =>
    staying.flatMap((b): Constraint[] => (documentOf(a) === documentOf(b) ? [{ kind: 'not-same', a, b }] : [])),
  ),
]

/** The pairs that a decision ties or keeps apart; of a detached one, those whose claims are still read. */
const pairsOf = ({ review: { kind }, claims, staying }: Attached): Constraint[] => {
  const [refs, others] = [refsOf(claims), refsOf(staying)]
  if (kind === 'same' || kind === 'merge') return chain(refs)
  if (kind === 'not-same') return refs.length === 2 ? [{ kind, a: refs[0]!, b: refs[1]! }] : []
  return kind === 'split' ? [...apart(refs, others), ...chain(refs), ...chain(others)] : []
}

/** Which sets of claims are one, and which are not. */
class Bonds {
  readonly #parents = new Map<string, string>()
  readonly #enemies = new Map<string, Set<string>>()

  /** Whether a pair can still hold beside those before it; if so it does from now on. */
  admit({ kind, a, b }: Constraint): boolean {
    const [x, y] = [this.#rootOf(a), this.#rootOf(b)]
    if (kind === 'same') return x === y || (!this.#hostile(x, y) && this.#join(x, y))
    return x !== y && this.#part(x, y)
  }

  #rootOf(ref: string): string {
    let root = ref
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent
    return root
  }

  #hostile(x: string, y: string): boolean {
    return [...(this.#enemies.get(x) ?? [])].some((enemy) => this.#rootOf(enemy) === y)
  }

  #join(x: string, y: string): true {
    this.#parents.set(y, x)
    this.#enemies.set(x, new Set([...(this.#enemies.get(x) ?? []), ...(this.#enemies.get(y) ?? [])]))
    return true
  }

  #part(x: string, y: string): true {
    this.#enemies.set(x, (this.#enemies.get(x) ?? new Set()).add(y))
    this.#enemies.set(y, (this.#enemies.get(y) ?? new Set()).add(x))
    return true
  }
}

/** What else than pairs a review decides, so that of two on one thing the later stands; null for pairs. */
const slotOf = ({ review: { kind, subject }, claims }: Attached): string | null => {
  if (kind === 'best' || kind === 'withdraw') return `${kind} ${refsOf(claims)[0]}`
  if (kind === 'copy') return `copy ${subject.documents?.[0]}`
  return kind === 'checked' ? `checked ${subject.events?.[0]}` : null
}

const decisionOf = ({ review, claims }: Attached): Decision[] => {
  const { kind, subject, reason: why, newValue } = review
  const claim = refsOf(claims)[0] ?? ''
  if (kind === 'withdraw') return [{ kind, claim, why }]
  if (kind === 'best') return [{ kind, claim, value: newValue?.value ?? 0, why }]
  const [document, of] = subject.documents ?? []
  return kind === 'copy' && document !== undefined && of !== undefined ? [{ kind, document, of }] : []
}

/** What stands of decisions, given oldest first: where two contradict each other the later holds. */
export const standingOf = (attached: readonly Attached[]): Standing => {
  const standing: Standing = { constraints: [], decisions: [], checked: new Map(), replaced: new Set() }
  const bonds = new Bonds()
  const slots = new Set<string>()
  for (const each of attached.toReversed()) {
    const { review } = each
    if (!review.linking || each.undone) continue
    const slot = slotOf(each)
    if (slot === null) {
      const pairs = pairsOf(each)
      const admitted = pairs.filter((pair) => bonds.admit(pair))
      standing.constraints.push(...admitted)
      if (pairs.length > 0 && admitted.length === 0) standing.replaced.add(review.id)
    } else if (slots.has(slot)) standing.replaced.add(review.id)
    else if (!isDetached(each)) {
      slots.add(slot)
      standing.decisions.push(...decisionOf(each))
      const [event] = review.subject.events ?? []
      if (review.kind === 'checked' && event !== undefined) standing.checked.set(event, review.subject.figures ?? '')
    }
  }
  return standing
}

/** The decisions that stand in a dossier. */
export const standingReviews = async (db: Db, dossier: string): Promise<Standing> =>
  standingOf(await attach(db, await linkingReviews(db, dossier)))
