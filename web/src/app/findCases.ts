import { api, got } from '@/api'
import { mendCaseNumber, type PaletteItem } from '@/design'
import type { Locale } from '@/words'

/** Cases by number, party or ID number, for the palette. */
export async function findCases(typed: string, signal: AbortSignal, _lang: Locale): Promise<PaletteItem[]> {
  const page = await got(api.GET('/api/v1/cases', { params: { query: { q: mendCaseNumber(typed), size: 6 } }, signal }))
  return page.items.map((row) => ({ id: `case${row.id}`, label: row.number, hint: row.parties, to: `/cases/${row.id}` }))
}
