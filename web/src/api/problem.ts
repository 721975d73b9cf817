import { articleWords } from '@/app/articleWords'
import { i18n, type Bilingual } from '@/words'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The place in a law as the server sends it. */
export type Article = { zh: string } | string | null | undefined

/** As text in the reader's language, where the law has a name in it; a rule of this system is no law, and says so. */
export function articleOf(value: unknown): string | null {
  if (value && typeof value === 'object' && (value as Record<string, unknown>).instrument === 'PROJ') return i18n.global.t('design.ownRule')
  const zh = cited(value)
  return zh && i18n.global.locale.value === 'en' ? articleWords(zh).en : zh
}

/** The language of a text that may have stayed Chinese on an English page. */
export function foreign(text: string | null | undefined): string | undefined {
  return i18n.global.locale.value === 'en' && /[一-鿿]/.test(text ?? '') ? 'zh-CN' : undefined
}

/** As the court cites it. */
function cited(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object') {
    const article = value as Record<string, unknown>
    if (article.instrument === 'PROJ') return i18n.global.t('design.ownRule')
    return text(article.zh) || text(article.citation) || text(article.text) || [text(article.instrument), text(article.number)].filter(Boolean).join(' ') || null
  }
  return null
}

/** One reason of a refusal: a stable code, a sentence in both languages, the article, and where it can be cured. */
export interface Reason extends Bilingual {
  code: string
  field?: string | null
  article?: Article
  facts?: Record<string, unknown> | null
}

/** The server said no, and why: every reason at once. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly title: string, readonly reasons: Reason[]) {
    super(title || reasons[0]?.zh || `refused (${status})`)
    this.name = 'Refusal'
  }

  of(field: string): Reason[] {
    return this.reasons.filter((reason) => reason.field === field)
  }
}

/** Something broke: the line, the server, or our own code. Nothing is known about what was done. */
export class Fault extends Error {
  constructor(readonly status: number, readonly number: string, cause?: unknown) {
    super(`fault ${status} ${number}`, { cause })
    this.name = 'Fault'
  }
}

interface Problem { status?: number; title?: string; detail?: string; instance?: string; code?: string; reasons?: unknown; fault?: string }


function reasonOf(value: unknown): Reason {
  const raw = (value ?? {}) as Record<string, unknown>
  const facts = raw.facts && typeof raw.facts === 'object' ? (raw.facts as Record<string, unknown>) : null
  return {
    code: text(raw.code), field: text(raw.field) || null, article: cited(raw.article),
    zh: text(raw.zh) || text(raw.code), en: text(raw.en) || text(raw.zh) || text(raw.code), facts,
  }
}

/** Turns a failed response into a Refusal (problem+json with reasons) or a Fault. */
export async function failureOf(response: Response): Promise<Refusal | Fault> {
  const kind = response.headers.get('content-type') ?? ''
  const body = kind.includes('json') ? ((await response.json().catch(() => ({}))) as Problem) : {}
  const number = body.instance ?? new Date().toISOString().replace(/\D/g, '').slice(2, 14)
  if (response.status >= 500) return new Fault(response.status, text(body.fault) || number)
  if (Array.isArray(body.reasons) && body.reasons.length > 0) return new Refusal(response.status, text(body.title), body.reasons.map(reasonOf))
  if (response.status >= 400 && response.status < 500 && (body.code || body.detail)) {
    const sentence = text(body.detail) || text(body.title)
    return new Refusal(response.status, text(body.title), [{ code: text(body.code) || String(response.status), zh: sentence, en: sentence }])
  }
  return new Fault(response.status, number)
}
