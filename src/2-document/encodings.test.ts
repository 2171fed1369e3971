import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { charsetOf, decodeText } from './bytes.ts'

const thai = 'ตำรวจจับกุมผู้ต้องสงสัย 50 คนในจังหวัดสระแก้วเมื่อวันศุกร์ที่ผ่านมา'
const chinese = '警方周五在该市一处园区内抓获三十名嫌疑人，并解救了十二名被困人员，外交部发言人表示。'
const korean = '경찰은 금요일 이 도시의 한 건물에서 용의자 30명을 체포했다고 밝혔다. 외교부가 확인했다.'
const russian = 'Полиция в пятницу задержала тридцать подозреваемых в столице, сообщило министерство внутренних дел.'

test.each([
  ['windows-874', thai],
  ['tis-620', thai],
  ['gb18030', chinese],
  ['gbk', chinese],
  ['big5', '警方星期五在該市逮捕三十名嫌疑人'],
  ['euc-kr', korean],
  ['shift_jis', '警察は金曜日に三十人を逮捕した'],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1258', 'Công an bat 30 nguoi'],
  ['cp866', russian],
  ['macintosh', 'Café – “fine”'],
  ['cp850', 'Café à la carte'],
])('named by its sender: %s', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding), encoding)).toBe(text)
})

test.each([
  ['gb18030', chinese.repeat(4)],
  ['euc-kr', korean.repeat(4)],
  ['windows-1251', russian.repeat(4)],
])('named by nobody: %s', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding))).toBe(text)
})

test('what a media type says of its encoding', () => {
  expect(charsetOf('text/html; charset="GBK"')).toBe('GBK')
  expect(charsetOf('text/html;charset=utf-8; x=y')).toBe('utf-8')
  expect(charsetOf('text/html')).toBeUndefined()
})
