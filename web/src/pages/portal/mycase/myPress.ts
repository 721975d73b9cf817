import { ask, type Article } from '@/api'
import type { Bilingual } from '@/words'
import type { Field, Filing, Report, Section } from '../../coercion/coercion'

export interface Heading { code: string; title: Bilingual; isChange: boolean }
export interface Question { id: number; what: Bilingual; answerBy: string; answer?: string; accepted?: boolean }
export interface MyDeclaration { own?: { servedOn: string; dueOn: string; late: boolean; reports: Report[]; questions: Question[] }; ofDebtors: { debtor: string; dueOn: string; filed: boolean; reports: Report[] }[]; sections: Heading[]; secrecyZh: string; secrecyEn: string }
export interface MyRequest { id: number; kind: string; title: Bilingual; body: string; facts: Record<string, string>; askedAt: string; dueOn?: string; late: boolean; chiefTold: boolean; outcome?: string; answer?: string; answeredAt?: string }
export interface RequestKind { code: string; title: Bilingual; fields: { code: string; title: Bilingual; kind: Field['kind']; options: string[] }[]; article: Article; answerBy: string }
export interface MyRequests { items: MyRequest[]; total: number; kinds: RequestKind[] }
export interface MyAct { title: Bilingual; person: string; conduct: Bilingual; article: Article; amount?: string; days?: number; state: string; servedOn?: string; endedAt?: string; done: { title: Bilingual; at: string }[]; until: { title: Bilingual; dueAt: string }[] }
export interface WayOut { code: string; title: Bilingual; steps: Bilingual[]; article?: Article }
export interface Punished { title: Bilingual; person: string; since: string; until?: string; units: number; confirmed: number }
export interface MyPressure { acts: MyAct[]; punished: Punished[]; waysOut: WayOut[] }
export interface Kept { id: number; name: string; size: number }

const at = (path: string) => `/api/v1/portal/${path}`
export const myPress = {
  declaration: (signal: AbortSignal) => ask<MyDeclaration>('GET', at('declaration'), { signal }),
  declare: (body: Filing) => ask<MyDeclaration>('POST', at('declaration'), { body }),
  explain: (id: number, answer: string) => ask<MyDeclaration>('POST', at(`declaration/questions/${id}/answer`), { body: { answer } }),
  evidence: (file: File) => { const body = new FormData(); body.append('file', file); return ask<Kept>('POST', at('evidence'), { body }) },
  requests: (signal: AbortSignal) => ask<MyRequests>('GET', at('requests'), { signal }),
  ask: (body: { kind: string; body: string; facts: Record<string, string>; urgent: boolean; evidence: number[] }) => ask<MyRequest>('POST', at('requests'), { body }),
  pressure: (signal: AbortSignal) => ask<MyPressure>('GET', at('acts'), { signal }),
}
export const sectionsOf = (headings: readonly Heading[]): Section[] => headings.map((one) => ({ code: one.code, isChange: one.isChange, ...one.title }))
