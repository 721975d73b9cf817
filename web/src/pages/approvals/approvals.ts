import { ask } from '@/api'
import type { Bilingual } from '@/words'

export interface Signature { no: number; role: string; power: string; decidedBy?: number | null; decidedByName?: string | null; decidedAt?: string | null; granted?: boolean | null; reason?: string | null }
export interface Approval {
  id: number
  caseId: number
  caseNumber: string
  parties: string
  courtCode: string
  act: string
  actName?: Bilingual | null
  article?: string | null
  subject: string
  state: 'WAITING' | 'GRANTED' | 'RETURNED'
  askedBy: number
  askedByName: string
  askedAt: string
  due?: string | null
  facts: Record<string, string>
  documents?: { id: number; title: string }[]
  version: number
  steps: Signature[]
  /** Whether the viewer may sign now. */
  mine?: boolean
}
export type Box = 'WAITING' | 'MINE' | 'DECIDED'

export const approvalsOf = (box: Box, signal: AbortSignal) => ask<{ items: Approval[]; total: number }>('GET', '/api/v1/approvals', { query: { box }, signal })
export const decide = (approval: Approval, granted: boolean, reason: string) =>
  ask<Approval>('POST', `/api/v1/approvals/${approval.id}/decision`, { body: { grant: granted, reason: reason || null, version: approval.version } })
