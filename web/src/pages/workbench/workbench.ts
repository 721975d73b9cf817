import { api, ask, got, type components } from '@/api'
import type { Bilingual } from '@/words'

export type DueItem = components['schemas']['WorkbenchItem']
export type Workbench = components['schemas']['CasesWorkbench']
export type DueDay = Workbench['days'][number]
export interface NewAnswer { id: number; institution: string; outcome: 'found' | 'none' | 'refused' | 'late'; what: Bilingual; caseId: number; caseNumber: string; debtor: string; amount?: string | null; at: string }
export interface Arrival { id: number; amount: string; caseId?: number | null; caseNumber?: string | null; memo?: string; state: 'matched' | 'unknown'; at: string }

export const workbench = (signal: AbortSignal) => got(api.GET('/api/v1/workbench', { signal }))
export const newAnswers = (signal: AbortSignal) => ask<{ items: NewAnswer[]; total: number; empty: number; since: string }>('GET', '/api/v1/workbench/answers', { signal })
export const arrivals = (signal: AbortSignal) => ask<{ items: Arrival[]; total: number; sum: string }>('GET', '/api/v1/workbench/arrivals', { signal })
export const myRequests = (signal: AbortSignal) => got(api.GET('/api/v1/workbench/requests', { signal }))
export const dueGroups = ['late', 'today', 'near', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]
