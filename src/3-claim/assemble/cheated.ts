import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { subjectItems } from './subject-items.ts'

export const isCountedPeople = ({ sort, quantity, role }: Item): boolean =>
  sort === 'people' && quantity !== null && role !== 'official' && role !== 'suspect'

const from = wordSet('by from of to among')
const losers = wordSet(
  'victim victims complainant complainants investor investors depositor depositors saver savers pensioner pensioners customer customers client clients resident residents retiree retirees people persons',
)
/** How far behind the noun those stand who lost the money: "losses of 9 million euros in the first quarter, from 1,180 victims". */
const BESIDE = 18

/** "losses by 133 pensioners", "losses reported by 1,340 complainants": those who lost it. */
export const losersOf = ({ tokens, sentences, items }: Scene, { trigger, sentence, patients }: Act): Item[] => {
  const end = Math.min(sentences[sentence]!.last, trigger.last + BESIDE)
  const who = items.find((i) => i.first > trigger.last && i.first < end && i.sort === 'people' && i.quantity !== null)
  if (!who || patients.includes(who) || !isCountedPeople(who) || !losers.has(tokens[who.head])) return []
  return from.has(tokens[who.first - 1]) ? [who] : []
}

const losing = wordSet('lose loses lost losing')
const cheating = wordSet(
  'cheat cheated cheating swindle swindled swindling defraud defrauded defrauding scam scammed fleece fleeced bilk bilked rob robbed',
)

/** "2,300 people lost 29 million euros", "swindled 1,340 pensioners out of 31 million": those who lost it, beside the money. */
export const cheated = (scene: Scene, act: Act, start: number): Item[] => {
  const { head } = act.trigger
  const word = scene.tokens[head]
  if (losing.has(word)) {
    const money = act.patients.some((p) => p.sort === 'money')
    return money ? subjectItems(scene, act.group!.first, start, true).filter(isCountedPeople) : []
  }
  const object = cheating.has(word) ? (itemAt(scene, head + 1) ?? itemAt(scene, head + 2)) : null
  return object && isCountedPeople(object) ? [object] : []
}
