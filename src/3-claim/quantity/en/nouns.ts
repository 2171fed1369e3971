import type { Unit } from '../../../model/claim.ts'

/**
 * Nouns that are counted, by the unit of bench/gold/GUIDE.md; nouns for people stand in ../../group/en/people.ts.
 * `none` marks what is measured or told, never a claim's count: durations, distances, areas, floors, marks in a game.
 */
const rows: readonly [Unit | 'none', string][] = [
  [
    'people',
    'arrests arrest detentions deaths fatalities casualties deportations repatriations convictions kidnappings',
  ],
  [
    'sites',
    `sites site places place locations location buildings building structures structure laboratories laboratory labs lab halls addresses address nightclubs compounds compound complexes hotels hotel
     casinos casino resorts resort villas villa apartments apartment flats condominiums condos houses house homes residences offices office
     centres centers centre center hubs hub dens den premises properties property parks park factories warehouses warehouse
     guesthouses hostels bases camps camp shops shop restaurants venues venue facilities facility dormitories
     bridges checkpoints crossings crossing gates enclaves strongholds hideouts outposts establishments
     spots towns town farms brothels brothel spas parlors parlor parlours parlour salons pogos blocks towers condominium shophouses townhouses`,
  ],
  [
    'devices',
    `phones phone cellphones mobiles handsets smartphones telephones iphones computers computer laptops laptop desktops pcs
     sims servers server routers router monitors modems receivers terminals dishes devices device drives
     printers headsets gadgets cameras ipads tablets tablet notebooks antennas antennae radios cpus keyboards transmitters
     simboxes gateways webcams screens dongles usbs simcards satellites kits boosters booster repeaters jammers workstations handphones consoles`,
  ],
  ['flights', 'flights flight planes plane aircraft jets airplanes aeroplanes sorties airlifts airliners'],
  [
    'cases',
    `raids raid operations operation cases case instances instance complaints complaint requests request reports report incidents incident investigations lawsuits petitions
     prosecutions files calls charges appeals appeal inquiries referrals referral`,
  ],
  [
    'other',
    `passports passport vehicles vehicle cars car motorcycles motorbikes motorcycle trucks vans van buses bus boats boat ships vessels
     weapons guns pistols rifles firearms rounds bullets grenades knives batons handcuffs pills tablets coins bitcoin bitcoins documents
     accounts account cards card visas visa permits licences licenses companies company firms businesses business banks groups gangs
     gang rings syndicates networks organisations organizations agencies teams
     provinces province districts townships villages cities countries country nations nationalities states regions areas counties
     kilograms kilogrammes kilos kilogram kg kgs tonnes tons tonne grams grammes litres liters barrels
     families household households websites websites domains domain apps app channels
     brands brand profiles wallets items item pieces sets boxes bags parcels packages bundles safes books ledgers watches
     goats sheep cattle cows bulls pigs chickens hens turkeys ducks geese birds emus ostriches whales dolphins seals turtles monkeys lions tigers bears
     wolves deer camels snakes crocodiles pangolins parrots cats bees hives masks statues bronzes paintings carvings artefacts artifacts
     sculptures skulls relics manuscripts tents doses vaccines trawlers ballots containers container crates pallets pawns puppies kittens tusks vases batteries tankers yachts
     stamps machines tables beds rooms room seats animals dogs horses elephants transactions messages scripts loans contracts
     generators pylons cables lines batches batch trips convoys units warrants warrant notices orders measures agreements
     homicides offences offenses crimes crime murders suicides attacks protests strikes`,
  ],
  [
    'none',
    `seconds second minutes minute min mins hours hour hrs days day nights night weeks week fortnights months month years year decades
     decade centuries century quarters semesters weekends
     kilometres kilometers kilometre kilometer km kms miles mile metres meters metre meter feet foot inches inch yards yard mm cm m ft
     millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters caliber calibre
     hectares hectare acres acre rai sq square cubic sqm kph mph knots mbps gb mb tb kb mah hz khz mhz ghz kw mw gw watts volts megawatts
     horsepower hp rpm sen pence degrees degree celsius fahrenheit
     storeys storey stories floors floor levels bedrooms
     times time occasions goals goal points point tries wickets runs votes vote overs laps games game matches match sets wins win
     losses draws titles medals rounds seats places o'clock am pm a.m. p.m.
     strokes stroke lashes
     things thing ways way reasons reason steps step factors aspects types type kinds kind forms questions issues counts count
     yo`,
  ],
] // prettier-ignore

/** Nouns that are counted, each with its unit. Later rows do not override earlier ones. */
export const countedNouns: readonly (readonly [string, Unit | 'none'])[] = [
  ...new Map(
    rows.flatMap(([unit, text]) => text.split(/\s+/).flatMap((w) => (w ? [[w, unit] as const] : []))).reverse(),
  ),
]

/** Phrases whose last word alone would say something else. */
export const countedPhrases: readonly (readonly [string, Unit | 'none'])[] = [
  ['tip-offs', 'cases'],
  ['day labourers', 'people'],
  ['day laborers', 'people'],
  ['walkie-talkies', 'devices'],
  ['boiler-rooms', 'sites'],
  ['basis points', 'none'],
  ['hour-long', 'none'],
  ['years-old', 'none'],
  ['year-old', 'none'],
  ['y/o', 'none'],
  ['percentage points', 'none'],
  ['sim cards', 'devices'],
  ['sim card', 'devices'],
  ['phone cards', 'devices'],
  ['memory cards', 'devices'],
  ['hard drives', 'devices'],
  ['graphics cards', 'devices'],
  ['central processing units', 'devices'],
  ['sim boxes', 'devices'],
  ['sim box', 'devices'],
  ['sim banks', 'devices'],
  ['gsm gateways', 'devices'],
  ['phone sets', 'devices'],
  ['telephone sets', 'devices'],
  ['mobile sets', 'devices'],
  ['system units', 'devices'],
  ['hard disks', 'devices'],
  ['hard disk', 'devices'],
  ['hard discs', 'devices'],
  ['hard disc', 'devices'],
  ['memory sticks', 'devices'],
  ['usb sticks', 'devices'],
  ['power banks', 'devices'],
  ['computer sets', 'devices'],
  ['desktop sets', 'devices'],
  ['starlink units', 'devices'],
]

/** Words in front of a numeral that make it a label: "Building 5", "Section 12", "Tier 3", "Operation 1027". */
export const labels = `no nos number numbers building buildings block room rooms floor unit gate tower sector section sections article articles paragraph
  chapter page pages part parts tier level category class grade group zone phase stage round week day
  route highway road flight channel case file docket law act decree directive resolution order operation circular
  clause annex rule regulation form schedule ward district village version model type act apartment flat suite lot plot km kilometre
  hotline call dial telephone tel phone fax code pin postcode box bus platform track terminal pier camp
  soi moo lane street avenue interstate studio motel army division brigade regiment battalion region task covid stoxx ftse s&p nasdaq top g group image photo slide`

/** A number in front of these, with a capital, is part of an address: "12 Monivong Road". */
export const streets =
  'road street avenue boulevard lane drive highway square court close crescent terrace parkway st rd ave blvd st. rd. ave.'

/** Words that follow a score: "a 3-1 win". */
export const results =
  'win victory defeat loss draw lead triumph thrashing aggregate vote decision record split scoreline rout'

/** Descriptions of one site by what it holds: "a complex of 22 buildings". */
export const wholes = 'complex compound building estate resort park block tower row cluster town zone hotel'
