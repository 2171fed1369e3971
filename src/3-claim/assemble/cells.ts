import { wordSet } from '../lexicon.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** Some words of a table: tokens from `first` up to, not including, `last`. */
export type Cell = { first: number; last: number }

/** Whether a bar and no new line stands between a sentence and the next: they are cells of one row. */
export const isBarred = ({ layers, sentences }: Scene, n: number): boolean => {
  const next = sentences[n + 1]
  if (n < 0 || !next) return false
  const between = layers.text.slice(sentences[n]!.end, next.start)
  return between.length > 1 && between.includes('|') && !between.includes('\n')
}

/** The first sentence of the row that a sentence is a cell of; itself where it is none. */
export const rowStart = (scene: Scene, n: number): number => {
  let k = n
  while (isBarred(scene, k - 1)) k--
  return k
}

/** The last sentence of the row that a sentence is a cell of; itself where it is none. */
export const rowEnd = (scene: Scene, n: number): number => {
  let k = n
  while (isBarred(scene, k)) k++
  return k
}

const leads = wordSet('columns headings')
const labelEnds = wordSet(': – —')
/** So many words the label of a row has at most. */
const LONG = 6
/** So many words at most say that a number is not known: "not given". */
const FEW = 3

/** The cells of the row that begins with a sentence: between bars, between semicolons, between strokes behind a label. */
export const cellsOf = (scene: Scene, n: number): Cell[] => {
  const { tokens, sentences } = scene
  if (isBarred(scene, n)) return sentences.slice(n, rowEnd(scene, n) + 1).map(({ first, last }) => ({ first, last }))
  const { first, last } = sentences[n]!
  // "Columns: country; rescued; arrested."
  const start = leads.has(tokens[first]) && tokens[first + 1]?.text === ':' ? first + 2 : first
  let at = start
  while (at < last && at - start <= LONG && !labelEnds.has(tokens[at]) && tokens[at]!.text !== ';') at++
  if (at === start || at >= last || at - start > LONG) return []
  const mark = tokens[at]!.text === ';' ? ';' : '/'
  const end = tokens[last - 1]!.text === '.' ? last - 1 : last
  const cells: Cell[] = [{ first: start, last: at }]
  let from = at + 1
  for (let i = from; i <= end; i++) {
    if (i < end && tokens[i]!.text !== mark) continue
    cells.push({ first: from, last: i })
    from = i + 1
  }
  return cells
}

/** The number that a cell is, and nothing else. */
export const numberIn = (scene: Scene, { first, last }: Cell): Item | null => {
  const item = last - first === 1 ? itemAt(scene, first) : null
  return item?.quantity?.first === first && item.quantity.last === last ? item : null
}

/** Whether cells behind a label are numbers, or a few words that there is none, up to remarks at the end. */
export const isRow = (scene: Scene, cells: readonly Cell[]): boolean => {
  let numbers = 0
  for (const cell of cells.slice(1)) {
    if (numberIn(scene, cell)) numbers++
    else if (cell.last - cell.first > FEW) break
  }
  return numbers > 0 && cells.length > 1 && !numberIn(scene, cells[0]!)
}
