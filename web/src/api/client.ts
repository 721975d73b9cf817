import createClient, { type Middleware } from 'openapi-fetch'
import { isAttended } from './attended'
import { failureOf, Fault } from './problem'
import type { paths } from './schema'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

function csrfToken(): string | null {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)
  return found?.[1] ? decodeURIComponent(found[1]) : null
}

type Listener = () => void
const signedOut = new Set<Listener>()

/** Called when the server no longer knows who we are. */
export function onSignedOut(listener: Listener): void {
  signedOut.add(listener)
}

/** The `Date` of each answer: what time it is at the server. */
let clockSet: (instant: string) => void = () => undefined
export function onServerTime(set: (instant: string) => void): void {
  clockSet = set
}

async function guarded(request: Request): Promise<Response> {
  if (!SAFE.has(request.method)) {
    // the first write of a visit: one read makes the server hand out the token
    if (!csrfToken()) await fetch('/api/v1/session', { credentials: 'same-origin' }).catch(() => undefined)
    const token = csrfToken()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
  }
  request.headers.set('X-Requested-With', 'XMLHttpRequest')
  if (SAFE.has(request.method) && !isAttended()) request.headers.set('X-Unattended', '1')
  let response: Response
  try {
    response = await fetch(request)
  } catch (cause) {
    throw new Fault(0, 'offline', cause)
  }
  const date = Date.parse(response.headers.get('date') ?? '')
  if (!Number.isNaN(date)) clockSet(new Date(date).toISOString())
  if (response.status === 401 && !request.url.includes('/api/v1/session')) signedOut.forEach((tell) => tell())
  return response
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await failureOf(response)
    return response
  },
}

/** The typed client. Every answer that is not ok is thrown as Refusal or Fault; `data` is therefore always there. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin', fetch: guarded })
api.use(refusals)

/** `const cases = await got(api.GET('/api/v1/cases'))` */
export async function got<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T
}

type Query = Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>
interface Ask { query?: Query; body?: unknown; signal?: AbortSignal; headers?: Record<string, string> }

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value)) value.forEach((each) => search.append(name, String(each)))
    else search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** For uploads, downloads and addresses that come from the data; the same token, the same refusals. */
export async function ask<T>(method: string, path: string, { query, body, signal, headers }: Ask = {}): Promise<T> {
  const form = body instanceof FormData
  const response = await guarded(new Request(withQuery(path, query), {
    method, signal, credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body === undefined ? undefined : form ? body : JSON.stringify(body),
  }))
  if (!response.ok) throw await failureOf(response)
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as T
  const kind = response.headers.get('content-type') ?? ''
  return (kind.includes('json') ? await response.json() : await response.text()) as T
}
