import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

const exploiting = wordSet(
  'exploited exploits exploit abused defrauded cheated swindled scammed smuggled lured robbed trafficked enslaved victimised victimized',
)

export const preying = wordSet(
  'exploiting defrauding cheating swindling scamming smuggling luring robbing trafficking enslaving recruiting abusing deceiving duping targeting',
)

/** "a network that exploited nearly 600 women", "victimized at least 300", "posed as stars, deceiving 95 people": those who suffered it, and no suspects. */
export const isPreyedOn = ({ tokens }: Scene, { first, quantity }: Item): boolean => {
  const from = Math.min(first, quantity?.first ?? first)
  for (let i = from - 1; i > from - 4 && i >= 0; i--) if (exploiting.has(tokens[i])) return true
  return from > 0 && preying.has(tokens[from - 1])
}
