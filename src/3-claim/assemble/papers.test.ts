import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** "arrest 19, rescue 63": what a text of a court, a mission, a ministry or a charity is read to claim. */
const told = (text: string): string =>
  claimsIn(text)
    .map(({ action, count }) => `${action} ${count?.text ?? '-'}`)
    .sort()
    .join(', ')

const timesOf = (text: string): (string | undefined)[] =>
  claimsIn(text).map(({ count, time }) => `${count?.text} ${time?.start?.slice(0, 4)}`)

test('those freed are flown home, those arrested beside them are charged and deported', () => {
  const raid = 'Police freed 63 Malaysians from a scam park and detained 19 guards.'
  expect(told(`${raid} All were flown home in May.`)).toBe('arrest 19, repatriate 63, rescue 63')
  expect(told(`${raid} They were charged in May.`)).toBe('arrest 19, charge 19, rescue 63')
  const turned = 'Police detained 19 guards of a scam park and freed 63 Malaysians.'
  expect(told(`${turned} They were deported in May.`)).toBe('arrest 19, deport 19, rescue 63')
  expect(told(`${turned} They were flown home in May.`)).toBe('arrest 19, repatriate 63, rescue 63')
  expect(told(`${turned} The guards were deported in May.`)).not.toContain('deport 63')
})

test('the victims are not those who are still at large', () => {
  const text = 'Police freed 63 Malaysians from a scam park. Two others are still at large.'
  expect(told(`${text} The victims, the youngest of whom was 17, were flown home.`)).toBe('repatriate 63, rescue 63')
})

test('who acts on a request of others does it himself', () => {
  const text =
    'They were freed in August, when Cambodian police, acting on a request by the Malaysian embassy, raided two scam houses.'
  expect(claimsIn(text).map(({ actors }) => actors.join())).toContain('Cambodian police')
  const by = claimsIn('Forty scam workers were freed on Monday by the Cambodian police, who arrested nine guards.')
  expect(by.map(({ actors }) => actors.join())).toEqual(['Cambodian police', 'Cambodian police'])
})

test('a clause of its own behind a comma or "and" is no object of the verb before', () => {
  const known = 'The embassy knows of 27 Kenyans in scam compounds.'
  const all = 'arrest five, hold 27, repatriate Twelve'
  expect(told(`${known} Twelve have returned and five were arrested.`)).toBe(all)
  expect(told(`${known} Twelve of them have returned, five were arrested.`)).toBe(all)
  expect(told('The embassy knows of 27 Kenyans in scam parks. Five were arrested.')).toBe('arrest Five')
  expect(told('Kenya has brought home, in all, 12 victims of scam parks.')).toBe('repatriate 12')
})

test('interviews held are no captives', () => {
  const scene = 'Guards ran a scam compound.'
  expect(told(`${scene} In addition, 27 in-depth interviews were held with survivors and 14 with officials.`)).toBe('')
  expect(told(`${scene} Forty men were held with survivors of a wreck.`)).toBe('hold Forty')
  expect(told('Police seized 30 phones from a scam flat and 14 from a car.')).toBe('seize 14, seize 30')
})

test('numbers in a row are of what the last counts, and of their own years', () => {
  expect(told('From 2023 to 2025 police received 41, 56 and 72 reports of trafficking in persons.')).toBe('')
  const years = ['41 2023', '56 2024', '72 2025']
  expect(timesOf('In 2023, 2024 and 2025 police arrested 41, 56 and 72 scam suspects respectively.')).toEqual(years)
  expect(timesOf('From 2023 to 2025 police arrested 41, 56 and 72 scam suspects respectively.')).toEqual(years)
  expect(timesOf('From 2023 to 2025 police arrested 41 men and 56 women for a scam.')).toEqual(['41 2023', '56 2023'])
})

test('what is taken is no place where the rest is taken', () => {
  const text = 'The judge ordered the forfeiture of RM6 million, three bungalows and eleven cars of a scam boss.'
  expect(claimsIn(text).flatMap(({ places }) => places.map(({ kind }) => kind))).not.toContain('site')
  expect(claimsIn('Police seized 40 phones from two villas of a scam gang.')[0]?.places[0]?.kind).toBe('site')
})

test('a chartered flight is the way home of those who will leave on it, and of no others', () => {
  const text =
    'A total of 109 Ghanaians who left scam parks are lodged in Mae Sot. Of this number, 37 are expected to depart on board a chartered flight on Saturday.'
  expect(told(text)).toBe('repatriate 37')
  expect(told('Nine scam suspects are expected to depart for Dubai on a flight on Saturday.')).toBe('')
})

test('requests sent twice are no requests', () => {
  const text =
    'The embassy received 143 requests for help from people in scam parks, out of which 12 were duplicates and 22 came from Kenyans.'
  expect(told(text)).not.toContain('12')
})

test('of those spoken to some are men, and nobody charged them', () => {
  const tried = 'In 2024 some 642 persons were prosecuted for trafficking in persons.'
  expect(told(`${tried} Researchers interviewed 63 survivors, of whom 40 were men.`)).toBe('charge some 642')
  expect(told('Police charged 63 scam suspects, of whom 40 were men.')).toBe('charge 40, charge 63')
})

test('cases are no people: of another year in brackets, and in pairs by province', () => {
  const year =
    'As regards trafficking in persons, 263 cases were opened (2024: 301), in which 489 suspects were arrested.'
  expect(told(year)).toBe('arrest 489')
  const rows = 'By province, Kandal 104 cases with 211 arrests of scammers; Takeo 58 and 97; Svay Rieng 41 and 80.'
  expect(told(rows)).not.toMatch(/arrest (?:104|58|41)/)
})

test('who asks for an award takes nothing', () => {
  const text =
    'The prosecution asked the court to seize 2.6 million euros from the traffickers and to award each victim compensation of no less than 7,500 euros.'
  expect(told(text)).not.toContain('7,500')
})

test('a suspect who is never found is missed by nobody', () => {
  const text = 'Police charged eight scam bosses.'
  expect(told(`${text} A ninth suspect was never found.`)).toBe('charge eight')
  expect(told('Two workers of the scam park were never found.')).toBe('missing Two')
})

test('suspects do not have the nationality of those they recruited', () => {
  const text =
    'The accused recruited 86 workers from Nepal and India for a scam park. Three of the defendants have been in custody since May 2024.'
  expect(claimsIn(text).map(({ action, nationalities }) => `${action} ${nationalities}`)).toEqual([
    'recruit NPL,IND',
    'arrest ',
  ])
})

test('the same period is the one of several years, and the years before are before it', () => {
  const study =
    'Police detected 418 victims of trafficking between 2021 and 2024, against 226 in the previous four years. The share of men rose to 17 per cent in 2024.'
  const years = (text: string): (string | undefined)[] =>
    claimsIn(text).map(({ count, time }) => `${count?.text} ${time?.start?.slice(0, 4)}-${time?.end?.slice(0, 4)}`)
  expect(years(`${study} In the same period 188 traffickers were convicted.`)).toEqual([
    '418 2021-2024',
    '226 2017-2020',
    '188 2021-2024',
  ])
})

test('victims who are sent back to their own land are home', () => {
  const text = 'A batch of 71 Bangladesh citizens who were victims of a scam have been safely sent back to'
  expect(told(`${text} Dhaka.`)).toBe('repatriate 71')
  expect(told(`${text} Bangkok.`)).not.toContain('repatriate')
})

test('suspects of whom some are of one nation are not the victims told of next', () => {
  const next = 'In the same year 868 victims of trafficking were recorded.'
  const sum = 'The number of suspects in trafficking was 857 in 2024 (2023: 812), of whom 228 were Germans.'
  expect(told(`${sum} ${next}`)).toBe('recruit 868')
  expect(told(`${next} Of these, 228 were Germans.`)).toBe('recruit 228, recruit 868')
})

test('who witnessed deaths did not die, and nobody charges as many as died', () => {
  const text = '5 witnessed deaths in the scam compound; 14 deaths are recorded, of which nine Indonesians.'
  expect(told(text)).toBe('die 14, die nine')
  const tried = claimsIn(`${text} Taiwanese prosecutors indicted nine people for trafficking.`)
  expect(tried.find(({ action }) => action === 'charge')?.nationalities).toEqual([])
})

test('what could be secured of a loss is no loss', () => {
  const loss = 'The court put the damage of the scam at 9.3 million euros'
  expect(told(`${loss}, of which police have been able to secure no more than 1.4 million.`)).toBe(
    'defraud 9.3 million euros',
  )
  expect(told('Savers lost 9.3 million euros in the scam, of which 1.4 million in May.')).toContain('1.4 million')
})

test('property given back is not where other property was taken', () => {
  const text =
    'The court was ordered to return three flats in Batumi to the mother of the scam boss; five other flats and 600,000 dollars remain confiscated.'
  expect(claimsIn(text).flatMap(({ places }) => places.map(({ kind }) => kind))).not.toContain('site')
})

test('losses for a year are of that year', () => {
  const text = 'Police reported losses of EUR 760 million to scams for 2024.'
  expect(timesOf(text)).toEqual(['EUR 760 million 2024'])
  expect(timesOf('Scam bosses were paid EUR 760 million for 2024 servers.')).not.toContain('EUR 760 million 2024')
})

test('victims identified between those charged and the children are whom these are of', () => {
  const text = 'The unit arrested 47 traffickers, of whom 29 have been charged.'
  const next = 'A total of 152 victims of trafficking were identified, 88 of them foreigners. Nineteen were children.'
  expect(told(`${text} ${next}`)).not.toMatch(/(?:charge|arrest) (?:88|Nineteen)/)
  expect(told('Police charged 29 traffickers. Nineteen were women.')).toBe('charge 29, charge Nineteen')
})

test('referrals received are nobody freed, and who attempted to escape was not hurt', () => {
  expect(told('In 2025 the anti-trafficking unit received 118 referrals.')).toBe('')
  expect(told('In 2025 the anti-trafficking shelter received 118 victims.')).toBe('rescue 118')
  const text = 'Fifty-eight workers of the scam park were beaten. Sixty-six had attempted to escape at least once.'
  expect(told(text)).toBe('harm Fifty-eight')
})
