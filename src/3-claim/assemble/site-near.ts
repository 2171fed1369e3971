import { wordSet } from '../lexicon.ts'
import { unitAt } from '../quantity/head.ts'
import type { Draft } from './draft.ts'
import { markedAt } from './marked.ts'
import type { Item, Scene } from './scene.ts'

const sites = wordSet(
  'compound compounds house houses villa motel bar club dormitory dormitories house houses flat flats villas address addresses building buildings centre center centres centers site sites location locations hub hubs casino casinos hotel hotels park zone complex premises office offices warehouse apartment block blocks guesthouse resort places place structures crossing crossings electricity power internet fuel borders checkpoint checkpoints border gas',
)

/** Whether one stands within a few words before a token. */
export const siteBefore = ({ tokens }: Scene, at: number, start: number): boolean => {
  for (let i = Math.max(start, at - SITE_BEFORE); i < at; i++) if (sites.has(tokens[i])) return true
  return false
}

/** "two fraudulent and illegal call centres": a number whose noun stands behind more words than a phrase mostly has. */
export const isSiteNumber = ({ tokens }: Scene, { sort, quantity, last }: Item): boolean => {
  if (sort !== 'bare' || quantity === null) return false
  for (let i = last; i < last + SITE_BEHIND; i++) {
    const t = tokens[i]
    if (sites.has(t)) return true
    if (!t || (t.pos !== 'ADJ' && t.pos !== 'NOUN' && t.pos !== 'CCONJ')) return false
  }
  return false
}

const SITE_BEHIND = 6

/** "held 453 domestic and overseas bank accounts": a number whose noun, a thing, stands behind two adjectives; "held 453 last year" is none. */
export const isThingNumber = ({ tokens, timeAt }: Scene, { sort, quantity, last }: Item): boolean => {
  if (sort !== 'bare' || quantity === null || tokens[last]?.pos !== 'ADJ' || timeAt[last]) return false
  for (let i = last + 1; i < last + SITE_BEHIND; i++) {
    const t = tokens[i]
    const unit = unitAt(t)
    if (unit !== undefined) return unit !== 'people'
    if (!t || (t.pos !== 'ADJ' && t.pos !== 'NOUN' && t.pos !== 'CCONJ')) return false
  }
  return false
}

/** How far a site may stand before its verb: "a call centre operating in New Town was busted". */
const SITE_BEFORE = 8

/** Whether a site stands beside the act: its subject where it is passive, its object otherwise. */
export const siteNear = (scene: Scene, d: Draft): boolean => {
  const { head, particle } = d.act.trigger
  const { first, last } = scene.sentences[d.sentence]!
  const next = markedAt(scene.layers.places, scene.placeAt, particle.first === head + 1 ? particle.last : head + 1)
  if (!d.act.group?.passive && next?.stands && next.kind !== 'country' && next.kind !== 'region') return true
  const from = d.act.group?.passive ? Math.max(first, head - 9) : head + 1
  const to = d.act.group?.passive ? head : Math.min(last, head + 7)
  for (let i = from; i < to; i++) if (sites.has(scene.tokens[i])) return true
  return false
}
