import type { Item, Scene } from './scene.ts'

/** "The 27-year-old man … and the 32-year-old man": two, though both are called so. */
export const areOfTwoAges = (scene: Scene, a: Item, b: Item): boolean => {
  const [one, other] = [ageIn(scene, a), ageIn(scene, b)]
  return one !== null && other !== null && one !== other
}

/** The age in front of the noun: "32-year-old". */
const ageIn = ({ tokens }: Scene, { head }: Item): string | null => {
  for (let i = head - 1; i >= 0 && head - i < AGE_BEFORE; i--) {
    const { lower, sentence } = tokens[i]!
    if (sentence !== tokens[head]!.sentence) return null
    if (isDigit(lower.charCodeAt(0))) return lower
  }
  return null
}
const AGE_BEFORE = 7
const isDigit = (code: number): boolean => code >= 48 && code <= 57
