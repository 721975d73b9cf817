import { computed, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { Fault, Refusal } from '@/api'

export interface Asked<T> {
  data: Ref<T | undefined>
  failure: Ref<Refusal | Fault | undefined>
  loading: Ref<boolean>
  /** Longer than a second: time for a skeleton. */
  slow: Ref<boolean>
  /** Longer than five seconds: say what we wait for. */
  verySlow: Ref<boolean>
  load: () => Promise<void>
}

export function asFailure(thrown: unknown): Refusal | Fault {
  return thrown instanceof Refusal || thrown instanceof Fault ? thrown : new Fault(0, 'page', thrown)
}

/** Asks the server, keeps the last answer while asking again, and lets only the newest answer in. */
export function useAsked<T>(question: (signal: AbortSignal) => Promise<T>, { now = true } = {}): Asked<T> {
  const data = shallowRef<T>()
  const failure = shallowRef<Refusal | Fault>()
  const waited = ref(0)
  const loading = ref(false)
  let running: AbortController | undefined
  let timers: ReturnType<typeof setTimeout>[] = []
  const stopTimers = () => { timers.forEach(clearTimeout); timers = []; waited.value = 0 }

  async function load() {
    running?.abort()
    const mine = (running = new AbortController())
    stopTimers()
    loading.value = true
    timers = [setTimeout(() => { waited.value = 1 }, 1000), setTimeout(() => { waited.value = 5 }, 5000)]
    try {
      const answer = await question(mine.signal)
      if (mine.signal.aborted) return
      data.value = answer
      failure.value = undefined
    } catch (thrown) {
      if (mine.signal.aborted) return
      failure.value = asFailure(thrown)
      if (import.meta.env.DEV && failure.value instanceof Fault) console.error(thrown)
    }
    loading.value = false
    stopTimers()
  }

  onScopeDispose(() => { running?.abort(); stopTimers() })
  if (now) void load()
  return { data, failure, loading, slow: computed(() => waited.value >= 1), verySlow: computed(() => waited.value >= 5), load }
}

/** One act at a time: a second click while the first runs does nothing; the failure stays until the next try. */
export function useAct<A extends unknown[], R>(act: (...args: A) => Promise<R>) {
  const busy = ref(false)
  const failure = shallowRef<Refusal | Fault>()
  async function run(...args: A): Promise<R | undefined> {
    if (busy.value) return undefined
    busy.value = true
    failure.value = undefined
    try {
      return await act(...args)
    } catch (thrown) {
      failure.value = asFailure(thrown)
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, failure, run }
}
