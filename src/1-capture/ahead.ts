/** Works on several items at once, `most` at a time, and gives the results in the order of the items. */
export async function* ahead<T, R>(items: Iterable<T>, most: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for (const item of items) {
    const started = work(item)
    // It is awaited in its turn; until then a failure is nobody's surprise.
    started.catch(() => {})
    running.push(started)
    if (running.length >= most) yield await running.shift()!
  }
  while (running.length > 0) yield await running.shift()!
}
