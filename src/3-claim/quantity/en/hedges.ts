/**
 * What a hedge does to a number n, after bench/gold/GUIDE.md: `moreThan` n+1 up, `atLeast` n up, `lessThan` up to n-1, `atMost` up to n,
 * `about` n itself.
 */
export type Hedge = 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'

/** In front of the number. */
export const hedgesBefore: readonly (readonly [Hedge, string])[] = [
  [
    'atLeast',
    'at least|at the least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at minimum|as few as|≥',
  ],
  [
    'moreThan',
    'more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|exceed|surpassed|surpassing|surpass|topping|topped|greater than|higher than|larger than|well over|well above|just over|north of|beyond|>|more then',
  ],
  [
    'atMost',
    'up to|at most|at the most|no more than|not more than|as many as|as much as|as high as|a maximum of|maximum of|maximum|no larger than|not exceeding|never more than|never over|never above|never exceeded|never exceeds|not exceed|≤',
  ],
  ['lessThan', 'fewer than|less than|lower than|smaller than|under|below|<|well under|well below|short of'],
  [
    'about',
    'about|around|some|nearer|nearer to|closer to|in the neighbourhood of|in the neighborhood of|not far off|nearly|almost|roughly|approximately|approx|approx.|circa|close to|near|just under|just short of|just below|just shy of|shy of|estimated|an estimated|in the region of|something like|~|≈|∼|virtually|practically|perhaps|more or less|in the order of|on the order of|nearing|approaching|somewhere around|maybe|barely|hardly|averaging|averaged',
  ],
]

/** Behind the number. */
export const hedgesAfter: readonly (readonly [Hedge, string])[] = [
  [
    'atLeast',
    'or more|at least|or higher|and higher|or greater|or longer|or older|and older|or better|or above|and above|or upwards|and upwards|plus|+|and up|or over|and over|and counting',
  ],
  ['atMost', 'or fewer|or less|or lower|or younger|and younger|or under|at most|at the most|or below|max'],
  ['about', 'or so|odd|approximately|or thereabouts|more or less'],
]

/** May stand between hedge and number without a meaning of their own here: "at least another 20", "more than an estimated 300". */
export const between =
  'a an another further additional the just only some other extra whopping record total combined staggering'
