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
    name: 'what is to be kept from happening, and what happens wherever',
    examples: [
      'The patrols are to forestall recruitment and trafficking of Kenyans for any purpose.',
      'The unit was set up to combat trafficking of girls.',
      'No matter where the traffickers go to deceive and recruit victims, officers wait for them.',
      'Wherever traffickers lure girls, the agency arrests them.',
    ],
    stays: [
      { text: 'The ring was broken up for recruiting and trafficking 12 girls.', gives: 'recruit 12 happened' },
      { text: 'Wherever it went, the gang lured girls: it recruited 12 girls.', gives: 'recruit 12 happened' },
    ],
  },
  {
    name: 'what happens often, and who lands elsewhere than at home',
    examples: [
      'The workers are often recruited by brokers in the poor regions of the north.',
      'Some 18,000 Gambians have landed in Italy after leaving Libya over the past two years.',
    ],
    stays: [
      { text: 'The gang often recruited workers in the north: 12 workers were lured.', gives: 'recruit 12 happened' },
      { text: 'After two years in Libya 180 Gambians landed in Banjul.', gives: 'repatriate 180 happened' },
    ],
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
  {
    name: 'numbers that nobody stands behind',
    examples: [
      'The detention centre, built for 400 people, was full.',
      'The centre can hold 1,200 detainees.',
      'About 10,000 people live in the zone.',
      'About 1,000 a month were flying home this year.',
      'On average there were 3.5 deaths.',
      'Extradition usually takes years; the last one took four.',
    ],
    stays: [
      { text: 'The gang held 1,200 workers.', gives: 'hold 1200 happened' },
      { text: 'Some 3,000 Kenyans live in the zone.', gives: 'hold 3000 ongoing' },
      { text: 'About 1,000 a day later were flown home.', gives: 'repatriate 1000 happened' },
      { text: 'The police took four phones.', gives: 'seize 4 happened' },
    ],
  },
  {
    name: 'officials on their way',
    examples: ['Four officials were transferred to other provinces.', 'A consul was sent from Jakarta in June.'],
    stays: [{ text: 'Four workers were transferred to China.', gives: 'deport 4 happened' }],
  },
  {
    name: 'what a paper takes back',
    examples: [
      'Correction: last week we wrote that 16 Mongolians were let go in Vientiane.',
      'Our report of Sunday said that Cambodia had handed over 190 Thais. We regret the mistake.',
    ],
    stays: [
      { text: 'Our report of Sunday said that 190 Thais were deported.', gives: 'deport 190 happened' },
      {
        text: 'An article on the raid said 40 workers were freed. One of them called it a mistake to have trusted a friend.',
        gives: 'rescue 40 happened',
      },
      {
        text: 'Our report on the zone said that 40 Kenyans were deported. The wrong people were sent home, a minister said.',
        gives: 'deport 40 happened',
      },
    ],
  },
  {
    name: 'films and novels',
    examples: [
      'In the film, two detectives arrest 40 members of a gang and free the women held in a brothel.',
      'In her new novel, 200 convicts are deported to an island.',
      'The film follows 12 workers who are sold to a compound.',
    ],
    stays: [
      { text: 'Police said 12 men were arrested at a film set.', gives: 'arrest 12 happened' },
      { text: 'In a movie theatre in Manila, police arrested 12 men.', gives: 'arrest 12 happened' },
      { text: 'In an online game company in Poipet, police arrested 12 men.', gives: 'arrest 12 happened' },
      { text: 'In the latest episode of the crackdown, police arrested 12 men.', gives: 'arrest 12 happened' },
      { text: 'In the latest episode, police arrested 12 men.', gives: 'arrest 12 happened' },
      { text: 'In a drama lasting three hours, police freed 12 men.', gives: 'rescue 12 happened' },
      { text: 'A film crew follows police as they arrest 12 men.', gives: 'arrest 12 happened' },
    ],
  },
  {
    name: 'drills',
    examples: [
      'In a rehearsal 40 workers were led out and 11 bosses were arrested at the gate.',
      'Soldiers stormed a mock camp and freed 25 captives.',
      'The marines will practise the arrest of ten smugglers.',
      'Guards rehearsed freeing 30 hostages on Monday.',
      'Umpires ruled 17 guards dead.',
      'Troops held an exercise on Monday. They took 60 "prisoners" and freed 25 "hostages".',
    ],
    stays: [
      { text: 'In a drill hall in Poipet, police arrested 12 men.', gives: 'arrest 12 happened' },
      {
        text: 'Police stormed a mock police station in the compound and arrested 12 men.',
        gives: 'arrest 12 happened',
      },
      { text: 'Police arrested 12 "brokers" in Poipet.', gives: 'arrest 12 happened' },
      { text: 'Police who had held a drill on Monday arrested 12 men.', gives: 'arrest 12 happened' },
    ],
  },
  {
    name: 'who is sought',
    examples: [
      'Police want three more men.',
      'Soldiers failed to catch five ringleaders, of whom three are Taiwanese.',
      'Officers are hunting for nine men; two of them are under 18.',
    ],
    stays: [
      { text: 'Police caught five ringleaders, of whom three are Taiwanese.', gives: 'arrest 3 happened' },
      { text: 'Police arrested 12 men and want three more.', gives: 'arrest 12 happened' },
      {
        text: 'Nine men who had been hunted for a year were arrested; two of them are under 18.',
        gives: 'arrest 2 happened',
      },
    ],
  },
  {
    name: 'ways, prices and wrecks',
    examples: [
      'We do not rescue people by numbers.',
      'The ministry would not say when the next compound is to be raided.',
      'No more than 300 workers will be left in the depots by May.',
      'The makers of the phones froze the price at 4 dollars.',
      'A fake message lured a clerk into typing her password.',
      'The nine workers had been trapped in the wreck for hours.',
    ],
    stays: [
      { text: 'The police did not rescue the 12 women.', gives: 'rescue 12 denied' },
      { text: 'The ministry said when the next compound will be raided.', gives: 'raid - planned' },
      { text: 'Police froze 4 million dollars in accounts.', gives: 'seize 4000000 happened' },
      { text: 'A fake message lured a clerk into working for the gang.', gives: 'recruit - happened' },
      { text: 'The nine workers were trapped in the compound for months.', gives: 'hold 9 happened' },
    ],
  },
  {
    name: 'what may come of it, titles, hopes',
    examples: [
      'The rules could lead to the closing of hundreds of casinos.',
      'That could include indicting the owners.',
      'Tens of thousands launched “save the students” marches.',
      'They thought they were going to get out.',
    ],
    stays: [
      { text: 'The rules led to the closing of 200 casinos.', gives: 'close 200 happened' },
      { text: 'Police said they were going to arrest 12 men.', gives: 'arrest 12 planned' },
      { text: 'Police hoped they would free 12 men on Friday.', gives: 'rescue 12 planned' },
    ],
  },
  {
    name: 'ages',
    examples: ['The judge, 54, said so.', 'Aseany Duncan, 19 - a waiter - was there.'],
    stays: [{ text: 'In Poipet, 19 were arrested.', gives: 'arrest 19 happened' }],
  },
  {
    name: 'words of talk',
    examples: [
      'The opposition questioned the health of the minister.',
      'The singer denounced the war.',
      'The army committed its troops to the border.',
      'Buses arrived at agreed upon meeting points.',
    ],
    stays: [
      { text: 'The opposition questioned the figure of the minister.', gives: 'dispute - happened' },
      { text: 'The minister committed to help.', gives: 'pledge - happened' },
    ],
  },
  {
    name: 'what somebody else did to others',
    examples: [
      "Two of the gang's leaders, who escaped arrest, are in Dubai.",
      'Convicted traffickers face up to 15 years in prison.',
      'Police checked the papers of 300 foreigners and took fingerprints of 120.',
      'The 26 foreigners were fined and told to leave.',
      'A lawyer for 12 of the Indonesians said that his clients were cooks.',
    ],
    stays: [
      { text: 'Of 423 interviewed, 58 said they had been tortured.', gives: 'harm 58 happened' },
      { text: 'Three recruiters who sold 40 Kenyans were jailed for life.', gives: 'convict 3 happened' },
      { text: 'According to unconfirmed reports, 40 workers were shot.', gives: 'harm 40 alleged' },
    ],
  },
] as const satisfies readonly Unclaimed[]
