import { ask, withQuery, type components } from '@/api'

type S = components['schemas']
export type HeldPage = S['FundsHeldPage']
export type HeldSum = S['FundsHeldSum']
export type UnmatchedPage = S['FundsUnmatchedPage']
export type Unmatched = S['FundsUnmatchedRow']
export type Payout = S['FundsPayoutQueryRow']
export type Reconciliation = S['FundsReconciliation']
export type Difference = S['FundsReconciliationDifference']
export type CaseMoney = S['FundsCaseMoneyView']
export interface PayoutPage { items: Payout[]; total: number }

export const heldDefaults = { chip: '', band: '', text: '', page: '1', size: '20' }
export type HeldQuery = typeof heldDefaults
const zero = (page: string) => Math.max(0, Number(page) - 1)

export const held = (q: HeldQuery, signal: AbortSignal) => ask<HeldPage>('GET', '/api/v1/funds/held', { query: { ...q, page: zero(q.page) }, signal })
export const heldExport = (q: HeldQuery) => withQuery('/api/v1/funds/held/export', { chip: q.chip, band: q.band, text: q.text })
export const unmatched = (page: string, signal: AbortSignal) => ask<UnmatchedPage>('GET', '/api/v1/funds/unmatched', { query: { page: zero(page), size: 20 }, signal })
export const match = (row: Unmatched, caseId: number, reason: string) => ask<S['FundsMatchAnswer']>('POST', `/api/v1/funds/receipts/${row.id}/match`, { body: { caseId, version: row.version, reason } })
export const decideMatch = (requestId: number, right: boolean) => ask<S['FundsMatchAnswer']>('POST', `/api/v1/funds/match-requests/${requestId}/decide`, { body: { right } })

export const payoutStates = ['PROPOSED', 'READY', 'SENDING', 'SENT', 'CONFIRMED', 'RETURNED', 'REFUSED', 'WITHDRAWN'] as const
export const payouts = (q: { state: string; page: string; size: string }, signal: AbortSignal) => ask<PayoutPage>('GET', '/api/v1/funds/payouts', { query: { ...q, page: zero(q.page) }, signal })
export const checkPayout = (payout: Payout, right: boolean, why: string) => ask<Payout>('POST', `/api/v1/funds/payouts/${payout.id}/check`, { body: { version: payout.version, right, why: why || null } })
export const withdrawPayout = (payout: Payout, why: string) => ask<Payout>('POST', `/api/v1/funds/payouts/${payout.id}/withdraw`, { body: { why } })
export type TreasuryAccount = S['FundsTreasuryAccount']
export const noTreasury = (): TreasuryAccount => ({ holderName: '', bankName: '', accountNumber: '', decision: '' })
export const isWhole = (account: TreasuryAccount) => Object.values(account).every((each) => each.trim())
export const isToTreasury = (payout: Payout) => payout.kind === 'TREASURY' || payout.kind === 'ESCROW_LAPSED'
export const payAgain = (payout: Payout, casePartyId: number, key: string, treasury?: TreasuryAccount, costsWhy?: string) => propose({ caseId: payout.caseId ?? 0, casePartyId, amount: payout.amount, repeats: payout.id, fromEscrow: payout.kind.startsWith('ESCROW_'), ...(treasury ? { treasury } : {}), ...(costsWhy ? { costsWhy } : {}) }, key)
export const proposeBatch = (cases: number[], key: string) => ask<S['FundsBatchAnswer']>('POST', '/api/v1/funds/payouts/batch', { body: { cases }, headers: { 'Idempotency-Key': key } })
export const checkBatch = (payouts: { id: number; version: number }[]) => ask<S['FundsCheckBatchAnswer']>('POST', '/api/v1/funds/payouts/check-batch', { body: { payouts } })
export const signPayout = (payout: Payout, grant: boolean, why: string) => ask<Payout>('POST', `/api/v1/funds/payouts/${payout.id}/sign`, { body: { version: payout.version, grant, why: why || null } })
export const sendBack = (row: Unmatched, body: Omit<S['FundsSendBackOrder'], 'version'>, key: string) => ask<Payout>('POST', `/api/v1/funds/receipts/${row.id}/send-back`, { body: { ...body, version: row.version }, headers: { 'Idempotency-Key': key } })
export const treasury = (signal?: AbortSignal) => ask<S['FundsTreasuryDue']>('GET', '/api/v1/funds/treasury', { signal })
export const remit = (body: S['FundsRemitOrder'], key: string) => ask<Payout>('POST', '/api/v1/funds/treasury', { body, headers: { 'Idempotency-Key': key } })
export const takeCash = (body: S['FundsCashTaken']) => ask<CashSlip>('POST', '/api/v1/funds/cash', { body })
export type CashSlip = S['FundsCashSlip']
export type PayoutSlip = S['FundsPayoutSlip']
export const payoutSlip = (id: number, signal?: AbortSignal) => ask<PayoutSlip>('GET', `/api/v1/funds/payouts/${id}/slip`, { signal })
export const cashSlip = (id: number, signal?: AbortSignal) => ask<CashSlip>('GET', `/api/v1/funds/receipts/${id}/slip`, { signal })
export type PaymentFile = S['FundsPaymentFile']
export const paymentFiles = (signal?: AbortSignal) => ask<{ items: PaymentFile[]; total: number }>('GET', '/api/v1/funds/payment-files', { signal })
export type ReadyPayouts = S['FundsReadyPayouts']
export const readyPayouts = () => ask<ReadyPayouts>('GET', '/api/v1/funds/payment-files/ready')
export const makePaymentFile = (payouts: number[]) => ask<PaymentFile>('POST', '/api/v1/funds/payment-files', { body: { payouts } })
export const takeAnswers = (file: File) => {
  const form = new FormData()
  form.append('file', file)
  return ask<S['FundsAnswers']>('POST', '/api/v1/funds/payment-files/answers', { body: form })
}
export type CollectionNotice = S['FundsCollectionNotice']
export const collectionNotices = (caseId: number, signal?: AbortSignal) => ask<{ items: CollectionNotice[]; total: number }>('GET', `/api/v1/cases/${caseId}/collection-notices`, { signal })
export const tellToCollect = (caseId: number, body: S['FundsTellBody']) => ask<CollectionNotice>('POST', `/api/v1/cases/${caseId}/collection-notices`, { body })
export type Unpaid = S['FundsUnpaidStanding']
export const unpaid = (caseId: number, signal?: AbortSignal) => ask<Unpaid>('GET', `/api/v1/cases/${caseId}/unpaid-at-bankruptcy`, { signal })
export const chooseUnpaid = (caseId: number, choice: 'HAND_OVER' | 'PAY_OUT', reason: string) => ask<Unpaid>('POST', `/api/v1/cases/${caseId}/unpaid-at-bankruptcy`, { body: { choice, reason } })
export const delayPayout = (receiptId: number, ground: string, reason: string, reviewOn: string) => ask<undefined>('POST', `/api/v1/funds/receipts/${receiptId}/delay`, { body: { ground, reason, reviewOn } })
export const endDelay = (receiptId: number) => ask<undefined>('POST', `/api/v1/funds/receipts/${receiptId}/delay/end`)
export const caseMoney = (caseId: number, signal?: AbortSignal) => ask<CaseMoney>('GET', `/api/v1/cases/${caseId}/money`, { signal })
export const propose = (body: S['FundsProposeBody'], key: string) => ask<Payout>('POST', '/api/v1/funds/payouts', { body, headers: { 'Idempotency-Key': key } })

export const reconciliation = (day: string, court: string, signal: AbortSignal) => ask<Reconciliation>('GET', '/api/v1/funds/reconciliation', { query: { day, court }, signal })
export const closeDay = (day: string) => ask<Reconciliation>('POST', '/api/v1/funds/reconciliation/close', { body: { day } })
export const explainLine = (id: number, explanation: string) => ask<undefined>('POST', `/api/v1/funds/bank-lines/${id}/explain`, { body: { explanation } })
export const recordBalance = (day: string, balance: string, explanation: string) => ask<Reconciliation>('POST', '/api/v1/funds/bank-balances', { body: { day, balance, explanation } })
export const importStatement = (file: File, columnMap: string, token: string) => {
  const form = new FormData()
  form.append('file', file)
  return ask<Imported>('POST', withQuery('/api/v1/funds/statements', { columnMap, token }), { body: form })
}
export type Imported = S['FundsImportView']
export const importProgress = (token: string) => ask<S['FundsProgress']>('GET', `/api/v1/funds/statements/progress/${token}`)
export const bookingOfMatches = () => ask<S['FundsMatchesWaiting']>('GET', '/api/v1/funds/statements/booking')
export const statementColumns = ['BANK_REFERENCE', 'VALUE_DATE', 'BOOKED_AT', 'AMOUNT', 'DIRECTION', 'CREDIT', 'DEBIT', 'COUNTER_NAME', 'COUNTER_ACCOUNT', 'SUB_ACCOUNT', 'PURPOSE'] as const
export type ColumnMaps = Record<string, Partial<Record<(typeof statementColumns)[number], string>>>
export const columnMaps = (signal?: AbortSignal) => ask<ColumnMaps>('GET', '/api/v1/funds/column-maps', { signal })
export const saveColumnMap = (name: string, columns: Record<string, string>) => ask<undefined>('PUT', `/api/v1/funds/column-maps/${encodeURIComponent(name)}`, { body: columns })
export type Adjustment = S['FundsAdjustment']
export const adjustmentStates = ['WAITS', 'BOOKED', 'SENT_BACK'] as const
export const adjustmentState = (row: Adjustment) => (row.granted === undefined ? 'WAITS' : row.granted ? 'BOOKED' : 'SENT_BACK')
export const adjustmentDefaults = { adjusted: '', page: '1', size: '20' }
export const adjustments = (court: string, q: typeof adjustmentDefaults, signal?: AbortSignal) => ask<S['FundsAdjustments']>('GET', '/api/v1/funds/adjustments', { query: { court, state: q.adjusted, page: zero(q.page), size: q.size }, signal })
export const proposeAdjustment = (lineId: number, reason: string, paper: string) => ask<Adjustment>('POST', `/api/v1/funds/bank-lines/${lineId}/adjust`, { body: { reason, paper } })
export const decideAdjustment = (id: number, grant: boolean, why: string) => ask<Adjustment>('POST', `/api/v1/funds/adjustments/${id}/decide`, { body: { grant, why: why || null } })
export const setOffCandidates = (receiptId: number, signal?: AbortSignal) => ask<S['FundsSetOffCandidates']>('GET', `/api/v1/funds/receipts/${receiptId}/set-off`, { signal })
export const proposeSetOff = (row: Unmatched, settles: number, reason: string, paper: string) => ask<Adjustment>('POST', `/api/v1/funds/receipts/${row.id}/set-off`, { body: { settles, version: row.version, reason, paper } })
/** The explained bank line that can be settled. */
export const explainedLine = (difference: Difference): number | null => {
  const found = /^bank-line:(\d+)$/.exec(difference.document)
  return difference.code === 'EXPLAINED' && found?.[1] ? Number(found[1]) : null
}
/** The difference is about the balance that the bank has stated. */
export const isBalance = (difference: Difference) => difference.needsPerson && difference.code === 'BANK_BALANCE_DIFFERS'
/** The bank line that a difference names as its document. */
export const lineOf = (difference: Difference): number | null => {
  const found = /^bank-line:(\d+)$/.exec(difference.document)
  return difference.needsPerson && found?.[1] ? Number(found[1]) : null
}
