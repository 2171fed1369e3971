import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The little of a browser's document that reading a page needs; the browser's own types would put its globals everywhere. */
export type PageNode = { nodeType: number; textContent: string | null; childNodes: Iterable<PageNode> }

export type PageElement = PageNode & {
  tagName: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export type Page = {
  documentElement: PageElement | null
  body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

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
