const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Where a number stands in its sentence as a number of its own ("35" within "235" does not); -1 where it does not. */
export const placeOf = (evidence: string, number: string): number => {
  if (number === '') return -1
  for (let at = evidence.indexOf(number); at >= 0; at = evidence.indexOf(number, at + 1))
    if (!isWord(evidence[at - 1]) && !isWord(evidence[at + number.length])) return at
  return -1
}

/** What follows a number in its sentence, "" where it does not stand there as a number of its own. */
export const textAfter = (evidence: string, number: string): string => {
  const at = placeOf(evidence, number)
  return at < 0 ? '' : evidence.slice(at + number.length)
}
