/** Nouns for one person whom an act may be done to, in the singular; nationalities and names are found otherwise. */
export const persons = `man woman boy girl person individual teenager teen youth youngster minor adult child baby infant toddler pensioner widow
 student pupil graduate jobseeker worker employee labourer laborer trainee intern teacher lecturer nurse doctor engineer
 programmer technician accountant bookkeeper keeper cashier clerk translator interpreter secretary assistant driver cook chef cleaner
 guard bodyguard waiter waitress hostess model actor actress singer influencer streamer athlete journalist reporter activist
 lawyer businessman businesswoman entrepreneur tycoon magnate financier banker investor trader developer landlord landlady tenant
 owner operator manager supervisor foreman director executive chairman chairwoman president founder co-founder ceo boss chief head leader
 ringleader mastermind kingpin godfather patriarch warlord commander general colonel lieutenant sergeant officer policeman policewoman
 soldier trooper ranger official mayor ex-mayor governor senator lawmaker councillor politician minister diplomat consul
 agent broker recruiter middleman trafficker smuggler handler scammer fraudster swindler launderer hacker courier mule accomplice
 partner associate member suspect defendant accused offender perpetrator culprit fugitive criminal convict detainee prisoner inmate
 victim survivor captive hostage complainant whistleblower witness national citizen foreigner resident migrant refugee expatriate tourist traveller
 traveler visitor passenger pilot captain skipper sailor seaman fisherman ferryman boatman farmer villager fighter militiaman monk priest pastor
 brother sister son daughter husband wife father mother parent uncle aunt cousin nephew niece grandson relative friend girlfriend boyfriend
 roommate colleague compatriot neighbour neighbor candidate patient elder`

/** Words for a man or a boy, and for a woman or a girl: two persons where a report tells of both. */
export const males =
  'man boy male he him his himself father son brother uncle nephew grandson grandfather husband boyfriend businessman policeman widower'
export const females =
  'woman girl female she her hers herself mother daughter sister aunt niece granddaughter grandmother wife girlfriend businesswoman policewoman widow'

/** Words for who did it. */
export const wrongdoers =
  'suspect gunman shooter attacker assailant killer murderer accused perpetrator culprit offender bomber'
