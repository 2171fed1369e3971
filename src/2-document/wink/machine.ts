/**
 * wink's finite-state machines as flat tables. A machine reads a row of symbols from the left and takes the longest
 * pattern that begins at each; it walks exactly as wink-nlp's `recognize` does.
 */

type Transitions = Record<string, Record<string, number>>
type Exported = [
  version: number,
  lastState: number,
  transitions: Transitions,
  terminals: Record<string, string>,
  marks: Record<string, [skipFront: number, skipBack: number]>,
]

/** Symbols of wink's machines that are no word and no part of speech. */
const endOfText = '2070000'
const otherwise = '2070003'

/** The name of a pattern that stands there to keep others from matching. */
const ignored = '0'

/** No symbol of the machine: it falls back to its beginning. */
export const noSymbol = 0
/** The machine does not see this token at all. */
export const unseen = -1

export type Machine = {
  /** The symbol that stands for an event (a number of wink's), `noSymbol` where the machine knows none. */
  symbol(event: number): number
  columns: number
  end: number
  next: Int16Array
  /** For every state the number of the pattern it ends, 0 for none; `-1` for one to be ignored. */
  ends: Int16Array
  /** For every state the one to fall back on, 0 for none. */
  fallback: Int16Array
  /** For every state how many tokens of the pattern come before the marked one. */
  skip: Int16Array
  /** Names of the patterns by their number. */
  names: readonly string[]
}

/** A machine from the JSON that wink exports. */
export const machineOf = (json: string): Machine => {
  const [, lastState, transitions, terminals, marks] = JSON.parse(json) as Exported
  const events = new Set([endOfText])
  for (const row of Object.values(transitions)) for (const event of Object.keys(row)) events.add(event)
  events.delete(otherwise)
  const symbols = new Map([...events].map((event, i) => [event, i + 1]))
  const columns = symbols.size + 1
  const states = lastState + 1
  const names = ['', ...new Set(Object.values(terminals))]
  const machine = {
    symbol: (event: number) => symbols.get(String(event)) ?? noSymbol,
    columns,
    end: symbols.get(endOfText)!,
    next: new Int16Array(states * columns),
    ends: new Int16Array(states),
    fallback: new Int16Array(states),
    skip: new Int16Array(states),
    names,
  }
  for (const [state, row] of Object.entries(transitions))
    for (const [event, next] of Object.entries(row)) {
      if (event === otherwise) machine.fallback[Number(state)] = next
      else machine.next[Number(state) * columns + symbols.get(event)!] = next
    }
  for (const [state, name] of Object.entries(terminals))
    machine.ends[Number(state)] = name === ignored ? -1 : names.indexOf(name)
  for (const [state, [front]] of Object.entries(marks)) machine.skip[Number(state)] = front
  return machine
}

/**
 * Finds the patterns in the first `length` symbols and writes pairs of the marked token and the pattern's number to
 * `found`, which must hold two numbers for each symbol and two more. Gives how many numbers it wrote.
 */
export const recognise = (machine: Machine, symbols: Int32Array, length: number, found: Int32Array): number => {
  const { columns, end, next, ends, fallback, skip } = machine
  let count = 0
  let first = 0
  let state = 0
  let fallbackAt = 0
  let fallbackTo = 0
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const symbol = j === length ? end : symbols[j]!
      if (symbol === unseen) continue
      const after = next[state * columns + symbol]!
      if (state === 0 && after !== 0) first = j
      // wink takes a pattern by leaving the loop here: with its end where one ends, else with the one to fall back on.
      if (after === 0 && fallbackTo === 0) {
        state = 0
        break
      }
      if (ends[after] !== 0 || after === 0) {
        const last = after === 0 ? fallbackTo : after
        if (ends[last]! > 0) {
          found[count++] = first + skip[last]!
          found[count++] = ends[last]!
        }
        i = after === 0 ? fallbackAt : j
        fallbackTo = 0
        state = 0
        break
      }
      state = after
      if (fallback[state] !== 0) {
        fallbackAt = j
        fallbackTo = fallback[state]!
      }
    }
  }
  return count
}
