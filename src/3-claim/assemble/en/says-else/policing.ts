import type { SaysElse } from './row.ts'

/** Words of police work, of laws and of promises that say something else. */
export const policingElseRows = [
  {
    name: 'free to do something',
    actions: 'rescue release',
    words: 'free',
    after: 'to',
    within: 1,
    examples: ['The scam recruiter promised that the cook was free to leave whenever he liked.'],
    stays: [{ text: 'Police set 12 victims of the scam free to go home.', gives: 'rescue 12' }],
  },
  {
    name: 'called in',
    actions: 'warn',
    words: 'alert alerts alerted alerting',
    after:
      'police|officers|authorities|team|teams|rescuers|agency|army|detectives|investigators|security|guards|embassy|consulate|parents|family|relatives|hotline',
    within: 5,
    unless: 'citizens public nationals travellers travelers jobseekers residents',
    examples: [
      'A passenger of the bus alerted the police in Peru to the trafficking of nine children.',
      'An off-duty officer in Abuja alerted the team that hunts the scam gang.',
    ],
    stays: [{ text: 'The embassy alerted Kenyans in Thailand to job offers of scam gangs.', gives: 'warn -' }],
  },
  {
    name: 'found in bondage',
    actions: 'arrest',
    words: 'catch catches caught catching capture captured',
    after:
      'in situations|in conditions|in slavery|in bondage|in servitude|in debt|in forced labour|in forced labor|in slave-like',
    within: 4,
    examples: ['Some 4,200 people were caught in conditions close to slavery, the anti-trafficking office said.'],
    stays: [{ text: 'Some 42 recruiters were caught in a scam den.', gives: 'arrest 42' }],
  },
  {
    name: 'a body that inspects',
    actions: 'raid',
    words: 'inspection inspections raid raids search searches operation operations sweep',
    after:
      'group|groups|team|teams|unit|units|squad|squads|service|department|bureau|centre|center|commander|room|warrant|warrants',
    within: 1,
    examples: ['The mobile inspection groups against trafficking began in Brazil in 1995.'],
    stays: [{ text: 'The mobile groups began an inspection of 12 scam sites in 1995.', gives: 'raid 12' }],
  },
] as const satisfies readonly SaysElse[]
