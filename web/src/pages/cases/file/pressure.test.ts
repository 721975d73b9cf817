import { expect, test } from 'vitest'
import { worthOf } from './caseFile'
import { firstOfHits, longerTerms } from './credit'
import { pressureOf } from './pressure'

test('what weighs on a debtor is counted once, with all that follows it, and what is only asked is not', () => {
  const listed = { state: 'EFFECTIVE' }
  expect(pressureOf([listed, { parentId: 1, state: 'EFFECTIVE' }, { state: 'ASKED' }], [{ state: 'DECIDED' }, { state: 'PROPOSED' }])).toEqual({ now: 2, ever: true })
})
test('what was lifted weighs no more, but did', () => {
  expect(pressureOf([{ state: 'LIFTED' }], [{ state: 'ENDED' }])).toEqual({ now: 0, ever: true })
  expect(pressureOf([{ state: 'WITHDRAWN' }], [])).toEqual({ now: 0, ever: false })
})
test('a listing is lengthened to a day that exists', () => {
  expect(longerTerms('2028-02-29').map((one) => one.until)).toEqual(['2029-02-28', '2030-02-28', '2031-02-28'])
  expect(longerTerms('2027-03-01').map((one) => one.until)).toEqual(['2028-03-01', '2029-03-01', '2030-03-01'])
})
test('a thing is worth what was said of it, not the nothing that can be taken from it', () => {
  expect(worthOf({ assetClass: 'vehicle', available: '0.00', balance: '0.00', value: '210000.00' })).toBe('210000.00')
  expect(worthOf({ assetClass: 'real_estate', available: '0.00', balance: '0.00' })).toBeUndefined()
  expect(worthOf({ assetClass: 'deposit', available: '0.00', balance: '12.00' })).toBe('0.00')
})
test('who is held at the border stands above a refused ticket', () => {
  const hits = [{ kind: 'TICKET_REFUSED', at: '3' }, { kind: 'BORDER_HIT', at: '1' }, { kind: 'BORDER_HIT', at: '9', handledAt: '9' }]
  expect(hits.sort(firstOfHits).map((hit) => hit.at)).toEqual(['1', '3', '9'])
})
