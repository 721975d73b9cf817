import { clockTime, dayOf, daysBetween } from './dates'

export interface Deadline {
  /** The last day, or the last moment, to act. */
  due?: string | null
  /** When it was done. */
  done?: string | null
  /** The clock stands still: the case or the step is suspended. */
  stopped?: boolean
}

export type DeadlineKind = 'late' | 'soon' | 'near' | 'later' | 'done' | 'stopped' | 'none'

export interface DeadlineWords {
  kind: DeadlineKind
  /** Key below `design.deadline`. */
  key: string
  days: number
  /** The day that the words name, to be written in the reader's language. */
  day: string | null
  time: string
}

/** Which of the shapes and words a deadline takes today: 逾期 2 日, 今天 17:00, 明天, 12月8日, 还剩 14 日, ✓, 已中止. */
export function deadlineWords(deadline: Deadline, today: string, nearDays = 3): DeadlineWords {
  const { due, done, stopped } = deadline
  if (done) return { kind: 'done', key: 'done', days: 0, day: dayOf(done), time: '' }
  if (stopped) return { kind: 'stopped', key: 'stopped', days: 0, day: null, time: '' }
  if (!due) return { kind: 'none', key: 'none', days: 0, day: null, time: '' }
  const days = daysBetween(today, due)
  const words = (kind: DeadlineKind, key: string) => ({ kind, key, days: Math.abs(days), day: dayOf(due), time: clockTime(due) })
  if (days < 0) return words('late', 'late')
  if (days === 0) return words('soon', 'today')
  if (days === 1) return words('near', 'tomorrow')
  return days <= nearDays ? words('near', 'on') : words('later', 'left')
}
