import { describe, expect, it } from 'vitest'
import { isAttended, touched } from './attended'

describe('attendance', () => {
  it('ends a minute after the last touch and begins again with the next', () => {
    touched(1_000_000)
    expect(isAttended(1_059_999)).toBe(true)
    expect(isAttended(1_060_000)).toBe(false)
    touched(1_070_000)
    expect(isAttended(1_070_001)).toBe(true)
  })
})
