import { onBeforeUnmount, ref, shallowReactive } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

export interface PaletteItem {
  id: string
  label: string
  hint?: string
  /** Extra words to find it by: pinyin initials, the English name. */
  find?: string
  to?: RouteLocationRaw
  run?: () => void
}
export interface PaletteGroup { label: string; items: PaletteItem[] }
export type PaletteSource = (typed: string, signal: AbortSignal) => PaletteGroup[] | Promise<PaletteGroup[]>

export const paletteOpen = ref(false)
export const paletteSources = shallowReactive(new Set<PaletteSource>())

/** Adds a page's acts, or a search, to the palette while the page is open. */
export function usePaletteSource(source: PaletteSource): void {
  paletteSources.add(source)
  onBeforeUnmount(() => paletteSources.delete(source))
}

export function matches(item: PaletteItem, typed: string): boolean {
  const words = `${item.label} ${item.hint ?? ''} ${item.find ?? ''}`.toLowerCase()
  return typed.toLowerCase().split(/\s+/).every((part) => words.includes(part))
}
