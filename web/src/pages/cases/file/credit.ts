import { ask, type components } from '@/api'

type Schemas = components['schemas']
export type Sanction = Schemas['SanctionsSanctionSheet']
export type Proposal = Schemas['SanctionsProposeSanctionInput']
export type Checks = Schemas['SanctionsChecks']
export type Catalogue = Schemas['SanctionsCatalogue']

export const creditApi = {
  of: (id: number, signal?: AbortSignal) => ask<Schemas['SanctionsOfCase']>('GET', `/api/v1/cases/${id}/sanctions`, { signal }),
  catalogue: (signal?: AbortSignal) => ask<Catalogue>('GET', '/api/v1/sanction-measures', { signal }),
  check: (id: number, body: Proposal) => ask<Checks>('POST', `/api/v1/cases/${id}/sanctions/check`, { body }),
  propose: (id: number, body: Proposal) => ask<Schemas['SanctionsAsked']>('POST', `/api/v1/cases/${id}/sanctions`, { body }),
  request: (sanction: number, body: Schemas['SanctionsAskRequestInput']) => ask('POST', `/api/v1/sanctions/${sanction}/requests`, { body }),
  ground: (sanction: number, body: Schemas['SanctionsRecordGroundInput']) => ask('POST', `/api/v1/sanctions/${sanction}/grounds`, { body }),
  review: (sanction: number, body: Schemas['SanctionsReviewAsked']) => ask('POST', `/api/v1/sanctions/${sanction}/reviews`, { body }),
  reviewDecided: (sanction: number, body: Schemas['SanctionsReviewDecided']) => ask('POST', `/api/v1/sanctions/${sanction}/reviews/decision`, { body }),
  used: (sanction: number, request: number) => ask('POST', `/api/v1/sanctions/${sanction}/requests/${request}/use`, { body: {} }),
  handled: (sanction: number, hit: number, body: Schemas['SanctionsHandleHitInput']) => ask('POST', `/api/v1/sanctions/${sanction}/hits/${hit}/handled`, { body }),
}

/** What can be proposed by hand; the rest begins and ends with a listing or an order. */
export const PROPOSED = ['MS_LIST', 'MS_CONSUMPTION', 'MS_EXIT', 'MS_BORDER', 'MS_LEGALREP', 'MS_EQUITY', 'MS_IMMOVABLE', 'MS_VEHICLE', 'MS_EMPLOYER']
export const inForce = (state: string): boolean => state === 'EFFECTIVE' || state === 'ORDERED'
export const over = (state: string): boolean => ['LIFTED', 'LAPSED', 'REFUSED', 'WITHDRAWN'].includes(state)

export async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The days to which a listing may be lengthened: by one, two or three years (29 February becomes the 28th). */
export function longerTerms(endsOn: string): { years: number; until: string }[] {
  const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [1, 2, 3].map((years) => {
    const year = Number(endsOn.slice(0, 4)) + years
    const rest = endsOn.slice(4) === '-02-29' && !leap(year) ? '-02-28' : endsOn.slice(4)
    return { years, until: `${year}${rest}` }
  })
}

/** Who is held at the border and nobody has come for stands first, then what nobody has handled, then the newest. */
export function firstOfHits(a: { kind: string; at: string; handledAt?: string | null }, b: typeof a): number {
  const rank = (hit: typeof a) => (hit.handledAt ? 2 : hit.kind === 'BORDER_HIT' ? 0 : 1)
  return rank(a) - rank(b) || b.at.localeCompare(a.at)
}

/** What the higher court can be asked to look at: an exit ban, and the refusal to correct a listing. */
export const reviewable = (one: Sanction): boolean => (one.family === 'EXIT' && !!one.decidedOn) || (one.family === 'LIST' && one.requests.some((request) => request.kind === 'CORRECT' && request.ground === 'REJECT' && request.state === 'GRANTED'))
