import { wordSet } from '../lexicon.ts'

export const pronouns = wordSet('they them he she him her it who those these whom their')

export const pointing = wordSet('these those')

export const persons = wordSet('they them he she him her')
export const ones = wordSet('he she him her')
export const plurals = wordSet('they them their these those')
