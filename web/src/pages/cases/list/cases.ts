import { api, got, withQuery, type components } from '@/api'

export type CaseRow = components['schemas']['CasesCaseRow']
export type CaseRows = components['schemas']['CasesCaseRows']
type Stage = CaseRow['stage']

export const defaults = { q: '', stage: '', court: '', judge: '', dueBy: '', from: '', to: '', open: '', helped: '', sort: '-filedOn', page: '1', size: '20' }
export type CaseQuery = typeof defaults

export const stages: Stage[] = ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED']

/** What is empty is not asked for; the server counts pages from 0. */
function asked(query: CaseQuery) {
  const { stage, open, helped, page, size, ...words } = query
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')) as Partial<typeof words>
  return { ...given, ...(stage ? { stage: stage as Stage } : {}), ...(open ? { open: open === 'true' } : {}), ...(helped ? { helped: true } : {}), page: (Number(page) || 1) - 1, size: Number(size) || 20 }
}

export function listCases(query: CaseQuery, signal: AbortSignal): Promise<CaseRows> {
  return got(api.GET('/api/v1/cases', { params: { query: asked(query) }, signal }))
}

export function exportAddress(query: CaseQuery, language: string): string {
  return withQuery('/api/v1/cases/export', { ...asked(query), page: null, size: null, language: language.slice(0, 2).toUpperCase() })
}
