import { api, ask, got, type components } from '@/api'

export type Approval = components['schemas']['CasesApproval']
/** `mine`: whether the viewer may sign it now. */
export type Card = components['schemas']['CasesCard']
export type Box = 'WAITING' | 'ASKED' | 'DECIDED'

export const approvalsOf = (box: Box, page: number, signal: AbortSignal) => got(api.GET('/api/v1/approvals', { params: { query: { box, page, size: 20 } }, signal }))
/** How the papers will read that leave with the signature; nothing where the act has none. */
export const papersOf = (id: number, page: number, signal: AbortSignal) => ask<components['schemas']['DocumentsPapersToRead']>('GET', `/api/v1/approvals/${id}/papers`, { query: { page }, signal })
/** What is about papers of its own: their drafts can be read before they are signed. */
export const hasPapers = ({ subject, state }: Approval) => state === 'WAITING' && /^(control-act|control-batch|sanction|coercion|payout|stay):\d+$|^close:/.test(subject)
export function decide({ id, version }: Approval, granted: boolean, reason: string) {
  const given = { params: { path: { id } }, body: { version, ...(reason ? { reason } : {}) } }
  return got(granted ? api.POST('/api/v1/approvals/{id}/grant', given) : api.POST('/api/v1/approvals/{id}/return', given))
}

/** Payouts that wait for the viewer's own signature, at most two hundred at once. */
export const waitingPayouts = async () => (await got(api.GET('/api/v1/approvals', { params: { query: { box: 'WAITING', page: 0, size: 200 } } }))).items.filter((card) => card.mine && card.approval.subject.startsWith('payout:'))
export const grantBatch = (cards: Card[]) => ask<components['schemas']['CasesGrantedBatch']>('POST', '/api/v1/approvals/payouts/grant', { body: { items: cards.map(({ approval: { id, version } }) => ({ id, version })) } })
