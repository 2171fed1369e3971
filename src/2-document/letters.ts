/** Latin letters that wink does not know, and breaks a word at: all but those of western Europe. */
const unknown = /[\u0100-\u024f\u0259\u1e00-\u1eff]/
const allUnknown = new RegExp(unknown, 'g')

/** Letters that are no other with a mark on it. */
const odd: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ŋ: 'n',
  Ŋ: 'N',
  œ: 'o',
  Œ: 'O',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'a',
  Ə: 'A',
}

/** Whether a word has letters that `withPlainLetters` changes. */
export const hasMarkedLetters = (text: string): boolean => unknown.test(text)

const plain = (letter: string): string => odd[letter] ?? letter.normalize('NFD')[0]!

/** The text, as long as before, with "Łódź" as "Lódz" and "Bắc Ninh" as "Bac Ninh": words that can be read as one. */
export const withPlainLetters = (text: string): string =>
  hasMarkedLetters(text) ? text.replace(allUnknown, plain) : text
