import { describe, expect, test } from 'vitest'
import { failureOf, Fault, Refusal } from './problem'

const answer = (status: number, body: unknown, type = 'application/problem+json') =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'content-type': type } })

describe('a failed answer', () => {
  test('with reasons is a refusal that carries all of them', async () => {
    const failure = await failureOf(answer(409, { title: 'refused', reasons: [
      { code: 'gate.interview', zh: '还没有约谈申请执行人。', en: 'The applicant was not interviewed.', article: '法〔2016〕373号第1条', field: 'applicant' },
      { code: 'gate.time', zh: '要满 3 个月。', en: 'Three months must pass.', article: { zh: '法〔2016〕373号第1条第4项' } },
    ] }))
    expect(failure).toBeInstanceOf(Refusal)
    const refusal = failure as Refusal
    expect(refusal.reasons.map((reason) => [reason.code, reason.article])).toEqual([['gate.interview', '法〔2016〕373号第1条'], ['gate.time', '法〔2016〕373号第1条第4项']])
    expect(refusal.of('applicant')).toHaveLength(1)
  })
  test('with only a sentence is a refusal with that sentence', async () => {
    const failure = await failureOf(answer(404, { title: 'Not found', detail: '没有这个案件' }))
    expect((failure as Refusal).reasons[0]?.zh).toBe('没有这个案件')
  })
  test('from a broken server is a fault with a number to quote', async () => {
    const failure = await failureOf(answer(502, '<html>', 'text/html'))
    expect(failure).toBeInstanceOf(Fault)
    expect((failure as Fault).number).not.toBe('')
    const numbered = await failureOf(answer(500, { kind: 'FAULT', fault: 'F00C0FFEE', reasons: [{ code: 'FAULT', zh: '系统故障', en: 'failed' }] }))
    expect(numbered).toBeInstanceOf(Fault)
    expect((numbered as Fault).number).toBe('F00C0FFEE')
  })
})
