import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const lead = 'Police raided a scam compound in Bavet.'

/** How certain a text makes the claim of its second sentence. */
const examples = [
  { text: 'The three remain in prison.', gives: 'ongoing' },
  { text: 'Ten suspects are still in custody.', gives: 'ongoing' },
  { text: 'A ministry spoke of 270 Kenyans stranded in scam compounds.', gives: 'ongoing' },
  { text: 'Forty Ugandans who were rescued in May remain stranded in camps.', gives: 'ongoing' },
  { text: 'Forty Ugandans, who were rescued, remain stranded in camps.', gives: 'ongoing' },
  { text: 'Nine Kenyans were trapped in a scam compound for a year.', gives: 'happened' },
  { text: 'Thailand has kept the crossing shut since February 12.', gives: 'ongoing' },
  { text: 'Thailand has since Feb 5 held back electricity from five border towns.', gives: 'ongoing' },
  { text: 'Thailand has shut five crossings since February 12.', gives: 'happened' },
  { text: 'Another 72 suspects are still held in detention centers.', gives: 'ongoing' },
  { text: 'Officers were still searching houses.', gives: 'ongoing' },
  { text: 'Officers were searching houses when 40 workers fled.', gives: 'happened' },
  { text: 'The mayor ordered the resort padlocked.', gives: 'ordered' },
  { text: 'The judge ordered 300 foreigners deported over a scam.', gives: 'ordered' },
  { text: 'The judge ordered three scam suspects arrested.', gives: 'ordered' },
  { text: 'The bureau will proceed with deporting all of the 85 scam workers.', gives: 'planned' },
  { text: 'The ministry plans to have nine scam suspects deported.', gives: 'planned' },
  { text: 'The ministry had nine scam suspects deported.', gives: 'happened' },
  { text: 'The bureau is to go ahead with deporting 85 scam workers.', gives: 'planned' },
  { text: 'The bureau went ahead with deporting 85 scam workers.', gives: 'happened' },
  { text: 'The judge ordered that the six suspects be set free.', gives: 'ordered' },
  { text: 'Eleven suspects were deported and 15 will follow.', gives: 'happened planned' },
  { text: 'So far 206 scam workers have come home and 60 more are expected next week.', gives: 'happened planned' },
  {
    text: 'So far 31 scam workers have been flown home, and 12 more were to fly on Sunday.',
    gives: 'happened planned',
  },
  { text: 'So far 206 scam workers have come home, and we expect 60 more next week.', gives: 'happened planned' },
  { text: 'So far 206 scam workers have come home, and 60 more did next week.', gives: 'happened happened' },
  {
    text: 'So far 206 scam workers were arrested, and 60 of the arrests were due to tips.',
    gives: 'happened happened',
  },
  { text: 'No more than 250 workers were rescued.', gives: 'happened' },
  { text: 'No workers were rescued.', gives: 'denied' },
  { text: 'After being held for months in a scam compound, nine workers left.', gives: 'happened' },
  { text: 'None of the 16 managers of the scam compound in Bavet has been charged.', gives: 'denied' },
  { text: 'None of the 40 scam workers who had been questioned was charged.', gives: 'denied' },
  { text: 'Not one of those who ran the scam compound has been arrested.', gives: 'denied' },
  { text: 'With no passport 12 workers were held in the scam compound.', gives: 'happened' },
  { text: 'No owner of a scam compound in Cambodia has been convicted.', gives: 'denied' },
  { text: 'None of the 16 workers rescued from the scam compound has been paid.', gives: 'happened' },
  { text: 'No money was lost and 12 workers were freed.', gives: 'happened' },
  { text: 'There is no doubt that 12 workers were held in the scam compound.', gives: 'happened' },
  { text: 'The governor rejected a post on social media claiming that three workers were killed.', gives: 'denied' },
  { text: 'The court rejected a claim by the defence and said that three workers were killed.', gives: 'happened' },
  { text: 'An earlier report that two scam workers were arrested was wrong.', gives: 'denied' },
  { text: 'A report that two scam workers were arrested on the wrong day was filed.', gives: 'happened' },
  { text: 'By noon 12 towers were being razed.', gives: 'ongoing' },
  { text: 'Of the 21 accused, two were jailed for life.', gives: 'happened' },
  { text: 'Two men allegedly lured 20 workers.', gives: 'alleged' },
  { text: 'Police are investigating the role that the two played in defrauding 40 customers.', gives: 'alleged' },
  { text: 'Two men were jailed for their role in defrauding 40 customers.', gives: 'happened happened' },
  { text: 'Prosecutors will file charges against 50 scam workers.', gives: 'planned' },
  { text: 'The embassy managed to secure the release of 50 scam workers.', gives: 'happened' },
  { text: 'Officers kept 50 scam workers from eating after arresting them.', gives: 'happened' },
  { text: 'Brokers are believed to have lured 20 workers.', gives: 'alleged' },
  { text: 'The scam is believed to have raked in 2 million dollars.', gives: 'estimated' },
  { text: 'By the estimate of the embassy, 700 Kenyans have been lured to scam compounds.', gives: 'estimated' },
  { text: 'By the count of the embassy, 700 Kenyans have been lured to scam compounds.', gives: 'happened' },
  { text: 'Guards were seen to have beaten 20 workers.', gives: 'happened' },
  {
    text: 'The gang is watched on suspicion that hundreds of foreigners were being made to run scams.',
    gives: 'alleged',
  },
  { text: 'Two men were arrested on suspicion of luring 20 women to scam compounds.', gives: 'happened alleged' },
  {
    text: 'The office estimates the earnings of the centres at between USD 15 billion and 24 billion.',
    gives: 'estimated',
  },
  { text: 'Ten men held over alleged scams were flown home.', gives: 'happened' },
  { text: 'Police are working with the bureau for the repatriation of 1,200 foreigners.', gives: 'planned' },
  { text: 'The deportation of 300 foreigners is being delayed by lawsuits.', gives: 'planned' },
  {
    text: 'The handover of 230 Vietnamese at Bavet, which had been set for Friday, has been postponed, an official said on Saturday.',
    gives: 'planned',
  },
  {
    text: 'The handover of 230 Vietnamese at Bavet, which had been set for Friday, took place on Saturday, an official said.',
    gives: 'happened',
  },
  { text: 'The agency asked for money to facilitate the safe return of around 300 victims.', gives: 'planned' },
  { text: 'The ministry is arranging the return of 40 victims.', gives: 'planned' },
  { text: 'The embassy facilitated the return of 67 victims.', gives: 'happened' },
  { text: 'The repatriation of 67 victims took three days.', gives: 'happened' },
  { text: 'The return of 67 victims, delayed by rain, took place on Friday.', gives: 'happened' },
]

for (const { text, gives } of examples)
  test(text, () => {
    const own = claimsIn(`${lead} ${text}`).filter((c) => c.at.start >= lead.length)
    const found = new Set(own.map((c) => c.modality))
    for (const modality of gives.split(' ')) expect([...found]).toContain(modality)
  })

test('another figure beside one that is denied is none that is denied', () => {
  const own = claimsIn(
    `${lead} The embassy refutes reports that 30 Nepalis were caught. The authorities have confirmed that the number is 13.`,
  )
  expect(own.find((c) => c.count?.low === 13)?.modality).toBe('happened')
})

const nothing = [
  'The gang had employed 113 Angolans.',
  'Officials are trying to work out which of the 119 Thais were victims of traffickers.',
  'It is not clear which of the 40 workers were arrested.',
  'The two countries discussed the return of 90 Kenyans.',
  'Some of the suspects are charged, so they cannot be deported.',
  'Relatives are pleading for money to help repatriate 40 Ugandans.',
  'Such offers may be luring young Indians.',
  'The gang would lock up the victim until he paid.',
  'Police put out a reward for the arrest of 10 leaders of the gang.',
  'He said that nobody had been held against their will.',
  'To avoid deporting 50 scam workers, the ministry gave them visas.',
  'Officers left without arresting 50 scam workers.',
  'Instead of charging 50 scam workers, prosecutors gave them a lecture.',
  'A crowd kept officers from arresting 50 scam workers.',
  'A lawyer prevented the arrest of 50 scam workers.',
  'Officers would have arrested 50 scam workers, had they come earlier.',
  'The ministry failed to file charges against 50 scam workers.',
]

for (const text of nothing)
  test(`nothing | ${text}`, () =>
    expect(claimsIn(`${lead} ${text}`).filter((c) => c.at.start >= lead.length)).toEqual([]))

test('none had been hurt or beaten: nobody was', () => {
  const own = claimsIn(
    'Police raided a scam casino in Bavet and found several Vietnamese. None of the foreign workers had been tortured or abused.',
  )
  expect(own.filter((c) => c.action === 'harm').map((c) => c.modality)).toEqual(['denied'])
})

test('where people were held is nobody who was held', () => {
  const own = claimsIn('All 261 persons were cheated and locked up by scam syndicates in one park near Myawaddy.')
  expect(own.filter((c) => c.action === 'hold').map((c) => c.count?.text)).not.toContain('one')
})

test('whoever is feared dead is not told of as dead', () => {
  expect(claimsIn('Two trafficking victims are feared dead.').find((c) => c.action === 'die')?.modality).toBe('alleged')
  expect(claimsIn('Two trafficking victims are dead.').find((c) => c.action === 'die')?.modality).toBe('happened')
})

test('what numbers add up to and one piece of something are no people', () => {
  const own = claimsIn(
    'Eighty-four victims freed from scam centers were to fly home on Friday, one small piece of a repatriation. Those freed were 42 Thais and two Rwandans, figures that add up to 499.',
  )
  expect(own.map((c) => c.count?.text)).not.toContain('one')
  expect(own.map((c) => c.count?.text)).not.toContain('499')
})

test('what a bill is to do is no claim', () => {
  const acts = (text: string) => claimsIn(text).map(({ action }) => action)
  const scam = ' Police raided a scam compound in Bavet.'
  expect(
    acts(`The ministry drew up a bill, which would help survivors and open proceedings against traffickers.${scam}`),
  ).toEqual(['raid'])
  expect(acts(`A court opened proceedings against 12 traffickers.${scam}`)).toContain('charge')
})

test('what anybody may do, as the subject of a sentence, is no claim', () => {
  const acts = (text: string) => claimsIn(text).map(({ action }) => action)
  expect(acts('Luring women with fake job offers is a crime, said the anti-trafficking office.')).toEqual([])
  expect(acts('Locking up the trafficking victims, the gang made them work.')).toEqual(['hold'])
})

test('what was done to those who did something was done to some of them', () => {
  const told = (text: string): string[] =>
    claimsIn(`Police raided a scam compound. ${text}`)
      .filter((c) => c.action !== 'raid')
      .map((c) => `${c.action} ${c.count?.text ?? '-'}`)
  expect(told('Those who missed their targets were beaten.')).toEqual(['harm -'])
  expect(told('Whoever refused to work was locked in a dark room.')).toEqual(['hold -'])
  expect(told('Workers who tried to flee were given electric shocks.')).toEqual(['harm -'])
  expect(told('Those who miss their targets are beaten.')).toEqual([])
  expect(told('Those who lure workers will be punished.')).toEqual([])
  expect(told('The three workers who fled were beaten.')).toEqual(['escape three', 'harm three'])
})
