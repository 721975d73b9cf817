import { describe, expect, it } from 'vitest'
import { goesOn, nextReach, type ListEnd } from './further'

const end: ListEnd = { hasMore: true, busy: false, failed: false, isAtEnd: true, shown: 20, narrowed: false }

describe('the end of the list of due work', () => {
  it('goes on where it comes into sight', () => {
    expect(goesOn(end)).toBe(true)
    expect(goesOn({ ...end, isAtEnd: false })).toBe(false)
    expect(goesOn({ ...end, busy: true })).toBe(false)
    expect(goesOn({ ...end, hasMore: false })).toBe(false)
  })
  it('goes on once for whoever looks for one kind', () => {
    expect(goesOn({ ...end, isAtEnd: false, narrowed: true })).toBe(true)
    expect(goesOn({ ...end, isAtEnd: false, narrowed: true, shown: 120 })).toBe(false)
  })
  it('does not ask again by itself what failed, and passes nothing over', () => {
    expect(goesOn({ ...end, failed: true })).toBe(false)
    expect(nextReach(1, true)).toBe(1)
    expect(nextReach(1, false)).toBe(2)
  })
})
