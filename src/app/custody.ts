import { createHash } from 'node:crypto'
import { CustodyEntry, type CustodyLine, type CustodyProblem, type Verification } from '../model/custody.ts'
import {
  type CustodyTable,
  chained,
  custodyLines,
  custodyOf,
  digestOf,
  hasCustodyHash,
  linesWithoutCapture,
  loggedBytes,
  type Store,
  unloggedCaptures,
} from '../store/index.ts'
import { requireDossier } from './shown.ts'

type Db = Store['db']

/** Problems of a kind that are told; more of them say nothing new. */
const told = 100

const problem = (kind: CustodyProblem['kind'], message: string): CustodyProblem => ({ kind, message })

/** The lines of the log that tell of a document. */
export const custodyOfDocument = async (db: Db, document: string): Promise<CustodyLine[]> =>
  (await custodyOf(db, document)).map(({ entry, digest, hash }) => ({
    ...CustodyEntry.parse(JSON.parse(entry)),
    digest,
    hash,
  }))

const parsed = (entry: string): CustodyEntry | null => {
  try {
    return CustodyEntry.parse(JSON.parse(entry))
  } catch {
    return null
  }
}

/** Whether a line says what it said when it was logged, and what is kept beside it for finding it. */
const isAsLogged = ({ entry, digest, number, document, sha256, cameFrom }: CustodyTable): boolean => {
  const said = parsed(entry)
  return (
    digestOf(entry) === digest &&
    said !== null &&
    said.number === number &&
    said.document === document &&
    said.sha256 === sha256 &&
    said.from === cameFrom
  )
}

type Chain = Pick<Verification, 'lines' | 'head' | 'problems'>

const verifyChain = async (db: Db, dossier: string): Promise<Chain> => {
  const problems: CustodyProblem[] = []
  let lines = 0
  let head: string | null = null
  for await (const line of custodyLines(db, dossier)) {
    lines++
    const { number, digest, hash, cameFrom } = line
    if (number !== lines) {
      problems.push(problem('chain-broken', `the log jumps from line ${lines - 1} to line ${number}`))
      lines = number
    } else if (hash !== chained(head ?? '', digest))
      problems.push(problem('chain-broken', `line ${number} of the log does not follow on the line before it`))
    if (!isAsLogged(line))
      problems.push(
        problem('line-changed', `line ${number} of the log, on ${cameFrom}, is not what it was when it was logged`),
      )
    head = hash
    if (problems.length >= told) break
  }
  return { lines, head, problems }
}

const verifyBytes = async (db: Db, dossier: string, onProgress: (done: number) => void) => {
  const problems: CustodyProblem[] = []
  let captures = 0
  for await (const { sha256, content } of loggedBytes(db, dossier)) {
    captures++
    if (createHash('sha256').update(content).digest('hex') !== sha256 && problems.length < told)
      problems.push(problem('bytes-changed', `the bytes of the capture ${sha256} are not what was captured`))
    onProgress(captures)
  }
  return { captures, problems }
}

const verifyRows = async (db: Db, dossier: string): Promise<CustodyProblem[]> => {
  const unlogged = await unloggedCaptures(db, dossier, told)
  const missing = await linesWithoutCapture(db, dossier, told)
  return [
    ...unlogged.map(({ document, sha256, cameFrom }) =>
      problem('not-logged', `the capture ${sha256} of ${document}, from ${cameFrom}, is not in the log`),
    ),
    ...missing.map(({ number, sha256, cameFrom }) =>
      problem(
        'capture-missing',
        `the capture ${sha256}, from ${cameFrom}, of line ${number} of the log is no longer there`,
      ),
    ),
  ]
}

export type VerifyOptions = {
  dossier: string
  /** The head of the log as somebody noted it earlier. */
  noted?: string
  onProgress?: (captures: number) => void
}

/**
 * Hashes all captures of a dossier again and goes through the log of them: whether each line is what it was and follows on the one
 * before, whether log and captures tell of the same, and whether a head that was noted is still among them. Throws `not-found`.
 */
export const verifyCaptures = async (
  store: Store,
  { dossier, noted, onProgress = () => {} }: VerifyOptions,
): Promise<Verification> => {
  await requireDossier(store, dossier)
  const { db } = store
  const { lines, head, problems } = await verifyChain(db, dossier)
  const rows = await verifyRows(db, dossier)
  const bytes = await verifyBytes(db, dossier, onProgress)
  const lost = noted !== undefined && !(await hasCustodyHash(db, dossier, noted))
  return {
    dossier,
    captures: bytes.captures,
    lines,
    head,
    problems: [
      ...problems,
      ...rows,
      ...bytes.problems,
      ...(lost ? [problem('not-found', `the log holds no line with the hash ${noted}`)] : []),
    ],
  }
}
