import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const told = (text: string): string[] => claimsIn(text).map(({ action, count }) => `${action} ${count?.low ?? '-'}`)

/** Everyday reports of violence, with not a word of scams or trafficking in them. */
const reports: [text: string, ...claims: string[]][] = [
  ['A man was shot and killed outside a bar on Monday.', 'die -'],
  ['A 16-year-old boy was shot in the right leg.', 'harm -'],
  [
    'A blast hit a checkpoint, killing 12 soldiers and one civilian and wounding 29 others.',
    'die 12',
    'die 1',
    'harm 29',
  ],
  ['Two men were found shot to death in a house.', 'die 2'],
  ['Teen dies in laundromat shooting', 'die -'],
  ['The four went to a hospital where 19-year-old Sok Dara died after the shooting.', 'die -'],
  ['On Monday, dozens from the suburb marched to where Osman was killed in the shooting.'],
  ['One of the four was pronounced dead after the shooting.', 'die 1'],
  ['A shooting left a 16-year-old boy dead and three others injured.', 'die -', 'harm 3'],
  ['5 shot, 1 killed in a car park.', 'harm 5', 'die 1'],
  [
    'Three men were found dead in the shooting and 12 others — nine men and three women — were hurt.',
    'die 3',
    'harm 12',
    'harm 9',
    'harm 3',
  ],
  ['Carlos Javier, 33 (killed in the shooting on the street)', 'die -'],
  ['Five teens were hospitalized after a shooting on Monday night.', 'harm 5'],
  ['Two men, both 19, were hit by gunfire.', 'harm 2'],
  ['Three people suffered gunshot wounds to the leg in a park.', 'harm 3'],
  ['The shooting left one dead, and two people are in critical condition.', 'die 1', 'harm 2'],
  ['Seven people were shot, with six confirmed dead.', 'harm 7', 'die 6'],
  [
    'Of the victims only two, including the woman killed, were in their thirties, while the other two were younger.',
    'die -',
  ],
  ['Four victims of the shooting were taken to local hospitals, treated and released.', 'harm 4'],
  ['A suspect in the shooting that left one person dead and nine others injured was arrested.', 'die 1', 'harm 9'],
  ['A man who shot three guards was arrested on Friday.', 'harm 3'],
  ['A man who injured three guards and two officers was arrested on Friday.', 'harm 3'],
  ['Cole, accused of killing Ann Malkey and wounding five others, pleaded guilty.', 'die -', 'harm 5'],
  ['A man was shot near the 2400 block of Tolbar Street. He was taken to hospital with a wound.', 'harm -'],
  ['Three men in their 20’s were shot outside a bar.', 'harm 3'],
  ['Seven people had to be treated for wounds after the shooting.', 'harm 7'],
  ['Police found two deceased victims and two injured ones after the shooting.', 'die 2'],
  ['Four victims of the shooting walked into a hospital with gunshot wounds.', 'harm 4'],
  ['Police charged five men in the shooting death of a 19-year-old woman.', 'charge 5', 'die -'],
  ['Eight people were taken to Hill General with injuries after the shooting and have since gone home.', 'harm 8'],
  ['Seven were treated for non-life threatening wounds after the shooting.', 'harm 7'],
  [
    'One of five men charged in the shooting fled. Both teens were 16 when they were shot and killed.',
    'charge 5',
    'escape 1',
  ],
  ['Officers found two men suffering from gunshot wounds.', 'harm 2'],
]

for (const [text, ...claims] of reports) test(text, () => expect(told(text)).toEqual(claims))

const others = [
  'The striker shot twice, and two of his shots hit the post in the second half of the match.',
  'Two runners were taken to hospital after the marathon.',
  'A man was taken to hospital with chest pains.',
  'A man found two dead birds after the shooting.',
  'Cole was arraigned on one murder charge on Tuesday.',
  'The museum is open to visitors until Sunday.',
]

for (const text of others) test(`not ${text}`, () => expect(told(text)).toEqual([]))
