import { describe, expect, it } from 'vitest'
import filing from '@/pages/cases/filing/FilingPage.vue?raw'
import { causeLang, causeWords } from './causeWords'

describe('causes of action', () => {
  it('are told in English where they are known and stay as filed where not', () => {
    expect(causeWords('民间借贷纠纷')).toEqual({ zh: '民间借贷纠纷', en: 'Dispute: private lending' })
    expect(causeWords('某种新纠纷').en).toBe('某种新纠纷')
    expect(causeLang('某种新纠纷', 'en')).toBe('zh-CN')
    expect(causeLang('劳动争议', 'en')).toBe('en')
    expect(causeLang('劳动争议', 'zh')).toBe('zh-CN')
  })

  it('that the filing page offers are all known', () => {
    const offered = [...(filing as string).matchAll(/'([一-鿿]+(?:纠纷|争议))'/g)].map((found) => found[1] ?? '')
    expect(offered.length).toBeGreaterThan(5)
    for (const cause of offered) expect(causeWords(cause).en, cause).toMatch(/^Dispute: /)
  })
})
