import { answers } from './answers.ts'
import { asides } from './asides.ts'
import { breakdowns } from './breakdowns.ts'
import { bulletins } from './bulletins.ts'
import { clauses } from './clauses.ts'
import { continuations } from './continuations.ts'
import { lists } from './lists.ts'
import { misread } from './misread.ts'
import { custodyPages } from './pages/custody.ts'
import { journeysPages } from './pages/journeys.ts'
import { numbersPages } from './pages/numbers.ts'
import { operationsPages } from './pages/operations.ts'
import { victimsPages } from './pages/victims.ts'
import { prose } from './prose.ts'
import { sentences } from './sentences.ts'
import { wholes } from './wholes.ts'

/** The sentences of all lists, each with every counted claim it makes: the tests read them, and the scorer learns from them. */
export const allSentences = [
  ...sentences,
  ...bulletins,
  ...breakdowns,
  ...continuations,
  ...wholes,
  ...custodyPages,
  ...victimsPages,
  ...journeysPages,
  ...numbersPages,
  ...operationsPages,
  ...asides,
  ...answers,
  ...lists,
  ...clauses,
  ...misread,
  ...prose,
]
