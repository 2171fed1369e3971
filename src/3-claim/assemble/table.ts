import type { Action } from '../../model/claim.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { type Cell, cellsOf, isBarred, isRow, numberIn, rowStart } from './cells.ts'
import { sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { partDraft } from './draft-of.ts'
import { type Label, labelOf } from './row-label.ts'
import { itemWith, type Scene } from './scene.ts'
import { pushTold } from './told-act.ts'

/** What words over a column say of those counted in it; phrases are divided by "|". */
const columns = lexicon<Action>(
  (
    [
      ['rescue', 'rescued|freed|rescues|taken out|helped out|got out'],
      ['repatriate', 'returned|repatriated|returnees|repatriations|sent home|brought home|flown home|back home'],
      ['arrest', 'arrested|detained|arrests|apprehended'],
      ['deport', 'deported|expelled|deportations'],
      ['charge', 'charged|indicted'],
      ['convict', 'convicted|sentenced|convictions'],
      ['release', 'released'],
      ['die', 'dead|killed|died|deaths'],
      ['missing', 'missing'],
    ] as const
  ).flatMap(([action, phrases]) => phrases.split('|').map((phrase) => [phrase, action] as const)),
)

/** So many rows stand under one head at most: there are fewer countries. */
const FAR = 250

const strokes = wordSet('/')
/** Between semicolons remarks stand behind the numbers, of which there are two at least. */
const remarks = wordSet(';')
const FEWEST = 3
const nationHeads = wordSet('nationality nationalities citizenship nation')

/** "Not yet rescued", "To be deported", "Rate of arrests", "Killed (%)": no number of those to whom it was done. */
const otherwise = wordSet(
  'not be awaiting pending planned scheduled expected target targets quota rate rates share per percent % thousands millions',
)

type Head = { of: (Action | null)[]; areNations: boolean }

const actionIn = ({ tokens }: Scene, { first, last }: Cell): Action | null => {
  let found: Action | null = null
  for (let i = first; i < last; i++) {
    if (otherwise.has(tokens[i])) return null
    const named = findAt(columns, tokens, i)
    if (!named || named.last > last) continue
    // "Arrested/charged" in one cell is neither.
    if (found && found !== named.value) return null
    found = named.value
  }
  return found
}

/** The head over some rows: of each column what it tells. */
const headOf = (scene: Scene, n: number, count: number): Head | null => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  const cells = strokedIn(scene, n) ?? cellsOf(scene, rowStart(scene, n))
  if (cells.length < count || cells.some((c) => numberIn(scene, c))) return null
  let areNations = false
  for (let i = Math.min(first, cells[0]!.first); i < last; i++) areNations ||= nationHeads.has(tokens[i])
  const of = cells.slice(1).map((c) => actionIn(scene, c))
  return of.some((action) => action) ? { of, areNations } : null
}

/** The words between strokes, behind what leads to them: "By country, reported/rescued/returned:". */
const strokedIn = ({ tokens, sentences }: Scene, n: number): Cell[] | null => {
  const { first, last } = sentences[n]!
  for (let i = first + 1; i < last; i++) {
    if (!strokes.has(tokens[i])) continue
    const cells: Cell[] = [
      { first, last: i - 1 },
      { first: i - 1, last: i },
    ]
    for (; i < last - 1 && strokes.has(tokens[i]); i += 2) cells.push({ first: i + 1, last: i + 2 })
    return cells
  }
  return null
}

/** The sentence before the row that begins with this one, -1 for none. */
const headBefore = (scene: Scene, n: number): number => {
  let k = n - 1
  while (k >= 0 && n - k < FAR && isRow(scene, cellsOf(scene, rowStart(scene, k)))) k = rowStart(scene, k) - 1
  return k
}

/** Whether a row further down sums up the columns. */
const isSummed = (scene: Scene, n: number): boolean => {
  for (let k = n + 1; k < scene.sentences.length && k - n < FAR; k++) {
    if (isBarred(scene, k - 1)) continue
    const cells = cellsOf(scene, k)
    if (!isRow(scene, cells)) return false
    if (labelOf(scene, cells[0]!.first, cells[0]!.last)?.isSum) return true
  }
  return false
}

/** The rows of a table whose columns are named above them: a row at once, or a cell of it where bars divide them. */
export const addTableRow = (scene: Scene, n: number, drafts: Draft[]): void => {
  const start = rowStart(scene, n)
  const cells = cellsOf(scene, start)
  if (cells.length < 2 || !isRow(scene, cells)) return
  const k = headBefore(scene, start)
  const head = k >= 0 ? headOf(scene, k, remarks.has(scene.tokens[cells[0]!.last]) ? FEWEST : cells.length) : null
  const label = head && labelOf(scene, cells[0]!.first, cells[0]!.last)
  if (!head || !label) return
  const isPart = !label.isSum && isSummed(scene, start)
  for (const [c, cell] of cells.slice(1).entries()) {
    const action = head.of[c]
    if (!action || scene.tokens[cell.first]?.sentence !== n) continue
    addCell(scene, n, k, cell, action, label, head.areNations, isPart, drafts)
  }
}

const addCell = (
  scene: Scene,
  n: number,
  k: number,
  cell: Cell,
  action: Action,
  label: Label,
  areNations: boolean,
  isPart: boolean,
  drafts: Draft[],
): void => {
  const found = numberIn(scene, cell)
  if (!found || sizeOf(found) === 0) return
  const nation = label.nationality && (areNations || !label.places) ? [label.nationality] : []
  const item = itemWith(found, { sort: 'people', unit: 'people', nationalities: nation, group: null })
  const places = nation.length ? null : label.places
  const whole = drafts.findLast(
    (d) => d.sentence <= k && d.action === action && d.count?.unit === 'people' && totalOf(d) > sizeOf(item),
  )
  if (whole && !label.isSum) {
    const part = partDraft(scene, whole, item)
    drafts.push(
      draftWith(part, {
        sentence: n,
        anchor: item.head,
        places: places ?? part.places,
        rule: `${whole.row.name}, table`,
      }),
    )
    return
  }
  if (drafts.some((d) => d.sentence === n && d.action === action && d.item?.quantity === found.quantity)) return
  const before = drafts.length
  pushTold(scene, action, n, cell.first, 'happened', item, drafts)
  const draft = drafts[before]
  if (draft)
    drafts[before] = draftWith(draft, { places: places ?? [], partOf: isPart, rule: `${draft.row.name}, table` })
}
