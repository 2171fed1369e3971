/**
 * Named periods. Fixed ones give month and day of the first day and their length in days; the others the first day of
 * each year as month × 100 + day.
 *
 * Sources: the Chinese calendar and the Umm al-Qura calendar as ICU (Unicode CLDR) computes them; festivals.test.ts holds
 * the tables against it. Songkran (Thailand, 13 to 15 April), Thingyan (Myanmar, 13 to 16), Khmer New Year (13 to 16) and
 * Pi Mai (Laos, 14 to 16) are the official holidays. Days that every country has at another date ("Independence Day",
 * "National Day", "Labour Day") are left out on purpose.
 */
export type Festival =
  | { names: readonly string[]; days: number; fixed: { m: number; d: number } }
  | { names: readonly string[]; days: number; table: readonly number[] }
  /** The nth weekday (0 is Monday) of a month, and so many days more. */
  | { names: readonly string[]; days: number; nth: { m: number; w: number; n: number; plus: number } }

/** The first year in the tables. */
export const firstTableYear = 2000

// biome-ignore format: a year after the other
const lunarNewYear = [
  205, 124, 212, 201, 122, 209, 129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122,
  210, 129, 217, 207, 126, 213, 202, 123, 211, 131, 219, 208, 128, 215, 204, 124, 212,
]

// biome-ignore format: a year after the other
const midAutumn = [
  912, 1001, 921, 911, 928, 918, 1006, 925, 914, 1003, 922, 912, 930, 919, 908, 927, 915, 1004, 924, 913, 1001, 921, 910,
  929, 917, 1006, 925, 915, 1003, 922, 912, 1001, 919, 908, 927, 916, 1004, 924, 913, 1002, 920,
]

// biome-ignore format: a year after the other; 2030 has two, the first stands here
const ramadan = [
  1127, 1116, 1106, 1026, 1015, 1004, 924, 913, 901, 822, 811, 801, 720, 709, 628, 618, 606, 527, 516, 506, 424, 413, 402,
  323, 311, 301, 218, 208, 128, 116, 105, 1216, 1204, 1123, 1112, 1101, 1021, 1010, 930, 919, 908,
]

export const festivals: readonly Festival[] = [
  {
    names: ['Lunar New Year', 'Chinese New Year', 'Spring Festival', 'Tet holiday', 'Tết'],
    days: 7,
    table: lunarNewYear,
  },
  { names: ['Moon Festival', 'Mooncake Festival'], days: 1, table: midAutumn },
  { names: ['Ramadan', 'Ramzan'], days: 29, table: ramadan },
  { names: ['Songkran'], days: 3, fixed: { m: 4, d: 13 } },
  { names: ['Thingyan', 'Burmese New Year'], days: 4, fixed: { m: 4, d: 13 } },
  { names: ['Khmer New Year', 'Cambodian New Year'], days: 4, fixed: { m: 4, d: 13 } },
  { names: ['Pi Mai', 'Lao New Year'], days: 3, fixed: { m: 4, d: 14 } },
  { names: ['Black Friday'], days: 1, nth: { m: 11, w: 3, n: 4, plus: 1 } },
  { names: ['Juneteenth'], days: 1, fixed: { m: 6, d: 19 } },
  { names: ['Golden Week'], days: 7, fixed: { m: 10, d: 1 } },
  { names: ['Christmas', 'Christmas Day'], days: 1, fixed: { m: 12, d: 25 } },
  { names: ['Christmas Eve'], days: 1, fixed: { m: 12, d: 24 } },
  { names: ["New Year's Eve"], days: 1, fixed: { m: 12, d: 31 } },
  { names: ["New Year's Day"], days: 1, fixed: { m: 1, d: 1 } },
]
