import { wordTable } from '../quantity/table.ts'
import { type PeopleNoun, peopleNouns } from './en/people.ts'

/** Nouns for people, by token. */
export const people = wordTable<PeopleNoun>(peopleNouns)
