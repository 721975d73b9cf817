import { ask, withQuery, type components } from '@/api'

type S = components['schemas']
export type Board = S['CommandBoard']
export type CourtLoad = S['CommandBoardCourtLoad']
export type Waiting = S['CommandBoardWaiting']
export type Order = S['SupervisionOrder']
export type Transfer = S['Transfer']
export type Visit = S['Visit']
export type Allocation = S['Allocation']

export const readBoard = (signal: AbortSignal) => ask<Board>('GET', '/api/v1/command/board', { signal })

/** Where each court's tile lies: rows from north to south, columns from west to east. A scheme, not a map to scale. */
export const places: Readonly<Record<string, { row: number; column: number }>> = {
  粤0881: { row: 1, column: 1 }, 粤0883: { row: 1, column: 3 },
  粤0823: { row: 2, column: 1 }, 粤0802: { row: 2, column: 2 }, 粤0804: { row: 2, column: 3 },
  粤0811: { row: 3, column: 1 }, 粤0803: { row: 3, column: 2 }, 粤0891: { row: 3, column: 3 },
  粤0882: { row: 4, column: 1 }, 粤08: { row: 4, column: 2 }, 粤0825: { row: 5, column: 1 },
}
/** This many overdue duties make a tile stand out. */
export const HOT = 5
export const casesOf = (court: string | undefined, filter: Record<string, string> = {}) => withQuery('/cases', { court, open: 'true', ...filter })

export interface Page<T> { items: T[]; total: number }
export const readPage = <T>(path: string, query: Record<string, string>, signal: AbortSignal) => ask<Page<T>>('GET', path, { query, signal })
