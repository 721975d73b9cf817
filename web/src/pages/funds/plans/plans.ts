import { ask, type components } from '@/api'
import { fen } from '@/design'

type S = components['schemas']
export type Plan = S['FundsPlan']
export type Share = S['FundsPlanShare']
export type Objection = S['FundsPlanObjection']
export type PlanRequest = S['FundsPlanRequest']
export type Claim = S['FundsPlanRequestClaim']
export type Basis = PlanRequest['basis']
export type Named = S['FundsPlanRequestNamed']
export type PlanSheet = S['FundsPlanSheet']
export interface Plans { items: Plan[]; total: number }
export type DistributionPage = S['FundsDistributionQueryPage']
export type Distribution = S['FundsDistributionQueryRow']
export type EscrowPage = S['FundsEscrowQueryPage']

export const plansOf = (caseId: number, signal?: AbortSignal) => ask<Plans>('GET', `/api/v1/cases/${caseId}/plans`, { signal })
export const openDistribution = (caseId: number, reason: string) => ask<S['FundsOpened']>('POST', `/api/v1/cases/${caseId}/distribution`, { body: { reason } })
export const suggestion = (caseId: number, signal?: AbortSignal) => ask<PlanRequest>('GET', `/api/v1/cases/${caseId}/plans/suggestion`, { signal })
export const makePlan = (caseId: number, body: PlanRequest) => ask<Plan>('POST', `/api/v1/cases/${caseId}/plans`, { body })
export const distributions = (signal?: AbortSignal) => ask<DistributionPage>('GET', '/api/v1/funds/distributions', { signal })
export const escrow = (signal?: AbortSignal) => ask<EscrowPage>('GET', '/api/v1/funds/escrow', { signal })
export const sheetOf = (planId: number, signal?: AbortSignal) => ask<PlanSheet>('GET', `/api/v1/funds/plans/${planId}/sheet`, { signal })

const act = (planId: number, what: string, body: object = {}) => ask<Plan>('POST', `/api/v1/funds/plans/${planId}/${what}`, { body })
export const askApproval = (planId: number) => act(planId, 'ask')
export const servePlan = (planId: number, party: string, on: string) => act(planId, 'serve', { party, on })
export const objectTo = (planId: number, body: S['FundsObjectBody']) => act(planId, 'objections', body)
export const carryOut = (planId: number) => act(planId, 'carry-out')
const step = (objectionId: number, what: string, body: object) => ask<Plan>('POST', `/api/v1/funds/plan-objections/${objectionId}/${what}`, { body })
export const tellOthers = (id: number, on: string, party?: string) => step(id, 'tell', { on, party: party || null })
export const oppose = (id: number, party: string, on: string) => step(id, 'oppose', { party, on })
export const tellObjector = (id: number, on: string) => step(id, 'tell-objector', { on })
export const suit = (id: number, number: string, on: string) => step(id, 'suit', { number, on })
export const endObjection = (id: number, outcome: string) => step(id, 'end', { outcome })

/** What an objection still needs; null when it has ended. */
export type Step = 'tell' | 'oppose' | 'tellObjector' | 'suit'
export function nextOf(objection: Objection): Step | 'wait' | null {
  if (objection.outcome) return null
  if (!objection.toldOn) return 'tell'
  if (!objection.opposedOn) return 'oppose'
  if (!objection.oppositionToldOn) return 'tellObjector'
  return objection.suitNumber ? 'wait' : 'suit'
}
/** Told, silent so far, and still within its days. */
export const mayOppose = (objection: Objection, today: string) => !objection.outcome && objection.notices.some((each) => !each.opposedOn && each.opposeUntil >= today)
/** Held out of a share: what is disputed and not yet ended. */
export const heldOf = (plan: Plan, share: Share): bigint => {
  const disputed = plan.objections.filter((each) => each.shareNr === share.nr && !each.outcome).reduce((sum, each) => sum + fen(each.disputed), 0n)
  return disputed > fen(share.fen) ? fen(share.fen) : disputed
}
export const payCost = (planId: number, nr: number, body: S['FundsCostOrder'], key: string) => ask<S['FundsPayoutQueryRow']>('POST', `/api/v1/funds/plans/${planId}/shares/${nr}/payouts`, { body, headers: { 'Idempotency-Key': key } })
