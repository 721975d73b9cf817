import { ask } from '@/api'
import { mendCaseNumber, type PaletteItem } from '@/design'
import type { Locale } from '@/words'

interface Found { id: number; number: string; parties: string }

/** Cases by number, party or ID number, for the palette. */
export async function findCases(typed: string, signal: AbortSignal, _lang: Locale): Promise<PaletteItem[]> {
  const page = await ask<{ items: Found[] }>('GET', '/api/v1/cases', { query: { q: mendCaseNumber(typed), size: 6 }, signal })
  return page.items.map((row) => ({ id: `case${row.id}`, label: row.number, hint: row.parties, to: `/cases/${row.id}` }))
}
