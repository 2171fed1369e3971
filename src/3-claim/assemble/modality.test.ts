import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const lead = 'Police raided a scam compound in Bavet.'

/** How certain a text makes the claim of its second sentence. */
const examples = [
  { text: 'The three remain in prison.', gives: 'ongoing' },
  { text: 'Ten suspects are still in custody.', gives: 'ongoing' },
  { text: 'A ministry spoke of 270 Kenyans stranded in scam compounds.', gives: 'ongoing' },
  { text: 'Nine Kenyans were trapped in a scam compound for a year.', gives: 'happened' },
  { text: 'The mayor ordered the resort padlocked.', gives: 'ordered' },
  { text: 'The judge ordered that the six suspects be set free.', gives: 'ordered' },
  { text: 'Eleven suspects were deported and 15 will follow.', gives: 'happened planned' },
  { text: 'No more than 250 workers were rescued.', gives: 'happened' },
  { text: 'No workers were rescued.', gives: 'denied' },
  { text: 'Of the 21 accused, two were jailed for life.', gives: 'happened' },
  { text: 'Two men allegedly lured 20 workers.', gives: 'alleged' },
  { text: 'Ten men held over alleged scams were flown home.', gives: 'happened' },
]

for (const { text, gives } of examples)
  test(text, () => {
    const own = claimsIn(`${lead} ${text}`).filter((c) => c.at.start >= lead.length)
    const found = new Set(own.map((c) => c.modality))
    for (const modality of gives.split(' ')) expect([...found]).toContain(modality)
  })
