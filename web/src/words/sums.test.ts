import { expect, test } from 'vitest'
import { fullWidth, grouped } from './sums'

test('a sum in a sentence is written with separators', () => {
  expect(grouped('本案尚有未发放案款 1234567.50 元')).toBe('本案尚有未发放案款 1,234,567.50 元')
  expect(grouped('已控制 999.00 元，尚欠 10000.01 元')).toBe('已控制 999.00 元，尚欠 10,000.01 元')
  expect(grouped('already 1,234,567.50')).toBe('already 1,234,567.50')
})
test('numbers that are no sums stay as they are', () => {
  expect(grouped('(2026)粤0803执12345号，账号 6217000099991234，2026-11-26，利率 0.000175，1005.125')).toBe('(2026)粤0803执12345号，账号 6217000099991234，2026-11-26，利率 0.000175，1005.125')
})
test('marks between Chinese characters are full-width, all others stay', () => {
  expect(fullWidth('提醒并逐级升级,进入监督探测;见第16条')).toBe('提醒并逐级升级，进入监督探测；见第16条')
  expect(fullWidth('承办人发出执行通知(内部要求)，依据(2026)粤0803执1号')).toBe('承办人发出执行通知（内部要求），依据(2026)粤0803执1号')
  expect(fullWidth('09:30, 1,234.50 元:3 日; then')).toBe('09:30, 1,234.50 元:3 日; then')
})
