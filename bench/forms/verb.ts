import { inflect } from '../../src/3-claim/clause/en/inflect.ts'

/** One way to say an act, in its forms. `put` sets the group in the place of "~". */
export type Verb = {
  said: string
  base(group: string): string
  s(group: string): string
  past(group: string): string
  ing(group: string): string
  /** "have …": perfect. */
  perfect(group: string): string
  /** What follows "were", or null where the group cannot be the subject of a passive ("bring charges against 50"). */
  passive: string | null
}

const particles = new Set('up out in off away back over home down dead on'.split(' '))

const beForms = { base: 'be', s: 'are', past: 'were', participle: 'been', ing: 'being' }

/** Both verbs of "find and seize". */
const forms = (words: readonly string[], form: 'base' | 's' | 'past' | 'participle' | 'ing'): string => {
  const [first, ...rest] = words
  const of = (word: string) => (word === 'be' ? beForms : inflect(word))[form]
  if (first === 'formally') return `formally ${forms(rest, form)}`
  if (rest[0] === 'and') return [of(first!), 'and', of(rest[1]!), ...rest.slice(2)].join(' ')
  return [of(first!), ...rest].join(' ')
}

/** Only a particle may stand between the verb and an object that becomes the subject of the passive. */
const passiveOf = (words: readonly string[]): string | null => {
  const at = words.indexOf('~')
  if (at < 0) return null
  const before = words.slice(0, at)
  const rest = before[0] === 'formally' || before[1] === 'and' ? [] : before.slice(1)
  if (before[0] === 'help' || before[0] === 'make' || before[0] === 'let' || before[0] === 'leave') return null
  const prepositional = ['swoop on', 'descend on', 'crack down on', 'burst into', 'move in on'].includes(
    before.join(' '),
  )
  if (prepositional || rest.some((w) => !particles.has(w)) || rest.length > 1) return null
  return forms([...before, ...words.slice(at + 1)], 'participle')
}

/** A row's verb, written "take ~ into custody". */
export const verbFrom = (said: string): Verb => {
  const words = said.split(' ')
  const put = (form: 'base' | 's' | 'past' | 'participle' | 'ing') => {
    const text = forms(words, form)
    return (group: string): string => text.replace('~', group)
  }
  return {
    said,
    base: put('base'),
    s: put('s'),
    past: put('past'),
    ing: put('ing'),
    perfect: put('participle'),
    passive: passiveOf(words),
  }
}
