import { onScopeDispose, ref, watch } from 'vue'
import type { Asked } from './useAsked'

interface Listing<R> { items: readonly R[]; total: number }
const EVERY = 20_000

/**
 * What came in since the list was shown. The list itself stays as it is until the reader asks for it, so nothing jumps
 * under the hand; a page that nobody looks at does not ask.
 */
export function useNews<R>(asked: Asked<Listing<R>>, question: (signal: AbortSignal) => Promise<Listing<R>>, idOf: (row: R) => unknown) {
  const fresh = ref(0)
  const stop = new AbortController()
  watch(asked.data, () => { fresh.value = 0 })
  async function look() {
    const shown = asked.data.value
    if (!shown || globalThis.document?.hidden || asked.loading.value) return
    try {
      const now = await question(stop.signal)
      if (asked.data.value !== shown) return
      const known = new Set(shown.items.map(idOf))
      fresh.value = Math.max(now.total - shown.total, now.items.filter((row) => !known.has(idOf(row))).length, 0)
    } catch {
      // the next look will tell; the list that is shown is still right as of when it was asked
    }
  }
  const timer = setInterval(() => { void look() }, EVERY)
  onScopeDispose(() => { clearInterval(timer); stop.abort() })
  return { fresh, look, show: () => asked.load() }
}
