import { wordSet } from '../../lexicon.ts'

/** Compiled from the reports' own usage and the "designation" lists of the national mapping agencies of the region. */

/** Words after a name that say which sort of place it is: an administrative unit … */
export const provinceNouns = wordSet('province provinces state states region regions prefecture governorate emirate')
export const localityNouns = wordSet(
  'city town district districts commune communes village villages township townships municipality county counties subdistrict sub-district barangay ward neighbourhood neighborhood community suburb island river area quarter borough hamlet taluka taluk tehsil tehsils mandal upazila kecamatan',
)
/** … and those of them that belong to the name where they have a capital ("Angeles City", "Shan State"). */
export const keptNouns = wordSet('city state island river county capital freeport')

/** … or a site. */
export const siteNouns = wordSet(
  'compound compounds casino casinos hotel hotels building buildings tower towers checkpoint checkpoints crossing gate airport airports prison prisons court courts resort resorts park estate villa villas apartment apartments condominium condo condominiums mall port camp complex hub bridge highway plaza guesthouse warehouse factory centre center zone sez market temple monastery hospital border pass base jail terminal garden gardens square street road avenue boulevard highway lane expressway motorway cathedral stadium castle ranch farm hall station headquarters shelter plantation mine barracks pagoda clinic pier wharf harbour harbor resthouse inn lodge residence residences residency mansion suites towers villas hotels shophouse dormitory',
)
/** Small words that may stand between a name and its site noun: "provincial court", "border checkpoint". */
export const siteLinks = wordSet(
  'provincial municipal border international special economic detention immigration scam casino resort hotel holding industrial district regional shopping call police',
)
/** Site nouns that make a site of a known town's name: "Tachileik checkpoint", not "Bangkok hospital". */
export const placeSites = wordSet(
  'checkpoint checkpoints crossing gate airport zone sez court prison jail compound bridge pass camp',
)

/** Nouns of places that are described, not named: "a three-storey building", "a rented villa". */
export const genericSites = wordSet(
  'building buildings villa villas house houses hotel hotels casino casinos compound compounds guesthouse guesthouses apartment apartments condominium condominiums condo resort resorts warehouse warehouses factory mall complex complexes hub tower towers bungalow mansion dormitory flat flats hostel estate homestay restaurant shophouse shophouses checkpoint airport farm court office offices prison jail hospital plantation mine shop shophouse bar karaoke barracks station stations headquarters clinic school dormitories bungalows farms warehouses farmhouse farmhouses university monastery factories malls garage annex annexe annexes parlour parlours parlor parlors brothel brothels kiln kilns vessel trawler trawlers spa spas nightclub nightclubs quarry quarries townhouse townhouses duplex duplexes basement basements houseboat houseboats penthouse penthouses chalet chalets motel motels lodge lodges inn bunker bunkers hangar hangars',
)
/** These are sites only in company: "call centre", "scam center", "detention facility". */
export const companySites = wordSet(
  'centre centres center centers facility facilities site sites park parks zone premises shelter shelters block blocks plant plants camp camps',
)
/** And these also right behind an article: "a block in Lekki". */
export const aloneSites = wordSet('block camp')
export const companyOf = wordSet(
  'call scam fraud gaming gambling cybercrime cyber detention holding scamming reception processing industrial apartment office residential housing storey story packing military army transit',
)

/** What may stand in front of such a noun and belongs to its description. */
export const openers = wordSet('a an the one two three four five six seven eight nine ten this that another several')

/** Words before a name that are part of it: "Barangay Anupul", "Ban Mae Ku". */
export const prefixNouns = wordSet(
  'barangay sitio ban tambon amphoe sangkat phum srok khum khan muang kampung kampong desa jalan moo purok mount lake lac port',
)

/** Prepositions before a place, by the way they point. */
export const atWords = wordSet(
  'in at inside across throughout near outside around over within on along beside opposite through via between off',
)
export const fromWords = wordSet('from left leaving departed fled fleeing')
export const toWords = wordSet('to into toward towards reached reaching entering entered onto visiting')
/** Words between a preposition and a name that do not cut them apart: "in the border town of", "near the Thai". */
export const betweenWords = wordSet(
  "tambon barangay sangkat sitio amphoe phum khum srok the a an town city province district village county state capital border coastal nearby neighbouring neighboring region area island commune township municipality of remote southern northern eastern western central north south east west northeastern northwestern southeastern southwestern upper lower greater downtown mainland resort port river special economic zone kingdom parts whole both former old new tiny country 's ’s - thai cambodian lao myanmar chinese vietnamese philippine indonesian",
)
/** Verbs after which "in" and "at" name where someone came to. */
export const arrivals = wordSet(
  'arrived arrive arrives arriving landed land lands landing touched touches touching returned',
)
/** What comes from a country without anybody leaving it: "a request from China". */
export const askings = wordSet(
  'request requests pressure help support assistance order orders call calls appeal appeals message messages letter letters statement information intelligence money funding criticism complaint complaints warning tip approval permission investment',
)
/** Strong evidence that a place name follows. */
export const inWords = wordSet('in at near inside outside around throughout across')

/** After a hyphen these say that a place stands before it: "London-based". */
export const hyphenated = wordSet(
  'based led born backed registered listed bound wide trained educated run owned style made area',
)
/** Directions that make a region of a country's name. */
export const directions = wordSet(
  'northern southern eastern western central northeastern northwestern southeastern southwestern upper lower north south east west southeast southwest northeast northwest',
)

/** What is spoken of in the name of a country or town, when these follow: it only modifies. */
export const ownedNouns = wordSet(
  'police government authorities embassy consulate ministry ministries army military navy officials official immigration bureau department parliament senate cabinet court courts customs spokesman spokeswoman spokesperson minister ministers president premier leader leaders king queen prince governor mayor national nationals citizen citizens residents natives people men women man woman worker workers victims suspects newspaper daily post times courier news journal herald gazette tribune star observer telegraph guardian radio tv television university college school institute bank airlines airways air office branch task operation law laws rule rules foreign prime interior justice defence defense labour labor security intelligence forces force troops soldiers passport passports team club fc united company companies firm firms gang gangs syndicate syndicates triad investigators prosecutors prosecutor judge judges magistrate magistrates tribunal lawmakers ambassador consul envoy delegation community stock exchange chamber commission council committee agency association federation union foundation red party service services treasury marshals congress guard patrol attorney attorneys diplomat diplomats',
)
/** Those of them who act in their own country. */
export const enforcers = wordSet(
  'police authorities army military navy officials immigration officers troops soldiers forces government',
)
/** Bodies after which "of X" does not say where. */
export const bodiesOf = wordSet(
  'embassy consulate ministry government university bank kingdom republic president king prime minister queen governor mayor ambassador people citizens nationals national nationality bishop archbishop duke duchess prince princess',
)
/** What entries of a list begin with. */
export const bullets = new Set(['•', '–', '-', '*', '·', '▪', '●'])
/** Words between a town and a body of its: "Batumi City Court". */
export const bodyLinks = wordSet(
  'city provincial municipal district high central criminal regional county appeal appeals',
)
/** Bodies whose seat "in X" names. */
export const seated = wordSet(
  'embassy embassies consulate mission ministry headquarters office offices bureau secretariat organisation organization agency tank institute charity ngo group university station authorities government seat seats',
)
/** Titles before a person's name. */
export const personTitles = wordSet(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady president minister premier governor mayor senator sen. rep. gov. gen gen. general col col. colonel major lt lt. sgt sgt. sergeant capt. captain officer inspector commissioner chief spokesman spokeswoman spokesperson secretary director judge justice detective pol prosecutor professor prof prof. ambassador king queen prince princess pope father sister rev constable datuk dato tan ustad sheikh congressman congresswoman attorney coach undersecretary deputy agent',
)
/** Words that introduce a name: "a place known as X". */
export const callWords = wordSet('called named dubbed')
export const placeWords = wordSet('place site location spot area compound complex building zone')
/** Verbs right after a country or capital that make it the one who acts. */
export const agentVerbs = wordSet(
  'said says will would has had have is was plans agreed denied denies deported deports extradited extradites indicted indicts charged repatriated repatriates evacuated sanctioned imposed announced ordered rejected banned pledged vowed asked asks told wants wanted warned urged called condemned refused signed sent arrested launched began started can could must should may might does did did',
)
/** Function words, days and months: with a capital they begin sentences and headings, and never stand inside a name. */
export const breakers = wordSet(
  'the a an in on at for to and by from with as but or nor so yet if when while after before since until because although though that which who whom whose what where why how this these those there here it its he his she her they their them we our us i you your my not no all some any each both more most other another only also however meanwhile according once under about between during through into among against despite then now still just even last next january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec are is was were be been being has have had do does did will would can could should must might yes well today yesterday tomorrow mr mrs ms dr mr. mrs. ms. dr. said says',
)
/** Words that may be part of a name but are no name alone, however many towns are called so. */
export const neverAlone = wordSet(
  'toyota over first second third one two three four five six seven eight nine ten many much several few police authorities officials government new old north south east west central northern southern eastern western pol gen col lt maj capt sgt operation update editor photo file read share like man men woman women people hall god love best home christmas easter xinhua reuters kyodo bernama antara atlantic pacific islamic muslim christian buddhist catholic national international royal general special public social world street road park center centre city county town village province district university college school hospital airport company group bank university church temple house senate congress republican democrat labour labor green liberal union university star sun mirror post press media internet',
)
/** Peoples and faiths: before "villages" they are no name of one. */
export const peoples = wordSet(
  'shiite shia sunni muslim christian hindu buddhist kurdish rohingya karen kachin mon uighur uyghur tibetan arab jewish yazidi druze alawite catholic protestant orthodox tamil pashtun hazara hmong african asian european american western eastern local',
)
/** After "in" these are languages or currencies. */
export const spoken = wordSet(
  'arabic english mandarin cantonese hokkien hindi urdu bengali tamil telugu malay tagalog bahasa swahili amharic latin hebrew farsi persian pashto burmese khmer bitcoin ethereum tether usdt baht kyat riel peso rupee ringgit yuan facebook telegram',
)
/** Streets and roads: a name before them needs nothing else to speak for it. */
export const streetNouns = wordSet('street road avenue boulevard highway lane drive expressway motorway square')
/** "Highway 403", "Interstate 5". */
export const numberedRoads = wordSet('highway route interstate road street soi moo')

/** "Building 9", "Site B": with a capital, told apart by a number or a letter. */
export const numberedSites = wordSet('building site block compound camp villa warehouse')
/** Parts of towns that have a number for a name: "Area 43", "Sector 17". */
export const numberedParts = wordSet('area sector ward district village commune phase')

/** Names of news outlets and bodies begin or end with these. */
export const outletNouns = wordSet(
  'post times courier news journal herald gazette tribune star observer telegraph guardian daily sun mirror today weekly review chronicle press mail express standard record globe',
)
