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

/** The sudden violence or disasters that a sentence names, sorted. */
export const causesIn = (sentence: string): Cause[] => {
  const found = new Set<Cause>()
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1] ?? ''}`
    const cause = byWord.get(twoWords.has(pair) ? pair : words[at]!)
    if (cause !== undefined) found.add(cause)
    if (twoWords.has(pair)) at++
  }
  return [...found].sort()
}
