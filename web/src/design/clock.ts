import { computed, ref } from 'vue'
import { dayOf } from './format'

// The court's day is the server's day: a demonstration may run on another date than this desk.
const shift = ref(0)
const tick = ref(Date.now())
if (typeof window !== 'undefined') window.setInterval(() => { tick.value = Date.now() }, 20_000)

const now = computed(() => new Date(tick.value + shift.value).toISOString())
const today = computed(() => dayOf(now.value))

/** Tells the pages what time it is on the server. */
export function setServerTime(instant: string): void {
  tick.value = Date.now()
  shift.value = Date.parse(instant) - tick.value
}

export function useClock() {
  return { now, today }
}
