import { api, got, type components } from '@/api'

export type Approval = components['schemas']['CasesApproval']
/** `mine`: whether the viewer may sign it now. */
export type Card = components['schemas']['CasesCard']
export type Box = 'WAITING' | 'ASKED' | 'DECIDED'

export const approvalsOf = (box: Box, page: number, signal: AbortSignal) => got(api.GET('/api/v1/approvals', { params: { query: { box, page, size: 20 } }, signal }))
export function decide({ id, version }: Approval, granted: boolean, reason: string) {
  const given = { params: { path: { id } }, body: { version, ...(reason ? { reason } : {}) } }
  return got(granted ? api.POST('/api/v1/approvals/{id}/grant', given) : api.POST('/api/v1/approvals/{id}/return', given))
}
