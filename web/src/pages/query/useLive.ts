import { onBeforeUnmount, onMounted, ref } from 'vue'
import type { Cell } from './board'

/** Changed cells as the server tells them. The browser connects again by itself; until then the page says so. */
export function useLive(take: (cells: Cell[]) => void) {
  const live = ref(false)
  let stream: EventSource | undefined
  onMounted(() => {
    stream = new EventSource('/api/v1/queries/stream', { withCredentials: true })
    stream.addEventListener('watching', () => { live.value = true })
    stream.addEventListener('cells', (event) => {
      const cells: unknown = JSON.parse((event as MessageEvent<string>).data)
      if (Array.isArray(cells)) take(cells as Cell[])
    })
    stream.onerror = () => { live.value = false }
  })
  onBeforeUnmount(() => stream?.close())
  return { live }
}
