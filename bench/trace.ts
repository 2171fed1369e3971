/** A record of a Chromium trace; times in microseconds, `tdur` what the thread worked of `dur`. */
export type TraceEvent = {
  name: string
  cat: string
  ph: string
  ts: number
  dur?: number
  tdur?: number
  pid: number
  tid: number
}

type Stretch = { start: number; end: number; work: number }

/** What runs script when nothing else does: the outermost of these count, what they call is within them. */
const script = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'v8.run',
])
const tasks = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

const completed = (events: readonly TraceEvent[], names: ReadonlySet<string>): Stretch[] =>
  events
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && names.has(name))
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts, end: ts + dur, work: tdur }))
    .sort((a, b) => a.start - b.start)

/** Those that lie in no other. */
const outermost = (stretches: readonly Stretch[]): Stretch[] => {
  const outer: Stretch[] = []
  for (const stretch of stretches) {
    const last = outer.at(-1)
    if (!last || stretch.start >= last.end) outer.push(stretch)
  }
  return outer
}

/** The value below which a share of all lie; 0 of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export type FrameCost = {
  frames: number
  /** Milliseconds of script a frame, as the thread worked. */
  p50: number
  p95: number
  most: number
  /** The longest task of the main thread, in milliseconds of its work: what others do on the machine does not count. */
  longestTask: number
}

/** The main thread of the page: the one that begins main frames most often. */
const mainThread = (events: readonly TraceEvent[]): TraceEvent[] => {
  const counts = new Map<string, number>()
  for (const { name, pid, tid } of events)
    if (name === 'FunctionCall' || name === 'EventDispatch')
      counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return events.filter(({ pid, tid }) => `${pid} ${tid}` === most?.[0])
}

/** Milliseconds of one frame at sixty a second. */
const frame = 1000 / 60

/**
 * What a page's own script cost a frame: of each sixtieth of a second in which any ran, how long it did; and its longest task.
 *
 * @param events of a trace with the categories devtools.timeline and toplevel
 */
export const frameCost = (events: readonly TraceEvent[]): FrameCost => {
  const own = mainThread(events)
  const costs = new Map<number, number>()
  for (const { start, work } of outermost(completed(own, script))) {
    // Script that begins in a frame delays that frame, however long it runs.
    const at = Math.floor(start / 1000 / frame)
    costs.set(at, (costs.get(at) ?? 0) + work / 1000)
  }
  const values = [...costs.values()]
  const longest = Math.max(0, ...completed(own, tasks).map(({ work }) => work / 1000))
  return {
    frames: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    most: Math.max(0, ...values),
    longestTask: longest,
  }
}
