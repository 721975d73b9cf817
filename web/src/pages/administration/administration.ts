import { ask, type components } from '@/api'

type S = components['schemas']
export type Person = S['Person']
export type RoleView = S['AdministrationRoleView']
export type SettingInForce = S['SettingInForce']
export type SettingChange = S['SettingChange']
export type Settings = S['AdministrationSettings']
export type CalendarYear = S['AdministrationCalendarYear']
export type RateView = S['AdministrationRateView']
export type TemplateList = S['DocumentsTemplatePagesListing']
export type TemplatePageView = S['DocumentsTemplatePagesPage']
export type TrailPage = { items: TrailEntry[]; total: number }
export interface TrailEntry { id: number; at: string; personId?: number | null; personName?: string | null; courtCode?: string | null; act: string; subject: string; details: Record<string, string> }
export type VerifiedTrail = S['VerifiedTrail']
export type Unit = S['Unit']
export type UnitInput = S['AgenciesRegisterUnitInput']
export type Partner = S['ExchangeLinked']
export type PartnerInput = S['ExchangeLinkPartnerInput']
export type Mark = S['Setting']['mark']

const zero = (page: string) => Math.max(0, Number(page) - 1)
export const peopleDefaults = { text: '', courtCode: '', role: '', page: '1', size: '20' }
export const people = (q: typeof peopleDefaults, signal: AbortSignal) => ask<{ items: Person[]; total: number }>('GET', '/api/v1/people', { query: { ...q, page: zero(q.page) }, signal })
export const roles = (signal: AbortSignal) => ask<RoleView[]>('GET', '/api/v1/roles', { signal })
export const addPerson = (body: S['AdministrationPersonAdding']) => ask<Person>('POST', '/api/v1/people', { body })
export const changePerson = (id: number, body: S['AdministrationPersonChange']) => ask<Person>('PUT', `/api/v1/people/${id}`, { body })
export const lockPerson = (person: Person) => ask<Person>('PUT', `/api/v1/people/${person.id}/active`, { body: { version: person.version, active: !person.active } })
export const resetPassword = (id: number, password: string) => ask<undefined>('PUT', `/api/v1/people/${id}/password`, { body: { password } })

export const settingDefaults = { text: '', mark: '', changedOnly: '', page: '1', size: '50' }
export const settings = (q: typeof settingDefaults, signal: AbortSignal) => ask<Settings>('GET', '/api/v1/settings', { query: { ...q, page: zero(q.page) }, signal })
export const setting = (key: string, signal: AbortSignal) => ask<SettingInForce>('GET', `/api/v1/settings/${encodeURIComponent(key)}`, { signal })
export const settingChanges = (key: string, signal: AbortSignal) => ask<SettingChange[]>('GET', `/api/v1/settings/${encodeURIComponent(key)}/changes`, { signal })
export const changeSetting = (key: string, expected: string, value: string, reason: string) => ask<SettingInForce>('PUT', `/api/v1/settings/${encodeURIComponent(key)}`, { body: { expected, value, reason } })

export const calendar = (year: number, signal: AbortSignal) => ask<CalendarYear>('GET', `/api/v1/calendar/${year}`, { signal })
export const addNotice = (year: number, days: S['AdministrationNoticeDay'][], reason: string) => ask<CalendarYear>('PUT', `/api/v1/calendar/${year}`, { body: { days, reason } })
export const rates = (signal: AbortSignal) => ask<RateView>('GET', '/api/v1/rates', { signal })
export const addRate = (body: S['AdministrationRateAdding']) => ask<RateView>('POST', '/api/v1/rates', { body })
/** The terms that a publication of that day has. */
export const termsOf = (kind: 'LPR' | 'BENCHMARK', day: string | null) => (kind === 'LPR' ? ['1y', '5y'] : (day ?? '9') < '2014-11-22' ? ['le6m', '6m-1y', '1y-3y', '3y-5y', 'gt5y'] : ['le1y', '1y-5y', 'gt5y'])

export const templates = (signal: AbortSignal) => ask<TemplateList>('GET', '/api/v1/document-templates', { signal })
export const template = (code: string, signal: AbortSignal) => ask<TemplatePageView>('GET', `/api/v1/document-templates/${code}`, { signal })
export const saveTemplate = (code: string, basedOn: number, body: string, why: string) => ask<TemplatePageView>('PUT', `/api/v1/document-templates/${code}`, { body: { basedOn, body, why } })

export const trailDefaults = { act: '', subject: '', personId: '', courtCode: '', from: '', to: '', page: '1', size: '50' }
export const trail = (q: typeof trailDefaults, signal: AbortSignal) => ask<TrailPage>('GET', '/api/v1/audit/entries', { query: { ...q, page: zero(q.page) }, signal })
export const trailActs = (signal: AbortSignal) => ask<{ code: string; zh: string; en: string }[]>('GET', '/api/v1/audit/acts', { signal })
export const trailWords = (signal: AbortSignal) => ask<{ code: string; zh: string; en: string }[]>('GET', '/api/v1/audit/words', { signal })
export const verifyTrail = () => ask<VerifiedTrail>('POST', '/api/v1/audit/verification')

export const linkedUnits = (signal: AbortSignal) => ask<{ items: Unit[]; total: number }>('GET', '/api/v1/units/linked', { signal })
export const linkUnit = (body: UnitInput) => ask<{ unitId: number }>('POST', '/api/v1/units', { body })
export const changeUnit = (id: number, body: S['AgenciesChangeUnitInput']) => ask<undefined>('PUT', `/api/v1/units/${id}`, { body })
/** In the order in which a court meets them. */
export const unitKinds = ['POLICE', 'TRAFFIC_POLICE', 'EXIT_ENTRY', 'BORDER', 'RAILWAY', 'AVIATION', 'NAME_LIST', 'CREDIT_BUREAU', 'FINANCE_REGULATOR', 'TELECOM', 'MARKET', 'LAND', 'HOUSING', 'FORESTRY', 'CUSTOMS', 'EDUCATION', 'TOURISM', 'CIVIL_AFFAIRS', 'PERSONNEL', 'STATE_ASSETS', 'DEVELOPMENT', 'JUSTICE', 'MILITARY', 'CIVILISATION', 'EMPLOYER'] as const satisfies readonly Unit['kind'][]

export const linkedPartners = (signal: AbortSignal) => ask<{ items: Partner[]; total: number }>('GET', '/api/v1/partners/linked', { signal })
export const putPartner = (body: PartnerInput) => ask<{ partnerId: number }>('POST', '/api/v1/partners/linked', { body })
export const partnerKinds = ['BANK', 'PAYMENT', 'REAL_ESTATE', 'VEHICLE', 'SECURITIES', 'EQUITY', 'INSURANCE', 'PROVIDENT_FUND', 'SOCIAL_SECURITY', 'TAX', 'VESSEL', 'FISHERY', 'AIRCRAFT', 'IP', 'TELECOM', 'IDENTITY', 'TRAVEL', 'RIGHTS', 'OTHER'] as const satisfies readonly PartnerInput['kind'][]
export const transports = ['SOAP', 'FILE', 'REAL_ESTATE_SOAP', 'AGREEMENT'] as const satisfies readonly PartnerInput['transport'][]
