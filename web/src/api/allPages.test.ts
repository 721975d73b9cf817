import { describe, expect, it } from 'vitest'
import { allPages } from './allPages'

describe('all pages of a list', () => {
  it('are read to the last one', async () => {
    const asked: number[] = []
    const all = await allPages((page) => { asked.push(page); return Promise.resolve({ items: page < 2 ? [page * 2, page * 2 + 1] : [4], total: 5 }) }, (item) => item)
    expect(all.items).toEqual([0, 1, 2, 3, 4])
    expect(asked).toEqual([0, 1, 2])
  })

  it('hold once what moved on meanwhile, and end with an empty page', async () => {
    const pages = [[1, 2], [2, 3], []]
    const all = await allPages((page) => Promise.resolve({ items: pages[page] ?? [], total: 9 }), (item) => item)
    expect(all.items).toEqual([1, 2, 3])
  })
})
