/** Sentences that tell of no act, though they have its words, beside others that do: "action number modality". */
type Unclaimed = {
  name: string
  /** No claim of these sentences. */
  examples: readonly string[]
  /** What stays one. */
  stays: readonly { text: string; gives: string }[]
}

export const unclaimed = [
  {
    name: 'whoever it may be',
    examples: [
      'Under the new law, anyone who recruits victims can be sentenced to 30 years.',
      'A prison term of seven years awaits anyone who detains a person.',
    ],
    stays: [{ text: 'Police arrested everyone who had recruited the 12 women.', gives: 'recruit 12 happened' }],
  },
  {
    name: 'all but done',
    examples: ['He was nearly killed by the guards.', 'He said he would rather die than go back.'],
    stays: [{ text: 'Nearly 40 workers were killed by the guards.', gives: 'die 40 happened' }],
  },
  {
    name: 'what captors threaten',
    examples: [
      'He threatened to kill two of the women.',
      'The guards threatened to sell five of them to another compound.',
    ],
    stays: [{ text: 'The minister threatened to deport 500 of the scam workers.', gives: 'deport 500 planned' }],
  },
  {
    name: 'hopes and demands',
    examples: [
      'Police had hoped to rescue 70 people but found the rooms empty.',
      'Families demanded that the government rescue their 41 relatives.',
      'China wants 30 ringleaders extradited.',
      'Seoul has requested the extradition of two suspects.',
      'A senate panel recommends charges against 35 people.',
      'A plan to deport 1,000 people was dropped.',
    ],
    stays: [
      { text: 'Police hope to rescue 70 people.', gives: 'rescue 70 planned' },
      { text: 'The minister expects at least 1,000 arrests.', gives: 'arrest 1000 planned' },
    ],
  },
  {
    name: 'what happens as a rule',
    examples: ['Victims are typically held for six months before they are sold.'],
    stays: [{ text: 'The 12 women were typically held for six months.', gives: 'hold 12 happened' }],
  },
  {
    name: 'not as done',
    examples: ['The attempted murder of a guard shocked the town.', 'It is false that 14 Chinese citizens died.'],
    stays: [
      { text: 'The embassy was checking a report that 23 Indians had been detained.', gives: 'arrest 23 alleged' },
      { text: 'The ministry had no comment on reports that 20 Chinese were beaten.', gives: 'harm 20 alleged' },
      { text: 'The embassy confirmed a report that 23 Indians had been detained.', gives: 'arrest 23 happened' },
      { text: 'She said 12 women might have been sold to a brothel.', gives: 'recruit 12 alleged' },
      { text: 'It is true that 14 Chinese citizens died.', gives: 'die 14 happened' },
    ],
  },
  {
    name: 'who does it to others',
    examples: [
      'Four gunmen attacked the compound and killed the guards.',
      'Two brokers lured the girls to Bavet.',
      'Six guards beat the workers with batons.',
      'Two suspects who rescued a dog were later identified by witnesses.',
      'Three men kicked open the door.',
    ],
    stays: [
      { text: 'Four gunmen were killed by the guards.', gives: 'die 4 happened' },
      { text: 'Police found 12 women and rescued the women.', gives: 'rescue 12 happened' },
    ],
  },
] as const satisfies readonly Unclaimed[]
