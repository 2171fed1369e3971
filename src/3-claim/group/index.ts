import type { GroupMention } from '../annotations.ts'
import { component } from '../component.ts'
import { counted } from './counted.ts'
import { linkBack } from './link.ts'
import { uncounted } from './uncounted.ts'

/** Groups of people and counted things, with nationality, role as the text puts it, and what they point back at. */
export const group = component({
  name: 'group',
  reads: ['tokens', 'quantities'],
  adds: 'groups',
  run: ({ tokens, quantities }) => {
    const groups: GroupMention[] = []
    let next = 0
    let i = 0
    while (i < tokens.length) {
      while (next < quantities.length && quantities[next]!.first < i) next++
      const q = quantities[next]
      if (q && q.first === i) {
        const made = counted(tokens, q, next)
        next++
        if (made) {
          groups.push(made)
          i = Math.max(i + 1, made.last)
          continue
        }
        i = Math.max(i + 1, q.last)
        continue
      }
      const made = uncounted(tokens, i, q ? q.first : tokens.length)
      // "Filipinos (234)" is told with its number.
      if (made && made.head !== q?.head) groups.push(made)
      i = made ? made.last : i + 1
    }
    return linkBack(groups, quantities, tokens)
  },
})
