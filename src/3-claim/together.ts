/** How many documents `readDocuments` is best given at once. */
export const together = 32

/** Documents of more text than this in all are not kept waiting for others. */
export const mostLetters = 200_000
