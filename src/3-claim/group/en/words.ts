/** Words around a noun for people that say, with the text's own voice, what they are called. */
export const suspectModifiers =
  'alleged suspected accused convicted wanted indicted charged gang syndicate mafia ring cartel criminal guilty'
export const victimModifiers =
  'trafficked lured duped tricked enslaved deceived abducted kidnapped enticed cheated coerced exploited victimised victimized smuggled sold hoaxed'

/** Behind the noun: "workers forced to scam", "men suspected of fraud", "who had been lured". */
export const suspectTails = 'suspected accused wanted convicted indicted charged'
export const victimTails =
  'trafficked lured duped tricked enslaved deceived abducted kidnapped enticed forced cheated coerced exploited compelled trapped victimised victimized'

/** May stand between a noun and what is said of it: "who had allegedly been lured". */
export const tailFillers =
  'who that which were was had have has been are being , allegedly reportedly also all initially mostly said be'

/** Words that point back at people told of before. */
export const backNouns = 'group party batch gang'
export const restNouns = 'rest remainder others remaining'
export const pronouns = 'they them'
export const backDeterminers = 'the these those all both'

/** "those arrested", "the detained": a participle in place of a noun. */
export const participlesAsNouns =
  'arrested detained rescued freed deported held apprehended repatriated accused captured released nabbed charged convicted sentenced injured killed involved trapped stranded trafficked evacuated caught questioned screened handed returned'

/** Verbs of movement: with them "from" and a country is where people leave, not where they are at home. */
export const movements =
  'airlifted airlift airlifting rescued rescue rescuing freed free received receive receiving repatriated repatriate repatriation repatriating evacuated evacuate evacuating evacuation evacuations deported deport deporting deportation returned return returning brought bring bringing flown fly flying handed hand sent send extradited extradite escaped escape fled flee transferred transfer took take taken pulled moved move release released releasing secured expelled picked collected home back'

/** People of the same country as somebody: where they come from behind it is where they were. */
export const compatriots = 'compatriots compatriot countrymen countryman countrywomen countrywoman'

/** Nouns of belonging: "citizens of Kenya", "nationals of". */
export const belonging = 'citizens citizen nationals national natives native residents resident subjects people holders'

/** Shares of a group, in front of "of them". */
export const partWords = 'many most some all both half several majority none each'

/** In front of "guards": those who guard for a state. */
export const stateGuards = 'border coast prison frontier'

/** Between people and what their nationality is: "are Thai", "come from Laos". */
export const nationVerbs = 'are is were was come comes came hail hails hailed'
/** "turned out to be Thai", "are said to be Lao". */
export const seemings = 'turned turn proved proves said believed thought found reported claim claimed understood known'
/** In front of "Chinese passports": those who have them. */
export const passportVerbs = 'hold holds held holding carry carried carrying have had'
