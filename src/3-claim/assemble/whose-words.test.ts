import { expect, test } from 'vitest'
import { claimsOn } from './reading.testing.ts'

const claims = (text: string) => claimsOn(text, { published: '2025-06-12' })
const told = (text: string): string[] => claims(text).map((c) => `${c.action} ${c.count?.low ?? '-'} ${c.modality}`)

test('a gang promises, and pledges nothing', () => {
  const raid = 'Police arrested 40 Thais in a scam raid.'
  expect(told(`${raid} The gangs trick victims into fear and then promise them relief for a fee.`)).toHaveLength(1)
  expect(told(`${raid} The gangs engage in fraud, tricking people and then promising them relief.`)).toHaveLength(1)
  const trick = 'tricking victims into thinking that they are in danger and then promising them relief'
  expect(told(`${raid} The gangs engage in phone scams, ${trick} from this threat.`)).toHaveLength(1)
  expect(told(`${raid} The minister promised action against the gangs.`)).toContain('pledge - happened')
})

test('what somebody is asked to mind when doing it is not done', () => {
  expect(told('The army asked Myanmar to take care when demolishing buildings in the scam zone.')).toEqual([])
  expect(told('Myanmar asked for patience before demolishing 40 buildings in the scam zone KK Park.')).not.toEqual([])
})

test('as many local men as foreign men are two claims', () => {
  expect(told('Police arrested three local men and three foreign men at a scam den in Penang.')).toEqual([
    'arrest 3 happened',
    'arrest 3 happened',
  ])
  expect(told('Police arrested three men at a scam den in Penang. The three were held on Monday.')).toHaveLength(1)
})

test('who were lured and are captive are held once', () => {
  expect(told('Some 60 Nepalis were lured by jobs and are being held captive in a scam camp.')).toEqual([
    'recruit 60 happened',
    'hold 60 ongoing',
  ])
})

test('who were rescued do not flee to the embassy', () => {
  const arrival = 'arrived safely at the embassy in Bangkok on 3 June'
  expect(told(`Nine Kenyans were rescued from a scam camp by the army and ${arrival}.`)).toEqual(['rescue 9 happened'])
  expect(told(`Nine Kenyans fled a scam camp and ${arrival}.`)).toEqual(['escape 9 happened'])
})

test('the month in which papers reported is not that of the deed', () => {
  const lured = 'nearly 60 Nepalis, who were lured to a scam camp in Laos'
  expect(claims(`In May 2024, media reports shed light on ${lured}.`)[0]?.time).toBeNull()
  expect(claims(`In May 2024, police freed ${lured}.`)[0]?.time?.start).toBe('2024-05-01')
})

test('the chief who says that raids went on is not who raided', () => {
  const raided = 'raids on scam centres in Penang were conducted from 3 to 9 June'
  expect(claims(`The police chief Datuk Tan Ah Lek said the ${raided}.`)[0]?.actors).toEqual([])
  expect(claims("The army's raids on scam centres in Penang began on 3 June.")[0]?.actors).toEqual(['army'])
})

test('who helped people home did not rescue them', () => {
  const home = 'came home to Nairobi with the help of the IOM'
  const doers = (text: string, action: string) => claims(text).find((c) => c.action === action)?.actors
  expect(
    doers(`Nine Kenyans who were rescued from scam camps have returned with the help of the IOM.`, 'rescue'),
  ).toEqual([])
  expect(doers(`Nine Kenyans ${home} after they fled a scam camp.`, 'repatriate')).toEqual(['IOM'])
})

test('rescued people who are taken for questioning are under no arrest', () => {
  const freed = 'Police rescued 40 victims from a scam den.'
  expect(told(`${freed} They were taken to a shelter in Trat for further questioning.`)).toEqual(['rescue 40 happened'])
  expect(told(`${freed} They will be taken to a screening centre in Trat for questioning.`)).toEqual([
    'rescue 40 happened',
  ])
  expect(told('Police raided a scam den. Forty suspects were taken in for questioning.')).toContain(
    'arrest 40 happened',
  )
})

test('help that is sought in freeing people has freed nobody', () => {
  const freeing = 'in freeing 14 Nepalis from scam camps'
  expect(told(`The minister asked for help ${freeing}.`)).toEqual([])
  expect(told(`The minister sought the assistance of the army ${freeing}.`)).toEqual([])
  expect(told(`The minister thanked the army for its help ${freeing}.`)).toEqual(['rescue 14 happened'])
})

test('who remain detained are still held', () => {
  expect(told('Four Nepalis remain detained in separate scam camps in Myanmar.')).toEqual(['hold 4 ongoing'])
  expect(told('Four Nepalis were detained in scam camps in Myanmar.')).toEqual(['hold 4 happened'])
})

test('U.S. dollars are no place', () => {
  const places = (text: string) => claims(text)[0]?.places.map((p) => p.name)
  expect(places('Scam centres are generating billions of U.S. dollars a year, the report said.')).toEqual([])
  expect(places('Scammers stole 14 million US dollars from victims in Singapore.')).toEqual(['Singapore'])
})
