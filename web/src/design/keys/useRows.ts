import { nextTick, ref, type Ref } from 'vue'
import { useKeys, type KeyMap } from './useKeys'

/** J and K walk over rows marked `data-row`; the row at hand has the focus, so that Enter and Tab go on from there. */
export function useRows(list: Ref<HTMLElement | null>, keys: Record<string, (index: number) => void> = {}) {
  const at = ref(-1)
  const rows = () => [...(list.value?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]

  function go(step: number) {
    const all = rows()
    if (all.length === 0) return
    at.value = Math.min(all.length - 1, Math.max(0, at.value + step))
    void nextTick(() => {
      const row = rows()[at.value]
      row?.focus()
      row?.scrollIntoView({ block: 'nearest' })
    })
  }

  const map: KeyMap = { j: () => go(1), k: () => go(-1) }
  for (const [key, act] of Object.entries(keys)) map[key] = () => { if (at.value >= 0) act(at.value) }
  useKeys(map)
  const focused = (index: number) => { at.value = index }
  return { at, go, focused }
}
