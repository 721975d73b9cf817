import { ask, type Article } from '@/api'
import type { Bilingual } from '@/words'

export interface Field { code: string; kind: 'TEXT' | 'MONEY' | 'DATE' | 'MOMENT' | 'NUMBER' | 'CHOICE'; zh: string; en: string; options: string[]; optional?: boolean; setting?: string }
export interface StepKind extends Bilingual { code: string; after: string[]; notAfter: string[]; fields: Field[]; recorded: boolean; twoDevices: boolean; evidence: boolean; urgent: boolean; ends?: string; article?: Article; afterOneOf?: { steps: string[]; clock?: string } }
export interface ActKind extends Bilingual { code: string; urgentApproval?: string | null; fields: Field[]; steps: StepKind[]; article: Article }
export interface Conduct extends Bilingual { code: string; kinds: string[]; ofDeclaration?: string; article: Article }
export interface Clock { code: string; title: Bilingual; effect: 'DUTY' | 'MUST_END' | 'RIGHT'; article?: Article; startedAt: string; dueAt: string; doneAt?: string }
export interface Step { id: number; code: string; title: Bilingual; at: string; by: string; facts: Record<string, string>; evidence: number[]; returnedAt?: string; returnedWhy?: string }
export interface Act {
  id: number; caseId: number; kind: string; title: Bilingual; casePartyId: number; personName: string; isUnit: boolean
  conduct: string; conductTitle: Bilingual; article?: Article; conductOn: string; conductText: string
  amount?: string; days?: number; urgent: boolean; facts: Record<string, string>; state: string
  proposedBy: string; proposedAt: string; decidedAt?: string; servedOn?: string; endedAt?: string; endedHow?: string
  steps: Step[]; papers: { documentId: number; code: string; title: string; number?: string }[]; clocks: Clock[]; elements: { code: string; title: Bilingual; statement: string; proofs: { documentId?: number; evidenceId?: number; name: string }[] }[]; version: number
}
export interface Kinds { kinds: ActKind[]; conducts: Conduct[] }
export interface Proposal { kind: string; casePartyId: number; personName?: string; conduct: string; conductOn: string; conductText: string; declarationId?: number; urgent: boolean; special: string; priorStep?: string; facts: Record<string, string>; elements: Element[] }
export interface Element { code: string; statement: string; evidence: number[]; documents: number[] }
export interface Picked { paper: boolean; id: number; name: string }
export interface Stated { statement: string; picked: Picked[] }
export interface Checklist {
  noticeServedOn?: string; orderServedOn?: string; punished: { person: string; title: Bilingual; on: string; measure: string }[]; groups: { code: string; title: Bilingual }[]
  kinds: { code: string; grade: Bilingual; no: number; words?: string; article: Article; punishedFirst: boolean }[]; papers: { id: number; title: string; number?: string }[]; evidence: { id: number; name: string }[]
}
export interface Draft { declarationId: number; casePartyId: number; personName: string; kind: string; conduct: string; conductOn: string; conductText: string }

export interface Item { section: string; what: string; place: string; number: string; amount?: string | null; happenedOn?: string | null; holder: string; burden: string }
export interface Report { id: number; no: number; source: string; filedAt: string; signedBy: string; statement: string; nothing: string[]; items: Item[]; evidence: number[]; changedOn?: string; supplementDueOn?: string; late?: boolean }
export interface Finding { id: number; kind: string; what: string; found: string; declared?: string; askedOn?: string; answerDue?: string; answer?: string; accepted?: boolean }
export interface Declaration { id: number; casePartyId: number; partyName: string; isUnit: boolean; servedOn: string; dueOn: string; extendedWhy?: string; filedOn?: string; outcome?: string; outcomeWhy?: string; version: number; reports: Report[]; findings: Finding[] }
export interface Section extends Bilingual { code: string; isChange: boolean }
export interface Declarations { items: Declaration[]; total: number; sections: Section[]; drafts: Draft[] }
export interface Filing { signedBy: string; statement: string; nothing: string[]; items: Item[]; evidence: number[] }

export interface PartyRequest { id: number; caseId: number; casePartyId: number; partyName: string; role: string; kind: string; title: Bilingual; article: Article; body: string; facts: Record<string, string>; source: string; askedAt: string; dueOn?: string; state: string; outcome?: string; answer?: string; answeredAt?: string; answeredBy?: string; escalatedAt?: string; documentId?: number; evidence: number[]; draws: Draw[]; result?: { facts: Record<string, string>; at: string; by: string; evidence: number[] }; version: number }
export interface Draw { no: number; candidates: string[]; seed: string; place: number; drawn: string; why: string; at: string; by: string }
export interface RequestResult extends Bilingual { after: string[]; fields: Field[] }
export interface RequestKind extends Bilingual { code: string; roles: string[]; outcomes: string[]; approval?: string; fields: Field[]; granting: Field[]; filing: Field[]; draw: boolean; result?: RequestResult; elsewhere: string[] }
export interface Asking { kind: string; body: string; facts: Record<string, string>; urgent: boolean; evidence: number[] }

export interface CourtRow { id: number; caseId: number; caseNumber: string; courtCode: string; judgeName: string; kind: string; personName: string; conduct: string; amount?: string; days?: number; state: string; proposedAt: string; nextDue?: string; nextClock?: string }
export interface CourtList { items: CourtRow[]; total: number; counts: { kind: string; open: number; all: number }[] }

export const KINDS = ['FINE', 'DETENTION', 'SUMMONS', 'SEARCH', 'EVICTION', 'REFERRAL']
const at = (caseId: number) => `/api/v1/cases/${caseId}`
export const coercionApi = {
  kinds: () => ask<Kinds>('GET', '/api/v1/coercion/kinds'),
  acts: (caseId: number, signal: AbortSignal) => ask<{ items: Act[]; total: number }>('GET', `${at(caseId)}/coercion`, { signal }),
  propose: (caseId: number, body: Proposal) => ask<{ actId: number }>('POST', `${at(caseId)}/coercion`, { body }),
  referral: (caseId: number, party: number, signal: AbortSignal) => ask<Checklist>('GET', `${at(caseId)}/coercion/referral`, { query: { casePartyId: String(party) }, signal }),
  step: (act: Act, body: { step: string; facts: Record<string, string>; recordings: { device: string; sha256: string }[]; evidence: number[] }) => ask<Act>('POST', `/api/v1/coercion/${act.id}/steps`, { body: { ...body, version: act.version } }),
  withdraw: (act: Act) => ask<Act>('POST', `/api/v1/coercion/${act.id}/withdrawal`, { body: { version: act.version } }),
  evidence: (caseId: number, file: File) => { const body = new FormData(); body.append('file', file); return ask<{ id: number; name: string; sha256: string }>('POST', `${at(caseId)}/evidence`, { body }) },
  declarations: (caseId: number, signal: AbortSignal) => ask<Declarations>('GET', `${at(caseId)}/declarations`, { signal }),
  on: (id: number, what: string, body: unknown) => ask<Declaration>('POST', `/api/v1/declarations/${id}/${what}`, { body }),
  requests: (caseId: number, signal: AbortSignal) => ask<{ items: PartyRequest[]; total: number; kinds: RequestKind[]; offered: Record<string, string[]>; standing: Record<string, string> }>('GET', `${at(caseId)}/requests`, { signal }),
  answer: (one: PartyRequest, outcome: string, answer: string, facts: Record<string, string>) => ask<PartyRequest>('POST', `/api/v1/requests/${one.id}/answer`, { body: { outcome, answer, facts, version: one.version } }),
  draw: (id: number, candidates: string[], why: string) => ask<PartyRequest>('POST', `/api/v1/requests/${id}/draw`, { body: { candidates, why } }),
  result: (id: number, facts: Record<string, string>, evidence: number[]) => ask<PartyRequest>('POST', `/api/v1/requests/${id}/result`, { body: { facts, evidence } }),
  enter: (caseId: number, casePartyId: number, asking: Asking) => ask<PartyRequest>('POST', `${at(caseId)}/requests`, { body: { casePartyId, asking } }),
  court: (query: Record<string, string>, signal: AbortSignal) => ask<CourtList>('GET', '/api/v1/coercion', { query, signal }),
  waiting: (escalated: boolean, signal: AbortSignal) => ask<{ items: { request: PartyRequest; caseNumber: string; parties: string }[]; total: number }>('GET', '/api/v1/requests', { query: { escalated }, signal }),
}

/** Where the word of an answer stands: filed means another thing with an objection than with non-enforcement. */
export const answerWord = (kind: string, outcome: string) => `coercion.answer.${kind === 'NONENFORCEMENT' && outcome === 'FILED' ? 'FILED_REVIEW' : outcome}`

/** A fact as a person reads it. */
export function shownFact(field: Field, value: string | undefined, day: (on: string) => string, choice: (code: string) => string): string {
  return !value ? '' : field.kind === 'DATE' ? day(value) : field.kind === 'CHOICE' ? choice(value) : value
}

/** The groups of a referral as the server takes them. */
export function proofsOf(stated: Record<string, Stated>): Element[] {
  const ids = (one: Stated, paper: boolean) => one.picked.filter((file) => file.paper === paper).map((file) => file.id)
  return Object.entries(stated).map(([code, one]) => ({ code, statement: one.statement, evidence: ids(one, false), documents: ids(one, true) }))
}

/** Steps that may come next: what must be there is there, and it is not done yet, or was returned. The server decides in the end. */
export function nextSteps(act: Act, kind: ActKind | undefined): StepKind[] {
  if (!kind || !['PROPOSED', 'DECIDED'].includes(act.state)) return []
  const done = new Set(act.steps.filter((step) => !step.returnedAt).map((step) => step.code))
  return kind.steps.filter((step) => !done.has(step.code) && !step.notAfter.some((code) => done.has(code)) && step.after.every((code) => done.has(code) || (act.urgent && step.urgent))
    && (!step.afterOneOf || !!step.afterOneOf.clock || step.afterOneOf.steps.some((code) => done.has(code))))
}
