import { ask, withQuery, type components } from '@/api'
import { figures } from '@/design'

type S = components['schemas']
export type Bulletin = S['StatisticsBulletin']
export type CourtFigures = S['StatisticsBulletinCourtFigures']
export type MonthFigures = S['StatisticsBulletinMonthFigures']
export type Figure = S['StatisticsFigure']
export type Indicator = S['StatisticsIndicator']
export type CountedPage = S['StatisticsCountsPage']
export type CountedCase = S['StatisticsCountedCase']

const two = (n: number) => String(n).padStart(2, '0')
export const lastDay = (month: string): string => {
  const [year = 0, m = 1] = month.split('-').map(Number)
  return `${month}-${two(new Date(Date.UTC(year, m, 0)).getUTCDate())}`
}
/** Months back from this one, the newest first. */
export function monthsBack(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const at = year * 12 + month - 1 - i
    return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`
  })
}
/** What a bulletin of a month looks at: the month, its year so far, or the twelve months that end with it. */
export type Span = 'month' | 'year' | 'twelve'
export function periodOf(month: string, span: Span): { from: string; to: string } {
  const [year = 0, m = 1] = month.split('-').map(Number)
  const first = span === 'month' ? month : span === 'year' ? `${year}-01` : `${m === 12 ? year : year - 1}-${two((m % 12) + 1)}`
  return { from: `${first}-01`, to: lastDay(month) }
}

export const readBulletin = (period: { from: string; to: string; asOf?: string }, signal: AbortSignal) => ask<Bulletin>('GET', '/api/v1/bulletin', { query: period, signal })
export const exportAddress = (period: { from: string; to: string; asOf?: string }) => withQuery('/api/v1/bulletin/export.xlsx', period)
export const countedDefaults = { from: '', to: '', indicator: '', hint: '', part: 'NUMERATOR', courtCode: '', filedFrom: '', filedTo: '', judgeId: '', asOf: '', page: '1', size: '50' }
export const countedCases = (q: typeof countedDefaults, signal: AbortSignal) => ask<CountedPage>('GET', q.hint ? '/api/v1/bulletin/hints/cases' : '/api/v1/bulletin/cases', { query: { ...q, page: Math.max(0, Number(q.page) - 1) }, signal })
export const casesTo = (period: { from: string; to: string; asOf?: string }, indicator: string, courtCode?: string, part = 'NUMERATOR') => withQuery('/bulletin/cases', { ...period, indicator, courtCode, part: part === 'NUMERATOR' ? '' : part })
/** The bulletin that a list of cases came from: the same month, span and day of recording. */
export function backTo(q: { from: string; to: string; asOf: string }): string {
  const month = q.to.slice(0, 7)
  const span = (['month', 'year', 'twelve'] as const).find((each) => { const p = periodOf(month, each); return p.from === q.from && p.to === q.to })
  return span ? withQuery('/bulletin', { month, span, asOf: q.asOf }) : '/bulletin'
}

/** 9,724 · 40.37% · 1,234,500.00; unknown is –. */
export function told(figure: Figure | undefined, value: string | undefined = figure?.value): string {
  if (!figure || value === undefined || value === null) return '–'
  if (figure.unit === 'YUAN') return figures(value)
  const [whole = '', part] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  if (figure.unit === 'DAYS' || figure.unit === 'NUMBER') return `${grouped}${part ? `.${part}` : ''}`
  return figure.unit === 'PERCENT' ? `${grouped}${part ? `.${part}` : ''}%` : grouped
}
/** +17.91 points, +35.90%. Never "up". */
export function changeTold(figure: Figure | undefined, points: string): string {
  if (!figure?.change) return ''
  const signed = figure.change.startsWith('-') ? `−${figure.change.slice(1)}` : `+${figure.change}`
  return figure.changeUnit === 'POINTS' ? `${signed} ${points}` : `${signed}%`
}
/** What a part of a rate is counted in. */
export const partOf = (figure: Figure, part: string): Figure => ({ ...figure, unit: /CLAIMED|RECOVERED/.test(part) ? 'YUAN' : 'CASES' })
export const figureOf = (court: CourtFigures | undefined, code: string): Figure | undefined => court?.figures.find((each) => each.indicator === code)

const GROUPS = {
  flow: ['ACCEPTED', 'CARRIED_OVER', 'NEW', 'CLOSED', 'PENDING', 'PERFORMED', 'ROUND_ENDED', 'CLOSE_RATE', 'CLEARANCE_RATE'],
  quality: ['COMPLETION_RATE', 'FULL_PERFORMANCE_RATE', 'FIRST_ROUND_RATE', 'WITHIN_LIMIT_RATE', 'NINETY_PROPERTY', 'NINETY_ROUND', 'NINETY_PETITION', 'EIGHTY_OVERALL'],
  pace: ['AVERAGE_DAYS', 'AVERAGE_DAYS_PERFORMED', 'DISPOSITION_TIME', 'QUERY_RATE', 'PAYOUT_RATE', 'CLAIMED', 'RECOVERED', 'RECOVERY_RATE'],
  press: ['FINED', 'FINES', 'DETAINED', 'CRIMES', 'BORDER_CONTROLS', 'EXIT_BANS', 'LIMITED'],
} as const
/** As many figures together as fit a sheet; what no group names stands last. */
export function grouped<T extends { code: string }>(indicators: readonly T[]): { code: string; indicators: T[] }[] {
  const named: readonly string[] = Object.values(GROUPS).flat()
  const groups = Object.entries(GROUPS).map(([code, of]) => ({ code, indicators: indicators.filter((one) => (of as readonly string[]).includes(one.code)) }))
  return [...groups, { code: 'open', indicators: indicators.filter((one) => !named.includes(one.code)) }].filter((group) => group.indicators.length > 0)
}
