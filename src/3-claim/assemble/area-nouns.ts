import { wordSet } from '../lexicon.ts'

/** What a place with a government of its own is called: "the province has raided 22 places", "police in Memot district". */
export const areaNouns = wordSet(
  'province prefecture state region county district city town municipality township commune',
)
