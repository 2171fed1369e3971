/** The small words that hold English clauses together. */
export const be = "is are was were be been being am 's 're get gets got getting"
export const have = "has have had having 've"
export const doForms = 'do does did'
/** Modals that put an act in the future, and those that only say it can or should be. */
export const future = "will shall would 'll"
export const modal = 'can could may might must should'
export const negations = "not n't never nobody neither nor"
/** Adverbs and floating words that stand between an auxiliary and its verb. */
export const between =
  'also already just now then still later since subsequently previously recently reportedly allegedly so far once again finally eventually all both each together immediately soon shortly only often repeatedly formally officially successfully safely forcibly illegally quickly first even themselves meanwhile today currently actually really nonetheless nevertheless thereafter either initially largely mostly jointly simultaneously temporarily voluntarily instead believed reported said thought feared known understood alleged suspected estimated “ " ‘'
export const relatives = 'who which that whom whose where'
export const prepositions =
  'of in on at for to from by with into onto through over under after before during between against without within across via near inside outside behind amid among around about towards toward upon along beyond despite following until till since per than as like off out up down back'
/** Words that open a new clause. */
export const subordinators =
  'after before when while as because since until although though if whether unless where once so that but'
export const coordinators = 'and or but nor plus'
/** What follows a verb that has an object: words that open a noun phrase. */
export const determiners =
  'a an the this these those that his her its their our my your some any all both each every no another other more most several many few two at about around over nearly almost some up least only them him me us it everyone everybody nobody anyone those hundreds dozens scores thousands'
export const pronouns =
  'they them he she it him her we us those these who whom all some others most many none nobody both each'
