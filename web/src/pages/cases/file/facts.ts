import { ask } from '@/api'

export type PartyFact = 'PARTY_DIED' | 'BANKRUPTCY_ACCEPTED' | 'BANKRUPTCY_REJECTED'
interface Input { fact?: PartyFact; casePartyId: number; on?: string; evidence: string }
export const tellFact = (id: number, body: Input) => ask('POST', `/api/v1/cases/${id}/facts`, { body })

/** What can still be told of this debtor after what was told last. */
export function FACTS(isUnit: boolean, last?: PartyFact): PartyFact[] {
  if (!isUnit) return last ? [] : ['PARTY_DIED']
  return last === 'BANKRUPTCY_ACCEPTED' ? ['BANKRUPTCY_REJECTED'] : ['BANKRUPTCY_ACCEPTED']
}

const CODES: string[] = ['PARTY_DIED', 'BANKRUPTCY_ACCEPTED', 'BANKRUPTCY_REJECTED']
/** The last word about a party, out of the timeline, which has the newest first. */
export function lastFact(entries: readonly { id: number; code: string; facts: Record<string, string> }[], party: number): PartyFact | undefined {
  const told = entries.filter((one) => CODES.includes(one.code) && one.facts.casePartyId === String(party)).sort((a, b) => b.id - a.id)
  return told[0]?.code as PartyFact | undefined
}
