import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The little of a browser's document that reading a page needs; the browser's own types would put its globals everywhere. */
export type PageNode = { nodeType: number; textContent: string | null; childNodes: Iterable<PageNode> }

export type PageElement = PageNode & {
  tagName: string
  /** In lower case. */
  localName: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export type Page = {
  documentElement: PageElement | null
  /** Every element, in the order of the page. */
  all: Iterable<PageElement>
  body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Elements that tell of a page as a whole. */
const telling = new Set(['meta', 'script', 'link', 'title', 'h1', 'video'])

/** The elements that tell of a page, by name: found in one walk, where a question each would walk for each. */
export type Telling = { of(name: string): readonly PageElement[] }

export const tellingOf = (page: Page): Telling => {
  const found = new Map<string, PageElement[]>()
  for (const element of page.all) {
    const name = element.localName
    if (!telling.has(name)) continue
    const known = found.get(name)
    if (known) known.push(element)
    else found.set(name, [element])
  }
  return { of: (name) => found.get(name) ?? [] }
}

/** What the page says in JSON-LD. */
export const linkedScripts = (told: Telling): string[] =>
  told
    .of('script')
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map((script) => script.textContent ?? '')

const elementNode = 1
const textNode = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementNode
export const isText = (node: PageNode): boolean => node.nodeType === textNode

/** HTML as a page; a fragment is given the body it lacks. No script runs and nothing is fetched. */
export const parsePage = (source: string): Page => {
  const whole = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`
  // Loaded when a page comes, since most inputs are none.
  const { parseHTML } = require('linkedom') as typeof import('linkedom')
  const { document } = parseHTML(whole)
  if (!/<body[\s>]/i.test(whole)) {
    // The tag may be left out; a browser puts it there, the parser does not.
    const { documentElement, body } = document
    for (const child of [...documentElement.childNodes]) {
      const name = (child as { tagName?: string }).tagName?.toUpperCase()
      if (name !== 'HEAD' && name !== 'BODY') body.appendChild(child)
    }
  }
  return document as unknown as Page
}
