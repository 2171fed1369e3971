/**
 * Words that show what a report is about. A report is read for claims only where the words for crackdowns, captivity and
 * trafficking (or for deaths and rescues) outweigh those of sport, markets and statistics.
 */
export const onTopic = `scam scams scammer scammers fraud fraudsters cyberscam cyberfraud trafficking trafficked traffickers trafficker
 smuggling smugglers compound compounds victims victim detained arrested deported deportation rescued raid raided raids
 police immigration suspects suspect syndicate syndicates gang gangs crackdown extradited kidnapped trapped stranded lured
 cybercrime telecom repatriated repatriation embassy trafficker enslaved forced torture tortured prosecutors court jailed
 convicted sentenced custody detainees foreigners nationals workers authorities ministry border troops seized confiscated
 killed died killing dies death deaths landslide flood dead injured missing evacuated officers warrant tribunal tier interpol freed`

export const offTopic = `goal goals match matches league season striker strikers midfielder goalkeeper coach coaches halftime
 penalty kick fans draw title champions cup football tournament unbeaten header scored winger innings
 wicket revenue profit ebitda earnings shares dividend quarter quarterly turnover stock bourse guidance margin
 tourists visitors arrivals tourism hotel occupancy unemployment inflation gdp employed survey jobless labor
 holidaymakers percent regatta rowing rowers athlete athletes medal medals olympic marathon runners sprint sprinter cyclist
 cyclists batsman batsmen bowler semifinal semi-final chess`

/** Words that only reports on the subject use: two of them make a report one on the subject. */
export const certain = `scam scams trafficking trafficked deported deportation deportations expelled rescued trapped raided cyberscam
 detained arrested suspects victims extradited repatriated sanctions jailed crackdown compounds compound raid raids
 arrest arrests rescue suspect victim scammers swindlers fraudsters cybercrime syndicate detainees deportees evacuated escaped
 fled executed lured duped captives captivity hostages kidnapped kidnappers abducted enslaved slavery traffickers
 recruiters ringleaders masterminds ringleader mastermind recruiter confiscated handcuffs handcuffed indicted indictment extradition repatriation`

/** Words of scams, compounds and trafficking in people. */
export const subjectWords = `scam scams scammer scammers scamming fraud cyberscam cyber-scam cyberfraud cybercrime cyber swindle swindles trafficked
 compound compounds syndicate syndicates lured duped victims phishing telecom hotspot stranded repatriated
 deported trapped romance gambling extradited embassy nationals scammer fraudulent extortion telephone internet online casino casinos
 cyber-scams foreigners immigration hotline passports traffickers ransom kidnapped abducted detainees captives captivity
 hostages enslaved slavery recruiter recruiters passport swindled swindlers betting prostitution brothel brothels bitcoin cryptocurrency crypto`

/** What is said of captives and of those who were sold, in the reports that have none of these words as well. */
export const subjectPhrases = [
  'against their will',
  'against her will',
  'against his will',
  'human trafficking',
  'trafficking in persons',
  'trafficking in human beings',
  'people smuggling',
  'people smuggler',
  'people smugglers',
  'smuggling people',
  'migrant smuggling',
  'migrant smugglers',
  'smuggling of migrants',
  'smuggling migrants',
  'smuggled migrants',
  'human smuggling',
  'human smugglers',
  'human smuggler',
  'alien smuggling',
  'smuggling aliens',
  'smuggling of aliens',
  'smuggled aliens',
  'smuggling of persons',
  'smuggling noncitizens',
  'smuggled individuals',
  'forced labour',
  'forced labor',
  'forced criminality',
  'debt bondage',
  'locked up at night',
  'had their passports taken',
  'call centre',
  'call center',
  'call centres',
  'call centers',
  'boiler room',
  'electric shocks',
  'electric batons',
  'illegal entrants',
  'stranded migrants',
  'voluntary humanitarian return',
  'assisted voluntary return',
  'migrants to return home',
  'migrants return home',
  'return of migrants',
  'the compound',
  'a compound',
  'walled compound',
  'Shwe Kokko',
  'KK Park',
  'Kings Romans',
  'Golden Triangle Special Economic Zone',
]

/**
 * Words that other reports use as well, some in another sense: a side is trapped, a price arrested, an emu at large. A longer text
 * needs several of them, or one that is said of the subject only.
 */
export const common = `trapped stranded lured escaped fled rescued rescue raid raids raided arrest arrests arrested detained jailed hostages
 captives captivity online internet telephone confiscated sanctions evacuated executed police prosecutors court custody sentenced
 convicted officers officer warrant seized troops gang gangs killed authorities`

/**
 * Words for strangers, borders and games of chance, and those that every report of a crime or of money has ("the victim", "will
 * compound the loss"): two such and some of the others tell of the subject.
 */
export const ofStrangers = `foreigners nationals passports passport deported deportation repatriated repatriation embassy syndicate syndicates
 casino casinos gambling betting hotline telecom expelled abducted romance ransom handcuffs indicted consulate consular
 defrauded scammed kidnapping kidnappings abduction undocumented overstayers overstaying servitude exploitation migrants visa
 visas laundering returnees militia victim victims fraud fraudulent duped compound enslaved`

/** Words of other troubles: drugs, floods, landslides, storms, strikes in hospitals, sport, data held to ransom, beasts. */
export const otherCrimes = `cocaine ketamine methamphetamine heroin drugs drug narcotics smugglers container flood floods floodwaters
 landslide landslides typhoon storm river rain evacuees earthquake methanol liquor bars match goal
 nurses wards beds patients walkout union unions strike strikes dockers crews
 ransomware malware hackers hacker encrypted dogs dog puppies pups kennel kennels breeder breeders`

/** Words of poaching, of beasts and of accidents on the road: several of them make a report one of neither scams nor captives. */
export const ofBeastsAndRoads = `poaching poachers poacher poached rhino rhinos elephant elephants tusks pangolin pangolins carcass carcasses
 wildlife rangers ranger species fisheries hatchery hatcheries spawning horns tigers turtles hunters lorry lorries hgv motorway carriageway
 collision collided motorist
 motorists overtook overturned airlifted cyclist pedestrian dashcam westbound eastbound northbound southbound`

/** Words that only reports of violence use; two of them, or one in a short text, make a report one of deaths and injuries. */
export const violence = `shooting shootings gunfire gunman gunmen gunshot gunshots shooter shooters bullets wounded wounding fatally homicide
 homicides murder murdered stabbed stabbing stabbings dead killed shot`
