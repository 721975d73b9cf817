import { expect, test } from 'vitest'
import { grouped } from './sums'

test('a sum in a sentence is written with separators', () => {
  expect(grouped('本案尚有未发放案款 1234567.50 元')).toBe('本案尚有未发放案款 1,234,567.50 元')
  expect(grouped('已控制 999.00 元，尚欠 10000.01 元')).toBe('已控制 999.00 元，尚欠 10,000.01 元')
  expect(grouped('already 1,234,567.50')).toBe('already 1,234,567.50')
})
test('numbers that are no sums stay as they are', () => {
  expect(grouped('(2026)粤0803执12345号，账号 6217000099991234，2026-11-26，利率 0.000175，1005.125')).toBe('(2026)粤0803执12345号，账号 6217000099991234，2026-11-26，利率 0.000175，1005.125')
})
