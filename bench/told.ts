import { nameOfCountry } from '../src/3-claim/place/data/countries.ts'
import { mainDossier as dossier } from '../src/app/index.ts'
import type { Prepared } from '../src/app/prepare.ts'
import { preparedFrom } from '../src/app/testing/prepared.ts'
import type { SourcedClaim } from '../src/model/event.ts'
import { generatedReport } from './generated.ts'

const words = {
  quality: 'old new narrow quiet busy small wide dusty green empty tall low bright dark cold warm wet dry'.split(' '),
  thing: 'road house market river bridge field garden school office shop station hill gate wall roof yard'.split(' '),
  hour: 'morning evening night afternoon winter summer season week month day'.split(' '),
} as const

/** Said after the claims, so that a report is English throughout and no copy of others. */
const sentence = (seed: number): string => {
  let rest = seed
  const one = (of: keyof typeof words): string => {
    rest = (Math.imul(rest, 0x5bd1e995) + 0x3c6ef372) >>> 0
    return words[of][(rest >>> 8) % words[of].length]!
  }
  return `The ${one('quality')} ${one('thing')} behind the ${one('thing')} was ${one('quality')} that ${one('hour')}, and the ${one('quality')} ${one('thing')} stayed ${one('quality')} until the ${one('hour')}.`
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** A sentence with the country and the day that its claim has, as a report would give them. */
const saidInFull = ({ action, evidence, places, time }: SourcedClaim): string => {
  const town = places.find(({ kind }) => kind === 'locality')?.name ?? ''
  const land = nameOfCountry.get(places[0]?.country ?? '')
  const [year, month, day] = time?.start?.split('-') ?? []
  const where = evidence.includes(`in ${town}`) ? `, ${land},` : action === 'charge' ? ` in ${town}, ${land},` : ''
  const when = month === undefined ? '' : ` on ${Number(day)} ${months[Number(month) - 1]} ${year}`
  return `${evidence.slice(0, -1)}${where}${when}.`.replace(',.', '.')
}

/** Report `number` in words that the reader reads, some seven claims; until it is read it has the claims that it was generated with. */
export const toldReport = (number: number): Prepared => {
  const { outlet, claims } = generatedReport(number)
  const names = outlet.text.split(' ').filter((word) => /^[A-Z][a-z]{5}$/.test(word))
  const said = claims.map(saidInFull).join(' ')
  const beside = [1, 2, 3, 4].map((step) => sentence(number * 4 + step)).join(' ')
  const text = `${said} ${beside} The street is named after ${names.join(' and ')}. This is report ${number}.`
  const prepared = preparedFrom({ outlet: { ...outlet, text }, claims }, dossier)
  const { publisher, published } = outlet
  return { ...prepared, input: { ...prepared.input, given: { publisher, published: published ?? undefined } } }
}
