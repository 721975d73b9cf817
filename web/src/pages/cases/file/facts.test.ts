import { expect, test } from 'vitest'
import { FACTS, lastFact } from './facts'

test('a person dies once, a company is rejected only after it was accepted', () => {
  expect(FACTS(false)).toEqual(['PARTY_DIED'])
  expect(FACTS(false, 'PARTY_DIED')).toEqual([])
  expect(FACTS(true)).toEqual(['BANKRUPTCY_ACCEPTED'])
  expect(FACTS(true, 'BANKRUPTCY_ACCEPTED')).toEqual(['BANKRUPTCY_REJECTED'])
  expect(FACTS(true, 'BANKRUPTCY_REJECTED')).toEqual(['BANKRUPTCY_ACCEPTED'])
})
test('the last word about a party is the one told last, and only about that party', () => {
  const told = [{ id: 3, code: 'BANKRUPTCY_REJECTED', facts: { casePartyId: '7' } }, { id: 2, code: 'BANKRUPTCY_ACCEPTED', facts: { casePartyId: '7' } }]
  expect(lastFact(told, 7)).toBe('BANKRUPTCY_REJECTED')
  expect(lastFact(told, 8)).toBeUndefined()
})
