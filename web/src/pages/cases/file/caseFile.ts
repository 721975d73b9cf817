import { inject, provide, type InjectionKey } from 'vue'
import { ask, type Reason } from '@/api'
import { useAsked, type Asked } from '@/design'
import type { Bilingual } from '@/words'

export interface Party { id: number; partyId: number; role: 'APPLICANT' | 'DEBTOR'; name: string; isUnit: boolean; idKind: string; idNumber: string; phone?: string; address?: string; elsewhere?: Elsewhere | null }
/** One debtor, one file across all courts. */
export interface Elsewhere { debtorIn: number; applicantIn: { caseId: number; caseNumber: string; courtCode: string }[]; owed?: string | null }
export interface Step extends Bilingual { code: string; act?: Bilingual | null; why?: Bilingual | null; article?: string | null; due?: string | null; to?: string | null; by?: Bilingual | null; forbidden?: Reason[] }
export interface CaseFile {
  id: number
  number: string
  courtCode: string
  judgeId?: number | null
  judgeName: string
  judgeReason?: string | null
  parties: string
  stage: string
  cause: string
  filedOn: string
  receivedOn: string
  closedOn?: string | null
  closeWay?: string | null
  accountNumber: string
  version: number
  claimed: string
  deadline?: { due: string; why?: Bilingual | null } | null
  next?: Step | null
  steps?: Step[]
  counts?: Partial<Record<string, number>>
}
export interface Parts { costs: string; generalInterest: string; principal: string; doubledPart: string }
export interface DebtLine { kind: string; of: string[]; from: string; to: string; days: number; base: string; amount: string; zh?: string; en?: string; article?: { zh: string } | string | null }
export interface Debt {
  asOf: string
  owed: Parts
  outstanding: Parts
  lines: DebtLine[]
  payments: { date: string; amount: string; allocated: Parts; surplus: string; balance: Parts }[]
  warnings: Reason[]
  total: string
  dailyGrowth?: string | null
  tables?: string
}
export interface CaseNode extends Bilingual { id: number; code: string; startsOn: string; dueOn?: string | null; dueAt?: string | null; doneOn?: string | null; doneByName?: string | null; isDuty: boolean; provisional?: boolean; note?: string | null; article?: string | null; startedBy?: Bilingual | null }
export interface Happening extends Bilingual { id: number; code: string; at: string; byName?: string | null; facts: Record<string, string> }
export interface Condition extends Bilingual { code: string; met: boolean; declared?: boolean; missing: Reason[]; article?: string | null }
export interface CloseWay extends Bilingual { code: string; conditions: Condition[]; open?: boolean }
export interface Asset { id: number; assetClass: string; institution: string; account: string; kind: string; partyName: string; casePartyId: number; balance: string; available: string; earlierFreezes: { authority: string; document: string; amount: string; until?: string | null }[]; rights: { kind: string; holder: string; amount: string }[]; seenAt: string }
export interface Control { id: number; assetId?: number | null; assetClass: string; what: string; partyName: string; kind: string; state: string; rank: number; amount: string; held?: string | null; overLimit?: string | null; startsOn?: string | null; endsOn?: string | null; documentNumber?: string | null; version: number; next?: Step[] }
export interface Controls { items: Control[]; firstRank: string; queued: string; capPercent: number }
export interface CaseMoney { received: string; paidOut: string; held: string; receipts: MoneyIn[]; payouts: MoneyOut[] }
export interface MoneyIn { id: number; amount: string; open: string; arrivedOn: string; payerName: string; purpose: string; state: string; dueOn?: string | null; why?: Bilingual | null; whose?: Bilingual | null; allocation?: { zh: string; en: string; amount: string }[] }
export interface MoneyOut { id: number; kind: string; payeeName: string; payeeBank: string; payeeAccount: string; amount: string; purpose: string; state: string; proposedByName: string; proposedAt: string; settledAt?: string | null; why: string; version: number }
export interface CaseDocument { document: { id: number; code: string; number?: string | null; title: string; issuedAt: string }; services: { recipient: string; method: string; servedOn: string; note: string }[] }

type List<T> = Promise<{ items: T[]; total: number }>
const at = (id: number, part: string) => `/api/v1/cases/${id}${part}`
export const caseApi = {
  file: (id: number, signal?: AbortSignal) => ask<CaseFile>('GET', at(id, ''), { signal }),
  parties: (id: number, signal?: AbortSignal): List<Party> => ask('GET', at(id, '/parties'), { signal }),
  debt: (id: number, on?: string, signal?: AbortSignal) => ask<Debt>('GET', at(id, '/debt'), { query: { on }, signal }),
  nodes: (id: number, signal?: AbortSignal): List<CaseNode> => ask('GET', at(id, '/nodes'), { signal }),
  timeline: (id: number, signal?: AbortSignal): List<Happening> => ask('GET', at(id, '/timeline'), { signal }),
  closing: (id: number, signal?: AbortSignal) => ask<{ ways: CloseWay[] }>('GET', at(id, '/closing'), { signal }),
  assets: (id: number, signal?: AbortSignal) => ask<{ items: Asset[]; total: number; available: string }>('GET', at(id, '/assets'), { signal }),
  controls: (id: number, signal?: AbortSignal) => ask<Controls>('GET', at(id, '/controls'), { signal }),
  money: (id: number, signal?: AbortSignal) => ask<CaseMoney>('GET', at(id, '/money'), { signal }),
  documents: (id: number, signal?: AbortSignal): List<CaseDocument> => ask('GET', at(id, '/documents'), { signal }),
  notify: (id: number) => ask<unknown[]>('POST', at(id, '/notification')),
  query: (id: number) => ask<{ asked: number }>('POST', at(id, '/queries')),
  issue: (id: number, code: string, facts: Record<string, string>) => ask('POST', at(id, '/documents'), { body: { code, facts } }),
  serve: (documentId: number, body: { casePartyId: number; method: string; servedOn: string; note: string }) => ask('POST', `/api/v1/documents/${documentId}/services`, { body }),
  close: (id: number, body: { way: string; version: number; reason?: string }) => ask('POST', at(id, '/closing'), { body }),
}

export interface CaseContext {
  id: number
  file: Asked<CaseFile>
  debt: Asked<Debt>
  assets: Asked<{ items: Asset[]; total: number; available: string }>
  controls: Asked<Controls>
  money: Asked<CaseMoney>
  nodes: Asked<{ items: CaseNode[]; total: number }>
  /** After an act everything on the page may have changed. */
  reload: () => void
}
const KEY: InjectionKey<CaseContext> = Symbol('case')

export function openCase(id: number): CaseContext {
  const file = useAsked((signal) => caseApi.file(id, signal))
  const debt = useAsked((signal) => caseApi.debt(id, undefined, signal))
  const assets = useAsked((signal) => caseApi.assets(id, signal))
  const controls = useAsked((signal) => caseApi.controls(id, signal))
  const money = useAsked((signal) => caseApi.money(id, signal))
  const nodes = useAsked((signal) => caseApi.nodes(id, signal))
  const all = [file, debt, assets, controls, money, nodes]
  const context: CaseContext = { id, file, debt, assets, controls, money, nodes, reload: () => all.forEach((asked) => void asked.load()) }
  provide(KEY, context)
  return context
}
export function useCase(): CaseContext {
  const context = inject(KEY)
  if (!context) throw new Error('outside a case page')
  return context
}
export const articleText = (article: { zh: string } | string | null | undefined): string => (typeof article === 'string' ? article : (article?.zh ?? ''))
