import type { ActRow } from './rows.ts'

/** People let go by those who held them under the law. */
export const releases = [
  {
    name: 'release',
    action: 'release',
    frame: 'object',
    patient: 'people',
    verbs:
      'release|set at liberty|let go|let off|let out|bail|allow to go home|allow to leave|allow to return|grant bail to|give bail to|grant bail|give bail|free on bail|free on bond|free on a bond|set free on bond|release on bail|release on bond|discharge|parole|pardon|allow to go|allow to go free|let walk free|permit to leave|permit to go|allow home|allow to return home|set free after|admit to bail|discharge from custody|clear and release|ransom|turn loose|cut loose|let walk|enlarge on bail|give their freedom|give their liberty|unhand|let leave|permit out|allow out|permit to go out',
    nouns: 'release',
    examples: [
      { text: 'A judge freed nine scam suspects on bond.', gives: 'release happened 9 people' },
      { text: 'Police turned loose nine of the scam suspects.', gives: 'release happened 9 people' },
      { text: 'Nine of the scam suspects were enlarged on bail.', gives: 'release happened 9 people' },
      { text: 'Nine scam suspects were allowed to go the next day.', gives: 'release happened 9 people' },
      { text: 'Police released 74 Chinese after questioning about the scam.', gives: 'release happened 74 people CHN' },
    ],
    rejects: ['Interpol released preliminary results of the operation.'],
  },
  {
    name: 'bail',
    action: 'release',
    frame: 'object',
    patient: 'people',
    nouns: 'bail',
    reach: 'to for',
    examples: [{ text: 'Bail was granted to two of the scam suspects.', gives: 'release happened 2 people' }],
    rejects: [
      'Bail was refused to two of the scam suspects.',
      'A court in Tarlac turned down bail for the nine owners of a scam hub.',
      'Lawyers sought bail for four of the scam suspects.',
    ],
  },
  {
    name: 'walk free',
    action: 'release',
    frame: 'subject',
    patient: 'people',
    verbs:
      'walk free|go free|get bail|make bail|be out on bail|be free on bail|be back on the street|walk out of jail|walk out of prison|walk out of court|walk out of custody|walk out of detention|leave custody|leave prison|leave jail|buy their freedom|buy freedom|buy their way out|buy way out|pay their way out|pay way out|buy themselves out|buy themselves free|obtain bail|secure bail|post bail|win bail|make bond|post bond',
    examples: [
      { text: 'Seven of the scam suspects walked free on Monday.', gives: 'release happened 7 people' },
      { text: 'Seven of the scam suspects secured bail.', gives: 'release happened 7 people' },
      { text: 'Five workers of the scam compound paid their way out.', gives: 'release happened 5 people' },
    ],
    rejects: ['Anyone can go free of charge.'],
  },
] as const satisfies readonly ActRow[]
