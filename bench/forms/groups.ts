import type { Row } from './acts.ts'

/** What an act is done to, in words, and the numbers and nationalities that the words say. */
export type Group = {
  name: string
  text: string
  low: number | null
  high: number | null
  nations: readonly string[]
  unit: 'people' | 'devices' | 'sites'
}

type Shape = (role: string) => readonly [text: string, low: number | null, high: number | null, nations?: string]

/** The forms a counted group of people takes; `role` is what a report calls such people. */
const people: Record<string, Shape> = {
  number: () => ['50', 50, 50],
  people: () => ['50 people', 50, 50],
  role: (role) => [`50 ${role}`, 50, 50],
  'nationality noun': () => ['50 Chinese nationals', 50, 50, 'CHN'],
  'nationality alone': () => ['50 Chinese', 50, 50, 'CHN'],
  demonym: () => ['50 Filipinos', 50, 50, 'PHL'],
  'nationality and role': (role) => [`50 Vietnamese ${role}`, 50, 50, 'VNM'],
  'more than': () => ['more than 50 people', 51, null],
  'at least': () => ['at least 50 foreigners', 50, null],
  'up to': (role) => [`up to 50 ${role}`, null, 50],
  about: (role) => [`about 50 ${role}`, 50, 50],
  nearly: () => ['nearly 50 Indians', 50, 50, 'IND'],
  some: () => ['some 50 foreign nationals', 50, 50],
  between: () => ['between 50 and 60 people', 50, 60],
  range: () => ['50 to 60 foreigners', 50, 60],
  'in words': () => ['forty-two people', 42, 42],
  'small in words': (role) => [`nine ${role}`, 9, 9],
  thousands: () => ['1,250 people', 1250, 1250],
  total: () => ['a total of 50 people', 50, 50],
  dozens: () => ['dozens of people', 24, 99],
  hundreds: () => ['hundreds of foreigners', 200, 999],
  'two dozen': (role) => [`two dozen ${role}`, 24, 24],
  'from country': () => ['50 people from Kenya', 50, 50, 'KEN'],
  'citizens of': () => ['50 citizens of Kenya', 50, 50, 'KEN'],
  'group of': () => ['a group of 50 Indians', 50, 50, 'IND'],
  another: (role) => [`another 50 ${role}`, 50, 50],
  more: (role) => [`50 more ${role}`, 50, 50],
  all: (role) => [`all 50 ${role}`, 50, 50],
  women: () => ['50 Thai women', 50, 50, 'THA'],
  adjective: (role) => [`50 foreign ${role}`, 50, 50],
  'adjective of doubt': () => ['50 suspected scam workers', 50, 50],
  others: () => ['50 others', 50, 50],
  persons: () => ['fifty (50) persons', 50, 50],
  aged: () => ['50 men aged 20 to 35', 50, 50],
}

const things: Record<string, Shape> = {
  number: (role) => [`50 ${role}`, 50, 50],
  adjective: (role) => [`12 ${role === 'phones' ? 'mobile phones' : `suspected ${role}`}`, 12, 12],
  'in words': (role) => [`nine ${role}`, 9, 9],
  'more than': (role) => [`more than 50 ${role}`, 51, null],
  'at least': (role) => [`at least 50 ${role}`, 50, null],
  total: (role) => [`a total of 50 ${role}`, 50, 50],
  about: (role) => [`about 50 ${role}`, 50, 50],
  dozens: (role) => [`dozens of ${role}`, 24, 99],
  other: (role) => [role === 'phones' ? '50 laptops' : '50 buildings', 50, 50],
}

/** All forms of group for a row. */
export const groupsOf = (row: Row): Group[] =>
  Object.entries(row.patient === 'people' ? people : things).map(([name, shape]) => {
    const [text, low, high, nations] = shape(row.role)
    return { name, text, low, high, nations: nations ? [nations] : [], unit: row.patient }
  })
