import { expect, test } from 'vitest'
import { answerOf, type MyCase } from './myCase'

const words = { t: (key: string, values?: Record<string, unknown>) => `${key} ${Object.values(values ?? {}).join(' ')}`, say: (both: { zh: string } | null | undefined) => both?.zh ?? '' }
const step = (zh: string, dueOn: string, actor: string) => ({ zh, en: zh, dueOn, late: false, actor })
const mine = { role: 'DEBTOR', held: [], paidOut: [], judge: '', debt: { asOf: '2026-11-27', total: '8505.98' }, next: [step('法官办', '2026-12-04', 'JUDGE'), step('报告财产', '2026-12-14', 'DEBTOR')] } as unknown as MyCase

test('a debtor is told his own duty before what the court does first', () => {
  expect(answerOf(mine, '2026-11-27', (day) => day, words as never).rest).toContain('报告财产')
})
test('the applicant is told what comes first', () => {
  expect(answerOf({ ...mine, role: 'APPLICANT' }, '2026-11-27', (day) => day, words as never).head).toContain('法官办')
})
