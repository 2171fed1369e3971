/** `node scripts/bench.js quantities [N]`: how well numbers are read, on two public sets; N wrong ones of each list. */
import { newsQuant } from './newsquant.ts'
import { recognizersNumber } from './recognizers-number.ts'

const show = Number(process.argv[2] ?? 0)
console.log([...newsQuant(show), '', ...recognizersNumber(show)].join('\n'))
