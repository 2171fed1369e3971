import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** Who did it, in the first claim of a text about a scam compound. */
const examples: readonly (readonly [text: string, ...actors: string[]])[] = [
  ['The Lottery Agency has on its part arrested 40 people at a scam compound.', 'Lottery Agency'],
  ['The coast guard has, for its part, arrested 40 people at a scam compound.', 'coast guard'],
  ['Forty people were lured to a scam compound by promises of bank jobs.'],
  ['Nine people were freed from a scam compound in Bavet, Svay Rieng Province, by the Lao police.', 'Lao police'],
  ['A lawyer for the company that rented two of the scam offices rejected the accusation.', 'lawyer for the company'],
  ['Forty people were lured to a scam compound by the coast guard with promises of jobs.', 'coast guard'],
  ['Sleuths nabbed 40 people at a scam compound.', 'Sleuths'],
  ['Detectives from the Crime Bureau arrested 40 people at a scam compound.', 'Crime Bureau'],
  ['Detectives from Lagos arrested 40 people at a scam compound.', 'Detectives'],
  ["Police raided flats in Savar and Sylhet's Beanibazar and arrested 40 people at a scam compound.", 'Police'],
  ['Seoul flew home 64 Koreans rescued from scam compounds.', 'Seoul'],
  ['From Seoul flew home 64 Koreans rescued from scam compounds.'],
  ['Talks with Seoul freed 64 Koreans from scam compounds.'],
  ['The Mines Department filed trafficking charges against 14 people over a scam.', 'Mines Department'],
  ['The head of Interpol said that the agency arrested 40 people at a scam compound.', 'Interpol'],
  ['Forty victims of a scam compound have gone home with the help of the Red Cross.', 'Red Cross'],
  ['Police arrested 40 people at a scam compound.', 'Police'],
  ['Forty people went home from a scam compound with the help of the coast guard.', 'coast guard'],
  ['With the support of the coast guard, 40 people came home from a scam compound.', 'coast guard'],
  ["Forty people were freed from a scam compound with the coast guard's assistance.", 'coast guard'],
  ['With the coast guard on strike, 40 people came home from a scam compound.'],
  ['Police in Kampot province arrested 40 people at a scam compound.', 'Police in Kampot province'],
  ['Forty people were arrested by police in Kampot, a scam hotspot.', 'police in Kampot'],
  ['Police in Cambodia arrested 40 people at a scam compound.', 'Police in Cambodia'],
  ['At a scam compound police found nine to be victims of trafficking.'],
  ['At a scam compound police officers identified nine victims of trafficking.'],
  ['Brokers lured nine people to a scam compound.', 'Brokers'],
  ['The coast guard has registered nine victims of trafficking at a scam compound.'],
  ['The coast guard knows of nine people who are held in a scam compound.'],
  ['A clinic near a scam compound treated nine people for burns.'],
  ['Detectives know who fired a gun at a scam compound, injuring 40 people.'],
  ['A court in Mbarara, Uganda, sentenced nine men over a scam compound.', 'court'],
  ['Police in Lilongwe, Malawi, arrested 40 people at a scam compound.', 'Police in Lilongwe'],
  ['Authorities have dismantled a fraud network operating in Bavet, arresting 40 people.'],
  ['Police in the Golden Triangle arrested 40 people at a scam compound.', 'Police'],
  ['Soldiers in the Golden Triangle Special Economic Zone arrested 40 people at a scam compound.', 'Soldiers'],
  ['Police in Albania and Italy arrested 40 people at a scam compound.', 'Police in Albania and Italy'],
  ['Authorities from Albania, Germany and Italy closed a scam centre.', 'Authorities from Albania, Germany and Italy'],
  ['Albanian, German and Italian police closed a scam centre.', 'Albanian police', 'German police', 'Italian police'],
  ['In Laos, Thai and Cambodian police closed a scam centre.', 'Thai police', 'Cambodian police'],
  [
    'The Harbour Crime Unit (HCU) was formed. Last year HCU arrested 40 people at a scam compound.',
    'Harbour Crime Unit',
  ],
  ['According to Rina Rao, the agents lured 40 people to a scam compound.', 'agents'],
  ['A scam gang was brought to court. Forty of them have been sentenced.'],
  ['The coast guard and the navy arrested 40 people at a scam compound.', 'coast guard', 'navy'],
  [
    'The coast guard, working with the border police, arrested 40 people at a scam compound.',
    'coast guard',
    'border police',
  ],
  [
    'The Malawi Police Service broke up a scam gang in Blantyre, arresting five men and seizing 40 phones.',
    'Malawi Police Service',
  ],
  ['Soldiers together with a local militia raided a scam compound.', 'Soldiers', 'local militia'],
  ['Police, soldiers and immigration officers raided a scam compound.', 'Police', 'soldiers', 'immigration officers'],
  ['Forty people were arrested at a scam compound by the army, the navy and the police.', 'army', 'navy', 'police'],
  [
    'The coast guard (CG), together with the police and the justice ministry, raided a scam compound.',
    'coast guard',
    'police',
    'justice ministry',
  ],
  ['Immigration officers backed by soldiers raided a scam compound.', 'Immigration officers', 'soldiers'],
  ['Soldiers accompanied by a reporter raided a scam compound.', 'Soldiers'],
  ['Chinese police in cooperation with Myanmar police raided a scam compound.', 'Chinese police', 'Myanmar police'],
  [
    'Forty people were arrested at a scam compound in a joint operation by Thai and Lao police.',
    'Thai police',
    'Lao police',
  ],
  ['Royal Thai Police officers raided a scam compound.', 'Royal Thai Police'],
  ['The army, police said, freed 40 people from a scam compound.', 'army'],
  [
    "The Prosecutor's Office of Georgia has charged eight people with running a scam call room.",
    "Prosecutor's Office of Georgia",
  ],
  ["The prosecutor's office has charged eight people with running a scam call room.", "prosecutor's office"],
  ["Forty scam workers were jailed by the People's Court of Nghe An.", "People's Court of Nghe An"],
  ['NBI agents raided a scam compound.', 'NBI'],
  ['Police officers raided a scam compound.', 'Police officers'],
  ['Border police at Cha Lo raided a scam compound.', 'Border police'],
  ['Border guards at Cha Lo caught two women at a scam compound.', 'Border guards'],
  ['The raids on two scam compounds were carried out by the coast guard.', 'coast guard'],
  ['The raid on the scam compound, led by officers of the coast guard, freed 40 people.', 'coast guard'],
  ['The arrest of 40 people at a scam compound was condemned by the embassy.'],
  ['The embassy has assisted in the return of 77 citizens from a scam compound.', 'embassy'],
  ['Thanks to the efforts of the embassy, 40 people came home from a scam compound.', 'embassy'],
  ['Its officers raided a scam compound, the coast guard said.', 'coast guard'],
  ['“We raided a scam compound,” said Colonel Somchai Dee of the coast guard.', 'coast guard'],
  ['Forty people were arrested at a scam compound in an operation of the coast guard.', 'coast guard'],
  ['The interior ministry said its men freed 40 people from a scam compound.', 'interior ministry'],
  ['Rina Wahyuni, deputy director of the immigration office, arrested 40 people at a scam compound.', 'Rina Wahyuni'],
  [
    'Rina Wahyuni, permanent vice-chair of the immigration council, arrested 40 people at a scam compound.',
    'Rina Wahyuni',
  ],
  [
    'Agents of the National Bureau of Investigation (NBI) and the Bureau of Immigration (BI) arrested 63 foreigners at a scam compound.',
    'National Bureau of Investigation',
    'Bureau of Immigration',
  ],
  [
    'Officers of the Harbour Crime Office (HCO) and the Cyber Security Authority freed 40 people from a scam compound.',
    'Harbour Crime Office',
    'Cyber Security Authority',
  ],
  ['Detectives of the Harbour Crime Office arrested 40 people at a scam compound.', 'Harbour Crime Office'],
  ['The CID and the Immigration Department arrested 40 people at a scam compound.', 'CID', 'Immigration Department'],
  ['The Federal Crime Agency sent cars. The FCA has also arrested 40 scam suspects.', 'Federal Crime Agency'],
  [
    'They are 63 foreigners whom the Harbour Crime Office arrested on 3 June at a scam compound.',
    'Harbour Crime Office',
  ],
  ['Dubai Police have dismantled a scam network, arresting 214 people.', 'Dubai Police'],
  ['Manila has brought home 60 people from a scam compound.', 'Manila'],
  ['The embassy has facilitated the return of 78 people from a scam compound.', 'embassy'],
  ['Last year the ministry helped with the voluntary return of 78 people from a scam compound.', 'ministry'],
  ['The return of 78 people from a scam compound was facilitated last week.'],
  ['Forty people were freed from a scam compound with the help of the Lao authorities.', 'Lao authorities'],
  ['Firemen brought out 57 people from a scam compound.', 'Firemen'],
  [
    'Sixty-three Koreans from the scam compound are in the custody of the Cambodian authorities.',
    'Cambodian authorities',
  ],
  ['Two air force aircraft brought home 270 people from a scam compound.', 'air force'],
  ['Two airline aircraft brought home 270 people from a scam compound.'],
  ['The judge ordered 300 people deported over a scam compound.', 'judge'],
  [
    'Agents of the Harbour Crime Office (HCO) and the police Criminal Investigation and Detection Group raided a scam compound.',
    'Harbour Crime Office',
    'Criminal Investigation and Detection Group',
  ],
  ['The United States and Britain imposed sanctions on a firm that runs scam compounds.', 'United States', 'Britain'],
  ['In October the United States and Britain imposed sanctions on a firm that runs scams.', 'United States', 'Britain'],
  ['In Thailand and Britain the police raided scam compounds.', 'police'],
  ['In the past year police arrested 40 people at scam compounds.', 'police'],
  [
    'The Border Guard Force is looking after 87 foreigners whom it has freed from a scam compound.',
    'Border Guard Force',
  ],
  ['Park Sung-joo, who heads the office, said Cambodia had agreed to share evidence on scams.', 'Cambodia'],
  ['China sent two aircraft to Phnom Penh to bring back 150 people from a scam compound.', 'China'],
  ['Two families lost $4,000 to a scam compound.'],
  ['Forty people were arrested at a scam compound.'],
]

for (const [text, ...actors] of examples) test(text, () => expect(claimsIn(text)[0]?.actors).toEqual(actors))

test('what is seized in a later sentence is seized by nobody the text names', () => {
  const claims = claimsIn('Police arrested 40 people at a scam compound. Nine cars were seized.')
  expect(claims.map((c) => c.actors)).toEqual([['Police'], []])
})

test('what is seized as well is seized by those told of before', () => {
  const claims = claimsIn('The coast guard arrested 40 people at a scam compound. Nine cars were seized as well.')
  expect(claims.map((c) => c.actors)).toEqual([['coast guard'], ['coast guard']])
})

test('a raid told of later is made by those who arrested', () => {
  const claims = claimsIn('The coast guard arrested 40 people at a scam compound. The raid took place on Saturday.')
  expect(claims.find((c) => c.action === 'raid')?.actors).toEqual(['coast guard'])
})

test('a raid is made by those who arrest in it', () => {
  const claims = claimsIn('The coast guard arrested 40 people this year, in raids on scam compounds.')
  expect(claims.find((c) => c.action === 'raid')?.actors).toEqual(['coast guard'])
})

test("a mission's own notice warns in its name", () => {
  const notice = 'The Embassy of Kenya regrets the delay. Kenyans are warned against jobs in scam compounds abroad.'
  const warned = claimsIn(notice, 'Embassy of Kenya, Bangkok').find((c) => c.action === 'warn')
  expect(warned?.actors).toEqual(['Embassy of Kenya'])
})

test('who did it is understood in the sentence behind, not further on', () => {
  const claims = claimsIn(
    'The coast guard arrested 40 people at a scam compound on Monday. Twenty are Thai. All were held overnight. Of the 40, ten are women.',
  )
  expect(claims.map((c) => [c.count?.text, c.actors])).toEqual([
    ['40', ['coast guard']],
    ['Twenty', ['coast guard']],
    ['ten', []],
  ])
})

test('a part has its own doer and day', () => {
  const claims = claimsIn(
    'Twelve victims have been rescued from a scam compound, five of them by the Cambodian police on 1 June.',
  )
  expect(claims.map((c) => [c.count?.text, c.actors, c.time?.start ?? null])).toEqual([
    ['Twelve', [], null],
    ['five', ['Cambodian police'], '2025-06-01'],
  ])
})

test('those counted further on are those that something was done to, not those told of on the side', () => {
  const claims = claimsIn(
    'Police freed 72 foreigners from a scam compound in Cebu, where they had been made to pose as bank clerks. Forty-six of the 72 are Indonesians, 19 are Vietnamese and seven come from Sri Lanka.',
  )
  expect(claims.map((c) => `${c.action} ${c.count?.text} ${c.nationalities.join()}`)).toEqual([
    'rescue 72 ',
    'hold 72 ',
    'rescue Forty-six IDN',
    'rescue 19 VNM',
    'rescue seven LKA',
  ])
})

test('who waits to be let across has not got out', () => {
  const claims = claimsIn('The 54 spent five weeks near the scam compound waiting for Thailand to let them cross.')
  expect(claims.filter((c) => c.action === 'escape')).toEqual([])
})

test('whoever did it to a part stands where the part is told', () => {
  const text = 'Police rescued 12 people from a scam compound, five of them by the Lao army on 21 September.'
  const part = claimsIn(text).find(({ count }) => count?.low === 5)
  expect(part?.actors).toEqual(['Lao army'])
  expect(part?.spans.actors?.map(({ start, end }) => text.slice(start, end))).toEqual(['Lao army'])
})

test('those whom a court or the police deal with have done what they are dealt with for', () => {
  const doers = (text: string) => claimsIn(text).find((c) => c.action === 'recruit')?.actors
  const deed = 'trafficking 11 women to a scam compound'
  expect(doers(`The court jailed three men for a total of 16 years for ${deed}.`)).toEqual(['three men'])
  expect(doers(`Police have detained four people for allegedly ${deed}.`)).toEqual(['four people'])
  expect(doers(`A court convicted three men of ${deed}.`)).toEqual(['three men'])
  expect(doers(`A court jailed three men of a gang for ${deed}.`)).toEqual(['gang'])
  expect(doers(`Three men were sentenced on Monday for ${deed}.`)).toEqual(['Three men'])
  expect(doers(`Three men met a woman who was jailed for ${deed}.`)).toEqual([])
})

test('who did it is told in the sentence behind', () => {
  const doers = (behind: string) =>
    claimsIn(`Forty women freed from a scam compound came home on Monday. ${behind}`).find(
      (c) => c.action === 'repatriate',
    )?.actors
  expect(doers('The repatriation was facilitated by the coast guard and the Red Cross.')).toEqual([
    'coast guard',
    'Red Cross',
  ])
  expect(doers('The repatriation was told of by the coast guard.')).toEqual([])
  expect(doers('The repatriation was led by Major Tan Boon Huat.')).toEqual([])
  expect(doers('The raid was carried out by the coast guard.')).toEqual([])
  expect(doers('The return of the money was organised by the coast guard.')).toEqual([])
  expect(doers('The flight was organised by Golden Sun Holdings.')).toEqual([])
})

test('a person who launched it did not do it, a body did', () => {
  const doers = (by: string) =>
    claimsIn(`Forty were freed in the raid on a scam compound on Monday. The raid was led by ${by}.`).find(
      (c) => c.action === 'raid',
    )?.actors
  expect(doers('the coast guard')).toEqual(['coast guard'])
  expect(doers('Prime Minister Tan Boon Huat')).toEqual([])
})

test('countries of a list act together', () => {
  const [claim] = claimsIn('Bosnia, Serbia, Austria and Germany have arrested 14 people over a scam call centre.')
  expect(claim?.actors).toEqual(['Bosnia', 'Serbia', 'Austria', 'Germany'])
})

test('police and authorities are named by the place they are of', () => {
  const doers = (text: string) => claimsIn(text).find((c) => c.action === 'arrest')?.actors
  expect(doers('Police in Zambia arrested 40 suspects at a scam compound on Monday.')).toEqual(['Police in Zambia'])
  expect(doers('Svay Rieng authorities have arrested 40 suspects in scam cases.')).toEqual(['Svay Rieng authorities'])
  // Where they act is not whose they are.
  expect(doers('In Bavet authorities arrested 40 suspects at a scam compound on Monday.')).toEqual([])
  expect(doers('On Monday in Bavet, authorities arrested 40 suspects at a scam compound.')).toEqual([])
  expect(doers('Authorities arrested 40 suspects at a scam compound in Bavet.')).toEqual([])
  expect(doers('Police in Zambia’s north arrested 40 suspects at a scam compound on Monday.')).toEqual(['Police'])
})
