import { ask, type components } from '@/api'

type Schemas = components['schemas']
export type Unit = Schemas['Unit']
export type Order = Schemas['AgenciesOrderRow']
export type Sheet = Schemas['AgenciesSheet']

export const agencyApi = {
  who: (signal?: AbortSignal) => ask<Unit>('GET', '/api/v1/agency/session', { signal }),
  enter: (unit: string, password: string) => ask<Unit>('POST', '/api/v1/agency/session', { body: { unit, password } }),
  leave: () => ask('DELETE', '/api/v1/agency/session'),
  orders: (box: string, page: number, signal?: AbortSignal) => ask<Schemas['AgenciesOrderStorePage']>('GET', '/api/v1/agency/orders', { query: { box, page, size: 50 }, signal }),
  open: (id: number) => ask<Order>('GET', `/api/v1/agency/orders/${id}`),
  answer: (id: number, body: Schemas['AgenciesAnswerOrderInput']) => ask<Order>('POST', `/api/v1/agency/orders/${id}/answer`, { body }),
  hit: (id: number, body: Schemas['AgenciesNewHit']) => ask('POST', `/api/v1/agency/orders/${id}/hits`, { body }),
  sheet: (year: string, signal?: AbortSignal) => ask<Sheet>('GET', '/api/v1/agency/sheet', { query: { year }, signal }),
}

export async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
