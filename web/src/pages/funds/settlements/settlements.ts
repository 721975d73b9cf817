import { ask, type components } from '@/api'

type S = components['schemas']
export type Settlement = S['FundsSettlement']
export type Agreed = S['FundsAgreed']
export type Due = S['FundsDue']
export const settlementsOf = (caseId: number, signal?: AbortSignal) => ask<{ items: Settlement[]; total: number }>('GET', `/api/v1/cases/${caseId}/settlements`, { signal })
export const recordSettlement = (caseId: number, body: Agreed) => ask<Settlement>('POST', `/api/v1/cases/${caseId}/settlements`, { body })
export const reviveTitle = (id: number, askedOn: string, reason: string, excuse: string) => ask<Settlement>('POST', `/api/v1/funds/settlements/${id}/revive`, { body: { askedOn, reason, excuse } })
export const directPayment = (caseId: number, paidOn: string, amount: string, evidence: string) => ask<undefined>('POST', `/api/v1/cases/${caseId}/direct-payments`, { body: { paidOn, amount, evidence } })
export type DirectPayment = S['FundsDirectPayment']
export const directPayments = (caseId: number, signal?: AbortSignal) => ask<{ items: DirectPayment[]; total: number }>('GET', `/api/v1/cases/${caseId}/direct-payments`, { signal })
export const takeBackDirect = (id: number, why: string) => ask<undefined>('POST', `/api/v1/funds/direct-payments/${id}/take-back`, { body: { why } })
export const instalments = (days: string, signal?: AbortSignal) => ask<{ items: Due[]; total: number }>('GET', '/api/v1/funds/instalments', { query: { days }, signal })
/** Equal parts of a total, one a month; the odd fen go to the last. */
export function equalParts(total: bigint, count: number, first: string): { dueOn: string; amount: string }[] {
  const each = total / BigInt(count)
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const months = year * 12 + month - 1 + i
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
    const last = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 30
    const fen = i === count - 1 ? total - each * BigInt(count - 1) : each
    return { dueOn: `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`, amount: `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}` }
  })
}
