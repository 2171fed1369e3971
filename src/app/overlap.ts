import { ahead } from '../1-capture/ahead.ts'

/**
 * Takes items through three steps, each item in its turn: while one is worked on, the next is being fetched and the one before
 * written, so that neither this process nor the database waits for the other.
 */
export const overlap = async <Item, Found, Made>(
  items: Iterable<Item>,
  fetch: (item: Item) => Promise<Found>,
  work: (found: Found) => Made | Promise<Made>,
  write: (made: Made) => Promise<void>,
): Promise<void> => {
  let writing = Promise.resolve()
  for await (const found of ahead(items, 2, fetch)) {
    const made = await work(found)
    await writing
    writing = write(made)
    // It is awaited in its turn; until then a failure is nobody's surprise.
    writing.catch(() => {})
  }
  await writing
}
