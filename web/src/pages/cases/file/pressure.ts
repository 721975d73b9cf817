import { ask, type components } from '@/api'

type Schemas = components['schemas']
/** What weighs on the debtors of a case now, and whether anything ever did. */
export interface Pressure { now: number; ever: boolean }

const WEIGHS = ['GRACE', 'ORDERED', 'EFFECTIVE']
export function pressureOf(sanctions: readonly { parentId?: number | null; state: string }[], acts: readonly { state: string }[]): Pressure {
  const own = sanctions.filter((one) => !one.parentId && one.state !== 'ASKED' && one.state !== 'WITHDRAWN' && one.state !== 'REFUSED')
  const done = acts.filter((one) => ['DECIDED', 'ENDED', 'REVOKED'].includes(one.state))
  return { now: own.filter((one) => WEIGHS.includes(one.state)).length + done.filter((one) => one.state === 'DECIDED').length, ever: own.length + done.length > 0 }
}

/** Credit punishment and coercion together: the stage strip counts both. */
export async function askPressure(id: number, signal?: AbortSignal): Promise<Pressure> {
  const [sanctions, acts] = await Promise.all([
    ask<Schemas['SanctionsOfCase']>('GET', `/api/v1/cases/${id}/sanctions`, { signal }),
    ask<{ items: { state: string }[] }>('GET', `/api/v1/cases/${id}/coercion`, { signal }),
  ])
  return pressureOf(sanctions.items, acts.items)
}
