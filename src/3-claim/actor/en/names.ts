import type { SourceKind } from '../../../model/claim.ts'

/**
 * Names of bodies that no head noun gives away. Sources: the bodies' own sites; UN system directory; the lists of
 * news agencies and outlets by Reporters Without Borders. A name here makes an actor, never a claim.
 */
const rows: readonly [SourceKind, string][] = [
  [
    'official',
    'Interpol|Europol|FBI|Federal Bureau of Investigation|Homeland Security|State Department|US State Department|White House|Pentagon|Kremlin|Scotland Yard|ASEANAPOL|ASEAN|FATF|Financial Action Task Force|OFAC|National Crime Agency|Treasury|Treasury Department|CIB|DSI|PAOCC|NBI|PNP|KNU|Karen National Union|BGF|KNLA|DKBA|UWSA|MNDAA|AFP Cyber|European Union|EU|Taliban|Tatmadaw|Lok Sabha|Rajya Sabha|Wa State Army',
  ], // prettier-ignore
  [
    'un',
    'UN|U.N.|United Nations|UNODC|OHCHR|UNHCR|IOM|International Organization for Migration|International Organisation for Migration|UNICEF|ILO|International Labour Organization|International Labour Organisation|UN Women|WHO|UNDP|World Bank',
  ], // prettier-ignore
  [
    'ngo',
    'Amnesty International|Amnesty|BRAC|Brac|Human Rights Watch|International Justice Mission|IJM|Global Anti-Scam Organization|GASO|Red Cross|Caritas|Humanity Research Consultancy|Justice for Myanmar|Blue Dragon|Licadho|LICADHO|Adhoc|Winrock|Freedom House|Transparency International|Global Alliance Against Traffic in Women|Walk Free|Mekong Club',
  ], // prettier-ignore
  [
    'media',
    'Reuters|AFP|Agence France-Presse|Associated Press|AP|Xinhua|CNN|BBC|Al Jazeera|Bloomberg|Kyodo|Yonhap|CNA|Bernama|Antara|PTI|ANI|Global Times|CCTV|Radio Free Asia|RFA|VOA|Voice of America|The Diplomat|Fresh News|Khmer Times|Phnom Penh Post|Cambodia Daily|CambojaNews|VOD|The Nation|Bangkok Post|Myanmar Now|The Irrawaddy|Irrawaddy|Mizzima|Frontier Myanmar|The Guardian|New York Times|Washington Post|Wall Street Journal|Financial Times|Nikkei Asia|South China Morning Post|Straits Times|Rappler|Inquirer|Philippine Star|VnExpress|Tuoi Tre|Jakarta Post|Kompas|Tempo|The Hindu|Times of India|Indian Express|Dawn|Daily Star|Prothom Alo|Khaleej Times|Gulf News|Caixin|Sixth Tone|Thai PBS|NHK|ProPublica|RTHK|Hong Kong Free Press|Jiji|Jiji Press|Yomiuri Shimbun|Asahi Shimbun|Focus Taiwan|Philippine News Agency|PNA|GMA News|Malay Mail|UNB|Vietnam News Agency|VNA|Thanh Nien|DVB|Akipress|KPL|Agence Kampuchea Presse|Malaysiakini|Premium Times|The Punch|Daily Nation|Citizen TV',
  ], // prettier-ignore
  [
    'company',
    'Telegram|Facebook|Meta|Tether|Binance|Huione|Chainalysis|Elliptic|Starlink|SpaceX|Google|WhatsApp|WeChat',
  ], // prettier-ignore
]

export const knownNames: readonly (readonly [string, SourceKind])[] = rows.flatMap(([kind, names]) =>
  names.split('|').map((name) => [name, kind] as const),
)
