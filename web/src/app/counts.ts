import { defineStore } from 'pinia'
import { reactive } from 'vue'

/** The small figures beside the places of the nav; the page that knows one tells it. */
export const useCounts = defineStore('counts', () => {
  const counts = reactive<Record<string, number>>({})
  return { of: (place: string) => counts[place], tell: (place: string, count: number) => { counts[place] = count } }
})
