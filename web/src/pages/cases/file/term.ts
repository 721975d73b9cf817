import { api, got, type components } from '@/api'

type Schemas = components['schemas']
export type Ground = Schemas['CasesGroundOfLaw']['code']
const of = (id: number) => ({ path: { id } })
export const termApi = {
  history: (id: number, signal?: AbortSignal) => got(api.GET('/api/v1/cases/{id}/term', { params: of(id), signal })),
  extend: (id: number, months: number, why: string) => got(api.POST('/api/v1/cases/{id}/term/extensions', { params: of(id), body: { months, why } })),
  stop: (id: number, body: Schemas['CasesStopClockInput']) => got(api.POST('/api/v1/cases/{id}/term/stays', { params: of(id), body })),
  end: (id: number, stay: number, on: string) => got(api.POST('/api/v1/cases/{id}/term/stays/{stay}/end', { params: { path: { id, stay } }, body: { on } })),
}
