import type { Role } from '../../../model/claim.ts'

/** What a noun for people says of them. `police` and the like act in such reports: they are seldom those counted. */
export type PeopleNoun = { role: Role | null; sex: 'female' | 'male' | null; young: boolean }

const noun = (role: Role | null, sex: PeopleNoun['sex'] = null, young = false): PeopleNoun => ({ role, sex, young })

const rows: readonly [PeopleNoun, string][] = [
  [
    noun(null),
    `people persons person individuals individual nationals national citizens citizen foreigners foreigner expatriates
     residents resident compatriots countrymen migrants migrant immigrants immigrant refugees refugee workers worker
     labourers labourer laborers laborer employees employee staff staffers personnel recruits recruit members member
     passengers passenger travellers travelers tourists tourist visitors visitor students student trainees telecallers telecaller telemarketers jobseekers seekers seeker applicants applicant
     graduates holder holders inhabitants villagers locals adults accountholders adult minors minor youths youth youngsters
     teenagers teenager teens elderly crew crewmen fishermen fisherman seafarers sailors drivers driver guards guard
     owners owner managers manager translators translator interpreters occupants tenants customers clients
     interviewees interviewee respondents evacuees evacuee escapees escapee repatriates arrestees arrestee returnees returnee deportees deportee occupiers speakers passers technicians programmers
     engineers models actors actor actress relatives relative kin siblings brothers sisters parents mothers fathers couples couple duo trio
     friends colleagues pilgrims believers protesters pensioners retirees savers investors depositors complainants complainant holder holders mainlanders civilians civilian souls bodies dead
     operators operator bosses boss leaders leader detainees detainee prisoners prisoner inmates inmate recruiters recruiter brokers broker financiers financier organizers organisers facilitators
     electricians electrician cooks cook chefs chef cleaners cleaner accountants accountant bookkeepers clerks clerk cashiers
     secretaries assistants waiters waitresses hostesses mechanics porters encoders receptionists typists maids nannies teachers
     lecturers landlords landladies
     associates associate aides aide cohorts lieutenants directors director executives executive shareholders businessmen businesswomen
     entrepreneurs tycoons middlemen middleman handlers couriers mules fixers interns apprentices schoolgirls schoolboys sons
     daughters cousins monks journalists farmers traders vendors
     africans asians europeans arabs westerners latinos scandinavians kurds rohingya rohingyas karens kachins tibetans uyghurs uighurs tamils punjabis
     witnesses bystanders onlookers
     sikhs keralites malayalis gujaratis rajasthanis biharis telugus kashmiris goans bengalis sarawakians sabahans johoreans yunnanese fujianese
     easterners southerners northerners muslims christians
     others lives heads entrants overstayers aliens repatriates arrivals newcomers`,
  ],
  [noun(null, 'female'), 'women woman females female ladies lady girlfriends wives wife housewives'],
  [noun(null, 'female', true), 'girls girl'],
  [noun(null, 'male'), 'men man males male gentlemen husbands'],
  [noun(null, 'male', true), 'boys boy'],
  [noun(null, null, true), 'children child kids kid infants infant babies baby toddlers'],
  [
    noun('suspect'),
    `suspects suspect ringleaders ringleader scammers scammer fraudsters fraudster swindlers swindler mastermind masterminds
     kingpin kingpins criminals criminal offenders offender perpetrators perpetrator culprits culprit traffickers trafficker
     smugglers smuggler gangsters gangster mobsters mobster conspirators accomplices accomplice defendants defendant
     convicts convict fugitives fugitive arrestees      kidnappers kidnapper abductors launderers
     robbers thieves thief gunmen murderers murderer killers killer hackers hacker conmen phishers
     henchmen enforcers outlaws`,
  ],
  [
    noun('victim'),
    `victims victim survivors survivor captives captive hostages hostage slaves slave abductees abductee`,
  ],
  [
    noun('official'),
    `officials official officers officer police policemen policewomen soldiers soldier troops agents agent investigators
     detectives inspectors prosecutors prosecutor judges judge diplomats diplomat lawmakers senators ministers minister
     marines commandos firefighters rangers gendarmes operatives servicemen militiamen`,
  ],
] // prettier-ignore

/** Nouns for people, singular and plural. */
export const peopleNouns: readonly (readonly [string, PeopleNoun])[] = rows.flatMap(([value, text]) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, value] as const),
)
