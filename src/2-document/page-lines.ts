import { isElement, isText, type PageElement, type PageNode } from './dom.ts'
import { splitParagraphs } from './paragraphs.ts'

const named = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(/\s+/))

/** Elements whose text flows on in the line; all others begin and end a paragraph. */
const inline = named(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong
  sub sup time tt u var wbr`,
)
const dropped = named('script style noscript template iframe svg figcaption button select form')
/** Blocks that are nothing but links point to other reports: they are none of this one's text. */
const pointers = named('p li div section aside nav ul ol dl table tr h2 h3 h4 h5 h6 header footer')

/** Letters below a node, and how many of them are in links. */
type Weight = { letters: number; linked: number }

const lettersIn = (text: string): number => {
  let letters = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) letters++
  return letters
}

/** Weighs every element below a node once. */
const weigh = (node: PageNode, inLink: boolean, weights: Map<PageNode, Weight>): Weight => {
  const sum = { letters: 0, linked: 0 }
  for (const child of node.childNodes) {
    if (isText(child)) {
      const letters = lettersIn(child.textContent ?? '')
      sum.letters += letters
      if (inLink) sum.linked += letters
    } else if (isElement(child)) {
      const { letters, linked } = weigh(child, inLink || child.tagName === 'A', weights)
      sum.letters += letters
      sum.linked += linked
    }
  }
  weights.set(node, sum)
  return sum
}

const isPointer = (element: PageElement, name: string, weights: Map<PageNode, Weight>): boolean => {
  if (!pointers.has(name)) return false
  const { letters, linked } = weights.get(element)!
  return linked > 0 && linked >= letters * 0.9
}

const append = (lines: string[], text: string): void => {
  lines[lines.length - 1] += text
}

type Found = { lines: string[]; captions: string[]; weights: Map<PageNode, Weight> }

const cellText = (cell: PageElement, found: Found): string => {
  const lines = ['']
  linesOf(cell, { ...found, lines })
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
}

/** The text below a node, with a line break around every block; a table row is one line. */
const linesOf = (node: PageNode, found: Found): void => {
  const { lines, captions, weights } = found
  for (const child of node.childNodes) {
    if (isText(child)) append(lines, (child.textContent ?? '').replace(/\s+/g, ' '))
    else if (isElement(child)) {
      const name = child.tagName.toUpperCase()
      if (name === 'FIGCAPTION') captions.push((child.textContent ?? '').replace(/\s+/g, ' ').trim())
      if (dropped.has(name) || isPointer(child, name, weights)) continue
      if (name === 'BR' || name === 'HR') lines.push('')
      else if (name === 'TD' || name === 'TH') {
        const text = cellText(child, found)
        if (text) append(lines, lines.at(-1)?.trim() ? ` | ${text}` : text)
      } else if (inline.has(name)) linesOf(child, found)
      else {
        lines.push('')
        linesOf(child, found)
        lines.push('')
      }
    }
  }
}

/** The text below a node as paragraphs, what stands under pictures apart from it. */
export const paragraphsIn = (node: PageNode): { paragraphs: string[]; captions: string[]; linkedShare: number } => {
  const found: Found = { lines: [''], captions: [], weights: new Map() }
  const { letters, linked } = weigh(node, false, found.weights)
  linesOf(node, found)
  return {
    paragraphs: splitParagraphs(found.lines.join('\n\n')),
    captions: [...new Set(found.captions.filter(Boolean))],
    linkedShare: letters === 0 ? 0 : linked / letters,
  }
}
