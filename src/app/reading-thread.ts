import { answerWith } from './helper.ts'
import { readAnew } from './new-reading.ts'

answerWith(readAnew)
