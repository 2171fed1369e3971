/** Numbers as the interface writes them. */
export const number = new Intl.NumberFormat('en')

/** "1 event", "2,198 events". */
export const many = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`
