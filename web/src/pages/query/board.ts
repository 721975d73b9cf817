import { ask, type components } from '@/api'

export type Board = components['schemas']['InquiryQueryBoard']
export type Line = components['schemas']['InquiryBoardLine']
export type Column = components['schemas']['InquiryColumn']
export type Cell = components['schemas']['Cell']
export type Detail = components['schemas']['InquiryQueryDetail']

export const defaults = { filter: 'all', page: '1', caseId: '' }
export type BoardQuery = typeof defaults
export const SIZE = 50
export const filters = ['all', 'todo', 'found', 'waiting', 'late', 'refused', 'offline', 'nil'] as const

export const readBoard = (query: BoardQuery, signal: AbortSignal) =>
  ask<Board>('GET', '/api/v1/queries', { query: { filter: query.filter, caseId: query.caseId, page: Math.max(0, Number(query.page) - 1), size: SIZE }, signal })
export const readDetail = (id: number, signal?: AbortSignal) => ask<Detail>('GET', `/api/v1/queries/${id}`, { signal })
export const resend = (id: number) => ask<undefined>('POST', `/api/v1/queries/${id}/resend`)
export const takeOffline = (id: number, task: string) => ask<undefined>('POST', `/api/v1/queries/${id}/offline`, { body: { task } })

export interface Group { name: string; columns: Column[] }
const groupOf: Record<string, string> = { BANK: 'bank', PAYMENT: 'payment', REAL_ESTATE: 'register', VEHICLE: 'register', SECURITIES: 'register', EQUITY: 'register', VESSEL: 'register' }
const order = ['bank', 'payment', 'register', 'other']

/** Columns side by side by what kind of institution they are. */
export function grouped(columns: readonly Column[]): Group[] {
  return order.map((name) => ({ name, columns: columns.filter((column) => (groupOf[column.kind] ?? 'other') === name) })).filter((group) => group.columns.length > 0)
}

export const lineKey = (line: Line) => `${line.line.roundId}-${line.line.partyId}`

/** The board with some cells as they are now; what changed is named so that it can be tinted. */
export function withCells(board: Board, changed: readonly Cell[]): Board {
  const byId = new Map(changed.map((cell) => [cell.id, cell]))
  const byPlace = new Map(changed.map((cell) => [`${cell.roundId}-${cell.partyId}-${cell.partnerId}`, cell]))
  const items = board.items.map((line) => {
    const cells = line.cells.map((cell) => byId.get(cell.id) ?? byPlace.get(`${cell.roundId}-${cell.partyId}-${cell.partnerId}`) ?? cell)
    return cells.some((cell, i) => cell !== line.cells[i]) ? { ...line, cells } : line
  })
  return { ...board, items }
}
