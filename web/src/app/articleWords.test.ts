import { expect, it } from 'vitest'
import { articleWords } from './articleWords'

it('says a citation in English, with its figures', () => {
  expect(articleWords('失信规定第1条第2款第3项').en).toBe('Provisions on the dishonest list art. 1 para. 2 item 3')
  expect(articleWords('民事诉讼法第二百六十六条').en).toBe('Civil Procedure Law art. 266')
  expect(articleWords('查封规定第3条、第4条，民事诉讼法第254条').en).toBe('Provisions on seizure art. 3, art. 4, Civil Procedure Law art. 254')
  expect(articleWords('财产调查规定第5条至第7条').en).toBe('Provisions on asset investigation arts. 5–7')
  expect(articleWords('刑法第313条之一').en).toBe('Criminal Law art. 313-1')
})
it('leaves what it does not know as it is cited', () => {
  expect(articleWords('某某通知第2条').en).toBe('某某通知第2条')
  expect(articleWords('法释〔2014〕8号第一条').en).toBe('法释〔2014〕8号第一条')
})
