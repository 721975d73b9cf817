import { describe, expect, it } from 'vitest'
import { idKindOf } from './application'

describe('the kind of a number', () => {
  it('is told by its check digit, a credit code may be all digits', () => {
    expect(idKindOf('11010519491231002X', 'CREDIT_CODE')).toBe('ID_CARD')
    expect(idKindOf('914403001922038216', 'ID_CARD')).toBe('CREDIT_CODE')
    expect(idKindOf('91350100M000100Y43', 'ID_CARD')).toBe('CREDIT_CODE')
  })
  it('stays as chosen where the number does not tell', () => {
    expect(idKindOf('914403001922038217', 'CREDIT_CODE')).toBe('CREDIT_CODE')
    expect(idKindOf('110105194912310021', 'ID_CARD')).toBe('ID_CARD')
    expect(idKindOf('E12345678', 'PASSPORT')).toBe('PASSPORT')
  })
  it('is a credit code where its letters say so, even when mistyped', () => {
    expect(idKindOf('91350100M000100Y44', 'ID_CARD')).toBe('CREDIT_CODE')
  })
})
