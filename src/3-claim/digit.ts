/** Whether a character's code is that of a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
