import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

const examples: readonly [string, string][] = [
  ['en', 'Police arrested 15 men in Takeo.'],
  ['en', 'Near a scam compound, police recovered four bodies.'],
  ['en', 'Nine Vietnamese women rescued in Bavet'],
  [
    'en',
    'The ministry said on Monday that 700 Chinese nationals (中国公民) were detained at two resorts in Sihanoukville (ក្រុងព្រះសីហនុ).',
  ],
  ['en', 'China executed 11 members of a Myanmar-based scam syndicate on Thursday.'],
  ['en', 'Traffickers held 300 villagers in a scam compound.'],
  ['en', 'Chen and Liu kept 19 Malawians in a warehouse and made them run romance scams.'],
  [
    'en',
    'Country | Rescued | Repatriated. Kenya | 119 | 87. Uganda | 45 | 40. (Source: IOM, as of 30 April; survivors)',
  ],
  ['zh', '公安部表示，700名中国公民将被遣返。'],
  ['zh', '柬埔寨警方在 Sihanoukville 逮捕了 700 名嫌疑人。'],
  ['ja', '警察は月曜日に50人を逮捕した。'],
  ['ko', '경찰은 월요일에 50명을 체포했다'],
  ['th', 'ตำรวจจับกุมผู้ต้องสงสัย 50 คน'],
  ['lo', 'ຕຳຫຼວດໄດ້ຈັບກຸມ 50 ຄົນ'],
  ['km', 'ប៉ូលិសបានចាប់ខ្លួនមនុស្ស ៥០ នាក់'],
  ['my', 'ရဲက လူ ၅၀ ကို ဖမ်းဆီးခဲ့သည်'],
  ['vi', 'Cảnh sát đã bắt giữ 50 người Trung Quốc tại Campuchia hôm thứ Hai.'],
  ['id', 'Polisi menangkap 50 orang di Jakarta pada hari Senin karena penipuan daring.'],
  ['tl', 'Arestado ng pulisya ang 50 katao sa Maynila noong Lunes'],
  ['fr', 'Le gouvernement a annoncé hier que la police avait arrêté 50 personnes dans la ville.'],
  ['ru', 'Полиция задержала 50 человек в Москве'],
  ['und', '50'],
  ['und', ''],
]

for (const [lang, text] of examples) test(`${lang} | ${text}`, () => expect(detectLanguage(text)).toBe(lang))
