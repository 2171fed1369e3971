import type { Token } from '../../2-document/tokens.ts'
import type { GroupMention, QuantityMention } from '../annotations.ts'

/**
 * What grammar and numbers alone say of back-references: "54 of them", "including 45 women" belong to the larger group named
 * before in the sentence, "the 60", "all 165" to the group of that number.
 */
export const linkBack = (
  groups: GroupMention[],
  quantities: readonly QuantityMention[],
  tokens: readonly Token[],
): GroupMention[] => {
  for (let n = 1; n < groups.length; n++) {
    const g = groups[n]!
    const size = sizeOf(g, quantities)
    if (size === null || g.refers === 'new' || (g.thing !== null && g.thing !== 'people')) continue
    const sentence = tokens[g.head]!.sentence
    for (let k = n - 1; k >= 0; k--) {
      const earlier = groups[k]!
      const whole = sizeOf(earlier, quantities)
      if (whole === null || (earlier.thing !== null && earlier.thing !== 'people')) continue
      const near = tokens[earlier.head]!.sentence === sentence
      if (
        g.refers === 'back' ? whole === size : near && g.refers === 'part' && whole > size && earlier.refers !== 'part'
      ) {
        g.of = k
        break
      }
      if (!near && g.refers !== 'back') break
    }
  }
  return groups
}

const sizeOf = (g: GroupMention, quantities: readonly QuantityMention[]): number | null => {
  const q = g.quantity === null ? undefined : quantities[g.quantity]
  return q ? (q.low ?? q.high) : null
}
