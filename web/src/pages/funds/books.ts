import { ask, withQuery, type components } from '@/api'

type S = components['schemas']
export type Month = S['FundsMonth']
export type Balances = S['FundsBalancePage']
export type Balance = S['FundsBalance']
export type AccountLine = S['FundsLine']
export type AccountPage = S['FundsLines']
export type StatementPage = S['FundsStatementPage']
export const month = (of: string, signal?: AbortSignal) => ask<Month>('GET', `/api/v1/funds/months/${of}`, { signal })
export const prepareMonth = (of: string) => ask<Month>('POST', `/api/v1/funds/months/${of}/prepare`)
export const confirmMonth = (of: string) => ask<Month>('POST', `/api/v1/funds/months/${of}/confirm`)
export interface BooksQuery { [name: string]: string; on: string; court: string; number: string; page: string }
export const balances = (q: BooksQuery, signal?: AbortSignal) => ask<Balances>('GET', '/api/v1/funds/books', { query: { on: q.on, court: q.court, number: q.number, page: Math.max(0, Number(q.page) - 1), size: 20 }, signal })
export const accountLines = (id: number, on: string, page: number, size: number, signal?: AbortSignal) => ask<AccountPage>('GET', `/api/v1/funds/books/${id}`, { query: { on, page: page - 1, size }, signal })
export const verify = () => ask<S['FundsVerified']>('GET', '/api/v1/funds/books/verify')
export const statement = (scope: string, court: string, from: string, to: string, signal?: AbortSignal) => ask<StatementPage>('GET', '/api/v1/funds/statement', { query: { scope, court, from, to }, signal })
export const statementExport = (scope: string, court: string, from: string, to: string) => withQuery('/api/v1/funds/statement/export', { scope, court, from, to })
