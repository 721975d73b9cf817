import type { Locale } from './money'

/** A day as the wire writes it: 2017-12-06. */
export type Day = string

/** A date is not torn in two at the end of a line. */
const FIRM = '\u00a0'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTHS_FULL = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEK = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] }
const SHANGHAI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

interface Parts { year: number; month: number; day: number; minutes: number | null }

/** Reads a day or an instant; an instant is told as the clock on the court's wall tells it. */
function parts(text: string): Parts {
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(text)
  const local = zoned ? SHANGHAI.format(new Date(text)).replace(', ', 'T') : text
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(local)
  if (!found) throw new RangeError(`not a date: ${text}`)
  const [, year, month, day, hour, minute] = found
  return { year: Number(year), month: Number(month), day: Number(day), minutes: hour ? Number(hour) * 60 + Number(minute) : null }
}

const two = (n: number) => String(n).padStart(2, '0')
const number = (p: Parts) => Math.round(Date.UTC(p.year, p.month - 1, p.day) / 86_400_000)

export function dayOf(text: string): Day {
  const p = parts(text)
  return `${p.year}-${two(p.month)}-${two(p.day)}`
}

export function plusDays(day: Day, days: number): Day {
  return new Date((number(parts(day)) + days) * 86_400_000).toISOString().slice(0, 10)
}

/** Days from one to the other; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return number(parts(to)) - number(parts(from))
}

/** 12月6日 · 6 Dec; with the year when it is another one. */
export function shortDate(text: string, locale: Locale, today?: string): string {
  const p = parts(text)
  const other = today !== undefined && parts(today).year !== p.year
  if (locale === 'zh') return `${other ? `${p.year}年` : ''}${p.month}月${p.day}日`
  return `${p.day}${FIRM}${MONTHS[p.month - 1]}${other ? `${FIRM}${p.year}` : ''}`
}

/** 2017年12月6日 · 6 December 2017 */
export function longDate(text: string, locale: Locale): string {
  const p = parts(text)
  return locale === 'zh' ? `${p.year}年${p.month}月${p.day}日` : `${p.day}${FIRM}${MONTHS_FULL[p.month - 1]}${FIRM}${p.year}`
}

/** 14:32, empty when the text has no time. */
export function clockTime(text: string): string {
  const { minutes } = parts(text)
  return minutes === null ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** 12月6日 14:32 · 6 Dec, 14:32 */
export function dateTime(text: string, locale: Locale, today?: string): string {
  const time = clockTime(text)
  return `${shortDate(text, locale, today)}${time ? (locale === 'zh' ? FIRM : `,${FIRM}`) + time : ''}`
}

/** 星期三 · Wed */
export function weekday(text: string, locale: Locale): string {
  const name = WEEK[locale][new Date(number(parts(text)) * 86_400_000).getUTCDay()] ?? ''
  return locale === 'zh' ? `星期${name}` : name
}

export function isWeekend(text: string): boolean {
  return [0, 6].includes(new Date(number(parts(text)) * 86_400_000).getUTCDay())
}

function real(year: number, month: number, day: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null
}

/** What a person types: 1206, 12-6, 12月6日, 20171206, 2017/12/6, 明天, +3. Null when it is no day. */
export function readDay(typed: string, today: Day): Day | null {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const words: Record<string, number> = { 昨天: -1, 今天: 0, 明天: 1, 后天: 2, 大后天: 3, yesterday: -1, today: 0, tomorrow: 1 }
  if (text in words) return plusDays(today, words[text] ?? 0)
  const ahead = /^\+(\d{1,4})$/.exec(text)
  if (ahead) return plusDays(today, Number(ahead[1]))
  const whole = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D?$/.exec(text)
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const near = /^(\d\d)(\d\d)$/.exec(text) ?? /^(\d{1,2})\D+(\d{1,2})\D?$/.exec(text)
  return near ? real(Number(today.slice(0, 4)), Number(near[1]), Number(near[2])) : null
}
