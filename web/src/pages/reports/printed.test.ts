import { describe, expect, it } from 'vitest'
import { bulletinsOf, figuresOf } from './printed'

describe('printed bulletins', () => {
  it('are read line by line, whatever stands between name and number', () => {
    expect(figuresOf('accepted 219977\nclosed=197831\nclose_rate_pct：89.93\nno number here')).toEqual({ accepted: 219977, closed: 197831, close_rate_pct: 89.93 })
  })
  it('are read from a file with sections; those of enforcement need no prefix', () => {
    const file = { note: 'x', bulletins: [{ id: 'B1', court: '甲', period: '2021', source: 's', enforcement: { new: 445 }, auction: { assets: 8, note: 'text' } }] }
    expect(bulletinsOf(JSON.stringify(file))).toEqual([{ id: 'B1', court: '甲', period: '2021', source: 's', figures: { new: 445, 'auction.assets': 8 } }])
  })
  it('are refused where nothing in the file is one', () => {
    expect(bulletinsOf('{"a": 1}')).toBeNull()
    expect(bulletinsOf('not json')).toBeNull()
    expect(bulletinsOf('[{"court": "甲", "period": "2021", "figures": {}}]')).toBeNull()
  })
})
