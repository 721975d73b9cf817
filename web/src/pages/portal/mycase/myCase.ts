import { api, got, type components } from '@/api'
import { daysBetween, money } from '@/design'
import type { useWords } from '@/words'

export type MyCase = components['schemas']['PortalCase']
type Words = Pick<ReturnType<typeof useWords>, 't' | 'say'>

export const openMyCase = (caseNumber: string, code: string) => got<MyCase | undefined>(api.POST('/api/v1/portal/session', { body: { caseNumber, code } }))
export const myCase = (signal: AbortSignal) => got<MyCase | undefined>(api.GET('/api/v1/portal/case', { signal }))
export async function leaveMyCase(): Promise<void> { await api.DELETE('/api/v1/portal/session') }

interface Answer { head: string; rest: string; late: boolean }

/** The page's answer: what the court owes the party, or what comes next, in one sentence. */
export function answerOf(mine: MyCase, today: string, day: (on: string) => string, { t, say }: Words): Answer {
  if (mine.closedOn) return { head: t('portal.case.closed', { day: day(mine.closedOn) }), rest: '', late: false }
  const nothingOwed = mine.debt?.total === '0.00'
  const [waiting] = mine.held
  if (nothingOwed && waiting) return { head: t('portal.case.waitsHere', { sum: money(waiting.amount) }), rest: [mine.role === 'DEBTOR' ? '' : say(waiting), t('portal.case.waits', { who: say({ zh: waiting.whoZh, en: waiting.whoEn }) })].filter(Boolean).join(' '), late: waiting.isLate }
  if (nothingOwed && mine.paidOut.length) return { head: t('portal.case.allPaid'), rest: t('portal.case.closesNext'), late: false }
  const duties = [...mine.next].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const late = duties.find((each) => each.late)
  const owed = mine.debt ? (mine.role === 'DEBTOR' ? t('portal.case.youOwe', { sum: money(mine.debt.total) }) : t('portal.case.isOwed', { sum: money(mine.debt.total) })) : ''
  if (late) {
    const n = daysBetween(late.dueOn, today)
    return { head: t('portal.case.lateHead', { what: say(late), n }, n), rest: t('portal.case.lateRest', { day: day(late.dueOn), judge: mine.judge }), late: true }
  }
  // What one must do oneself comes before what the court does.
  const next = duties.find((each) => each.actor === mine.role) ?? duties[0]
  if (mine.role === 'DEBTOR' && mine.debt) return { head: owed, rest: next ? t('portal.case.nextHead', { what: say(next), day: day(next.dueOn) }) : t('portal.case.payHow'), late: false }
  if (next) return { head: t('portal.case.nextHead', { what: say(next), day: day(next.dueOn) }), rest: owed, late: false }
  return { head: owed || t('portal.case.underWay'), rest: '', late: false }
}
