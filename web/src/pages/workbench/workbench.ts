import { api, got, type components } from '@/api'

export type DueItem = components['schemas']['WorkbenchItem']
export type Workbench = components['schemas']['CasesWorkbench']
export type DueDay = Workbench['days'][number]
export const workbench = (further: number, signal: AbortSignal) => got(api.GET('/api/v1/workbench', { params: { query: { further } }, signal }))
export const newAnswers = (signal: AbortSignal) => got(api.GET('/api/v1/queries', { params: { query: { size: 50 } }, signal }))
export const heldMoney = (signal: AbortSignal) => got(api.GET('/api/v1/funds/held', { params: { query: { size: 4 } }, signal }))
export const myRequests = (signal: AbortSignal) => got(api.GET('/api/v1/workbench/requests', { signal }))
export const dueGroups = ['late', 'today', 'near', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]
