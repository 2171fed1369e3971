import type { Token } from '../2-document/tokens.ts'
import { wordSet } from './lexicon.ts'

/** News agencies as they sign a dateline. Source: members and partners named by MINDS, OANA and the African federation. */
const agencies = wordSet(
  'pti ians ani uni afp ap reuters upi nan xinhua efe dpa tass kyodo yonhap bernama antara anadolu aa app aki ansa apa mena saba vna lusa belga tanjug fena hina',
)

/** "Lucknow, Jan 31 (PTI) Police …": where the bracket at a token ends, if an agency signs in it; else -1. */
export const behindAgency = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && agencies.has(tokens[at + 1]) && tokens[at + 2]?.text === ')' ? at + 3 : -1
