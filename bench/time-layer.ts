/**
 * `node scripts/bench.js time-layer [--errors]`: the time layer alone, on the annotated claims that rules may be tuned on
 * and on the Recognizers specifications.
 */
import { fileURLToPath } from 'node:url'
import { recognizersDateTime } from './recognizers-datetime.ts'
import { scoreTimes } from './times.ts'

const showErrors = process.argv.includes('--errors')
const share = (right: number, all: number): string => `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`

const times = scoreTimes(fileURLToPath(new URL('gold/dev/tune', import.meta.url)))
console.log(`annotated claims, time found with exactly its days: ${share(times.right, times.annotated)}`)
if (showErrors) for (const error of new Set(times.errors)) console.log(`  ${error}`)

console.log(recognizersDateTime(showErrors ? 1000 : 0).join('\n'))
