import { ask, type Article } from '@/api'
import type { Bilingual } from '@/words'

/** One thing due: who must do what by when, in which case, and why. */
export interface DueItem {
  id: number
  kind: string
  code: string
  caseId: number
  caseNumber: string
  parties: string
  title: Bilingual
  why?: Bilingual | null
  article?: Article
  due: string
  startedOn?: string | null
  startedBy?: Bilingual | null
  act?: { label: Bilingual; to: string } | null
}
export interface DueDay { day: string; count: number; off: boolean }
export interface Workbench {
  late: number
  dueToday: number
  open: number
  doneThisWeek: number
  approvalsWaiting?: number
  requestsReturned?: number
  items: DueItem[]
  days: DueDay[]
}
export interface NewAnswer { id: number; institution: string; outcome: 'found' | 'none' | 'refused' | 'late'; what: Bilingual; caseId: number; caseNumber: string; debtor: string; amount?: string | null; at: string }
export interface Arrival { id: number; amount: string; caseId?: number | null; caseNumber?: string | null; memo?: string; state: 'matched' | 'unknown'; at: string }
export interface MyRequest { id: number; caseId: number; caseNumber: string; what: Bilingual; state: 'returned' | 'granted' | 'waiting'; by: string; why?: string | null; at: string }

export const workbench = (signal: AbortSignal) => ask<Workbench>('GET', '/api/v1/workbench', { signal })
export const newAnswers = (signal: AbortSignal) => ask<{ items: NewAnswer[]; total: number; empty: number; since: string }>('GET', '/api/v1/workbench/answers', { signal })
export const arrivals = (signal: AbortSignal) => ask<{ items: Arrival[]; total: number; sum: string }>('GET', '/api/v1/workbench/arrivals', { signal })
export const myRequests = (signal: AbortSignal) => ask<{ items: MyRequest[]; waiting: number }>('GET', '/api/v1/workbench/requests', { signal })
export const dueGroups = ['late', 'today', 'near', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]
