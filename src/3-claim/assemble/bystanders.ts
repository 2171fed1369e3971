import { wordSet } from '../lexicon.ts'

/** Those who only saw something: nothing was done to them. */
export const bystanders = wordSet('witnesses bystanders onlookers')
