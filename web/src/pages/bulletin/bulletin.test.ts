import { describe, expect, it } from 'vitest'
import { backTo, casesTo, periodOf } from './bulletin'

describe('from a figure to its cases and back', () => {
  it('keeps the day of recording on the way there', () => {
    expect(casesTo({ from: '2017-01-01', to: '2017-10-31', asOf: '2017-11-05' }, 'CLOSED')).toContain('asOf=2017-11-05')
  })
  it('comes back to the same month, span and day', () => {
    expect(backTo({ ...periodOf('2017-10', 'year'), asOf: '' })).toBe('/bulletin?month=2017-10&span=year')
    expect(backTo({ ...periodOf('2017-10', 'twelve'), asOf: '2017-11-05' })).toBe('/bulletin?month=2017-10&span=twelve&asOf=2017-11-05')
    expect(backTo({ from: '2017-02-03', to: '2017-02-09', asOf: '' })).toBe('/bulletin')
  })
})
