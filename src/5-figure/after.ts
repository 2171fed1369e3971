const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** What follows a number in its sentence, "" where it does not stand there as a number of its own ("35" within "235" does not). */
export const textAfter = (evidence: string, number: string): string => {
  if (number === '') return ''
  for (let at = evidence.indexOf(number); at >= 0; at = evidence.indexOf(number, at + 1)) {
    const end = at + number.length
    if (!isWord(evidence[at - 1]) && !isWord(evidence[end])) return evidence.slice(end)
  }
  return ''
}
