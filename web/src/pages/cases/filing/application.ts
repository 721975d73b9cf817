import { api, got, type components, type Reason } from '@/api'
import { creditCodeHolds, idNumberHolds, total } from '@/design'

export type IdKind = 'ID_CARD' | 'CREDIT_CODE' | 'ORGANISATION_CODE' | 'PASSPORT' | 'OTHER'
export type RateKind = 'FIXED' | 'DAILY' | 'LPR' | 'LPR_FIXED' | 'BENCHMARK' | 'BENCHMARK_THEN_LPR'
export interface Party { name: string; idKind: IdKind; idNumber: string; phone: string; address: string }
export interface Obligation { name: string; amount: string | null; lastDay: string | null }
export interface Rate { kind: RateKind; percent: string; tenor: string | null; lprTenor: string | null; on: string | null; multiplier: string; yearDays: number }
export interface Interest { obligation: string; from: string | null; to: string | null; rate: Rate }
export interface Cost { name: string; amount: string | null; inDoubledBase: boolean; lastDay: string | null }
export interface Application {
  caseType: string
  cause: string
  receivedOn: string | null
  title: { kind: string; number: string; issuer: string; effectiveOn: string | null }
  applicants: Party[]
  debtors: Party[]
  obligations: Obligation[]
  interest: Interest[]
  costs: Cost[]
  leads: string[]
  preservation: boolean
  repeatReason?: string
}

export const emptyParty = (): Party => ({ name: '', idKind: 'ID_CARD', idNumber: '', phone: '', address: '' })
/** A number tells its kind by its form and its check digit: a credit code may be all digits too. */
export function idKindOf(number: string, kind: IdKind): IdKind {
  const [card, credit] = [idNumberHolds(number), creditCodeHolds(number)]
  if (card && credit) return kind
  if (card) return 'ID_CARD'
  if (credit) return 'CREDIT_CODE'
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number) && !/^\d{17}[\dX]$/.test(number) ? 'CREDIT_CODE' : kind
}
export const emptyRate = (): Rate => ({ kind: 'FIXED', percent: '', tenor: null, lprTenor: null, on: null, multiplier: '1', yearDays: 360 })
export function emptyApplication(today: string): Application {
  return {
    caseType: '执', cause: '', receivedOn: today, title: { kind: 'CIVIL', number: '', issuer: '', effectiveOn: null },
    applicants: [emptyParty()], debtors: [emptyParty()], obligations: [{ name: '本金', amount: null, lastDay: null }], interest: [], costs: [], leads: [''], preservation: false,
  }
}

export const lprTenors = ['ONE_YEAR', 'OVER_FIVE_YEARS'] as const
export const benchmarkTenors = ['UP_TO_6_MONTHS', 'UP_TO_1_YEAR', 'UP_TO_3_YEARS', 'UP_TO_5_YEARS', 'OVER_5_YEARS'] as const
export const rateKinds: RateKind[] = ['FIXED', 'DAILY', 'LPR', 'LPR_FIXED', 'BENCHMARK', 'BENCHMARK_THEN_LPR']
export const titleKinds = ['CIVIL', 'CRIMINAL', 'ARBITRAL', 'NOTARISED', 'ADMIN'] as const
export const idKinds: IdKind[] = ['ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER']

/** Only what the kind of rate needs. */
function sentRate(rate: Rate): Partial<Rate> {
  const { kind, percent, tenor, lprTenor, on, multiplier, yearDays } = rate
  if (kind === 'FIXED') return { kind, percent, yearDays }
  if (kind === 'DAILY') return { kind, percent }
  return { kind, tenor, multiplier, yearDays, ...(kind === 'LPR_FIXED' ? { on } : {}), ...(kind === 'BENCHMARK_THEN_LPR' ? { lprTenor } : {}) }
}

export type Filed = components['schemas']['CasesFiled']

export function fileCase(application: Application, key: string): Promise<Filed> {
  // empty is left out: null means "not given" to the form, and the wire has no word for it
  const whole = { ...application, leads: application.leads.filter((lead) => lead.trim()), interest: application.interest.map((term) => ({ ...term, rate: sentRate(term.rate) })) }
  const body = JSON.parse(JSON.stringify(whole, (_, value: unknown) => (value === null || value === '' ? undefined : value))) as components['schemas']['CasesApplication']
  return got(api.POST('/api/v1/cases', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function claimed(application: Application): string {
  return total([...application.obligations, ...application.costs].flatMap((item) => (item.amount ? [item.amount] : [])))
}

const missing = (field: string): Reason => ({ code: 'MISSING', field, zh: '必须填写', en: 'This must be filled in' })

/** What can be said without asking the server, on leaving the form's last field. */
export function check(application: Application): Reason[] {
  const reasons: Reason[] = []
  const need = (field: string, value: unknown) => { if (!value) reasons.push(missing(field)) }
  need('cause', application.cause.trim())
  need('title.number', application.title.number.trim())
  need('title.issuer', application.title.issuer.trim())
  need('title.effectiveOn', application.title.effectiveOn)
  for (const side of ['applicants', 'debtors'] as const) {
    application[side].forEach((party, i) => {
      need(`${side}[${i}].name`, party.name.trim())
      const number = `${side}[${i}].idNumber`
      if (party.idKind !== 'OTHER') need(number, party.idNumber)
      if (party.idNumber && party.idKind === 'ID_CARD' && !idNumberHolds(party.idNumber)) reasons.push({ code: 'ID_NUMBER', field: number, zh: '身份证号码的校验位不对，请核对', en: 'The check digit of the ID number is wrong' })
      if (party.idNumber && party.idKind === 'CREDIT_CODE' && !creditCodeHolds(party.idNumber)) reasons.push({ code: 'CREDIT_CODE', field: number, zh: '统一社会信用代码的校验位不对，请核对', en: 'The check sign of the credit code is wrong' })
    })
  }
  application.obligations.forEach((item, i) => { need(`obligations[${i}].name`, item.name.trim()); need(`obligations[${i}].amount`, item.amount) })
  application.costs.forEach((item, i) => { need(`costs[${i}].name`, item.name.trim()); need(`costs[${i}].amount`, item.amount) })
  application.interest.forEach((term, i) => {
    need(`interest[${i}].from`, term.from)
    if (['FIXED', 'DAILY'].includes(term.rate.kind)) need(`interest[${i}].rate.percent`, term.rate.percent)
    else need(`interest[${i}].rate.tenor`, term.rate.tenor)
  })
  return reasons
}
