import { ask, type components } from '@/api'
import { figures, money } from '@/design'
import { capitalOf, citation, clean, type Sheet, type SheetNote, type Words } from './sheet'

export type RateType = components['schemas']['PortalDebtRequestRateShape']['type']
type Day = string | null
export interface RateForm { type: RateType; annualPercent: string; perDay: string; tenor: string; on: Day; benchmarkTenor: string; lprTenor: string; multiplier: string; yearBasis: number }
export interface DebtForm {
  asOf: Day
  obligations: { name: string; amount: string | null; lastDayOfPerformance: Day }[]
  interest: { obligation: string; from: Day; to: Day; rate: RateForm }[]
  costs: { name: string; amount: string | null; inDoubledBase: boolean }[]
  payments: { date: Day; amount: string | null }[]
  suspensions: { from: Day; to: Day }[]
}
export type DebtAnswer = components['schemas']['PortalDebtAnswer'] & { capital: string }

export const blankRate = (): RateForm => ({ type: 'FIXED', annualPercent: '6', perDay: '', tenor: '1y', on: null, benchmarkTenor: '6m-1y', lprTenor: '1y', multiplier: '1', yearBasis: 365 })
export const blankDebt = (name: string, today: string): DebtForm => ({ asOf: today, obligations: [{ name, amount: null, lastDayOfPerformance: null }], interest: [], costs: [], payments: [], suspensions: [] })

/** Only the fields that the kind of rate needs. */
export function rateBody(rate: RateForm): Partial<RateForm> {
  const { type, yearBasis, multiplier } = rate
  switch (type) {
    case 'FIXED': return { type, annualPercent: rate.annualPercent, yearBasis }
    case 'DAILY': return { type, perDay: rate.perDay }
    case 'LPR_FLOATING': return { type, tenor: rate.tenor, multiplier, yearBasis }
    case 'LPR_FIXED': return { type, tenor: rate.tenor, on: rate.on, multiplier, yearBasis }
    case 'BENCHMARK': return { type, benchmarkTenor: rate.benchmarkTenor, multiplier, yearBasis }
    case 'BENCHMARK_THEN_LPR': return { type, benchmarkTenor: rate.benchmarkTenor, lprTenor: rate.lprTenor, multiplier, yearBasis }
  }
}

export async function askDebt(form: DebtForm): Promise<DebtAnswer> {
  const body = clean({ ...form, interest: form.interest.map((term) => ({ ...term, rate: rateBody(term.rate) })) })
  const answer = await ask<components['schemas']['PortalDebtAnswer']>('POST', '/api/v1/calculators/debt', { body })
  return { ...answer, capital: await capitalOf(answer.outstanding.total) }
}

type Claim = components['schemas']['PortalDebtRequest']
/** The claim of the case that this session has opened, as the form has it; what the form does not show travels with it. */
export function formOf(claim: Claim, today: string): DebtForm {
  const filled = <T extends object>(blank: T, given: object) => ({ ...blank, ...given }) as T
  return {
    ...claim, asOf: claim.asOf ?? today,
    obligations: (claim.obligations ?? []).map((each) => filled({ name: '', amount: null as string | null, lastDayOfPerformance: null as Day }, each)),
    interest: (claim.interest ?? []).map((each) => ({ ...filled({ obligation: '', from: null as Day, to: null as Day }, each), rate: filled(blankRate(), each.rate) })),
    costs: (claim.costs ?? []).map((each) => filled({ name: '', amount: null as string | null, inDoubledBase: false }, each)),
    payments: (claim.payments ?? []).map((each) => filled({ date: null as Day, amount: null as string | null }, each)),
    suspensions: (claim.suspensions ?? []).map((each) => filled({ from: null as Day, to: null as Day }, each)),
  }
}
export const myClaim = () => ask<Claim>('GET', '/api/v1/portal/claim')

/** Names are left out of a link: obligation 1, obligation 2. */
export function nameless(form: DebtForm, word: string, costWord: string): DebtForm {
  const names = new Map(form.obligations.map((each, i) => [each.name, `${word}${i + 1}`]))
  return {
    ...form,
    obligations: form.obligations.map((each) => ({ ...each, name: names.get(each.name) ?? word })),
    interest: form.interest.map((each) => ({ ...each, obligation: names.get(each.obligation) ?? word })),
    costs: form.costs.map((each, i) => ({ ...each, name: `${costWord}${i + 1}` })),
  }
}

export function debtSheet(answer: DebtAnswer, { t, say }: Words): Sheet {
  const notes: SheetNote[] = []
  const seen = new Map<string, number>()
  const noteOf = (line: DebtAnswer['lines'][number]): string => {
    const why = line.explanation
    if (!why) return ''
    const key = `${say(why)}|${citation(why.article)}`
    if (!seen.has(key)) {
      notes.push({ text: say(why), article: citation(why.article), mark: why.article.mark, formula: why.rule })
      seen.set(key, notes.length)
    }
    return `[${seen.get(key)}]`
  }
  const n = (label: string) => ({ label, num: true })
  const kinds = [...new Set(answer.lines.map((line) => line.kind))]
  const tables = kinds.map((kind) => ({
    title: t(`portal.debt.kind.${kind}`),
    columns: [{ label: t('portal.debt.of') }, { label: t('portal.debt.span') }, n(t('portal.debt.days')), n(t('portal.debt.base')), { label: t('portal.debt.formula') }, n(t('portal.debt.amount'))],
    rows: answer.lines.filter((line) => line.kind === kind).map((line) => [line.of.join('、'), `${line.from} – ${line.to}`, String(line.days), figures(line.base), `${line.explanation?.formula ?? ''} ${noteOf(line)}`.trim(), figures(line.amount)]),
  }))
  const paid = answer.payments.length === 0 ? [] : [{
    title: t('portal.debt.paid'),
    columns: [{ label: t('portal.debt.date') }, n(t('portal.debt.amount')), n(t('portal.debt.costs')), n(t('portal.debt.general')), n(t('portal.debt.principal')), n(t('portal.debt.doubled')), n(t('portal.debt.surplus'))],
    rows: answer.payments.map(({ date, amount, allocated: a }) => [date, figures(amount), figures(a.costs), figures(a.generalInterest), figures(a.principal), figures(a.doubledPart), figures(a.surplus)]),
  }]
  const o = answer.outstanding
  const left = {
    title: t('portal.debt.left'), columns: [{ label: t('design.debt.head') }, n(t('portal.debt.amount'))],
    rows: [[t('portal.debt.costs'), figures(o.costs)], [t('portal.debt.general'), figures(o.generalInterest)], [t('portal.debt.principal'), figures(o.principal)], [t('portal.debt.doubled'), figures(o.doubledPart)]],
    total: [t('design.debt.total'), figures(o.total)],
  }
  return { title: t('portal.debt.sheet'), resultLabel: t('portal.debt.result', { day: answer.asOf }), result: money(o.total), capital: answer.capital, tables: [...tables, ...paid, left], notes, warnings: answer.warnings.map(say), version: answer.tables }
}
