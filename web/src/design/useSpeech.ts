import { useWords } from '@/words'
import { useClock } from './clock'
import * as format from './format'

/** Dates and sums in the reader's language, as of the server's day. */
export function useSpeech() {
  const { lang } = useWords()
  const { today } = useClock()
  return {
    short: (day: string) => format.shortDate(day, lang.value, today.value),
    long: (day: string) => format.longDate(day, lang.value),
    dateTime: (at: string) => format.dateTime(at, lang.value, today.value),
    /** 2017年12月6日 星期三 · Wed 6 December 2017 */
    fullDay: (day: string) => (lang.value === 'zh' ? `${format.longDate(day, 'zh')} ${format.weekday(day, 'zh')}` : `${format.weekday(day, 'en')} ${format.longDate(day, 'en')}`),
    weekday: (day: string) => format.weekday(day, lang.value),
    brief: (amount: format.Yuan) => format.briefMoney(amount, lang.value),
    money: format.money,
    figures: format.figures,
  }
}
