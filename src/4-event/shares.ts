/** Whether two lists have something in common. */
export const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item))
