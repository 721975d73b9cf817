import { ask, withQuery } from '@/api'
import type { Bilingual } from '@/words'

export interface CaseRow {
  id: number
  number: string
  courtCode: string
  parties: string
  judgeName: string
  stage: string
  cause: string
  filedOn: string
  closedOn?: string | null
  outstanding?: string | null
  claimed: string
  nextDueOn?: string | null
  nextStep?: Bilingual | null
}
/** Counted up to a bound; `more` says that there are more than `total`. */
export interface CasePage { items: CaseRow[]; total: number; more?: boolean }

export const defaults = { q: '', stage: '', court: '', judge: '', dueBy: '', from: '', to: '', open: '', sort: '-filedOn', page: '1', size: '20' }
export type CaseQuery = typeof defaults

export const stages = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED'] as const

export function listCases(query: CaseQuery, signal: AbortSignal): Promise<CasePage> {
  return ask<CasePage>('GET', '/api/v1/cases', { query: { ...query, page: (Number(query.page) || 1) - 1 }, signal })
}

export function exportAddress(query: CaseQuery): string {
  return withQuery('/api/v1/cases/export', { ...query, page: '', size: '' })
}
