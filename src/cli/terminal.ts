/** Narrower than this nothing is readable, wider no line is. */
const narrowest = 40
const widest = 140

/** Columns to fill: the terminal's, or 80 where the output is no terminal. */
export const columns = (): number => Math.min(widest, Math.max(narrowest, process.stdout.columns ?? 80))

const hasColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

const styled = (open: number, close: number) => (text: string) =>
  hasColour() ? `\u001b[${open}m${text}\u001b[${close}m` : text

export const bold = styled(1, 22)
export const dim = styled(2, 22)
export const accent = styled(36, 39)
export const came = styled(32, 39)
export const went = styled(31, 39)

/** Control characters of a text could steer the terminal: they go. */
export const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const mark = /\p{M}/u

/** Columns that a text takes: East Asian characters two, combining marks none. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const char of text) width += mark.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** A text in lines of at most `width` columns, broken at spaces; a word that is longer is broken anywhere. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of harmless(text).split(/\s+/).filter(Boolean)) {
    if (line && widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`
    else {
      if (line) lines.push(line)
      line = ''
      for (const char of word) {
        if (widthOf(line) + widthOf(char) > width) {
          lines.push(line)
          line = ''
        }
        line += char
      }
    }
  }
  return line ? [...lines, line] : lines
}

/** Fills a text up to `width` columns. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
