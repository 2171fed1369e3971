/** Verbs and adjectives before "to …" or "-ing", by what they make of the act. */
export const planning =
  'expecting papers plan plans planned planning intend intends intended expect expects expected prepare prepares prepared preparing vow vows vowed promise promises promised agree agrees agreed pledge pledged want wants wanted decide decided decides hope hopes hoped wait waits waiting await awaiting scheduled due set about ready going consider considering willing arrange arranged working aim aims seek seeking seeks propose proposed threatened threaten slated likely continue underway approval'
export const ordering =
  'signed sign signs order orders ordered instruct instructs instructed direct directs directed tell tells told command commanded demand demands demanded require requires required oblige obliged'
/** What was only tried, asked for, or did not happen: no act. */
export const unreal =
  'effort efforts bid failure yet recommend recommends recommended recommending try tries tried trying attempt attempts attempted attempting fail fails failed failing refuse refuses refused ask asks asked asking urge urges urged urging call calls called calling request requested requests want seek sought avoid avoided prevent prevented preventing without if unless whether could would might can may should difficult hard able unable threaten threatened advise advised need needs needed plead pleads pleaded pleading appeal appeals appealed appealing beg begs begged begging'
/** What is practised is only played. */
export const practising =
  'practise practises practised practising practice practiced rehearse rehearses rehearsed rehearsing simulate simulates simulated simulating'
/** Before "-ing": it was not done. */
export const undoing = `without avoid avoids avoided avoiding ${practising}`
/** "kept police from arresting 50". */
export const keeping =
  'keep keeps kept keeping stop stops stopped stopping prevent prevents prevented preventing bar bars barred barring ban bans banned discourage discouraged dissuade dissuaded block blocks blocked refrain refrained'
/** Verbs that carry out an act named by a noun: its modality is theirs. */
export const carrying =
  'make makes made making carry carries carried carrying conduct conducts conducted conducting effect effects effected effecting order orders ordered ordering secure secures secured securing facilitate facilitates facilitated facilitating arrange arranges arranged arranging organise organises organised organising organize organizes organized organizing launch launches launched launching initiate initiates initiated initiating file files filed filing bring brings brought bringing press presses pressed pressing lay lays laid laying open opens opened opening mount mounts mounted mounting execute executes executed executing complete completes completed completing ensure ensures ensured ensuring achieve achieves achieved achieving allow allows allowed allowing authorise authorised authorize authorized impose imposes imposed imposing hand hands handed handing pass passes passed passing inflict inflicts inflicted inflicting obtain obtains obtained obtaining win wins won winning negotiate negotiates negotiated negotiating'
/** "prevented the arrest of 50", "escaped arrest": no act, whatever it would have been. */
export const foiling = `escape escapes escaped escaping evade evades evaded evading elude eluded dodge dodged prevent prevents prevented preventing foil foils foiled foiling thwart thwarts thwarted thwarting avert averts averted averting avoid avoids avoided avoiding block blocks blocked blocking reject rejects rejected rejecting forestall forestalls forestalled forestalling deter deters deterred deterring curb curbs curbed curbing combat combats combating combatting counter counters countering tackle tackles tackled tackling stem stems stemming curtail curtails curtailed curtailing ${practising}`
/** What came to be, though it stands in the infinitive. */
export const realising =
  'proceeded implemented coordinated cooperated procedure procedures sent dispatched deployed chartered manage manages managed managing able helped helps allowed allowing enabling began started able enabled permitted succeeded worked teamed partnered used using forcing forced lucky fortunate'
/** Words that put the event itself in doubt. */
export const alleged =
  'allegedly reportedly suspected accused alleged alleges allege purportedly supposedly apparently unconfirmed rumoured rumored presumed presumably'
/** Words for a number that nobody counted. */
export const estimated =
  'believed estimated estimate estimates estimates estimating thought feared reckons reckoned believes believe guess roughly reckoning likely may might could'
export const nobody = 'nobody none neither'
export const planNouns = 'plan plans planned upcoming impending proposed scheduled planning'
/** Of a journey: one that is still to come after others. */
export const furtherNouns = 'second next further'
/** Verbs that prepare a journey or a release named by a noun, in forms that leave it open whether it came to be. */
export const preparing =
  'arrange arranging prepare preparing facilitate facilitating expedite expediting process processing coordinate coordinating co-ordinate co-ordinating organise organising organize organizing finalise finalising finalize finalizing negotiate negotiating hasten hastening speed speeding await awaiting awaits awaited pending secure securing ensure ensuring fund funding finance financing support supporting want wants wanted delay delays delayed delaying postpone postponed postponing'
/** Words before "for the return of …" that say that it is being worked at. */
export const workingFor =
  'work works working worked prepare prepares preparing prepared preparations arrangements ready wait waits waiting push pushes pushing pushed lobby lobbying efforts steps'
/** What is talked about or asked for in a noun did not come to be by that. */
export const talkedOf =
  'reject rejects rejected rejecting request requests requested requesting refuse refuses refused refusing halt halts halted halting suspend suspends suspended suspending stop stops stopped stopping discuss discusses discussed discussing raise raised raising consider considers considered considering oppose opposed block blocked demand demanded demanding seek seeks sought seeking foil foils foiled foiling thwart thwarts thwarted prevent prevents prevented'
/** Begins an aside behind the noun: "the handover of 20, which had been set for Friday, has been postponed". */
export const whichWasSet = 'which set planned scheduled due expected originally announced'
/** Behind the noun: "the deportation of 20 is being delayed". */
export const heldUp =
  'delayed postponed stalled pending awaited blocked suspended halted planned expected scheduled due imminent'
