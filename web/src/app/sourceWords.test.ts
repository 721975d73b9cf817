import { describe, expect, it } from 'vitest'
import { sourceWords } from './sourceWords'

describe('where a rule comes from', () => {
  it('is said in words, each once', () => {
    expect(sourceWords('nodes.csv').zh).toBe('节点目录')
    expect(sourceWords('money 1.10a').zh).toBe('利息与迟延履行规则')
    expect(sourceWords('rulebook-procedure §2.1').en).toBe('rules on flow and time limits')
    expect(sourceWords('money 4; procedure 2.1').zh).toBe('案款管理规则；流程与期限规则')
    expect(sourceWords('product; own').zh).toBe('本系统的约定')
  })
  it('stays what it is when it is words already', () => { expect(sourceWords('办案期限规定13').zh).toBe('办案期限规定13') })
})
