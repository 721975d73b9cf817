import { useSession } from '@/app/session'
import { figures } from '@/design'
import { useWords, type Bilingual } from '@/words'

/** Where the pages say what a code of a detail means; the rest is in the registers of the server. */
const SAID: Record<string, string[]> = {
  act: ['case.control.kind', 'credit.actKind', 'approvals.act'],
  channel: ['sanctions.exposure.channel', 'oversight.channel'],
  choice: ['funds.unpaid.of'],
  fact: ['case.fate.of'],
  ground: ['credit.groundOf', 'funds.delay.of'],
  groundCode: ['credit.groundOf', 'case.close.ways'],
  kind: ['coercion.kinds', 'credit.hit', 'credit.request', 'administration.units.kinds', 'sanctions.piece.kinds', 'reports.kind', 'query.limit.kind', 'funds.kind', 'command.visit'],
  level: ['oversight.level'],
  method: ['case.documents.method'],
  mode: ['command.mode'],
  outcome: ['agency.outcome', 'coercion.outcome', 'coercion.answer', 'credit.handover', 'credit.review.outcomes', 'plans.outcome', 'query.disposal.outcome'],
  result: ['coercion.outcome'],
  resultCode: ['agency.outcome', 'credit.hit', 'coercion.answer', 'credit.groundOf'],
  roles: ['app.role'],
  state: ['case.payee.state'],
  way: ['case.close.ways'],
}
const ALWAYS = ['case.told', 'case.control.actState', 'agency.outcome', 'app.role', 'administration.valueOf']

/** A detail of an entry in words: codes, courts, yes and no; sums are parted, everything else stays. */
export function useDetailWords(registers: () => Map<string, Bilingual>) {
  const { t, te, say } = useWords()
  const session = useSession()
  function word(key: string, code: string): string {
    if (/^粤\d{2,4}$/.test(code)) return session.courts.some((court) => court.code === code) ? say(session.shortCourt(code)) : code
    if (code === 'true' || code === 'false') return t(`administration.${code === 'true' ? 'yes' : 'no'}`)
    const place = (SAID[key] ?? []).find((each) => te(`${each}.${code}`))
    const known = registers().get(code) ?? registers().get(`${key}:${code}`)
    if (!place && known) return say(known)
    const general = place ?? ALWAYS.find((each) => te(`${each}.${code}`))
    return general ? t(`${general}.${code}`) : code
  }
  return (key: string, value: string): string => {
    if (/^\d+\.\d\d$/.test(value)) return figures(value)
    if (key === 'password' && te(`administration.passwordIs.${value}`)) return t(`administration.passwordIs.${value}`)
    return value.replace(/^\[(.*)\]$/, '$1').replace(/粤\d{2,4}(?![\d执民刑])|\b(?:true|false|[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)\b/g, (code) => word(key, code)).replace(/, /g, t('administration.and'))
  }
}
