/**
 * Who adds, for the log of captures: the way, and the name that was given or that RECKONER_NAME gives. No name is taken without
 * being given.
 */
export const addedBy = (way: string, given?: string): string => {
  const name = (given ?? process.env.RECKONER_NAME)?.trim().slice(0, 200)
  return name ? `${name}, by ${way}` : way
}
