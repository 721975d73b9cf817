import { inject, provide, type InjectionKey } from 'vue'
import { allPages, api, got, type components } from '@/api'
import { useAsked, type Asked } from '@/design'
import { askPressure, type Pressure } from './pressure'

type Schemas = components['schemas']
export type CaseFile = Schemas['CasesCasePage']
export type CaseNode = Schemas['CasesNodeLine']
export type Closing = Schemas['CasesClosing']
export type Step = Schemas['NextStep']
export type Asset = Schemas['InquiryCaseAsset']
export type Assets = Schemas['InquiryCaseAssets']
export type Measure = Schemas['MeasureInForce']
export type Controls = Schemas['ControlCaseMeasures']
export type CaseMoney = Schemas['FundsCaseMoneyView']
export type Receipt = Schemas['FundsReceiptView']
export type Happening = Schemas['CasesTimelineEntry']
export type CaseDocument = Schemas['DocumentsServed']
export type DraftText = Schemas['DocumentsMergedText']
export type PartyCode = Schemas['PortalGiven']

const of = (id: number) => ({ path: { id } })
export const caseApi = {
  file: (id: number, full: boolean, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}', { params: { ...of(id), query: { full } }, signal })),
  sheet: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/debt', { params: of(id), signal })),
  timeline: (id: number, signal?: AbortSignal) => allPages((page) => got(api.GET('/api/v1/cases/{id}/timeline', { params: { ...of(id), query: { page, size: 200 } }, signal })), (event) => event.id),
  nodeDone: (id: number, code: string, note: string) => got(api.POST('/api/v1/cases/{id}/nodes/{code}/done', { params: { path: { id, code } }, body: note ? { note } : {} })),
  closing: (id: number, way: string, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/closing/{way}', { params: { path: { id, way } }, signal })),
  close: (id: number, body: Schemas['CasesCloseRequest']) => got(api.POST('/api/v1/cases/{id}/close', { params: of(id), body })),
  judge: (id: number, body: Schemas['CasesJudgeChange']) => got(api.PUT('/api/v1/cases/{id}/judge', { params: of(id), body })),
  assets: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/assets', { params: of(id), signal })),
  query: (id: number) => got(api.POST('/api/v1/cases/{id}/queries', { params: of(id) })),
  controls: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/controls', { params: of(id), signal })),
  proposal: (id: number, assetId: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/controls/proposal', { params: { ...of(id), query: { assetId } }, signal })),
  deduction: (controlId: number, signal?: AbortSignal) => got(api.GET('/api/v1/controls/{id}/deductions/proposal', { params: of(controlId), signal })),
  codes: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/portal-codes', { params: of(id), signal })),
  newCode: (id: number, casePartyId: number) => got(api.POST('/api/v1/cases/{id}/portal-codes', { params: of(id), body: { casePartyId } })),
  results: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/portal-results', { params: of(id), signal })),
  showResults: (id: number, shown: boolean) => got(api.PUT('/api/v1/cases/{id}/portal-results', { params: of(id), body: { shown } })),
  money: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/money', { params: of(id), signal })),
  payee: (id: number, body: Schemas['FundsAccountBody']) => got(api.POST('/api/v1/cases/{id}/payee-accounts', { params: of(id), body })),
  payOut: (body: Schemas['FundsProposeBody'], key: string) => got(api.POST('/api/v1/funds/payouts', { params: { header: { 'Idempotency-Key': key } }, body })),
  documents: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/documents', { params: of(id), signal })),
  kinds: (signal?: AbortSignal) => got(api.GET('/api/v1/document-templates', { signal })),
  draft: (id: number, code: string, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/document-drafts/{code}', { params: { path: { id, code } }, signal })),
  preview: (id: number, code: string, facts: Record<string, string>) => got(api.POST('/api/v1/cases/{id}/document-drafts/{code}', { params: { path: { id, code } }, body: { facts } })),
  notify: (id: number) => got(api.POST('/api/v1/cases/{id}/notification', { params: of(id) })),
  issue: (id: number, code: string, facts: Record<string, string>) => got(api.POST('/api/v1/cases/{id}/documents', { params: of(id), body: { code, facts } })),
  serve: (id: number, body: Schemas['DocumentsServeDocumentInput']) => got(api.POST('/api/v1/documents/{id}/services', { params: of(id), body })),
}

export interface CaseContext {
  id: number
  file: Asked<CaseFile>
  assets: Asked<Assets>
  controls: Asked<Controls>
  money: Asked<CaseMoney>
  pressure: Asked<Pressure>
  /** Identity numbers in full: only for who works on the case, and recorded as such. */
  showFull: () => void
  /** After an act everything on the page may have changed. */
  reload: () => void
}
const KEY: InjectionKey<CaseContext> = Symbol('case')

export function openCase(id: number, rights: { money: boolean }): CaseContext {
  let full = false
  const file = useAsked((signal) => caseApi.file(id, full, signal))
  const assets = useAsked((signal) => caseApi.assets(id, signal))
  const controls = useAsked((signal) => caseApi.controls(id, signal))
  const money = useAsked((signal) => caseApi.money(id, signal), { now: rights.money })
  const pressure = useAsked((signal) => askPressure(id, signal))
  const all = rights.money ? [file, assets, controls, pressure, money] : [file, assets, controls, pressure]
  const context: CaseContext = { id, file, assets, controls, money, pressure, showFull: () => { full = true; void file.load() }, reload: () => all.forEach((asked) => void asked.load()) }
  provide(KEY, context)
  return context
}
export function useCase(): CaseContext {
  const context = inject(KEY)
  if (!context) throw new Error('outside a case page')
  return context
}
/** Of an account what can be taken, of a thing what it is worth; unknown stays unknown. */
export function worthOf(asset: Pick<Asset, 'assetClass' | 'available' | 'value' | 'balance'>): string | undefined {
  return isAccount(asset.assetClass) ? asset.available : (asset.value ?? (asset.balance === '0.00' ? undefined : asset.balance))
}
/** Money that a bank holds in an account: only this can be deducted. */
export const isAccount = (assetClass: string): boolean => /deposit|account|fund|wealth|financial/i.test(assetClass)
