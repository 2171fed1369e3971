import {
  disputedBy,
  disputesOf,
  likeness,
  plain,
  refOf,
  sameName,
  signatureOf,
  tellingWords,
} from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'

/** Who first said it: claims with one key lead back to one origin. `body` is the words that set it apart. */
export type Origin = { key: string; name: string; body: readonly string[] }

/** From what share of common text on, two reports are one text. */
const COPY = 0.5

/** How near a person's name and a body's must stand in one sentence for the person to speak for it. */
const NEAR = 90

/** Words that make a name one of a body rather than of a person. */
const bodyWords = new Set(
  `ministry department bureau commission committee council agency office police force army military navy guard border
  embassy consulate mission missions government court prosecutors prosecution authority authorities administration
  organization organisation association centre center council nations united international group alliance company
  news newspaper times post television radio directorate general secretariat parliament cabinet`.split(/\s+/),
)

const isBody = (name: string): boolean =>
  plain(name)
    .split(' ')
    .some((word) => bodyWords.has(word))

/** A report is looked at once for each of its events: its signature is worked out once. */
const signatures = new WeakMap<Outlet, ReturnType<typeof signatureOf>>()

const signatureFor = (outlet: Outlet): ReturnType<typeof signatureOf> => {
  const known = signatures.get(outlet)
  if (known !== undefined) return known
  const made = signatureOf(outlet.text)
  signatures.set(outlet, made)
  return made
}

/** The report that a near-identical text was copied from: the earliest, then the first by publisher; itself where it is no copy. */
export const originalsOf = (outlets: readonly Outlet[]): Map<string, Outlet> => {
  if (outlets.length < 2) return new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const ordered = [...outlets].sort((a, b) => {
    const [x, y] = [
      `${a.published ?? '9999'} ${a.publisher ?? ''} ${a.title ?? ''} ${a.id}`,
      `${b.published ?? '9999'} ${b.publisher ?? ''} ${b.title ?? ''} ${b.id}`,
    ]
    return x < y ? -1 : x > y ? 1 : 0
  })
  const signed = ordered.map((outlet) => ({ outlet, signature: signatureFor(outlet) }))
  const originals: typeof signed = []
  const found = new Map<string, Outlet>()
  for (const entry of signed) {
    const original = originals.find((other) => likeness(other.signature, entry.signature) >= COPY)
    if (original === undefined) originals.push(entry)
    found.set(entry.outlet.id, (original ?? entry).outlet)
  }
  return found
}

const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '')

/** How a report may call a body once it is known: "provincial police" for "Tbong Khmum provincial police", "PAOCC" where it says so. */
const shortened = (text: string, body: string): string[] => {
  const words = body.split(' ')
  const acronym = initialsOf(body)
  return [
    body,
    ...(words.length > 2 && isBody(words.at(-1)!) ? [words.slice(-2).join(' ')] : []),
    ...(acronym.length > 1 && text.includes(`${body} (${acronym})`) ? [`${acronym} `] : []),
  ]
}

/** Where a sentence ends, or a paragraph. */
const ends = /[.!?]["”’)]?\s/gu

const lastOf = (text: string): string => text.slice(([...text.matchAll(ends)].at(-1)?.index ?? -2) + 2)

const firstOf = (text: string): string => text.split(ends)[0] ?? ''

/** How far before "ministry spokesman Dee" the ministry is named. */
const TOLD = 300
const post = /\b(\p{L}+) (?:spokes\p{L}+|chief|head|director)\b[^.]*$/iu

/** "…, the Defence Ministry said. Ministry spokesman Dee …": the body whose last word the post begins with, named shortly before. */
const isOfPost = (text: string, at: number, post: string | undefined, body: string): boolean =>
  post !== undefined &&
  body.toLowerCase().endsWith(` ${post.toLowerCase()}`) &&
  text.slice(Math.max(0, at - TOLD), at).includes(body)

const besideIn = (texts: readonly string[], person: string, body: string): boolean =>
  texts.some((text) => {
    const names = text.includes(person) ? shortened(text, body) : []
    for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + person.length)) {
      const before = text.slice(Math.max(0, at - NEAR), at)
      const after = text.slice(at + person.length, at + person.length + NEAR)
      const start = lastOf(before)
      const sameSentence = `${start} | ${firstOf(after)}`
      if (names.some((name) => sameSentence.includes(name))) return true
      if (isOfPost(text, at, post.exec(start)?.[1], body)) return true
    }
    return false
  })

/** Of each name whose word turns against others', the names of those: who rejects the body's number does not speak for it. */
const opponents = (claims: readonly SourcedClaim[]): Map<string, Set<string>> => {
  const names = new Map(claims.map((claim) => [claim.id, claim.source?.name]))
  const found = new Map<string, Set<string>>()
  for (const { claim, of } of disputesOf(claims)) {
    const by = names.get(claim)
    if (by === undefined) continue
    const told = found.get(by) ?? new Set()
    for (const other of of) told.add(names.get(other) ?? '')
    found.set(by, told)
  }
  return found
}

const embassy = /\b(?:embassy|consulate)\b/i

/** Names of those whom a report calls an embassy's. */
const ofEmbassies = (claims: readonly SourcedClaim[]): Set<string> =>
  new Set(claims.flatMap(({ source }) => (source?.kind === 'embassy' ? [source.name] : [])))

const sameCount = ({ count: a }: SourcedClaim, { count: b }: SourcedClaim): boolean =>
  a !== null && b !== null && a.low === b.low && a.high === b.high && a.unit === b.unit

/**
 * "The army disputed the militia's claim to have freed 150": who tells a number as one that is disputed, in the same sentence and
 * in nobody's voice, does not give it himself. Such claims, by reference, with one of the event in the voice of who does.
 */
const rejectedAsTold = (claims: readonly SourcedClaim[]): Map<string, SourcedClaim> => {
  const found = new Map<string, SourcedClaim>()
  for (const dispute of claims.filter(({ action }) => action === 'dispute'))
    for (const target of disputedBy(dispute, claims)) {
      if (target.source !== null || target.evidence !== dispute.evidence) continue
      const by = claims.find(
        (claim) =>
          claim.source !== null &&
          claim.source.name !== dispute.source?.name &&
          claim.action === target.action &&
          sameCount(claim, target),
      )
      if (by !== undefined) found.set(refOf(target), by)
    }
  return found
}

/** Finds the origin of each claim of an event, by claim reference. `copies` are reviewers' marks: document to the one it copies. */
export const originsOf = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  copies: ReadonlyMap<string, string> = new Map(),
): Map<string, Origin> => {
  const reports = [...new Set(claims.map((claim) => claim.document))].flatMap((id) => outlets.get(id) ?? [])
  const originals = originalsOf(reports)
  const texts = reports.map((report) => report.text)
  const bodies = [
    ...new Set(claims.flatMap((claim) => [...(claim.source ? [claim.source.name] : []), ...claim.actors])),
  ]
    .filter((name) => isBody(name) && tellingWords(name).length > 0)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const against = opponents(claims)
  const diplomats = ofEmbassies(claims)
  // "A complaint by the embassy, said the police chief"
  const mayStandFor = (name: string, body: string): boolean =>
    !against.get(name)?.has(body) && (diplomats.has(name) || !embassy.test(body))
  const speaksFor = new Map<string, string>()
  const known: { words: readonly string[]; name: string }[] = []
  const bodyOf = (name: string): { words: readonly string[]; name: string } => {
    const chief = isBody(name)
      ? name
      : (speaksFor.get(name) ?? bodies.find((body) => mayStandFor(name, body) && besideIn(texts, name, body)) ?? name)
    speaksFor.set(name, chief)
    const words = tellingWords(chief)
    const same = known.find((other) => sameName(other.words, words))
    if (same) return same
    known.push({ words, name: chief })
    return { words, name: chief }
  }
  for (const body of bodies) bodyOf(body)
  const found = new Map<string, Origin>()
  for (const claim of claims) {
    const report = outlets.get(claim.document)
    if (claim.source === null) {
      const original = outlets.get(copies.get(claim.document) ?? '') ?? originals.get(claim.document) ?? report
      const name = original?.publisher ?? 'an unnamed outlet'
      found.set(refOf(claim), {
        key: `outlet ${plain(original?.publisher ?? original?.id ?? '')}`,
        name,
        body: tellingWords(name),
      })
      continue
    }
    const { name } = claim.source
    const { words, name: chief } = bodyOf(name)
    const key = words.length === 0 ? (claim.source.kind === 'official' ? 'authorities' : plain(name)) : words.join(' ')
    found.set(refOf(claim), {
      key: `source ${key}`,
      name: chief === name || words.length === 0 ? name : chief,
      body: words,
    })
  }
  for (const [ref, giver] of rejectedAsTold(claims)) found.set(ref, found.get(refOf(giver))!)
  return found
}
