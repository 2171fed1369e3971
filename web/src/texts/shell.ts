import { many } from './many.ts'

/** Texts that every page has around it, and what any page may say. */
export const shellTexts = {
  product: 'Reckoner',

  motto: 'The count, and who says so',

  skip: 'Skip to the page’s content',

  nav: {
    label: 'Main',
    dossier: 'Dossier',
    reports: 'Reports',
    review: 'Review',
    watching: 'Watching',
    add: 'Add reports',
    choose: 'Dossier on show',
  },

  theme: { toDark: 'Use dark colours', toLight: 'Use light colours' },

  footer:
    'Reckoner holds for every figure who said it, about whom, where, when, how certainly, and the sentence it stands on. Ranges are reported ranges: the smallest and the largest of rival figures. “Suspect” and “victim” are what a source calls someone.',

  undo: { action: 'Undo', dismiss: 'Dismiss', undone: 'Undone.' },

  state: {
    loading: 'Loading …',
    retry: 'Try again',
    failedTitle: 'This could not be loaded',
    offline: {
      message: 'Reckoner does not answer.',
      help: 'See whether it is still running in its terminal, start it with “npm start”, then try again.',
    },
    notFound: {
      title: 'There is nothing at this address',
      help: 'The link may be old. The dossier lists everything there is.',
      action: 'Go to the dossier',
    },
    unexpected: {
      message: 'The answer could not be understood.',
      help: 'Load the page again. If it stays, the app and its server may be of different versions: run “npm start” again.',
    },
  },

  live: {
    reports: (count: number) => many(count, 'new report', 'new reports'),
    events: (count: number) => many(count, 'new event', 'new events'),
    changed: 'This dossier has changed',
    show: 'Show',
    away: 'Reckoner does not answer: what you see may be old.',
  },

  help: {
    open: 'Keys',
    title: 'Keys',
    close: 'Close',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['/', 'Search'],
          ['1 – 9', 'The sentence of a headline figure'],
          ['d', 'Dossier'],
          ['r', 'Reports'],
          ['q', 'Review'],
          ['a', 'Add reports'],
          ['l', 'Show what is new'],
          ['u', 'Undo what was just done'],
          ['?', 'This list'],
        ],
      },
      {
        title: 'Report',
        keys: [
          ['Tab', 'From mark to mark in the text'],
          ['Enter', 'Show the fields of a claim'],
          ['j k', 'Next and previous claim'],
          ['Esc', 'Close the claim'],
        ],
      },
      {
        title: 'Review, on a claim',
        keys: [
          ['y', 'Read rightly'],
          ['e', 'Correct'],
          ['x', 'Not in the text'],
          ['n', 'Note'],
          ['c', 'Add a claim that was missed'],
          ['1 – 6', 'Credibility; of a source, A to F'],
        ],
      },
      {
        title: 'Event',
        keys: [
          ['j k', 'Next and previous claim'],
          ['m', 'Merge with another event'],
          ['s', 'Make the claim an event of its own'],
          ['b', 'Set the best figure'],
        ],
      },
      {
        title: 'Map, timeline and chart',
        keys: [
          ['← →', 'From symbol to symbol'],
          ['Enter', 'Open'],
        ],
      },
    ] as { title: string; keys: [string, string][] }[],
  },
}
