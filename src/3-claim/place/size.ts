/** In hundreds of people: towns this large are meant before the division of the same name. */
export const largeTown = 5000
/** Towns this large are meant before a division of the same name in another country. */
export const veryLarge = 3000
/** A town this large, whose name no other country has, is meant. */
export const fairSize = 300
/** Towns below this need something in the text that speaks for a place. */
export const wellKnown = 1500
