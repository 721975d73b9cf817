import { inject, provide, type InjectionKey } from 'vue'
import { ask, type Article, type Reason } from '@/api'
import { useAsked, type Asked } from '@/design'
import type { Bilingual } from '@/words'

export interface Party { id: number; partyId: number; role: 'APPLICANT' | 'DEBTOR'; name: string; isUnit: boolean; idKind: string; idNumber: string; unmasked: boolean; phone: string; address: string }
export interface Step { code: string; title: Bilingual; why?: Bilingual | null; article?: Article; dueOn?: string | null; act: { label: Bilingual; to: string }; against: Reason[] }
export interface CaseNode { id: number; code: string; title: Bilingual; actor: string; duty: boolean; startsOn: string; startedBy: Bilingual; dueOn?: string | null; provisional: boolean; doneOn?: string | null; doneByName?: string | null; note?: string | null; dropped: boolean; article?: Article; overdue: Bilingual; byHand: boolean }
export interface Condition { code: string; need: string; title: Bilingual; article?: Article; met: boolean; missing: Reason[]; declaredBy?: string | null; mayDeclare?: string | null; evidence?: string | null }
export interface Closing { way: string; title: Bilingual; conditions: Condition[]; met: number; needed: number }
export interface DebtPart { code: string; title: Bilingual; payable: string; paid: string; outstanding: string }
export interface Debt { asOf: string; total?: string | null; dailyGrowth?: string | null; parts: DebtPart[]; warnings: Reason[] }
export interface OtherCase { partyId: number; partyName: string; caseId?: number | null; number: string; courtCode: string; role: 'APPLICANT' | 'DEBTOR'; stage: string; claimed: string }
export interface CaseFile {
  id: number
  number: string
  courtCode: string
  type: string
  cause: string
  stage: string
  version: number
  judge: { id?: number | null; name: string; reason: Bilingual }
  receivedOn: string
  filedOn: string
  closedOn?: string | null
  closeWay?: string | null
  accountNumber: string
  title: { kind: string; number: string; issuer: string; effectiveOn: string }
  claimed: string
  partiesLine: string
  parties: Party[]
  term?: { startsOn: string; dueOn: string; daysLeft: number; why: Bilingual; steps: { code: string; day: string; zh: string; en: string; article?: Article }[] } | null
  debt: Debt
  stages: { stage: string; current: boolean; reachedOn?: string | null }[]
  steps: Step[]
  nodes: CaseNode[]
  closing?: Closing | null
  otherCases: OtherCase[]
}

export interface Parts { costs: string; generalInterest: string; principal: string; doubledPart: string }
export interface SheetLine { kind: string; of: string[]; from: string; to: string; days: number; base: string; amount: string; zh: string; en: string; article?: Article }
export interface Sheet { asOf: string; owed: Parts; outstanding: Parts; lines: SheetLine[]; payments: { date: string; amount: string; allocated: Parts; surplus: string; balance: Parts }[]; warnings: Reason[]; total: string; tables: string }
export interface Happening { id: number; code: string; title: Bilingual; at: string; by?: string | null; facts: Record<string, string> }

export interface Asset { id: number; assetClass: string; institution: string; account: string; kind: string; partyName: string; casePartyId: number; balance: string; available: string; earlierFreezes: EarlierFreeze[]; rights: { kind: string; holder: string; amount: string }[]; seenAt: string }
export interface EarlierFreeze { authority: string; document: string; amount: string; until?: string | null }
export interface ControlAct { id: number; kind: 'FREEZE' | 'RENEW' | 'RELEASE' | 'DEDUCT'; ground: string; amount: string; state: string; askedBy: string; askedAt: string; number?: string | null; orderedAt?: string | null; answeredAt?: string | null; done?: string | null; overLimit?: string | null; receiptAt?: string | null; reason: string; papers: { documentId: number; name: string; number?: string | null }[] }
export interface Measure { id: number; assetId: number; partyName: string; institution: string; assetClass: string; account: string; ordered: string; held: string; overLimit: string; state: string; startsAt?: string | null; endsAt?: string | null; queueRank?: number | null; reason: string; version: number; earlierFreezes: EarlierFreeze[]; acts: ControlAct[] }
export interface Controls { items: Measure[]; gauge: { debt: string; held: string; overLimit: string; pending: string; isOver: boolean } }

export interface Receipt { id: number; arrivedOn: string; amount: string; open: string; payer: string; purpose: string; state: string; dueOn?: string; allocation?: { steps: { code: string; amount: string; zh: string; en: string; article?: string | null }[] } }
export interface Held { receiptId: number; whyZh: string; whyEn: string; whoZh: string; whoEn: string; until?: string; isLate: boolean; open: string }
export interface Payout { id: number; kind: string; payeeName: string; payeeBank: string; payeeAccount: string; amount: string; purpose: string; state: string; proposedBy: string; proposedAt: string; settledAt?: string; why: string; version: number }
export interface PayeeAccount { id: number; casePartyId: number; holderName: string; bankName: string; accountNumber: string; state: string; why: string }
export interface CaseMoney { accountNumber: string; arrived: string; stillHere: string; free: string; freeForDebtor: string; receipts: Receipt[]; held: Held[]; payouts: Payout[]; payees: { casePartyId: number; name: string; role: string }[]; accounts: PayeeAccount[] }
export interface CaseDocument { document: { id: number; code: string; number?: string | null; title: string; issuedAt: string }; services: { recipient: string; method: string; servedOn: string; note: string }[] }

type List<T> = Promise<{ items: T[]; total: number }>
const at = (id: number, part: string) => `/api/v1/cases/${id}${part}`
export const caseApi = {
  file: (id: number, full: boolean, signal?: AbortSignal) => ask<CaseFile>('GET', at(id, ''), { query: { full: full || null }, signal }),
  sheet: (id: number, asOf?: string, signal?: AbortSignal) => ask<Sheet>('GET', at(id, '/debt'), { query: { asOf }, signal }),
  timeline: (id: number, page: number, signal?: AbortSignal): List<Happening> => ask('GET', at(id, '/timeline'), { query: { page, size: 200 }, signal }),
  nodeDone: (id: number, code: string, note: string) => ask('POST', at(id, `/nodes/${code}/done`), { body: { note: note || null } }),
  closing: (id: number, way: string, signal?: AbortSignal) => ask<Closing>('GET', at(id, `/closing/${way}`), { signal }),
  close: (id: number, body: { way: string; version: number; declarations: { condition: string; evidence: string }[] }) => ask<{ stage: string; approvalId?: number | null }>('POST', at(id, '/close'), { body }),
  assets: (id: number, signal?: AbortSignal) => ask<{ items: Asset[]; total: number; available: string }>('GET', at(id, '/assets'), { signal }),
  controls: (id: number, signal?: AbortSignal) => ask<Controls>('GET', at(id, '/controls'), { signal }),
  query: (id: number) => ask<unknown>('POST', at(id, '/queries')),
  money: (id: number, signal?: AbortSignal) => ask<CaseMoney>('GET', at(id, '/money'), { signal }),
  payee: (id: number, body: { casePartyId: number; holderName: string; bankName: string; accountNumber: string; authority?: string }) => ask('POST', at(id, '/payee-accounts'), { body }),
  payOut: (body: { caseId: number; casePartyId: number; amount: string; purpose: string }, key: string) => ask('POST', '/api/v1/funds/payouts', { body, headers: { 'Idempotency-Key': key } }),
  documents: (id: number, signal?: AbortSignal): List<CaseDocument> => ask('GET', at(id, '/documents'), { signal }),
  notify: (id: number) => ask<unknown[]>('POST', at(id, '/notification')),
  issue: (id: number, code: string, facts: Record<string, string>) => ask('POST', at(id, '/documents'), { body: { code, facts } }),
  serve: (documentId: number, body: { casePartyId: number; method: string; servedOn: string; note: string }) => ask('POST', `/api/v1/documents/${documentId}/services`, { body }),
}

export interface CaseContext {
  id: number
  file: Asked<CaseFile>
  assets: Asked<{ items: Asset[]; total: number; available: string }>
  controls: Asked<Controls>
  money: Asked<CaseMoney>
  /** Identity numbers in full: only for who works on the case, and recorded as such. */
  showFull: () => void
  /** After an act everything on the page may have changed. */
  reload: () => void
}
const KEY: InjectionKey<CaseContext> = Symbol('case')

export function openCase(id: number): CaseContext {
  let full = false
  const file = useAsked((signal) => caseApi.file(id, full, signal))
  const assets = useAsked((signal) => caseApi.assets(id, signal))
  const controls = useAsked((signal) => caseApi.controls(id, signal))
  const money = useAsked((signal) => caseApi.money(id, signal))
  const all = [file, assets, controls, money]
  const context: CaseContext = { id, file, assets, controls, money, showFull: () => { full = true; void file.load() }, reload: () => all.forEach((asked) => void asked.load()) }
  provide(KEY, context)
  return context
}
export function useCase(): CaseContext {
  const context = inject(KEY)
  if (!context) throw new Error('outside a case page')
  return context
}
/** Money that a bank holds in an account: only this can be deducted. */
export const isAccount = (assetClass: string): boolean => /deposit|account|fund|wealth|financial/i.test(assetClass)
