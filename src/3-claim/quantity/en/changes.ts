/** Words that make a number the difference between two states, not a state: "rose 8%", "up 20", "a 5% increase". */
export const upBefore =
  'rose risen rise rises rising grew grow grows grown growing increased increase increases increasing up jumped jump jumps jumping climbed climb climbs climbing advanced advance advances soared soar surged surge surging spiked leapt swelled improved hiked'

export const downBefore =
  'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing down slid slide slides slipped slip slips tumbled tumble plunged plunge sank sink lowered lower shrank shrink reduced reduce reduces eased dipped plummeted slumped contracted retreated'

export const upAfter = 'increase increases rise gain growth jump surge higher hike upswing uptick increment more'

export const downAfter = 'decrease decline drop fall cut reduction lower loss slump discount less'

/** Verbs that also take plain objects ("lost 300 men", "cut 500 jobs"): a difference only with percents, points and the like. */
export const upOfShares =
  'gained gain gains gaining added adds adding raised raise raises raising lifted boosted expanded'

export const downOfShares = 'lost lose loses losing shed sheds cut cuts cutting'
