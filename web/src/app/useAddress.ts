import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filter state lives in the address: one writable value per name; what equals its default is left out. */
export function useAddress<T extends Record<string, string>>(defaults: T) {
  const route = useRoute()
  const router = useRouter()
  const values = computed<T>(() => {
    const all = { ...defaults } as Record<string, string>
    for (const name of Object.keys(defaults)) {
      const given = route.query[name]
      if (typeof given === 'string') all[name] = given
    }
    return all as T
  })
  function set(changes: Partial<T>): void {
    const query: Record<string, string> = {}
    for (const [name, value] of Object.entries({ ...route.query, ...values.value, ...changes })) {
      if (typeof value === 'string' && value !== (defaults[name] ?? '')) query[name] = value
    }
    void router.replace({ query })
  }
  function one<K extends keyof T & string>(name: K, also: Partial<T> = {}): WritableComputedRef<string> {
    return computed({ get: () => (values.value as Record<string, string>)[name] ?? '', set: (value) => set({ ...also, [name]: value } as Partial<T>) })
  }
  return { values, set, one }
}
