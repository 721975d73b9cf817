import { ask, type Article } from '@/api'
import type { Bilingual } from '@/words'

export interface Signature { no: number; role: string; power: string; decidedBy?: number; decidedByName?: string; decidedAt?: string; granted?: boolean; reason?: string }
export interface Approval {
  id: number
  caseId: number
  caseNumber: string
  parties: string
  courtCode: string
  act: string
  subject: string
  state: 'WAITING' | 'GRANTED' | 'RETURNED'
  askedBy: number
  askedByName: string
  askedAt: string
  facts: Record<string, string>
  version: number
  steps: Signature[]
}
/** @property mine whether the viewer may sign it now */
export interface Card { approval: Approval; title: Bilingual; article?: Article; mine: boolean }
export type Box = 'WAITING' | 'ASKED' | 'DECIDED'

export const approvalsOf = (box: Box, page: number, signal: AbortSignal) => ask<{ items: Card[]; total: number }>('GET', '/api/v1/approvals', { query: { box, page, size: 20 }, signal })
export const decide = ({ id, version }: Approval, granted: boolean, reason: string) =>
  ask<Approval>('POST', `/api/v1/approvals/${id}/${granted ? 'grant' : 'return'}`, { body: { reason: reason || null, version } })
