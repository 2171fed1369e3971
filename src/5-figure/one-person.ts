import type { Count } from '../model/claim.ts'
import type { SourcedClaim } from '../model/event.ts'

/** What "a man was killed" counts, where nobody gives a number. */
const one: Count = { low: 1, high: 1, qualifier: 'exact', unit: 'people', text: '', of: null }

/** Several told one by one: some of them may be the same, so nobody can say more. */
const atLeastOne: Count = { low: 1, high: null, qualifier: 'atLeast', unit: 'people', text: '', of: null }

const isHarm = ({ action }: SourcedClaim): boolean => action === 'die' || action === 'harm'

const isTold = ({ modality }: SourcedClaim): boolean => modality === 'happened' || modality === 'alleged'

const countsPeople = ({ count, modality }: SourcedClaim): boolean => count?.unit === 'people' && modality !== 'denied'

/** The claims of a report by the person they tell of. */
const personsIn = (claims: readonly SourcedClaim[]): SourcedClaim[][] => {
  const persons = new Map<number, SourcedClaim[]>()
  for (const claim of claims) persons.set(claim.person!, [...(persons.get(claim.person!) ?? []), claim])
  return [...persons.values()]
}

/**
 * Claims of one event that count as one person each, though no number stands there: "a man was killed". Only of those killed or
 * hurt; only where no report gives a number of them; and only of reports that tell of one person, where no more reports tell of
 * several: several told one by one are not added up, but are one at least.
 */
export const onePersonClaims = (
  claims: readonly SourcedClaim[],
  isTotal: (claim: SourcedClaim) => boolean,
): SourcedClaim[] =>
  [...new Set(claims.filter(isHarm).map(({ action }) => action))].flatMap((action) => {
    const told = claims.filter((claim) => claim.action === action)
    if (told.some((claim) => countsPeople(claim) && !isTotal(claim))) return []
    const singles = told.filter(
      (claim) => claim.person !== undefined && claim.count === null && isTold(claim) && !isTotal(claim),
    )
    const reports = [...new Set(singles.map(({ document }) => document))].map((document) =>
      personsIn(singles.filter((claim) => claim.document === document)),
    )
    const ofOne = reports.filter((persons) => persons.length === 1)
    const [persons, count] = ofOne.length * 2 < reports.length ? [reports, atLeastOne] : [ofOne, one]
    return persons.map(([person]) => ({ ...person![0]!, count }))
  })
