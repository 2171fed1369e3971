import type { PageKind } from '../model/document.ts'
import { linkedScripts, type Page, type Telling } from './dom.ts'

/** What tells a page's kind and is gone once the article has been taken out of it. */
export type Signs = { title: string; heading: string; types: string; free: boolean; headlines: number; players: number }

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

const shareOfArticle = /"@type"\s{0,5}:\s{0,5}(?:\[\s{0,5})?"([A-Za-z]{3,40})"/g

const mostHeadlines = 60

const isArticle = (types: string): boolean => /Article|BlogPosting|Report|PressRelease|og:article/.test(types)

/** Looks at a page before Readability changes it. */
export const signsOf = (page: Page, told: Telling): Signs => {
  const scripts = linkedScripts(told).join('\n')
  const ogType =
    told
      .of('meta')
      .find((meta) => meta.getAttribute('property') === 'og:type')
      ?.getAttribute('content') ?? ''
  const types = [...scripts.matchAll(shareOfArticle)].map(([, type]) => type)
  const all = `${types.join(' ')} og:${ogType}`
  let headlines = 0
  // Looking for them takes a while, and a page that says it is an article needs no looking.
  if (!isArticle(all))
    for (const _ of page.querySelectorAll('h2 a, h3 a, h4 a')) if (++headlines >= mostHeadlines) break
  return {
    title: clean(told.of('title')[0]?.textContent),
    heading: clean(told.of('h1')[0]?.textContent),
    types: all,
    free: !/"isAccessibleForFree"\s{0,5}:\s{0,5}"?false/i.test(scripts),
    headlines,
    players: told.of('video').length,
  }
}

const errorTitle =
  /^(?:(?:error|http)?\s?(?:404|403|410|500|502|503)\b|page (?:was )?not found|not found|sorry, (?:we|this page|the page)|access denied|forbidden|just a moment|attention required|are you a robot|service unavailable|internal server error|oops)/i
const errorText =
  /\b(?:page (?:you|that you)[^.]{0,60}(?:not be found|doesn['’]t exist|does not exist|no longer)|404 (?:error|not found)|page not found|checking your browser|enable javascript and cookies)\b/i
const cookies =
  /\b(?:cookies?|consent|gdpr|personal data|privacy (?:policy|settings)|legitimate interest|our partners)\b/i
const choice = /\b(?:consent|privacy|our partners|accept all|reject all|personal data)\b/i
const wall =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep)|to (?:continue|keep) reading|already a (?:subscriber|member)|subscribers? only|(?:for|exclusive to) subscribers|this (?:article|content|story) is (?:for|available to) (?:subscribers|members)|sign in to (?:read|continue)|create a free account to|unlock this article|you have reached your (?:free )?(?:article )?limit)\b/i

/** Longer texts are reports whatever else stands on their pages. */
const short = 1500
const sentences = (paragraphs: readonly string[]): number =>
  paragraphs.filter((paragraph) => paragraph.length >= 80 && /[.!?。！？។။]["'”’»)\]]*$/.test(paragraph)).length

/**
 * What a page is: a report, or one that only looks like it. Told by what the page says of itself and by how little text is left;
 * a text of some length counts as a report.
 */
export const kindOfPage = (signs: Signs, paragraphs: readonly string[], linkedShare: number): PageKind => {
  const { title, heading, types, free, headlines, players } = signs
  const text = paragraphs.join('\n')
  if (text.length < short) {
    if (errorTitle.test(title) || errorTitle.test(heading) || (text.length < 600 && errorText.test(text)))
      return 'error'
    const about = paragraphs.filter((paragraph) => cookies.test(paragraph)).reduce((sum, { length }) => sum + length, 0)
    if (about > text.length * 0.5 && choice.test(text)) return 'cookie-wall'
    if (!free || wall.test(text)) return 'paywall'
    if (text.length < 500 && (/VideoObject|og:video/.test(types) || players > 0) && !/NewsArticle/.test(types))
      return 'video'
  }
  if (!isArticle(types) && headlines >= 10 && (sentences(paragraphs) < 4 || linkedShare > 0.5)) return 'listing'
  return 'report'
}

/** Pages that hold no report, and what to say of each. */
export const whyNoReport: Partial<Record<PageKind, string>> = {
  listing: 'a page that lists reports, not a report',
  'cookie-wall': 'a page that asks about cookies, not the report behind it',
  paywall: 'only the beginning of a report, the rest is for subscribers',
  error: 'an error page, not a report',
  video: 'a video without a text of its own',
}
