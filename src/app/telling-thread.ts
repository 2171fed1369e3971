import { answerWith } from './helper.ts'
import { tell } from './telling.ts'

answerWith(tell)
