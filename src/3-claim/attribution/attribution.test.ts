import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'
import { attributionExamples, attributionRejects } from './en/examples.ts'

const read = (text: string) => annotate({ text, published: '2025-03-03', publisher: null }).attributions

for (const { text, gives } of attributionExamples)
  test(text, () => {
    const found = read(text).map((a, n) => ({
      source: a.source?.name ?? null,
      ...(gives[n]?.kind ? { kind: a.source?.kind } : {}),
      ...(gives[n]?.via ? { via: a.via.map((v) => v.name) } : {}),
      stance: a.stance,
      rule: a.rule,
    }))
    expect(found).toEqual(gives)
  })

for (const text of attributionRejects) test(`nobody reports: ${text}`, () => expect(read(text)).toEqual([]))

test('cue, source and content are spans of the text', () => {
  const text = 'The embassy of Nepal in Bangkok said that eleven citizens had come home.'
  const [a] = read(text)
  expect(text.slice(a!.cue.start, a!.cue.end)).toBe('said')
  expect(text.slice(a!.source!.start, a!.source!.end)).toBe('The embassy of Nepal in Bangkok')
  expect(text.slice(a!.content.start, a!.content.end)).toBe('that eleven citizens had come home')
})

test('a sentence wholly in quotation marks goes on with the last speaker', () => {
  const text = '“We will search on,” said police chief Tan Boon Huat. “They hide in the hills.”'
  expect(read(text).map((a) => [a.source?.name, a.rule])).toEqual([
    ['Tan Boon Huat', 'cue + subject'],
    ['Tan Boon Huat', 'quotation goes on'],
  ])
})

test('who says otherwise in the next clause is relayed by nobody', () => {
  const vias = (text: string) => read(text).map((a) => [a.source?.name, ...a.via.map((v) => v.name)])
  expect(vias('Local media put the toll at nine, but the police said only three were found.')).toEqual([
    ['Local media'],
    ['police'],
  ])
  expect(vias('Reuters reported that nine had died, but that the police said only three were found.')).toContainEqual([
    'police',
    'Reuters',
  ])
})

const contents = (text: string) => read(text).map((a) => text.slice(a.content.start, a.content.end))

test('a speaker set off at the end speaks for what stands before', () =>
  expect(contents('Forty were freed on Monday, the ministry said in a statement.')).toEqual([
    'Forty were freed on Monday',
  ]))

test('how a paper was told is no part of its name', () =>
  expect(read('The 40 are free, Tan Boon Huat told the Daily Mirror by telephone.')[0]!.via).toMatchObject([
    { name: 'Daily Mirror' },
  ]))

test('a speaker set off in the middle speaks for the whole', () =>
  expect(contents('The raid was held in May and, Interpol said at the time, led to 20 arrests.')).toEqual([
    'The raid was held in May and, Interpol said at the time, led to 20 arrests',
  ]))

test('what a relative clause says ends with it', () =>
  expect(contents('The army, which had said that 39 were dead, left the town.')).toEqual(['that 39 were dead']))

test('a clause that tells who speaks ends before the verb of saying', () =>
  expect(contents('The navy, which lent two boats, said that 39 sailors, nine cooks and a pilot had left.')).toEqual([
    'that 39 sailors, nine cooks and a pilot had left',
  ]))

test('"whether or not" behind a speaker asks nothing', () => {
  expect(contents('The nine will leave on Monday, he said, whether or not a boat comes.')[0]).toMatch(/^The nine/)
  expect(contents('The crew asked the navy, he said, whether a boat had come.')).not.toContain(
    'The crew asked the navy',
  )
})

test('who are counted apart are no part of what others say', () => {
  expect(contents('Twenty-two said that they had been ill, and three had burns.')).toEqual(['that they had been ill'])
  expect(contents('Twenty-two said that they had been ill; three had burns.')).toEqual(['that they had been ill'])
  expect(contents('Twenty-two said that they and three friends had been ill.')).toEqual([
    'that they and three friends had been ill',
  ])
})

test('a paper of a court goes on over sentences, up to what others do', () => {
  const rules = (text: string) => read(text).map((a) => a.rule)
  const told = 'The gang met in a villa, the indictment says.'
  expect(rules(`${told} It had 40 members.`)).toEqual(['subject + cue', 'speech goes on'])
  expect(rules(`${told} Police found 40 phones.`)).toEqual(['subject + cue'])
  expect(rules('The gang met in a villa, the army says. It had 40 members.')).toEqual(['subject + cue'])
})

test('what stands between two sentences of one speaker, who is only pointed back at, is of the same speaker', () => {
  const sources = (text: string) => read(text).map((a) => a.source?.name)
  const lead = 'Nine sailors were freed, the harbour police said.\n\nFour boats were towed in.'
  const both = ['harbour police', 'harbour police', 'harbour police']
  expect(sources(`${lead} Nobody was hurt, they added.`)).toEqual(both)
  expect(sources(`${lead} Nobody was hurt, the harbour police said.`)).toHaveLength(2)
  expect(sources(`${lead} Nobody was hurt, Captain Hari Tan said.`)).toHaveLength(2)
  expect(sources(`${lead} They said that nobody was hurt.`)).toHaveLength(2)
  expect(sources(`${lead}\n\nNobody was hurt, they added.`)).toHaveLength(2)
})

test('an official who speaks goes on within the paragraph, not beyond it', () => {
  const text = 'Police chief Tan Boon Huat said 40 were held. Two of them were women.\n\nThe town has two casinos.'
  expect(read(text).map((a) => [a.source?.name, a.rule])).toEqual([
    ['Tan Boon Huat', 'subject + cue'],
    ['Tan Boon Huat', 'speech goes on'],
  ])
})

test('what is told of another case is not of who spoke before', () => {
  const rules = (text: string) => read(text).map((a) => a.rule)
  const said = 'Police chief Tan Boon Huat said 40 were held.'
  expect(rules(`${said} In a separate case, nine men were jailed.`)).toEqual(['subject + cue'])
  expect(rules(`${said} Separately, nine men were jailed.`)).toEqual(['subject + cue'])
  expect(rules(`${said} In a similar villa, nine men were found.`)).toEqual(['subject + cue', 'speech goes on'])
})

test('lines of a list are spoken by whoever introduces it', () => {
  const text = 'The harbour police give these figures:\n\n• Pier 3: 20 held\n• Pier 4: 12 held\n\nThe port reopened.'
  expect(read(text).map((a) => [a.source?.name, a.carried])).toEqual([
    ['harbour police', false],
    ['harbour police', true],
    ['harbour police', true],
  ])
})

test('a closing credit line names who relays the text', () =>
  expect(read('Forty were freed.\n\nSource: Lanna Post').map((a) => [a.source?.name, a.rule])).toEqual([
    ['Lanna Post', 'credit line'],
  ]))

test('an attitude takes the floor from nobody', () => {
  const text = 'Police chief Tan Boon Huat said 40 were held. The owners want them back. Two of them were women.'
  expect(read(text).map((a) => [a.source?.name, a.stance, a.rule])).toEqual([
    ['Tan Boon Huat', 'asserts', 'subject + cue'],
    ['Tan Boon Huat', 'asserts', 'speech goes on'],
    ['owners', 'thinks', 'attitude'],
    ['Tan Boon Huat', 'asserts', 'speech goes on'],
  ])
})

test('what one line of a list is credited to is not the source of the next', () => {
  const text = '– Police held 40 people, according to the harbour office.\n– Sixteen sheds were emptied.'
  expect(read(text).map((a) => [a.source?.name, a.carried])).toEqual([['harbour office', false]])
})

test('those who speak in turn are told apart by their labels', () => {
  const text = 'Governor Tan Boon Huat met the press.\n\nHUAT: Forty were held.\n\nREYES: How many went home?'
  expect(read(text).map((a) => [a.source?.name, a.rule])).toEqual([
    ['Tan Boon Huat', 'name: words'],
    ['REYES', 'name: words'],
  ])
})

test.each([
  ['Forty of the men are back, its embassy said on Saturday, two more than expected.', 'Forty of the men are back'],
  [
    'Nine are to be charged, Captain Tan Boon Huat said; the other four had been kept there.',
    'Nine are to be charged, Captain Tan Boon Huat said; the other four had been kept there',
  ],
  [
    'Fifty-eight of the men are Indians, the consulate there said on Monday, but families believe it.',
    'Fifty-eight of the men are Indians',
  ],
  ['No Thais are among them, the harbour police told their counterparts at a meeting.', 'No Thais are among them'],
  ['Doors were nailed shut, the harbour police said, as soldiers stood by.', 'Doors were nailed shut'],
  ['Police freed 40 people from a hotel where, the harbour office said, they had been beaten.', 'they had been beaten'],
  ['The family was told by two neighbours that he had died in a fall.', 'that he had died in a fall'],
  ['Forty of the men were held, Lanna Post said on Sunday, quoting the harbour police.', 'Forty of the men were held'],
])('whose words are whose | %s', (text, content) => expect(contents(text)[0]).toBe(content))

test('what somebody said is nowhere in "what they said"', () =>
  expect(contents('Nine were charged on the strength of what the villagers said.')).toEqual(['']))

test('an official met for the first time is not the one named before', () => {
  const text = 'Police chief Tan Boon Huat left at noon. A police chief counted 108 arrests.'
  expect(read(text).map((a) => a.source?.name)).toEqual(['police chief'])
})

test('figures are given by whoever published them, line by line', () => {
  const text =
    'The harbour police on Monday published their figures for 2024.\n\nPiers searched: 40.\n\nPeople held: 212, of them 14 women. Of these, nine were minors.\n\n— Boats seized: six.\n\nThe port was quiet last year.'
  expect(read(text).map((a) => [a.source?.name, a.carried])).toEqual([
    ['harbour police', true],
    ['harbour police', true],
    ['harbour police', true],
    ['harbour police', true],
  ])
})

test('whoever opens a clause behind a semicolon speaks in that clause', () =>
  expect(contents('The navy says that nine sailors were freed; the embassy puts it at 11.')).toEqual([
    'that nine sailors were freed; the embassy puts it at 11',
    'it at 11',
  ]))

test('whom a paper quotes as telling others what stands before', () =>
  expect(
    contents('Nine sailors are held in Kampot, Xinhua quoted the minister as telling parliament on Monday.'),
  ).toEqual(['Nine sailors are held in Kampot']))

test('who is named at the end of an item is not heard in the next, nor where it goes on', () => {
  const items = '- Losses: Pensioners lost millions. Americans alone lost most, according to the Treasury.'
  const rest = '- Piers: Nine were closed. Six of them stand again.'
  expect(read(`${items}\n${rest}`).map((a) => a.source?.name)).toEqual(['Treasury'])
  expect(read(`The Treasury said:\n- Piers: Nine were closed.`).map((a) => a.source?.name)).toEqual([
    'Treasury',
    'Treasury',
  ])
})

test('a clause behind "as" has its own speaker, and captors are not "he"', () => {
  const names = (text: string) => read(text).map((a) => a.source?.name)
  expect(names("The firm's announcement came as Singapore police said that losses fell.")).toContain('Singapore police')
  expect(names('Abdi, 19, said the captors asked for money. Four died, according to him.').at(-1)).not.toBe('captors')
})

test('the experts are those told of; a court that concluded cases says nothing', () => {
  expect(
    read('UN experts warned of floods. The experts noted that the dam was old.').map((a) => a.source?.kind),
  ).toEqual(['un', 'un'])
  expect(read('Courts across the country concluded over 40 cases.').map((a) => a.stance)).not.toContain('asserts')
  expect(read('The inquiry concluded that the dam was old.')).toHaveLength(1)
})

test.each([
  ['So far this year police have reported nine fires.', 'police'],
  ['According to the divers the three left the harbour.', 'divers'],
])('words beside a name are no part of it: %s', (text, name) => expect(read(text)[0]?.source?.name).toBe(name))

test('whoever gives a bulletin gives all its items, and nobody gives what stands behind them', () => {
  const names = (text: string) => read(text).map((a) => a.source?.name ?? null)
  const week = 'Weekly bulletin, as read out by the spokesman of the ministry, Aibek Smadiyarov, on Friday.'
  expect(names(`${week}\n\n1. Kira. Nine were held.\n\n2. Jinja. Six fled.`)).toContain('Aibek Smadiyarov')
  const text =
    'The Interior Ministry announced the following results on Monday:\n\n1. Police held 14 people.\n\n2. Nine people were freed.\n\nNobody knows who paid for the house and the cars in it.'
  const found = read(text).filter((a) => a.source?.name === 'Interior Ministry' && a.carried)
  expect(found.map((a) => text.slice(a.start, a.end))).toContain('Nine people were freed.')
  expect(found.some((a) => text.slice(a.start, a.end).startsWith('Nobody'))).toBe(false)
})

test('who adds something has spoken before; a land that acts has not', () => {
  const last = (text: string) => read(text).at(-1)?.source?.name
  const lead = 'The embassy in Yangon said that 216 men were held in May.'
  expect(last(`${lead} Myanmar has handed over 5,400 people since, it added.`)).toBe('embassy in Yangon')
  expect(last(`${lead} Myanmar has handed over 5,400 people since, it said.`)).toBe('embassy in Yangon')
  expect(last(`${lead} The navy has held 540 people since, it said.`)).toBe('navy')
})

test('by its own count: that of the body that did it, wherever the list of places ends', () =>
  expect(
    read('Since 2022 the navy has freed 327 people in Laos, Kenya and Peru, by its own count.')[0]?.source?.name,
  ).toBe('navy'))

const sourceOf = (text: string) => read(text)[0]?.source?.name

test('names with small words, outlets behind what they are, bodies behind what they are', () => {
  expect(sourceOf('The police commander, Henrique da Costa, said that 40 men had been held.')).toBe('Henrique da Costa')
  expect(sourceOf('Forty men had been held, the governor of Tak said.')).toBe('governor of Tak')
  expect(sourceOf('Colonel Faisal bin Nassar said that 40 men had been held.')).toBe('Faisal bin Nassar')
  expect(sourceOf('Police held 40 men, the state news agency WAM reported on Sunday.')).toBe('state news agency WAM')
  expect(sourceOf('A rights group, the Freedom Foundation, says six women were freed.')).toBe('Freedom Foundation')
})

test('whoever closes a sentence, and is told of more closely behind, has said all of it', () => {
  const text =
    'The first plane came on Tuesday; the third came on Thursday, said Hendra Dee, a director at the ministry.'
  expect(contents(text)).toEqual(['The first plane came on Tuesday; the third came on Thursday'])
  const other = 'The first plane came on Tuesday; the third came on Thursday, said Hendra Dee, and the rest will come.'
  expect(contents(other)).not.toEqual(['The first plane came on Tuesday; the third came on Thursday'])
})

test('whoever is told does not tell', () => {
  const told = 'told this paper that nine sailors were freed.'
  expect(sourceOf(`A spokesman for the guards, Maj. Htoo Wah, ${told}`)).toMatch(
    /^(?:Htoo Wah|spokesman for the guards)$/,
  )
  expect(sourceOf(`A spokesman for the guards, Major Htoo Wah, ${told.replace('this paper', 'reporters')}`)).toBe(
    'Htoo Wah',
  )
  expect(sourceOf(`The head of the shelter, a nun, ${told.replace('this paper', 'The Courier')}`)).not.toBe('Courier')
  expect(sourceOf('"Nine sailors were freed on Monday," told Minister Lim.')).toBe('Lim')
})

test('whoever was "she" before is not "he" now; one person is known by the word that the name hangs on', () => {
  const last = (text: string) => read(text).at(-1)?.source?.name
  const two = 'Nine were freed, said Consul Mira Das. She said that ten were not.'
  expect(last(`${two} A colonel of the militia said that six were held. He said that four had fled.`)).toBe(
    'colonel of the militia',
  )
  expect(last(`${two} The embassy said that six were held. She said that four had fled.`)).toBe('Mira Das')
})

test('a month of a period is no part of the name behind it', () =>
  expect(sourceOf('From January to September Penang recorded that 190 sailors were freed.')).toBe('Penang'))
