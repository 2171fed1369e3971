/** How many documents `readDocuments` is best given at once. */
export const together = 32
