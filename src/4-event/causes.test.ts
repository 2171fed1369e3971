import { expect, test } from 'vitest'
import { type Cause, causesIn } from './causes.ts'

const examples: [string, Cause[]][] = [
  ['Two people were shot and killed outside a bar.', ['gunfire']],
  ['A gunman opened fire on the crowd.', ['gunfire']],
  ['Nine workers died in a blaze that followed an explosion.', ['blast', 'fire']],
  ['One man was stabbed.', ['blade']],
  ['A drive-by left three wounded.', ['gunfire']],
  ['Forty drowned when the boat capsized.', ['sinking']],
  ['Seven victims were treated for electric shocks.', []],
  ['The fire department took two men to hospital after police came under fire.', []],
  ['Two boys died in hospital after their release.', []],
]

for (const [sentence, causes] of examples) test(sentence, () => expect(causesIn(sentence)).toEqual(causes))
