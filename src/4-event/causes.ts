/** What sudden violence or disaster killed or hurt people, with the words that tell it. */
const causes = {
  gunfire: `shot shots shoot shoots shooting shootings shooter shooters shootout gunfire gunman gunmen gunshot gunshots
    bullet bullets opened-fire drive-by`,
  blade: 'stabbed stabbing stabbings stab knifed machete machetes hacked',
  fire: 'fire blaze inferno burnt-down flames smoke',
  blast: 'explosion explosions exploded blast bomb bombs bombing grenade detonated',
  crash: 'crash crashed crashes collision collided overturned derailed',
  sinking: 'capsized capsizing sank sinking shipwreck',
  collapse: 'collapse collapsed collapses landslide mudslide',
  quake: 'earthquake earthquakes quake tremor',
  storm: 'typhoon cyclone hurricane storm floods flooding flash-flood',
} as const

export type Cause = keyof typeof causes

const byWord = new Map(
  Object.entries(causes).flatMap(([cause, words]) =>
    words.split(/\s+/).map((word) => [word.replace('-', ' '), cause as Cause] as const),
  ),
)

/** "Opened fire" is no fire: two words go before one. */
const twoWords = new Set([...byWord.keys()].filter((word) => word.includes(' ')))

/** "The fire department", "under fire": who puts fires out, and shots. */
const afterFire = new Set(
  'department departments rescue officials chief marshal crews crew station truck trucks exchange'.split(' '),
)
const beforeFire = new Set('under return returned returning cross friendly hostile enemy open opens opening'.split(' '))

/** The sudden violence or disasters that a sentence names, sorted. */
export const causesIn = (sentence: string): Cause[] => {
  const found = new Set<Cause>()
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1] ?? ''}`
    const cause = byWord.get(twoWords.has(pair) ? pair : words[at]!)
    const noFire = words[at] === 'fire' && (afterFire.has(words[at + 1] ?? '') || beforeFire.has(words[at - 1] ?? ''))
    if (cause !== undefined && !noFire) found.add(cause)
    if (twoWords.has(pair)) at++
  }
  return [...found].sort()
}
