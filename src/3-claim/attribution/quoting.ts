import { wordSet } from '../lexicon.ts'

export const quoting = wordSet('quotes quoted quoting cites cited citing')
