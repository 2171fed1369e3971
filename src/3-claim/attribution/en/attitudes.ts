/**
 * Verbs and nouns by which a text tells what somebody thinks of something, wants, refuses or talks about, without saying
 * what they state. They make an attribution of the stance `thinks`, which no claim takes its source from.
 * After Levin, English Verb Classes and Alternations (1993), with the number of the class; base forms.
 */
const classes = {
  'judgement (33)': `acclaim applaud celebrate commend compliment congratulate endorse laud salute belittle berate
    castigate censure chide decry denigrate deride disparage  insult malign mock rebuke reprimand reproach ridicule
    scold shame slander vilify forgive    condemn denounce criticise criticize praise blame thank
     slam lambaste attack  `,
  'admiring (31.2)': `admire adore appreciate cherish covet distrust dread envy favour favor fear hate like loathe love
    mistrust prefer regret relish resent respect detest despise dislike trust welcome mourn support `,
  'wanting and longing (32)': 'want  crave desire aspire hope long yearn wish',
  'seeing and understanding (30, 29.5)': `grasp recognise recognize realise realize understand foresee envision envisage
    imagine perceive regard deem view consider  presume suppose suspect  doubt conclude anticipate
    believe think know feel learn discover fathom hear see  remember recall forget wonder expect predict forecast agree disagree`,
  'caring (31.3)': 'care worry marvel rejoice grieve despair fret agonise agonize fume bristle',
  'intending and refusing (61, 75)': `aim plan intend seek decide refuse decline opt vow pledge promise propose
    threaten resolve strive`,
  'urging (58, 37.9)': `encourage exhort urge   remind reassure assure implore plead beg appeal 
    lobby   invite advise caution warn demand insist`,
  'talking (37.6, 37.11)': `discuss talk speak mention rail rant  joke refer allude reply respond react
      elaborate vent gush comment`,
  'calling somebody something (29.2)':
    'brand label depict portray characterise characterize describe dub liken compare link',
  'taking a side (72, 33)': `advocate back champion promote oppose resist object reject accept approve disapprove
    dismiss downplay   exaggerate overstate tout protest defend embrace shun flout ignore question`,
} as const

/** Base forms. */
export const attitudeVerbs: readonly string[] = [
  ...new Set(Object.values(classes).join(' ').split(/\s+/).filter(Boolean)),
]

/** Nouns for people who hold views, beside those for people and for who acts: they stand for a speaker in a subject only. */
export const holders = `voter voters critic critics supporter supporters opponent opponents candidate candidates nominee
  campaign party parties taxpayer taxpayers reader readers editor editors board boards panel moderator moderators host
  narrator caller author authors writer writers columnist columnists blogger celebrity billionaire businessman businesswoman
  businessmen conservatives liberals progressives progressive republican republicans democrat democrats regime rebels
  insurgents environmentalists scientist scientists physicians creditors public crowd community communities team teams
  alliance aide aides rival rivals predecessor successor client leader leaders country countries nation nations city
  town world side sides camp camps lawyers industry bishops clergy faithful fans audience guest guests contestant contestants
  student teacher teachers university universities college colleges school schools agency summit everyone everybody
  someone somebody anyone nobody accused ally allies friend friends aide sponsor sponsors donor donors
  spokespeople counterpart counterparts analysts operative strategist pollster defence defense prosecution son daughter wife ex-wife husband ex-husband widow
  veterans veteran head founder tycoon fund province district station stations union regulator tribunal line`

/** Nobody in particular. */
export const quantifiers = 'everyone everybody someone somebody nobody'

/** Things written, shown or asked that say something in a subject, beside the papers that hold figures. */
export const speakingThings = `poll polls video videos ad ads spot article articles story stories editorial editorials
  book film transcript analysis analyses review research audit speech message messages email emails tweet tweets headline
  article law laws bill treaty convention charter constitution rule rules amendment lawsuit suit filing petition
  evidence photo photos image images footage recording interview tests results numbers statistics study studies
  advisory alert warrant affidavit diary caption sign chart table map site app profile findings calculations piece
  plan proposal resolution agreement order directive guideline guidelines policy testimony brief briefing blog
  inquiry enquiry probe circular photograph manifest log logs directive decree verdict scan tally census receipt
  essay column leaflet flyer poster slogan label page count counts total totals reply answer claim claims`

/** Nouns for what somebody says, thinks, wants or does about something: with whose it is, or after a verb that says little. */
export const attitudeNouns = `claim claims comment comments remark remarks statement statements speech speeches criticism
  criticisms attack attacks proposal proposals call calls demand demands decision decisions promise promises pledge pledges
  vow view views opinion opinions belief beliefs idea ideas support opposition determination refusal insistence response
  responses reaction reactions rhetoric message messages pronouncement pronouncements position positions stance
  argument arguments assertion assertions allegation allegations accusation accusations admission acknowledgement
  acknowledgment conclusion conclusions condemnation outrage concern concerns doubt doubts hope hopes fear fears worry
  worries reservations disdain contempt admiration respect adulation desire intention intentions ambition ambitions
  effort efforts tweets letter letters warning warnings endorsement objection objections complaint complaints
  question questions prediction predictions forecast suggestion suggestions explanation explanations reference
  references description testimony apology denial interest answer answers threat threats plea appeal appeals request
  requests push campaign platform agenda expectation expectations preference concession plan plans missive lawsuit`

/** Verbs that say little beside such a noun: "made a promise", "voiced concern". */
export const lightVerbs =
  'make trade issue give deliver offer express voice release publish present post unleash sound raise send launch lay reiterate repeat file outline unveil pose hold share'

/** What somebody is or is not towards something, after "is": "against it", "critical of", "ready to". */
export const attitudeStates = `against critical opposed willing unwilling ready eager reluctant concerned worried confident
  sure unsure aware unaware convinced hopeful optimistic pessimistic skeptical sceptical passionate committed determined
  afraid proud happy unhappy pleased angry upset disappointed grateful supportive interested dedicated adamant furious
  certain uncertain dismissive wary outraged alarmed shocked surprised appalled saddened keen glad sorry hesitant
  opponent supporter advocate proponent fan critic`

/** Verbs of two words or more that tell an attitude, in the forms that stand for all: "take", "took", "taking aim". */
export const attitudePhrases: readonly (readonly [verb: string, rest: string])[] = [
  ['take', 'aim'],
  ['take', 'issue'],
  ['take', 'offense'],
  ['take', 'offence'],
  ['push', 'back'],
  ['push', 'for'],
  ['call', 'out'],
  ['lash', 'out'],
  ['speak', 'out'],
  ['weigh', 'in'],
  ['stand', 'by'],
  ['rule', 'out'],
  ['hit', 'back'],
  ['fire', 'back'],
  ['lay', 'out'],
  ['make', 'fun'],
  ['double', 'down'],
  ['return', 'calls'],
  ['single', 'out'],
  ['sign', 'off'],
]
