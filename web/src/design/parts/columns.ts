import { computed, reactive, type Ref } from 'vue'

export interface Column {
  key: string
  label: string
  num?: boolean
  width?: string
  /** The server can sort by it; the sort is `key` or `-key`. */
  sorts?: boolean
  /** One line with an ellipsis; the whole text in the title. */
  cut?: boolean
  /** Hidden until chosen. */
  extra?: boolean
  /** Cannot be hidden. */
  fixed?: boolean
  phone?: 'head' | 'line' | 'bare' | 'side' | 'hide'
}

/** Which columns are shown, remembered per person and table on this desk. */
export function useColumns(columns: Ref<readonly Column[]>, remember?: string) {
  const name = `lianzhi.columns.${remember}`
  const kept = remember ? localStorage.getItem(name) : null
  const start = kept ? (JSON.parse(kept) as string[]) : columns.value.filter((column) => column.extra).map((column) => column.key)
  const hidden = reactive(new Set(start))
  const shown = computed(() => columns.value.filter((column) => !hidden.has(column.key)))
  function toggle(key: string) {
    if (!hidden.delete(key)) hidden.add(key)
    if (remember) localStorage.setItem(name, JSON.stringify([...hidden]))
  }
  return { shown, hidden, toggle }
}
