/** Irregular English verbs: base, past, participle, where those are not made with "-ed". */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  burn: ['burned', 'burned'],
  burnt: ['burnt', 'burnt'],
  burst: ['burst', 'burst'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  force: ['forced', 'forced'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hang: ['hanged', 'hanged'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leap: ['leapt', 'leapt'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  snuck: ['snuck', 'snuck'],
  become: ['became', 'become'],
  drive: ['drove', 'driven'],
  hide: ['hid', 'hidden'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  show: ['showed', 'shown'],
  bind: ['bound', 'bound'],
  bus: ['bused', 'bused'],
  buy: ['bought', 'bought'],
  cling: ['clung', 'clung'],
  creep: ['crept', 'crept'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  resell: ['resold', 'resold'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  slay: ['slew', 'slain'],
  slip: ['slipped', 'slipped'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swim: ['swam', 'swum'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  tear: ['tore', 'torn'],
  throw: ['threw', 'thrown'],
  wade: ['waded', 'waded'],
  blow: ['blew', 'blown'],
  sweep: ['swept', 'swept'],
  storm: ['stormed', 'stormed'],
  feel: ['felt', 'felt'],
  deal: ['dealt', 'dealt'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  know: ['knew', 'known'],
  speak: ['spoke', 'spoken'],
  strive: ['strove', 'striven'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  withdraw: ['withdrew', 'withdrawn'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  swear: ['swore', 'sworn'],
  mislead: ['misled', 'misled'],
  mow: ['mowed', 'mown'],
  bleed: ['bled', 'bled'],
  meet: ['met', 'met'],
  serve: ['served', 'served'],
}

/** Verbs of two or more syllables whose last consonant is doubled all the same. */
const doubled = new Set(
  'transfer recur refer commit admit permit rebut expel compel repel propel patrol control corral kidnap entrap forbid prefer'.split(
    ' ',
  ),
)
/** Verbs that one side of the Atlantic doubles: "cancelled" and "canceled". */
const spelledTwice = new Set(['cancel', 'channel', 'funnel', 'level', 'travel'])

/** The stems that a verb is written with. */
export const spellings = (base: string): readonly string[] => (spelledTwice.has(base) ? [base, `${base}l`] : [base])

const vowels = /[aeiou]/

/** The five forms of a verb: "raid" → raid, raids, raided, raided, raiding. */
export const inflect = (base: string): { base: string; s: string; past: string; participle: string; ing: string } => {
  const last = base.at(-1)!
  const before = base.at(-2)!
  const oneSyllable =
    base
      .replace(/[^aeiou]+/g, ' ')
      .trim()
      .split(' ').length === 1
  const doubles =
    last !== 'w' &&
    last !== 'x' &&
    last !== 'y' &&
    last !== 'c' &&
    !vowels.test(last) &&
    vowels.test(before) &&
    !vowels.test(base.at(-3) ?? 'a') &&
    (oneSyllable || doubled.has(base))
  const stem = doubles ? base + last : last === 'c' ? `${base}k` : base
  const s = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : last === 'y' && !vowels.test(before)
      ? `${base.slice(0, -1)}ies`
      : /^(?:under)?go$|^do$/.test(base)
        ? `${base}es`
        : base === 'have'
          ? 'has'
          : `${base}s`
  const ed = last === 'e' ? `${base}d` : last === 'y' && !vowels.test(before) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : last === 'e' && before !== 'e'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`
  const [past, participle] = irregular[base] ?? [ed, ed]
  return { base, s, past, participle, ing }
}
