import { describe, expect, test } from 'vitest'
import { i18n } from '@/words'
import * as format from './index'

describe('money', () => {
  test.each([
    ['0', '¥0.00'], ['0.5', '¥0.50'], ['1536593.42', '¥1,536,593.42'], ['-84200', '-¥84,200.00'], ['999', '¥999.00'], ['90071992547409931.07', '¥90,071,992,547,409,931.07'],
  ])('%s is shown as %s', (amount, shown) => expect(format.money(amount)).toBe(shown))

  test.each([
    ['1536593.42', '153.66 万元', '¥1.54 m'], ['9999.99', '¥9,999.99', '¥9,999.99'], ['141670000', '1.42 亿元', '¥141.67 m'], ['5333800', '533.38 万元', '¥5.33 m'], ['-1536593.42', '-153.66 万元', '-¥1.54 m'],
  ])('%s in a chart is %s or %s', (amount, zh, en) => {
    expect(format.briefMoney(amount, 'zh')).toBe(zh)
    expect(format.briefMoney(amount, 'en')).toBe(en)
  })

  test.each([
    ['1,536,593.42', '1536593.42'], ['￥８４２００', '84200.00'], ['12.5万', '125000.00'], ['200000元', '200000.00'], [' 86 000 ', '86000.00'], ['十万', null], ['1.234', null], ['', null],
  ])('typed “%s” is read as %s', (typed, read) => expect(format.readMoney(typed)).toBe(read))

  test('sums are exact where floats are not', () => expect(format.total(['0.10', '0.20', '9007199254740993.00'])).toBe('9007199254740993.30'))
  test('what is no amount is refused', () => expect(() => format.fen('1.2.3')).toThrow(RangeError))
})

describe('dates', () => {
  test.each([
    ['2017-12-06', '12月6日', '6\u00a0Dec'], ['2018-01-10', '2018年1月10日', '10\u00a0Jan\u00a02018'],
  ])('%s is short as %s or %s', (day, zh, en) => {
    expect(format.shortDate(day, 'zh', '2017-12-06')).toBe(zh)
    expect(format.shortDate(day, 'en', '2017-12-06')).toBe(en)
  })
  test('an instant is told on the wall clock of Shanghai', () => {
    expect(format.dateTime('2017-12-05T16:32:00Z', 'zh')).toBe('12月6日\u00a000:32')
    expect(format.dateTime('2017-12-06T14:32:00+08:00', 'en')).toBe('6\u00a0Dec,\u00a014:32')
    expect(format.dayOf('2017-12-05T16:32:00Z')).toBe('2017-12-06')
  })
  test('weekdays', () => {
    expect(format.weekday('2017-12-06', 'zh')).toBe('星期三')
    expect(format.weekday('2017-12-09', 'en')).toBe('Sat')
    expect(format.isWeekend('2017-12-09')).toBe(true)
  })
  test('days between cross months and leap days', () => {
    expect(format.daysBetween('2016-02-28', '2016-03-01')).toBe(2)
    expect(format.daysBetween('2017-12-06', '2017-12-04')).toBe(-2)
    expect(format.plusDays('2017-12-31', 1)).toBe('2018-01-01')
  })
  test.each([
    ['1206', '2017-12-06'], ['12-6', '2017-12-06'], ['12月6日', '2017-12-06'], ['20180110', '2018-01-10'], ['2018/1/10', '2018-01-10'], ['2018年1月10日', '2018-01-10'],
    ['明天', '2017-12-07'], ['Tomorrow', '2017-12-07'], ['+15', '2017-12-21'], ['１２０６', '2017-12-06'], ['0230', null], ['soon', null],
  ])('typed “%s” is read as %s', (typed, day) => expect(format.readDay(typed, '2017-12-06')).toBe(day))
})

describe('deadline chip', () => {
  const today = '2017-12-06'
  const say = (deadline: format.Deadline, locale: 'zh' | 'en', near?: number) => {
    const words = format.deadlineWords(deadline, today, near)
    const day = words.day ? format.shortDate(words.day, locale, today) : ''
    return i18n.global.t(`design.deadline.${words.key}`, { n: words.days, day }, { plural: words.days, locale })
  }
  test.each([
    [{ due: '2017-12-04' }, 'late', '逾期 2 日', '2 days late'],
    [{ due: '2017-12-05' }, 'late', '逾期 1 日', '1 day late'],
    [{ due: '2017-12-06T17:00:00+08:00' }, 'soon', '今天', 'today'],
    [{ due: '2017-12-07' }, 'near', '明天', 'tomorrow'],
    [{ due: '2017-12-08' }, 'near', '12月8日', '8\u00a0Dec'],
    [{ due: '2017-12-20' }, 'later', '还剩 14 日', '14 days left'],
    [{ due: '2017-12-04', done: '2017-12-04' }, 'done', '12月4日 已办', 'done 4\u00a0Dec'],
    [{ due: '2017-12-04', stopped: true }, 'stopped', '已中止，不计', 'suspended, not counted'],
    [{}, 'none', '没有期限', 'no limit'],
  ] as const)('%o is %s: %s / %s', (deadline, kind, zh, en) => {
    expect(format.deadlineWords(deadline, today).kind).toBe(kind)
    expect(say(deadline, 'zh')).toBe(zh)
    expect(say(deadline, 'en')).toBe(en)
  })
  test('a clock time is kept for the chip of today', () => expect(format.deadlineWords({ due: '2017-12-06T17:00:00+08:00' }, today).time).toBe('17:00'))
  test('how near is near is a setting', () => expect(format.deadlineWords({ due: '2017-12-11' }, today, 5).kind).toBe('near'))
})

describe('identifiers', () => {
  test.each([['（2017）粤0803执 1024 号', '(2017)粤0803执1024号'], ['〔2017〕粤０８０３执1024号', '(2017)粤0803执1024号']])('%s is mended to %s', (typed, mended) => {
    expect(format.mendCaseNumber(typed)).toBe(mended)
  })
  test.each([['(2017)粤0803执1024号', '执1024号'], ['(2017)粤0803执异61号', '执异61号'], ['(2017)粤08执督33号', '执督33号']])('%s is short as %s', (number, short) => {
    expect(format.shortCaseNumber(number)).toBe(short)
  })
  test('identity numbers are checked by their last sign', () => {
    expect(format.idNumberHolds('11010519491231002X')).toBe(true)
    expect(format.idNumberHolds('110105194912310021')).toBe(false)
    expect(format.mendCode(' 110105 19491231 002ｘ')).toBe('11010519491231002X')
  })
  test('credit codes are checked by their last sign', () => {
    expect(format.creditCodeHolds('91350100M000100Y43')).toBe(true)
    expect(format.creditCodeHolds('91350100M000100Y44')).toBe(false)
  })
})
