/** Sentences for the rules on claims without a number, with all claims each one gives; those that give none are rejects. */
export const examples: readonly { text: string; gives: readonly string[] }[] = [
  // A raid that the sentence tells of, and one that it only looks back on.
  {
    text: 'The workers were afraid after raids on two big scam compounds in Bavet.',
    gives: ['raid happened two'],
  },
  { text: 'The scam compound was empty two months after the raid in Bavet, neighbours say.', gives: [] },
  { text: 'Earlier raids on scam compounds were all in Bavet.', gives: [] },
  {
    text: 'Police carried out a crackdown on Korean nationals running scams in Vietnam.',
    gives: ['raid happened KOR'],
  },
  // A crowd that goes into a country raids nothing.
  { text: 'Many young people had gone into Laos to work in scam compounds.', gives: [] },
  // What a trade in scams is worth; a trade in something else is no claim.
  {
    text: 'Scam compounds and trafficking of workers are an industry worth tens of millions of dollars, UNODC says.',
    gives: ['defraud estimated tens of millions of dollars'],
  },
  { text: 'Close to the old scam compound stands a rice business worth 3 million dollars.', gives: [] },
  // A share of the reports that someone calls false.
  {
    text: 'The police chief told reporters that 60 percent of all trafficking reports were fake, and scam cases are rare.',
    gives: ['dispute happened 60 percent'],
  },
  { text: 'Job offers by scam compounds are fake, police said, and victims are lured.', gives: [] },
  // A warning that stands in quotation marks, told by an embassy or a ministry.
  {
    text: '“Ghanaian nationals are being lured into scam compounds by fake offers,” the Ministry of Foreign Affairs said in a travel advisory.',
    gives: ['warn happened GHA'],
  },
  // The number that someone disputes belongs to the dispute.
  {
    text: 'The Lao ministry rejected a figure of 4,500 scam workers near Boten.',
    gives: ['dispute happened 4,500'],
  },
  { text: 'The ministry spokesman denied knowing of scams and trafficking.', gives: ['dispute happened'] },
  {
    text: 'The ministry rejected claims that 40 people were held at a scam compound.',
    gives: ['dispute happened 40'],
  },
  { text: 'The high court rejected the appeals of the scam suspects in the trafficking case.', gives: [] },
  // A court's order is a sentence, and a pledge that is only hoped for is none.
  { text: 'The judge ordered the scam suspects in the trafficking case to pay a sum.', gives: [] },
  { text: 'The government promised help to people from scam compounds.', gives: ['pledge happened'] },
  { text: 'Nothing about scams and trafficking will change until the government has promised help.', gives: [] },
  { text: 'Families of those in the scam compounds pay middlemen who promise help.', gives: [] },
  // Who says the contrary of what was said.
  {
    text: 'Amnesty International counters that the scam compounds are open.',
    gives: ['dispute happened'],
  },
  { text: 'Neighbours of the scam compound doubt that trafficking will end.', gives: [] },
  // A place that is cut off, named right after the verb; operations in a hospital.
  { text: 'In May Thailand switched off Shwe Kokko, a town full of scam compounds.', gives: ['close happened'] },
  { text: 'Police said that 46 operations at the hospital were put off after the flood.', gives: [] },
  // A strike in hospitals, where the word for a raid means something else and people are trapped by a walkout.
  {
    text: 'Nurses left the wards, and patients were trapped, a victim of the walkout said; 46 operations were put off.',
    gives: [],
  },
  // What someone calls a report or a figure.
  {
    text: 'The ministry called the report on scam compounds and trafficking "inaccurate".',
    gives: ['dispute happened'],
  },
  {
    text: 'Lawyers for the scam suspects described the figure of 1,340 victims as fantasy.',
    gives: ['dispute happened 1,340'],
  },
  { text: 'Victims called the scam compound a fake hotel.', gives: [] },
  // One person without a number: a noun, a name, a pronoun, one more of a row.
  {
    text: 'The captain, 51, was taken into custody over the trafficking of workers to scam compounds.',
    gives: ['arrest happened'],
  },
  {
    text: 'A 41-year-old former teacher appeared in court on charges of luring victims to scam compounds.',
    gives: ['charge happened'],
  },
  {
    text: 'Her brother was lured to a scam compound, beaten and sold, a victim of trafficking.',
    gives: ['recruit happened', 'harm happened'],
  },
  {
    text: 'A 35th suspect, said to be the boss of the scam compound, was indicted; the victims are in a shelter.',
    gives: ['charge happened'],
  },
  { text: 'The senator was made an adviser; he owns land near the scam compound and knows its victims.', gives: [] },
  { text: 'She pleaded not guilty in the trial over the scam compound and its victims.', gives: [] },
  {
    text: 'A broker put him on a plane to Bangkok, and from there he went to the scam compound with other victims.',
    gives: [],
  },
  // What was done already is no promise, and action that is urged no advice to anybody.
  { text: 'The embassy has undertaken all steps for victims of scams and trafficking.', gives: [] },
  { text: 'The embassy has urged action against scams and trafficking.', gives: [] },
  // Nobody in particular.
  { text: 'Stories of people being trafficked and forced to work in scam compounds have come out.', gives: [] },
  { text: 'The minister spoke of the urgency of rescuing the Ugandans from scam compounds.', gives: [] },
  // A view is no advice.
  { text: 'The minister warned that scams and trafficking could spread.', gives: [] },
  {
    text: 'The embassy warned that job offers from scam compounds are traps of human trafficking.',
    gives: ['warn happened'],
  },
  // Whoever it may be.
  {
    text: 'Those who are charged should remain in the country to face the trafficking and scam cases.',
    gives: [],
  },
  // Who says it is not whom it was done to.
  {
    text: 'Banda said the exercise against scams and trafficking was jointly carried out with the Uganda Immigration Service.',
    gives: [],
  },
]
