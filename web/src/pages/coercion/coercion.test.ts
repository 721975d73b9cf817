import { describe, expect, test } from 'vitest'
import { messagesOf } from '@/words'
import { answerWord, nextSteps, type Act, type ActKind } from './coercion'

const kind = { steps: [{ code: 'STARTED', after: [], notAfter: [] }, { code: 'EARLY_RELEASE_ASKED', after: ['STARTED'], notAfter: [] }] } as unknown as ActKind
const act = (returnedAt?: string) => ({ state: 'DECIDED', steps: [{ code: 'STARTED' }, { code: 'EARLY_RELEASE_ASKED', returnedAt }] }) as unknown as Act
const codes = (one: Act) => nextSteps(one, kind).map((step) => step.code)

describe('a step that was asked', () => {
  test('is not offered again while it waits', () => expect(codes(act())).toEqual([]))
  test('is offered again after it was returned', () => expect(codes(act('2026-03-02T01:00:00Z'))).toEqual(['EARLY_RELEASE_ASKED']))
})

test('an application for non-enforcement that is filed is no objection', () => {
  const words = (messagesOf('en') as { coercion: { answer: Record<string, string> } }).coercion.answer
  const said = (request: string) => words[answerWord(request, 'FILED').replace('coercion.answer.', '')]
  expect(said('OBJECTION')).toContain('objection')
  expect(said('NONENFORCEMENT')).toBe('filed for examination')
})
