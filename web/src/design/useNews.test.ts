import { effectScope, shallowRef, ref, computed, nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { useNews } from './useNews'
import type { Asked } from './useAsked'

interface Page { items: { id: number }[]; total: number }
function shown(page: Page): Asked<Page> {
  const data = shallowRef<Page | undefined>(page)
  return { data, failure: ref(), loading: ref(false), slow: computed(() => false), verySlow: computed(() => false), load: async () => { data.value = { ...page } } }
}

describe('news of a list', () => {
  it('counts what came in and leaves the list as it is', async () => {
    const page = { items: [{ id: 1 }, { id: 2 }], total: 2 }
    const asked = shown(page)
    const scope = effectScope()
    const news = scope.run(() => useNews(asked, () => Promise.resolve({ items: [{ id: 3 }, { id: 1 }, { id: 2 }], total: 3 }), (row) => row.id))
    await news?.look()
    expect(news?.fresh.value).toBe(1)
    expect(asked.data.value).toBe(page)
    await news?.show()
    await nextTick()
    expect(news?.fresh.value).toBe(0)
    scope.stop()
  })

  it('says nothing when the question fails', async () => {
    const asked = shown({ items: [], total: 0 })
    const scope = effectScope()
    const news = scope.run(() => useNews(asked, () => Promise.reject(new Error('offline')), (row) => row.id))
    await news?.look()
    expect(news?.fresh.value).toBe(0)
    scope.stop()
  })
})
