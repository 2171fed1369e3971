/** Khmer, Thai, Lao, Burmese, Chinese: the scripts of the region that our main fonts do not hold. */
const regional = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3400-\u9fff\uaa60-\uaa7f\ua9e0-\ua9ff]/

/** Whether a text needs the fonts of styles/scripts.css. */
export const needsRegionalFonts = (text: string): boolean => regional.test(text)

/** Loads those fonts' style sheet, once, where the text needs it. */
export const loadFontsFor = async (text: string): Promise<void> => {
  if (needsRegionalFonts(text)) await import('../styles/scripts.css')
}
