import { computed, shallowRef, type ComputedRef, type Ref } from 'vue'
import { api, articleOf, got, type components } from '@/api'
import { useAct } from '@/design'
import { useWords } from '@/words'

export type Words = ReturnType<typeof useWords>
export interface SheetColumn { label: string; num?: boolean }
export interface SheetTable { title: string; columns: SheetColumn[]; rows: string[][]; total?: string[] }
export interface SheetNote { text: string; article?: string | null; mark?: string | null; formula?: string }
/** A calculation on paper: result, tables, and beside them the notes with their articles. */
export interface Sheet {
  title: string
  resultLabel: string
  result: string
  /** The sum in capital characters. */
  capital?: string
  tables: SheetTable[]
  notes: SheetNote[]
  warnings: string[]
  version?: string
}

export type Article = components['schemas']['Article']
export const citation = (article: Article | null | undefined): string => articleOf(article) ?? ''

/** What was not filled in does not travel. */
export function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined && each !== '').map(([name, each]) => [name, clean(each)]))
}

export async function capitalOf(amount: string): Promise<string> {
  const answer = await got<{ text: string } | undefined>(api.GET('/api/v1/calculators/capital-amount', { params: { query: { amount } } })).catch(() => undefined)
  return answer?.text ?? ''
}

/** Asks, keeps the answer, and writes the sheet anew when the language changes. */
export function useSheet<A>(question: () => Promise<A>, write: (answer: A, words: Words) => Sheet): { sheet: ComputedRef<Sheet | undefined>; answer: Ref<A | undefined>; act: ReturnType<typeof useAct<[], void>> } {
  const words = useWords()
  const answer = shallowRef<A>()
  const act = useAct(async () => { answer.value = undefined; answer.value = await question() })
  const sheet = computed(() => (answer.value === undefined ? undefined : write(answer.value, words)))
  return { sheet, answer, act }
}
